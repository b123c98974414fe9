import { randomUUID } from 'node:crypto';
import { CARE_LEVELS, STAGES } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import type { CaseWorld, Staff } from './rooms.ts';

export const TODAY = '2026-03-02';
export const daysAgo = (days: number): string =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** Cases of every combination that a column of the board counts, over three owners and the stages of the process. */
export async function fillBoard(world: CaseWorld, colleague: Staff): Promise<void> {
  for (let nth = 0; nth < 60; nth += 1) {
    const owner = [world.counsellor, colleague, world.supervisor][nth % 3]!;
    const saved = await saveCase(world.database, world.office, owner.userId, {
      stage: [...STAGES, 'WITHDRAWN' as const][nth % (STAGES.length + 1)]!,
      unassigned: nth % 7 === 0,
      updatedAt: `${daysAgo((nth * 5) % 40)}T08:00:00Z`,
      members: [{}, {}],
    });
    await world.database.asOwner(`update "case" set stage_since = $2, next_due_on = $3 where id = $1`, [
      saved.id,
      daysAgo([0, 7, 8, 30, 31, 90, 91, 200][nth % 8]!),
      nth % 4 === 0 ? null : daysAgo((nth % 9) - 4),
    ]);
    await world.database.asOwner(`update case_member set care_level = $2 where id = $1`, [
      saved.members[1]!.id,
      CARE_LEVELS[nth % 3],
    ]);
    if (nth % 5 === 0)
      await world.database.asOwner(
        `update case_member set hold_reason = 'still-deciding', hold_review_on = '2026-04-01' where id = $1`,
        [saved.members[0]!.id],
      );
  }
}

/** Somebody refused by a person, with what the rules had said. */
export async function refuse(world: CaseWorld, file: SavedCase, decidedAt: string, checks: object[]): Promise<void> {
  const [evaluationId, memberId] = [randomUUID(), file.members[0]!.id];
  const of = [file.id, world.office.id, memberId] as const;
  const by = world.supervisor.userId;
  await world.database.asOwner(
    `insert into eligibility_evaluation (id, case_id, office_id, programme_code, number, as_of, context, inputs_digest,
       created_by, created_at) values ($1, $2, $3, 'BE-FEDASIL', 1, $4, '{}', 'digest', $5, $6)`,
    [evaluationId, file.id, world.office.id, TODAY, by, decidedAt],
  );
  await world.database.asOwner(
    `insert into evaluation_result (evaluation_id, case_id, office_id, member_id, role, outcome, inputs, checks, components)
     values ($1, $2, $3, $4, 'principal', 'excluded', '{}', $5, '[]')`,
    [evaluationId, ...of, JSON.stringify(checks)],
  );
  await world.database.asOwner(
    `insert into eligibility_decision (evaluation_id, case_id, office_id, member_id, decision, reason, means_of_complaint,
       decided_by, decided_at) values ($1, $2, $3, $4, 'reject', 'because', 'in writing', $5, $6)`,
    [evaluationId, ...of, by, decidedAt],
  );
}

/** Somebody granted one part of help; no amount stands for one that is not known here. */
export async function grant(
  { world, ruleId }: { readonly world: CaseWorld; readonly ruleId: string },
  file: SavedCase,
  spendWithin: string | null,
  minor: number | null,
): Promise<void> {
  const [evaluationId, decisionId, memberId] = [randomUUID(), randomUUID(), file.members[0]!.id];
  await world.database.asOwner(
    `insert into eligibility_evaluation (id, case_id, office_id, programme_code, number, as_of, context, inputs_digest,
       created_by, created_at)
     select $1, $2, $3, 'BE-FEDASIL', 1 + count(*), $4, '{}', 'digest', $5, now()
       from eligibility_evaluation where case_id = $2`,
    [evaluationId, file.id, world.office.id, TODAY, world.supervisor.userId],
  );
  await world.database.asOwner(
    `insert into eligibility_decision (id, evaluation_id, case_id, office_id, member_id, decision, reason, decided_by,
       decided_at) values ($1, $2, $3, $4, $5, 'approve', 'because', $6, now())`,
    [decisionId, evaluationId, file.id, world.office.id, memberId, world.supervisor.userId],
  );
  await world.database.asOwner(
    `insert into entitlement (case_id, office_id, member_id, decision_id, rule_version_id, programme_code, component,
       title, role, amount_kind, amount_minor, currency, rule_day, pay_moment, modality, spend_within, opened_at)
     values ($1, $2, $3, $4, $5, 'BE-FEDASIL', $6, 'Help', 'principal', 'fixed', $7, 'EUR', $8, 'after-return', 'cash', $9,
       now())`,
    [file.id, world.office.id, memberId, decisionId, ruleId, `part-${randomUUID()}`, minor, TODAY, spendWithin],
  );
}

export async function arrived(world: CaseWorld, file: SavedCase, on: string): Promise<void> {
  await world.database.asOwner(
    `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, happened_on, actor_id, at,
       correlation_id) values ($1, $2, $3, 'confirm-arrival', 'DEPARTED', 'ARRIVED', $4, $5, $6, 'fixture')`,
    [file.id, world.office.id, file.members[0]!.id, on, world.supervisor.userId, `${on}T09:00:00Z`],
  );
}
