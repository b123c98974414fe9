import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import {
  doublesOf,
  hindrancesOf,
  type CaseMergeHindrance,
  type Double,
  type MergingMember,
} from '../domain/merging-members.ts';

export interface TwoCases {
  readonly kept: string;
  readonly absorbed: string;
}

export interface MergingCases {
  readonly kept: readonly MergingMember[];
  readonly absorbed: readonly MergingMember[];
  readonly doubles: readonly Double[];
  readonly hindrances: readonly CaseMergeHindrance[];
}

const WORDS: Readonly<Record<CaseMergeHindrance, string>> = {
  'same-case': 'names the case that stays; name the other one',
  'other-office': 'is worked on by another office; ask for its transfer first',
  'already-merged': 'was merged before, or is offered to another office',
  'nobody-in-both': 'holds nobody of the case that stays; merge the two files of the person first',
  'further-in-the-other': 'holds somebody who stands further there; merge the other way round',
  'returned-in-both': 'holds somebody who went home in both; these are two returns',
  'booked-in-the-other': 'holds somebody with a seat; cancel the booking, or merge the other way round',
};

/** Who stands in the two cases and what stands in the way of making them one. */
export async function readMerging(tx: EntityManager, { kept, absorbed }: TwoCases): Promise<MergingCases> {
  const members: (MergingMember & { caseId: string })[] = await tx.query(
    `select id, case_id as "caseId", person_id as "personId", principal, relation, stage from case_member
      where case_id in ($1, $2) and doubles_id is null order by id`,
    [kept, absorbed],
  );
  const [between]: [{ offices: number; merged: boolean }] = await tx.query(
    `select (select count(distinct office_id)::integer from "case" where id in ($1, $2)) as offices,
            exists (select 1 from "case" where id in ($1, $2) and joined_into_id is not null)
              or exists (select 1 from case_transfer where case_id in ($1, $2) and state = 'proposed') as merged`,
    [kept, absorbed],
  );
  const of = (caseId: string): MergingMember[] => members.filter((member) => member.caseId === caseId);
  if (kept === absorbed) return { kept: of(kept), absorbed: [], doubles: [], hindrances: ['same-case'] };
  const doubles = doublesOf(of(kept), of(absorbed));
  const hindrances: CaseMergeHindrance[] = [];
  if (between.offices > 1) hindrances.push('other-office');
  if (between.merged) hindrances.push('already-merged');
  if (of(absorbed).some(({ stage }) => stage === 'BOOKED')) hindrances.push('booked-in-the-other');
  return { kept: of(kept), absorbed: of(absorbed), doubles, hindrances: [...hindrances, ...hindrancesOf(doubles)] };
}

/** @throws DomainError `case.merge-unsuitable` */
export function demandMergeableCases({ hindrances }: MergingCases): void {
  if (hindrances.length === 0) return;
  throw new DomainError<CaseErrorCode>('case.merge-unsuitable', 'These two cases cannot be merged as they stand.', {
    fields: { otherId: hindrances.map((hindrance) => WORDS[hindrance]).join('; ') },
    extra: { hindrances },
  });
}
