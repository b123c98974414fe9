import { Dice } from './dice.ts';
import type { Household } from './households.ts';
import type { CaseWork, WorkOf } from './story-work.ts';

const YOUNGEST_HEARD = 6;

type Decision = WorkOf<'hear-child'>['decision'];

/** What a child in the care of kin needs before anybody decides: a guardian, and all solutions weighed by others. */
export function childrenWork(
  { members }: Household,
  when: 'guardian' | 'best-interests' | 'determined',
  on: string,
): CaseWork[] {
  return members.flatMap(({ relation }, member): CaseWork[] => {
    if (relation !== 'other-relative') return [];
    switch (when) {
      case 'guardian':
        return [
          { what: 'guardian', member, on },
          { what: 'place-child', member, on },
        ];
      case 'best-interests':
        return [
          { what: 'open-best-interests', member, on },
          { what: 'trace-family', member, on, status: 'in-progress' },
        ];
      case 'determined':
        return [
          { what: 'trace-family', member, on, status: 'family-found' },
          { what: 'assess-best-interests', member, on },
          { what: 'hand-over-best-interests', member },
          { what: 'determine-best-interests', member, on },
          ...(['child', 'family', 'guardian'] as const).map(
            (giver) => ({ what: 'child-consent', member, giver, on }) as const,
          ),
        ];
    }
  });
}

/** Every child old enough is asked before anything is decided about them. */
export const hearingsOf = (
  { members }: Household,
  children: readonly number[],
  decision: Decision,
  on: string,
): CaseWork[] => children.map((member) => hearing(member, decision, on, members[member]!.age));

const hearing = (member: number, decision: Decision, on: string, age: number): CaseWork => ({
  what: 'hear-child',
  member,
  decision,
  on,
  tooYoung: age < YOUNGEST_HEARD,
});

/** Both parents answer for each child of theirs, and every child old enough is asked. */
export function consentsForChildren({ key, members }: Household, children: readonly number[], on: string): CaseWork[] {
  return children.flatMap((member): CaseWork[] => {
    const { age, relation } = members[member]!;
    const view = hearing(member, 'return', on, age);
    if (relation !== 'child') return [view, hearing(member, 'best-interests', on, age)];
    const other = members[1]?.relation === 'spouse' ? [1] : otherParentOf(key);
    return [
      ...[0, ...other].map((holder) => ({ what: 'name-holder', member, holder, only: other.length === 0 }) as const),
      ...[0, ...other].map(() => ({ what: 'holder-agrees', member, on }) as const),
      view,
    ];
  });
}

/** A parent alone here: the other lives elsewhere and is asked too, or is dead. */
const otherParentOf = (key: string): (number | null)[] => (new Dice(key).chance('widowed', 0.4) ? [] : [null]);
