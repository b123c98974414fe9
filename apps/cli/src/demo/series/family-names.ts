import type { CaseloadRole } from './caseload-row.ts';
import type { Draws } from './draws.ts';
import type { NamePool } from './names/pool.ts';

export interface NamedMember {
  readonly role: CaseloadRole;
  readonly sex: 'F' | 'M' | 'X';
}

export interface Names {
  readonly given: string;
  readonly family: string;
}

/** How often a file was opened from a paper in the writing of the country. */
const NATIVE_WRITING = 0.4;
const ENDINGS: readonly (readonly [man: RegExp, woman: string])[] = [
  [/(ov|ev|in)$/, '$1a'],
  [/(ов|ев|ёв|ин)$/, '$1а'],
];

/** Names of a family by the custom of its country, all in one writing. The principal comes first. */
export function namesOf(draws: Draws, pool: NamePool, members: readonly NamedMember[]): Names[] {
  const native = draws.chance(NATIVE_WRITING);
  const written = (name: string): string => name.split('|')[native ? 1 : 0] ?? name.split('|')[0]!;
  const used = new Set<string>();
  const another = (list: readonly string[]): string => {
    const left = list.filter((each) => !used.has(each));
    const name = draws.pick(left.length > 0 ? left : list);
    used.add(name);
    return name;
  };
  const given = members.map(({ sex }) => another(sex === 'F' ? pool.women : pool.men));
  const at = (roles: readonly CaseloadRole[], sex: 'F' | 'M'): number =>
    members.findIndex((member) => roles.includes(member.role) && member.sex === sex);
  const [father, mother] = (['M', 'F'] as const).map((sex) => at(['principal', 'spouse', 'partner'], sex));
  const grandfather = another(pool.men);
  const [one, two, three, four] = [1, 2, 3, 4].map(() => another(pool.families));
  /** Of the principal's side, of the other's, and of the children. */
  const families = familiesOf(pool, [one!, two!, three!, four!], father === 0);
  const [absent, elder] = [another(pool.men), another(pool.men)];
  const fathers = members.map(({ role }) => {
    if (role === 'child') return father! >= 0 ? given[father!]! : absent;
    return role === 'principal' || role === 'sibling' ? grandfather : another(pool.men);
  });
  return members.map(({ role, sex }, i) => {
    const side = role === 'child' ? 'child' : role === 'spouse' || role === 'partner' ? 'other' : 'own';
    const loneMothers = side === 'child' && father! < 0 && mother! >= 0 && pool.custom !== 'two-surnames';
    const ofFather = role === 'child' ? (father! >= 0 ? fathers[father!]! : grandfather) : elder;
    const family =
      pool.custom === 'father'
        ? [fathers[i]!, ...(pool.second === 'father' ? [ofFather] : [])]
        : families[loneMothers ? 'own' : side];
    const text = family.map(written).join(' ');
    return {
      given: [given[i]!, ...secondOf(i, sex)].map(written).join(' '),
      family: pool.custom === 'gendered' && sex === 'F' ? feminine(text) : text,
    };
  });

  function secondOf(i: number, sex: NamedMember['sex']): string[] {
    if (!pool.second || pool.custom === 'father') return [];
    if (pool.second === 'father') return [fathers[i]!];
    return draws.chance(0.55) ? [another(sex === 'F' ? pool.women : pool.men)] : [];
  }
}

type Sides = Readonly<Record<'own' | 'other' | 'child', readonly string[]>>;

function familiesOf(pool: NamePool, [one, two, three, four]: readonly string[], fatherFirst: boolean): Sides {
  const [own, other] = [
    [one!, two!],
    [three!, four!],
  ];
  switch (pool.custom) {
    case 'two-surnames': {
      const [father, mother] = fatherFirst ? [own, other] : [other, own];
      return { own, other, child: [father[0]!, mother[0]!] };
    }
    case 'mother-then-father': {
      const [father, mother] = fatherFirst ? [own, other] : [other, own];
      return { own, other, child: [mother[1]!, father[1]!] };
    }
    case 'wife-keeps':
      return { own: [one!], other: [three!], child: [fatherFirst ? one! : three!] };
    default:
      return { own: [one!], other: [one!], child: [one!] };
  }
}

function feminine(family: string): string {
  return ENDINGS.reduce((name, [man, woman]) => name.replace(man, woman), family);
}
