import { createHmac } from 'node:crypto';
import { searchKey, scriptOf } from '@homeward/beneficiary';
import type { EntityManager } from 'typeorm';
import type { Cells } from '../domain/fault.ts';
import type { CheckedPerson, CheckedService } from '../reading/caseload-check.ts';

const TABLES = `
  create temp table staged_person (
    row integer primary key, case_ref text not null, person_ref text not null,
    case_digest text not null, person_digest text not null, v jsonb not null,
    search_key text, script text, phone_key text, email_key text,
    office_id uuid, owner_id uuid, case_id uuid, person_id uuid, member_id uuid,
    new_case boolean not null default false, new_person boolean not null default false,
    new_member boolean not null default false, erased boolean not null default false,
    past_retention boolean not null default false, born text
  ) on commit drop;
  create temp table staged_service (
    row integer primary key, case_ref text not null, person_ref text not null, service_ref text,
    case_digest text not null, person_digest text not null, digest text, same_rows text, ordinal integer,
    v jsonb not null, amount_minor bigint,
    office_id uuid, case_id uuid, person_id uuid, member_id uuid, service_id uuid, new_service boolean not null default false
  ) on commit drop;`;

const PERSON_SQL = `
  insert into staged_person (row, case_ref, person_ref, case_digest, person_digest, v, search_key, script, phone_key, email_key)
  select r.row, r.case_ref, r.person_ref, r.case_digest, r.person_digest, r.v, r.search_key, r.script, r.phone_key, r.email_key
    from json_to_recordset($1::json) as r (row integer, case_ref text, person_ref text, case_digest text,
         person_digest text, v jsonb, search_key text, script text, phone_key text, email_key text)`;
const SERVICE_SQL = `
  insert into staged_service (row, case_ref, person_ref, service_ref, case_digest, person_digest, digest, same_rows, v, amount_minor)
  select r.row, r.case_ref, r.person_ref, r.service_ref, r.case_digest, r.person_digest, r.digest, r.same_rows, r.v, r.amount_minor
    from json_to_recordset($1::json) as r (row integer, case_ref text, person_ref text, service_ref text,
         case_digest text, person_digest text, digest text, same_rows text, v jsonb, amount_minor bigint)`;
const BATCH = 1_000;

/** Makes the digests by which references are remembered and values compared. */
export class CaseloadDigests {
  constructor(readonly key: string) {}

  reference(kind: 'case' | 'person' | 'service', reference: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${reference}`).digest('base64url').slice(0, 32);
  }

  sameRows(values: Cells): string {
    const all = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
    return createHmac('sha256', this.key).update(JSON.stringify(all)).digest('base64url').slice(0, 32);
  }
}

/**
 * Rows on their way into the transaction's own temporary tables: the database works on all of them at once, and this
 * process never holds more than a batch. They are gone when the transaction ends, however it ends.
 */
export class CaseloadStaging {
  private persons: object[] = [];
  private services: object[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly digests: CaseloadDigests,
  ) {}

  async open(): Promise<void> {
    // A hundred thousand persons take longer than any other statement of the application may.
    await this.tx.query(`select set_config('statement_timeout', '0', true), set_config('work_mem', '48MB', true)`);
    await this.tx.query(TABLES);
  }

  async person({ row, values, phoneKey, emailKey }: CheckedPerson): Promise<void> {
    const { case_ref: caseRef, person_ref: personRef, ...v } = values;
    const { given_names: given = '', family_name: family = '' } = v;
    this.persons.push({
      ...{ row, case_ref: caseRef, person_ref: personRef, v },
      ...{ search_key: searchKey(given, family), script: scriptOf(family + given) },
      ...{ phone_key: phoneKey, email_key: emailKey },
      case_digest: this.digests.reference('case', caseRef!),
      person_digest: this.digests.reference('person', personRef!),
    });
    if (this.persons.length >= BATCH) await this.send();
  }

  async service({ row, values, amountMinor }: CheckedService): Promise<void> {
    const { case_ref: caseRef, person_ref: personRef, service_ref: serviceRef, ...v } = values;
    this.services.push({
      ...{ row, case_ref: caseRef, person_ref: personRef, service_ref: serviceRef, v, amount_minor: amountMinor },
      case_digest: this.digests.reference('case', caseRef!),
      person_digest: this.digests.reference('person', personRef!),
      digest: serviceRef === undefined ? null : this.digests.reference('service', serviceRef),
      same_rows: serviceRef === undefined ? this.digests.sameRows(values) : null,
    });
    if (this.services.length >= BATCH) await this.send();
  }

  /** Sends what is left, and tells the planner how many rows there are. */
  async close(): Promise<void> {
    await this.send();
    await this.tx.query('analyze staged_person; analyze staged_service');
  }

  private async send(): Promise<void> {
    const [persons, services] = [this.persons, this.services];
    this.persons = [];
    this.services = [];
    if (persons.length > 0) await this.tx.query(PERSON_SQL, [JSON.stringify(persons)]);
    if (services.length > 0) await this.tx.query(SERVICE_SQL, [JSON.stringify(services)]);
  }
}
