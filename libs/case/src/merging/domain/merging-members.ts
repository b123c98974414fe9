import { isUnderWay, STAGES_BEFORE_DEPARTURE, type MemberStage } from '@homeward/contracts';

export interface MergingMember {
  readonly id: string;
  readonly personId: string;
  readonly principal: boolean;
  readonly relation: string;
  readonly stage: MemberStage;
}

/** Somebody who stands in both cases, and what becomes of the one in the case that goes. */
export interface Double {
  readonly member: MergingMember;
  readonly of: MergingMember;
}

/** Why two cases cannot be made one as they stand. */
export const CASE_MERGE_HINDRANCES = [
  'same-case',
  'other-office',
  'already-merged',
  'nobody-in-both',
  'further-in-the-other',
  'returned-in-both',
  'booked-in-the-other',
] as const;
export type CaseMergeHindrance = (typeof CASE_MERGE_HINDRANCES)[number];

/** Whoever stands in both by the same person. */
export function doublesOf(kept: readonly MergingMember[], absorbed: readonly MergingMember[]): Double[] {
  return absorbed.flatMap((member) => {
    const of = kept.find(({ personId }) => personId === member.personId);
    return of ? [{ member, of }] : [];
  });
}

/**
 * Of somebody entered twice the one who stands further is kept, because a decision, a seat or a departure hangs on it;
 * two who both went home are two returns and not one entered twice.
 */
export function hindrancesOf(doubles: readonly Double[]): CaseMergeHindrance[] {
  if (doubles.length === 0) return ['nobody-in-both'];
  const found = new Set<CaseMergeHindrance>();
  for (const { member, of } of doubles) {
    if (!isUnderWay(member.stage) && member.stage !== 'CLOSED') continue;
    const before = isUnderWay(member.stage) && STAGES_BEFORE_DEPARTURE.includes(member.stage);
    if (!before) found.add(isBefore(of.stage) ? 'further-in-the-other' : 'returned-in-both');
    else if (isBefore(of.stage) && standing(member.stage) > standing(of.stage)) found.add('further-in-the-other');
  }
  return [...found];
}

const isBefore = (stage: MemberStage): boolean => isUnderWay(stage) && STAGES_BEFORE_DEPARTURE.includes(stage);
const standing = (stage: MemberStage): number => (STAGES_BEFORE_DEPARTURE as readonly MemberStage[]).indexOf(stage);
