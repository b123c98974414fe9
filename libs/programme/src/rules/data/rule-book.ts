import type { EntityManager } from 'typeorm';
import type { LocalFigure } from '../domain/evaluation.ts';
import type { RegimeRow } from '../domain/family.ts';
import type { RuleVersion } from '../domain/rule.ts';

/** A rule version as the engine reads it. */
export const RULE_COLUMNS = `v.id, v.programme_code as "programmeCode", v.code, v.number as version, v.title, v.explanation,
  v.legal_reference as "legalReference", v.source_keys as "sourceKeys", v.our_reading as "ourReading",
  v.date_field as "dateField", to_char(v.valid_from, 'YYYY-MM-DD') as "validFrom",
  to_char(v.valid_to, 'YYYY-MM-DD') as "validTo", v.definition`;

/** The published rules of a programme, in its order: components are counted in the order they stand. */
export const PUBLISHED_SQL = `select ${RULE_COLUMNS} from rule_version v
  where v.programme_code = $1 and v.status = 'published' order by v.position, v.code, v.number`;

/** Visa regimes of countries, whatever the day. */
export const REGIMES_SQL = `select country_code as "countryCode", regime, to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
    to_char(valid_to, 'YYYY-MM-DD') as "validTo"
  from visa_regime where area = 'schengen' and country_code = any ($1::text[])
  order by country_code, valid_from nulls first`;

export function publishedRules(tx: EntityManager, programmeCode: string): Promise<RuleVersion[]> {
  return tx.query(PUBLISHED_SQL, [programmeCode]);
}

export function regimesOf(tx: EntityManager, countries: readonly string[]): Promise<RegimeRow[]> {
  return tx.query(REGIMES_SQL, [countries]);
}

/** The confirmed figures of an office. */
export function figuresOf(tx: EntityManager, officeId: string, programmeCode: string): Promise<LocalFigure[]> {
  return tx.query(
    `select id, component, role, amount_minor as "amountMinor", currency,
            to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"
       from local_figure where office_id = $1 and programme_code = $2 and confirmed_by is not null
      order by component, role, valid_from`,
    [officeId, programmeCode],
  );
}
