import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SHIPPED_PROGRAMMES } from './rules/shipped/programmes.ts';

export interface ProgrammeLoad {
  /** Programmes and rule versions added; a name or text of a programme that changed, and a rule that ended, count too. */
  readonly written: number;
}

/**
 * Brings the programmes and rules of this code into the database, in one transaction. A published rule is never edited,
 * so that a rule version that is there already stays as it is; it may be given an end. Whose entitlement that changes is
 * found out afterwards, as after a publication. Safe to run again and beside another run.
 * @param ownerUrl the owning role's database: the application's role may only draft
 * @param now when they are published
 * @param shipped the programmes of this code
 */
export async function loadProgrammes(
  ownerUrl: string,
  now = new Date(),
  shipped = SHIPPED_PROGRAMMES,
): Promise<ProgrammeLoad> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('homeward-programmes'))`);
    const programmes = await client.query(
      `insert into programme (code, name, host_countries, currency, means_of_complaint, agency, source, origin)
       select r.code, r.name, r.host_countries, r.currency, r.means_of_complaint, r.agency, r.source, 'shipped'
         from jsonb_populate_recordset(null::programme, $1) r
       on conflict (code) do update set name = excluded.name, host_countries = excluded.host_countries,
         currency = excluded.currency, means_of_complaint = excluded.means_of_complaint, agency = excluded.agency,
         source = excluded.source, version = programme.version + 1
        where programme.origin = 'shipped'
          and (programme.name, programme.host_countries, programme.currency, programme.means_of_complaint,
               programme.agency, programme.source)
            is distinct from (excluded.name, excluded.host_countries, excluded.currency, excluded.means_of_complaint,
                              excluded.agency, excluded.source)`,
      [JSON.stringify(shipped.map(programmeRow))],
    );
    const ruleSet = JSON.stringify(shipped.flatMap(ruleRows));
    const ended = await client.query<{ id: string }>(
      `update rule_version v set valid_to = r.valid_to, version = v.version + 1
         from jsonb_populate_recordset(null::rule_version, $1) r
        where v.programme_code = r.programme_code and v.code = r.code and v.number = r.number and v.origin = 'shipped'
          and v.valid_to is null and r.valid_to is not null returning v.id`,
      [ruleSet],
    );
    const rules = await client.query<{ id: string }>(
      `insert into rule_version (programme_code, code, number, position, kind, title, explanation, legal_reference,
         source_keys, our_reading, date_field, valid_from, valid_to, definition, status, origin, published_at)
       select r.programme_code, r.code, r.number, r.position, r.kind, r.title, r.explanation, r.legal_reference,
              r.source_keys, r.our_reading, r.date_field, r.valid_from, r.valid_to, r.definition, 'published', 'shipped', $2
         from jsonb_populate_recordset(null::rule_version, $1) r
         join programme p on p.code = r.programme_code and p.origin = 'shipped'
        where not exists (select 1 from rule_version v where v.programme_code = r.programme_code and v.code = r.code
                             and v.number = r.number)
          and not exists (select 1 from rule_version v where v.programme_code = r.programme_code and v.code = r.code
                             and v.status = 'published' and v.origin = 'local'
                             and daterange(v.valid_from, v.valid_to, '[)') && daterange(r.valid_from, r.valid_to, '[)'))
       returning id`,
      [ruleSet, now],
    );
    await askForReckoning(
      client,
      now,
      [...ended.rows, ...rules.rows].map(({ id }) => id),
    );
    await client.query('commit');
    return { written: (programmes.rowCount ?? 0) + ended.rows.length + rules.rows.length };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

/** As a publication does; an installation without offices has nobody to reckon. */
async function askForReckoning(client: pg.Client, now: Date, ruleVersionIds: readonly string[]): Promise<void> {
  await client.query(
    `insert into outbox (job, key, payload, office_id, correlation_id, due_at, created_at)
     select 'find-cases-of-rule', 'find-cases-of-rule/' || v.id || '/' || o.id || '/' || v.version,
            jsonb_build_object('ruleVersionId', v.id, 'after', null), o.id, $2, $3, $3
       from rule_version v, office o where v.id = any ($1::uuid[]) and o.closed_on is null
     on conflict do nothing`,
    [ruleVersionIds, randomUUID(), now],
  );
}

type Shipped = (typeof SHIPPED_PROGRAMMES)[number];

function programmeRow({ code, name, hostCountries, currency, meansOfComplaint, agency, source }: Shipped): object {
  return { code, name, host_countries: hostCountries, currency, means_of_complaint: meansOfComplaint, agency, source };
}

function ruleRows({ code: programmeCode, rules }: Shipped): object[] {
  return rules.map((rule, i) => ({
    ...{ programme_code: programmeCode, code: rule.code, number: rule.version, position: i },
    ...{ kind: rule.definition.kind, title: rule.title, explanation: rule.explanation },
    ...{ legal_reference: rule.legalReference, source_keys: rule.sourceKeys, our_reading: rule.ourReading },
    ...{ date_field: rule.dateField, valid_from: rule.validFrom, valid_to: rule.validTo, definition: rule.definition },
  }));
}
