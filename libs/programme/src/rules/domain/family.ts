import type { BirthDatePrecision, MemberRelation } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { eighteenOn } from './calendar.ts';
import type { Facts, FactValue, RecordedFacts } from './facts.ts';
import { CHILD_ROLES, ROLES_IN_FAMILY, type RoleInFamily } from './rule.ts';

export interface FamilyMember {
  readonly memberId: string;
  readonly relation: MemberRelation;
  readonly birthDate: string | null;
  readonly birthDatePrecision: BirthDatePrecision | null;
  /** `doubted` while nobody has settled a doubt; then what the latest settled one found; absent when none arose. */
  readonly age?: 'doubted' | 'child' | 'adult';
  readonly nationalities: readonly string[];
  readonly facts: RecordedFacts;
}

export interface RegimeRow {
  readonly countryCode: string;
  readonly regime: 'exempt' | 'required' | 'unknown';
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Placed {
  readonly member: FamilyMember;
  readonly role: RoleInFamily;
  readonly facts: Facts;
}

export const isChild = (role: RoleInFamily): boolean => (CHILD_ROLES as readonly string[]).includes(role);

/** Everybody with their role and all facts, in the family's order: adults first, children by age, the principal before all. */
export function placeFamily(
  family: readonly FamilyMember[],
  hostCountry: string,
  regimes: readonly RegimeRow[],
): readonly Placed[] {
  const underParents = family.some(({ relation }) => relation === 'parent');
  return family
    .map((member) => {
      const role = roleOf(member, underParents);
      return { member, role, facts: factsOf(member, role, hostCountry, regimes) };
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) || born(a).localeCompare(born(b)) || a.member.memberId.localeCompare(b.member.memberId),
    );
}

const rank = ({ role }: Placed): number => ROLES_IN_FAMILY.indexOf(role);
const born = ({ member }: Placed): string => member.birthDate ?? '9999';

/** On the day of departure, because that day decides the amounts. A child without a parent in the case is unaccompanied. */
function roleOf(member: FamilyMember, underParents: boolean): RoleInFamily {
  const { relation, facts } = member;
  const day = facts.departureOn ?? facts.applicationOn;
  if (member.age === 'doubted' || (typeof day === 'string' && mayBeChild(member, day)))
    return relation === 'child' || (relation === 'sibling' && underParents) ? 'child' : 'unaccompanied-child';
  if (relation === 'principal') return 'principal';
  if (relation === 'spouse') return 'second-adult';
  return relation === 'child' ? 'adult-child' : 'other-adult';
}

/**
 * In doubt a person is treated as a child (Directive 2011/36/EU art. 13.2; Regulation (EU) 2024/1348 art. 25). Our
 * reading: so are they in what they are given, until the doubt is settled.
 */
function mayBeChild({ relation, age, birthDate, birthDatePrecision }: FamilyMember, day: string): boolean {
  if (age !== undefined) return age !== 'adult';
  if (birthDate === null) return relation === 'child';
  const first = DateTime.fromISO(birthDate, { zone: 'utc' });
  const latest = {
    day: first,
    month: first.endOf('month'),
    year: first.endOf('year'),
    estimated: first.plus({ years: 3 }).minus({ days: 1 }),
  }[birthDatePrecision ?? 'day'];
  return day < eighteenOn(latest.toISODate()!);
}

function factsOf(
  { nationalities, facts }: FamilyMember,
  role: RoleInFamily,
  hostCountry: string,
  regimes: readonly RegimeRow[],
): Facts {
  const { destination, departureOn } = facts;
  const regimeOf = (country: string): 'exempt' | 'required' | undefined => {
    if (typeof departureOn !== 'string') return undefined;
    const row = regimes.find(
      ({ countryCode, validFrom, validTo }) =>
        countryCode === country &&
        (validFrom === null || validFrom <= departureOn) &&
        (validTo === null || departureOn < validTo),
    );
    return row === undefined || row.regime === 'unknown' ? undefined : row.regime;
  };
  const derived: Record<string, FactValue | undefined> = {
    role,
    hostCountry,
    nationalities: nationalities.length > 0 ? nationalities : undefined,
    nationalOfDestination: typeof destination === 'string' ? nationalities.includes(destination) : undefined,
    destinationVisaRegime: typeof destination === 'string' ? regimeOf(destination) : undefined,
    nationalityVisaRegime: mostFavourable(nationalities.map(regimeOf)),
  };
  return { ...facts, ...Object.fromEntries(Object.entries(derived).filter(([, value]) => value !== undefined)) };
}

/** Whoever is exempt by one nationality needs no visa. */
function mostFavourable(regimes: readonly ('exempt' | 'required' | undefined)[]): 'exempt' | 'required' | undefined {
  if (regimes.includes('exempt')) return 'exempt';
  return regimes.length === 0 || regimes.includes(undefined) ? undefined : 'required';
}
