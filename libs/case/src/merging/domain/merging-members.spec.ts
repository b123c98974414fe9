import type { MemberStage } from '@homeward/contracts';
import { doublesOf, hindrancesOf, type MergingMember } from './merging-members.ts';

describe('members of two cases that were found to be one', () => {
  const member = (personId: string, stage: MemberStage, id = `${personId}-${stage}`): MergingMember => ({
    ...{ id, personId, stage, principal: true, relation: 'principal' },
  });
  const between = (kept: MemberStage, absorbed: MemberStage) =>
    hindrancesOf(doublesOf([member('a', kept, 'k')], [member('a', absorbed, 'o')]));

  it('should find who stands in both by the person, and nobody else', () => {
    const [kept, other] = [member('a', 'APPLIED', 'k'), member('a', 'INQUIRY', 'o')];
    expect(doublesOf([kept, member('b', 'APPLIED')], [other, member('c', 'APPLIED')])).toEqual([
      { member: other, of: kept },
    ]);
  });

  it.each<[MemberStage, MemberStage]>([
    ['APPLIED', 'INQUIRY'],
    ['APPLIED', 'APPLIED'],
    ['DEPARTED', 'APPLIED'],
    ['CLOSED', 'COUNSELLING'],
    ['COUNSELLING', 'WITHDRAWN'],
    ['COUNSELLING', 'CANCELLED'],
  ])('should let %s stay and %s go', (kept, absorbed) => expect(between(kept, absorbed)).toEqual([]));

  it.each<[MemberStage, MemberStage, string]>([
    ['INQUIRY', 'APPROVED', 'further-in-the-other'],
    ['APPLIED', 'DEPARTED', 'further-in-the-other'],
    ['APPLIED', 'CLOSED', 'further-in-the-other'],
    ['DEPARTED', 'ARRIVED', 'returned-in-both'],
    ['CLOSED', 'CLOSED', 'returned-in-both'],
  ])('should refuse %s kept and %s gone: %s', (kept, absorbed, hindrance) =>
    expect(between(kept, absorbed)).toEqual([hindrance]),
  );

  it('should refuse two cases nobody stands in both of', () =>
    expect(hindrancesOf(doublesOf([member('a', 'APPLIED')], [member('b', 'APPLIED')]))).toEqual(['nobody-in-both']));
});
