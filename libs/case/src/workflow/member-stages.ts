import { Injectable } from '@nestjs/common';
import { deriveCaseStage, isUnderWay, type MemberStage, type WorkflowActionName } from '@homeward/contracts';
import { Clock, currentCorrelationId, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../domain/case.errors.ts';
import type { StepDetails } from './domain/step-input.ts';
import type { WorkflowSituation } from './sockets.ts';

/** The hold that stands again once the step that ended it is taken back. */
export interface RestoredHold {
  readonly reasonCode: string;
  /** `YYYY-MM-DD`; may be past, and is then looked at at once. */
  readonly reviewOn: string;
}

interface StepsTaken {
  readonly action: WorkflowActionName;
  readonly steps: readonly {
    readonly memberId: string;
    readonly from: MemberStage | null;
    readonly to: MemberStage;
  }[];
  readonly details: StepDetails & { readonly correctsId?: string };
}

/** Since when whoever stood longest at stage $2 of case $1 stands there: a step that was taken back never happened. */
const STAGE_SINCE = `(
  select min((select h.happened_on from case_history h
     where h.member_id = m.id and h.to_stage = m.stage and h.from_stage is distinct from h.to_stage
       and h.corrects_id is null and not exists (select 1 from case_history x where x.corrects_id = h.id)
     order by h.id desc limit 1))
    from case_member m where m.case_id = $1 and m.stage = $2)`;

/** The only hand that writes a member's stage, its history and the stage the case shows: the three never part. */
@Injectable()
export class MemberStages {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError `case.member-moved` when somebody left the stage since it was read */
  async move(
    situation: WorkflowSituation,
    from: readonly MemberStage[],
    to: readonly MemberStage[],
    details: StepDetails & { readonly correctsId?: string; readonly hold?: RestoredHold | null },
  ): Promise<void> {
    const { tx, action, members } = situation;
    const ids = members.map(({ id }) => id);
    const [moved]: [{ id: string }[], number] = await tx.query(
      `update case_member m set stage = s.stage, version = version + 1,
              hold_reason = case when $8::text is not null then $8 when $4 = 'hold' then $5 when $4 = 'resume' or not s.going_on then null
                                 else hold_reason end,
              hold_review_on = case when $9::date is not null then $9 when $4 = 'hold' then $6::date when $4 = 'resume' or not s.going_on then null
                                    else hold_review_on end
         from unnest($1::uuid[], $2::text[], $7::boolean[]) as s (id, stage, going_on)
        where m.id = s.id and m.stage = any ($3::text[]) returning m.id`,
      [
        ids,
        to,
        from,
        action,
        details.reasonCode ?? null,
        details.reviewOn ?? null,
        to.map(isUnderWay),
        ...[details.hold?.reasonCode ?? null, details.hold?.reviewOn ?? null],
      ],
    );
    if (moved.length < ids.length)
      throw new DomainError<CaseErrorCode>(
        'case.member-moved',
        `Somebody named here is not, or no longer, at a stage this can be done from (${from.join(', ')}). Read the case again.`,
        { extra: { action, from, members: ids.filter((id) => !moved.some((row) => row.id === id)) } },
      );
    const steps = members.map((member, i) => ({ memberId: member.id, from: member.stage, to: to[i]! }));
    await this.write(tx, situation.actor, situation.today, { action, steps, details });
  }

  async begin(
    tx: EntityManager,
    actor: Actor,
    { action, memberIds }: { action: WorkflowActionName; memberIds: readonly string[] },
    to: MemberStage,
    today: string,
  ): Promise<void> {
    const steps = memberIds.map((memberId) => ({ memberId, from: null, to }));
    await this.write(tx, actor, today, { action, steps, details: {} });
  }

  /** Writes the stage the case shows, from the members as they stand in this transaction. */
  async derive(tx: EntityManager, caseId: string): Promise<{ caseStage: MemberStage; version: number }> {
    const members: { stage: MemberStage; principal: boolean }[] = await tx.query(
      `select stage, principal from case_member where case_id = $1`,
      [caseId],
    );
    const caseStage = deriveCaseStage(members);
    const [rows]: [{ version: number }[], number] = await tx.query(
      `update "case" set stage = $2, stage_since = coalesce(${STAGE_SINCE}, stage_since), updated_at = $3,
              version = version + 1
        where id = $1 returning version`,
      [caseId, caseStage, this.clock.now()],
    );
    return { caseStage, version: rows[0]!.version };
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    today: string,
    { action, steps, details }: StepsTaken,
  ): Promise<void> {
    const { reasonCode, happenedOn, reviewOn, correctsId, reason } = details;
    await tx.query(
      `with step as (
         insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, reason_code, happened_on,
           review_on, corrects_id, actor_id, at, correlation_id)
         select m.case_id, m.office_id, m.id, $2, s.from_stage, s.to_stage, $5, $6::date, $7::date, $8::bigint, $9, $10, $11
           from unnest($1::uuid[], $3::text[], $4::text[]) as s (id, from_stage, to_stage)
           join case_member m on m.id = s.id
         returning id, member_id, case_id, office_id)
       insert into step_reason (history_id, member_id, case_id, office_id, text)
       select id, member_id, case_id, office_id, $12 from step where $12::text is not null`,
      [
        ...[steps.map(({ memberId }) => memberId), action, steps.map(({ from }) => from), steps.map(({ to }) => to)],
        ...[reasonCode ?? null, happenedOn ?? today, reviewOn ?? null, correctsId ?? null],
        ...[actor.userId, this.clock.now(), currentCorrelationId(), reason?.trim() ?? null],
      ],
    );
  }
}
