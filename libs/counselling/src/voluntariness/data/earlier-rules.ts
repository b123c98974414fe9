import type { EntityManager } from 'typeorm';
import type { EarlierRule, UndatedRule } from '../domain/claim-withdrawal.ts';

/** A published requirement of a programme of the host country that the person ends the residence procedure. */
const ASKS_FOR_IT = (host: string): string => `
  from rule_version r join programme p on p.code = r.programme_code
 where r.status = 'published' and r.kind = 'requirement' and r.legal_reference <> '' and ${host} = any (p.host_countries)
   and jsonb_path_exists(r.definition, '$.** ? (@.fact == "endsResidenceProcedure" && @.is == true)')`;

/**
 * What asks for the end of a claim before departure: a published rule of a programme of the host country that is dated,
 * stands somewhere in law, and requires that the person ends the residence procedure. It is drafted and published by two
 * people like any other rule, so nobody makes one up while recording. `r` is the rule, `p` its programme.
 * @param host an expression of the host country
 */
export const earlierRules = (host: string): string => `
  select r.id, r.programme_code as programme, r.title, r.legal_reference as source,
         r.valid_from::text as "validFrom", r.valid_to::text as "validTo" ${ASKS_FOR_IT(host)} and r.valid_from is not null`;

/** The same requirement of which no first day is known here: it asks nothing before departure until it is dated. */
export const undatedRules = (host: string): string => `
  select r.programme_code as programme, r.title ${ASKS_FOR_IT(host)} and r.valid_from is null and r.valid_to is null`;

export interface RulesOfCase {
  readonly dated: readonly EarlierRule[];
  readonly undated: readonly UndatedRule[];
}

/** The rules of the country of a case. */
export async function earlierRulesOf(tx: EntityManager, caseId: string): Promise<RulesOfCase> {
  const [rules]: [RulesOfCase] = await tx.query(
    `select (select coalesce(json_agg(e), '[]') from (${earlierRules('c.host_country_code')}) e) as dated,
            (select coalesce(json_agg(u order by u.programme, u.title), '[]')
               from (${undatedRules('c.host_country_code')}) u) as undated
       from "case" c where c.id = $1`,
    [caseId],
  );
  return rules;
}
