import type { CaseloadRole } from './caseload-row.ts';
import type { Draws } from './draws.ts';

export interface ShapedMember {
  readonly role: CaseloadRole;
  readonly sex: 'F' | 'M' | 'X';
  /** In completed years on the day of departure. */
  readonly age: number;
}

const AGES_ALONE: readonly (readonly [readonly [number, number], number])[] = [
  [[18, 24], 15],
  [[25, 34], 34],
  [[35, 49], 34],
  [[50, 64], 14],
  [[65, 81], 3],
];
const CHILDREN_MOST = 17;

/**
 * Who a family of so many people is, the principal first.
 * @param menAlone of people who return alone, the share of men
 */
export function shapeOf(draws: Draws, size: number, menAlone: number, unaccompaniedChild: boolean): ShapedMember[] {
  if (unaccompaniedChild)
    return [{ role: 'principal', sex: draws.chance(0.75) ? 'M' : 'F', age: draws.whole(14, CHILDREN_MOST) }];
  if (size === 1) {
    const [least, most] = draws.weighted(AGES_ALONE);
    const sex = draws.chance(0.0012) ? 'X' : draws.chance(menAlone) ? 'M' : 'F';
    return [{ role: 'principal', sex, age: draws.whole(least, most) }];
  }
  const roles = rolesOf(draws, size);
  const lone = !roles.includes('spouse') && !roles.includes('partner');
  const withChild = roles.includes('child');
  const sex = draws.chance(lone && withChild ? 0.2 : lone ? 0.6 : 0.74) ? 'M' : 'F';
  const children = roles.filter((role) => role === 'child').length;
  const age = withChild ? draws.whole(22 + 2 * children, 46) : draws.whole(21, 66);
  const principal: ShapedMember = { role: 'principal', sex, age };
  const ages = childrenAges(draws, children, age);
  return [principal, ...roles.map((role) => relativeOf(draws, role, principal, ages))];
}

/** The eldest first, years apart; nobody became a parent before twenty. */
function childrenAges(draws: Draws, children: number, parent: number): number[] {
  const eldest = draws.whole(2 * children - 1, Math.max(2 * children - 1, Math.min(CHILDREN_MOST, parent - 20)));
  return Array.from({ length: children }, (_, i) => eldest - 2 * i);
}

function rolesOf(draws: Draws, size: number): CaseloadRole[] {
  const children = (count: number): CaseloadRole[] => Array.from({ length: count }, () => 'child');
  const couple: CaseloadRole = draws.chance(0.88) ? 'spouse' : 'partner';
  if (size === 2)
    return draws.weighted<CaseloadRole[]>([
      [[couple], 38],
      [['child'], 54],
      [['sibling'], 4],
      [['parent'], 2],
      [['other_relative'], 2],
    ]);
  const together: [CaseloadRole[], number] = [[couple, ...children(size - 2)], size === 3 ? 66 : 80];
  return draws.weighted([
    together,
    [children(size - 1), size > 5 ? 2 : 30],
    [[couple, ...children(size - 3), 'parent'], 4],
  ]);
}

/** @param ages of the children who have not come yet, and loses the one whose turn it is */
function relativeOf(draws: Draws, role: CaseloadRole, principal: ShapedMember, ages: number[]): ShapedMember {
  const either = draws.chance(0.5) ? 'F' : 'M';
  const apart = draws.whole(-4, 4);
  switch (role) {
    case 'child':
      return { role, sex: either, age: ages.shift()! };
    case 'parent':
      return { role, sex: either, age: principal.age + draws.whole(20, 26) };
    case 'spouse':
    case 'partner':
      return { role, sex: principal.sex === 'M' ? 'F' : 'M', age: Math.max(20, principal.age + apart) };
    default:
      return { role, sex: either, age: Math.max(20, principal.age + apart) };
  }
}
