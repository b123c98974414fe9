import type { MemberRelation, Sex } from '@homeward/contracts';
import { DEMO_DESKS, type DemoDesk } from './demo-offices.ts';
import { Dice } from './dice.ts';
import type { Origin } from './names/origin.ts';
import { ORIGINS } from './names/origins.ts';

export interface DemoMember {
  readonly relation: MemberRelation;
  readonly sex: Sex;
  /** In years, on the day the family first came. */
  readonly age: number;
  /** Latin letters, and after a bar the writing of the country where it is another. */
  readonly givenNames: string;
  readonly familyName: string;
}

/** People who come together, or somebody who comes alone. */
export interface Household {
  /** Names it in every choice made about it. */
  readonly key: string;
  readonly origin: Origin;
  readonly desk: DemoDesk;
  /** The principal first. */
  readonly members: readonly DemoMember[];
}

const family = (children: number, ...more: MemberRelation[]): MemberRelation[] => [
  ...(['principal', 'spouse'] as const),
  ...Array.from({ length: children }, () => 'child' as const),
  ...more,
];

/** 159 households, 300 people. A child in the care of kin is an `other-relative`. */
const SHAPES: readonly (readonly [count: number, members: readonly MemberRelation[]])[] = [
  [90, ['principal']],
  [14, family(0)],
  [12, ['principal', 'child']],
  [6, ['principal', 'child', 'child']],
  [10, family(1)],
  [12, family(2)],
  [6, family(3)],
  [2, family(4)],
  [2, family(2, 'parent')],
  [3, ['principal', 'sibling']],
  [2, ['principal', 'other-relative']],
];

/** The same households every time; nothing of them depends on the day. */
export function demoHouseholds(): Household[] {
  const shapes = SHAPES.flatMap(([count, members]) => Array.from({ length: count }, () => members));
  const taken = new Set<string>();
  return new Dice('all').shuffled('shapes', shapes).map((shape, i) => {
    const key = `household ${i + 1}`;
    const dice = new Dice(key);
    const origin = dice.pickWeighted('origin', ORIGINS, ({ share }) => share);
    const desk = dice.pickWeighted('desk', DEMO_DESKS, ({ share }) => share);
    return { key, origin, desk, members: membersOf(dice, origin, shape, taken) };
  });
}

function membersOf(dice: Dice, origin: Origin, shape: readonly MemberRelation[], taken: Set<string>): DemoMember[] {
  const [alone, loneParent] = [shape.length === 1, shape[1] === 'child'];
  const sex: Sex = dice.chance('sex', alone ? 0.3 : loneParent ? 0.8 : 0.25) ? 'female' : 'male';
  const age = alone
    ? dice.whole('age', 19, 62)
    : shape.includes('child')
      ? 27 + dice.whole('age', 0, 17)
      : dice.whole('age', 24, 60);
  const men = dice.shuffled('men', origin.men);
  const women = dice.shuffled('women', origin.women);
  const given = (of: Sex): string => (of === 'female' ? women : men).shift()!;
  const principal = unusedName(dice, origin, given(sex), taken);
  const members: DemoMember[] = [{ relation: 'principal', sex, age, ...principal }];
  for (const [i, relation] of shape.entries()) {
    if (relation === 'principal') continue;
    const its = new Dice(`${relation} ${i} of ${principal.givenNames} ${principal.familyName}`);
    const of = sexOf(its, relation, sex);
    const givenNames = given(of);
    members.push({
      relation,
      sex: of,
      age: ageOf(its, relation, i, age),
      givenNames,
      familyName: familyNameOf(its, origin, relation, members),
    });
  }
  return members;
}

/** No two principals bear one name, so that a load that was interrupted can tell who is there already. */
function unusedName(
  dice: Dice,
  origin: Origin,
  givenNames: string,
  taken: Set<string>,
): Pick<DemoMember, 'givenNames' | 'familyName'> {
  const familyName = dice.shuffled('family', origin.families).find((name) => !taken.has(`${givenNames} ${name}`));
  if (!familyName) throw new Error('The lists of names are too short for the demonstration.');
  taken.add(`${givenNames} ${familyName}`);
  return { givenNames, familyName };
}

function sexOf(dice: Dice, relation: MemberRelation, principal: Sex): Sex {
  if (relation === 'spouse') return principal === 'female' ? 'male' : 'female';
  return dice.chance('sex', relation === 'parent' ? 0.7 : 0.5) ? 'female' : 'male';
}

function ageOf(dice: Dice, relation: MemberRelation, place: number, principal: number): number {
  if (relation === 'child') return Math.max(1, Math.min(17, principal - 24 - 2 * place + dice.whole('age', 0, 3)));
  if (relation === 'other-relative') return dice.whole('age', 9, 16);
  if (relation === 'parent') return principal + dice.whole('age', 22, 28);
  return Math.max(18, principal + dice.whole('age', -5, 4));
}

function familyNameOf(dice: Dice, origin: Origin, relation: MemberRelation, members: readonly DemoMember[]): string {
  const [principal] = members;
  const another = (): string =>
    dice.pick(
      'family',
      origin.families.filter((name) => name !== principal!.familyName),
    );
  switch (relation) {
    case 'spouse':
      return origin.oneFamilyName ? principal!.familyName : another();
    case 'child': {
      const father = members.find(({ relation: of, sex }) => sex === 'male' && (of === 'principal' || of === 'spouse'));
      if (origin.patronymic) return father?.givenNames ?? another();
      return (father ?? principal!).familyName;
    }
    case 'parent':
      return origin.patronymic ? another() : principal!.familyName;
    default:
      return principal!.familyName;
  }
}
