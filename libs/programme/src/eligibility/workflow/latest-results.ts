import type { EntityManager } from 'typeorm';
import type { ComponentResult, Outcome } from '../../rules/domain/evaluation.ts';

export interface LatestResult {
  readonly memberId: string;
  readonly evaluationId: string;
  readonly outcome: Outcome;
  readonly components: readonly ComponentResult[];
  /** It counted an approved exception for this member. */
  readonly excepted: boolean;
}

/** What the last evaluation of each member said; a member nobody evaluated has none. */
export function latestResults(tx: EntityManager, memberIds: readonly string[]): Promise<LatestResult[]> {
  return tx.query(
    `select distinct on (r.member_id) r.member_id as "memberId", r.evaluation_id as "evaluationId", r.outcome, r.components,
            e.context -> 'exceptions' @> jsonb_build_array(jsonb_build_object('memberId', r.member_id)) as excepted
       from evaluation_result r join eligibility_evaluation e on e.id = r.evaluation_id
      where r.member_id = any ($1::uuid[])
      order by r.member_id, e.created_at desc, e.number desc`,
    [memberIds],
  );
}
