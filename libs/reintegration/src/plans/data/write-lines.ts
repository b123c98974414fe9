import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { HeldPlan, LineTerms } from './plan-rows.ts';

/** Writes the lines of a draft over; each keeps its identity through all versions. */
export async function writeLines(
  tx: EntityManager,
  { id, caseId, officeId, memberId }: HeldPlan,
  versionId: string,
  lines: readonly LineTerms[],
  now: Date,
): Promise<void> {
  const named = lines.map((line) => ({ ...line, lineId: line.lineId ?? randomUUID(), fresh: !line.lineId }));
  const of = [caseId, officeId, memberId];
  await tx.query(
    `insert into plan_line (id, plan_id, case_id, office_id, member_id, created_at)
     select l, $1, $2, $3, $4, $6 from unnest($5::uuid[]) l`,
    [id, ...of, named.filter(({ fresh }) => fresh).map(({ lineId }) => lineId), now],
  );
  await tx.query(
    `insert into plan_line_terms (version_id, line_id, case_id, office_id, member_id, position, dimension, level,
       service_type, modality, description, referral_needed, entitlement_id, amount_minor, currency)
     select $1, l."lineId", $2, $3, $4, l.n, l.dimension, l.level, l."serviceType", l.modality, l.description,
            l."referralNeeded", l."entitlementId", l."amountMinor", l.currency
       from rows from (jsonb_to_recordset($5::jsonb) as ("lineId" uuid, dimension text, level text,
         "serviceType" text, modality text, description text, "referralNeeded" boolean, "entitlementId" uuid,
         "amountMinor" integer, currency text)) with ordinality as l ("lineId", dimension, level, "serviceType",
         modality, description, "referralNeeded", "entitlementId", "amountMinor", currency, n)`,
    [versionId, ...of, JSON.stringify(named)],
  );
  // A line that was only ever drafted and is drafted no more was never promised.
  await tx.query(
    `delete from plan_line l where l.plan_id = $1
        and not exists (select 1 from plan_line_terms t where t.line_id = l.id)`,
    [id],
  );
}
