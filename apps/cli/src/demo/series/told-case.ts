import { cellsOf, daysOfDeparted, daysOfUndeparted, given, type DepartedCase } from './case-days.ts';
import { servicesOf } from './case-services.ts';
import type { CaseDays, CaseFacts, CaseloadCase, CaseloadLegalStatus, CaseloadPerson } from './caseload-row.ts';
import { dayNumber, dayOf, workdayUpTo, yearOf } from './day-numbers.ts';
import { Draws } from './draws.ts';
import { namesOf } from './family-names.ts';
import { shapeOf, type ShapedMember } from './family-shape.ts';
import { NATIONALS, type Nationals } from './nationals.ts';
import { EUROPEAN, EUROPEAN_FROM, HOST, NATIONAL, SERIES_OFFICES } from './series-offices.ts';
import { vulnerabilitiesOf } from './vulnerabilities.ts';
import type { Group } from './year-groups.ts';
import type { Profile } from './year-plan.ts';

/** Holiday months and the weeks before the end of a year see more departures. */
const MONTHS = [7.4, 7.6, 8.6, 8.2, 8.2, 9, 9.6, 8.6, 8.4, 8.8, 8, 7.6].map((share, month) => [month, share] as const);
const STATUSES: Readonly<Record<Profile, readonly (readonly [CaseloadLegalStatus, number])[]>> = {
  applicant: [
    ['asylum_pending', 45],
    ['asylum_withdrawn', 55],
  ],
  end_of_procedure: [['asylum_rejected', 1]],
  no_permit: [
    ['irregular', 70],
    ['visa_overstay', 28],
    ['stranded', 2],
  ],
  other: [['regular', 1]],
};
const VISA_FREE_NO_PERMIT: readonly (readonly [CaseloadLegalStatus, number])[] = [
  ['visa_overstay', 55],
  ['irregular', 45],
];
/** A Dublin transfer goes to the state that answers for the asylum procedure. */
const DUBLIN_STATES = ['DE', 'FR', 'IT', 'ES', 'NL', 'AT', 'PL'] as const;
/** Of people who left long ago nobody keeps a telephone number. */
const CONTACTS_SINCE = dayNumber('2024-01-01');

/** A family, or somebody alone, who departed in the group's year before `today`. */
export function departedCase(group: Group, firstDay: number, lastDay: number, today: number): CaseloadCase {
  const draws = new Draws(group.key);
  const nationals = NATIONALS.get(group.nationality)!;
  const departed = departureDay(draws, firstDay, lastDay);
  const days = daysOfDeparted(draws, departed, group.reintegration, today);
  const facts = factsOf(draws, group, nationals, days);
  const shape = shapeOf(draws, group.size, nationals.menAlone, group.unaccompaniedChild);
  const people = peopleOf(draws, nationals, shape, facts.case_ref);
  const status = draws.weighted(
    group.profile === 'no_permit' && nationals.visaFree ? VISA_FREE_NO_PERMIT : STATUSES[group.profile],
  );
  const destination = group.channel === 'dublin_transfer' ? draws.pick(DUBLIN_STATES) : group.nationality;
  // One parent follows when the home is given up, or goes ahead to find one.
  const later = draws.whole(5, 21);
  const apart = splits(draws, shape, departed, lastDay, today) ? later : 0;
  const born = days.counselled;
  const persons = shape.map((member, i): CaseloadPerson => {
    const own = people[i]!;
    const birth = birthOf(draws, member, departed, born, nationals.birthOftenUnknown);
    const contacts = i === 0 && departed >= CONTACTS_SINCE ? contactsOf(own.person_ref) : {};
    return given({
      ...{ ...facts, ...own, birth_date: birth, role: member.role },
      ...{ nationality: group.nationality, destination, legal_status: status, language: nationals.language },
      ...{ vulnerabilities: vulnerabilitiesOf(draws, member, shape, group.unaccompaniedChild), ...contacts },
      ...cellsOf(days, departed + (i > 0 && i === shape.length - 1 ? apart : 0)),
    });
  });
  const services = persons.flatMap((person, i) =>
    servicesOf(
      draws,
      {
        ...{ caseRef: person.case_ref, personRef: person.person_ref, child: shape[i]!.age < 18 },
        destination: person.destination,
      },
      apart > 0 && i === shape.length - 1 ? moved(days, apart) : days,
      group.reintegration,
      today,
    ),
  );
  return { persons, services };
}

/** A case of the same year that ended before anybody departed. */
export function undepartedCase(key: string, nationality: string, firstDay: number, lastDay: number, today: number) {
  const draws = new Draws(key);
  const nationals = NATIONALS.get(nationality)!;
  const size = draws.weighted([
    ...([
      [1, 7],
      [2, 1],
      [3, 1],
    ] as const),
  ]);
  const ended = daysOfUndeparted(draws, draws.whole(firstDay, lastDay), today);
  const profile = ended.rejected_on
    ? 'no_permit'
    : draws.weighted<Profile>([
        ['no_permit', 5],
        ['applicant', 2],
        ['end_of_procedure', 3],
      ]);
  const group: Group = {
    ...{ key, nationality, size, profile, reintegration: false, unaccompaniedChild: false },
    channel: 'avrr_programme',
  };
  const facts = factsOf(draws, group, nationals, null);
  const shape = shapeOf(draws, size, nationals.menAlone, false);
  const people = peopleOf(draws, nationals, shape, facts.case_ref);
  const status = draws.weighted(STATUSES[profile]);
  const first = dayNumber(ended.first_counselled_on!);
  const persons = shape.map((member, i): CaseloadPerson =>
    given({
      ...{ ...facts, ...people[i]!, birth_date: birthOf(draws, member, first, first, nationals.birthOftenUnknown) },
      ...{ role: member.role, nationality, destination: nationality, legal_status: status },
      ...{ language: nationals.language, ...(ended as CaseDays) },
    }),
  );
  return { persons, services: [] };
}

function departureDay(draws: Draws, firstDay: number, lastDay: number): number {
  const year = yearOf(firstDay);
  for (let tries = 0; tries < 20; tries++) {
    const month = draws.weighted(MONTHS);
    const day = workdayUpTo(Date.UTC(year, month, draws.whole(1, 28 + Number(month !== 1) * 2)) / 86_400_000);
    if (day >= firstDay && day <= lastDay) return day;
  }
  return draws.whole(firstDay, lastDay);
}

function factsOf(draws: Draws, group: Group, nationals: Nationals, days: DepartedCase | null): CaseFacts {
  const office = draws.weighted(SERIES_OFFICES);
  const european =
    group.reintegration && !nationals.visaFree && days !== null && dayOf(days.applied) >= EUROPEAN_FROM
      ? draws.chance(0.3)
      : false;
  return given({
    ...{ case_ref: `S-${group.key.replace('/', '-')}`, host_country: HOST, office: office.code },
    ...{ programme: european ? EUROPEAN : NATIONAL, return_type: 'avrr', return_channel: group.channel },
    case_worker: days !== null && days.closed === null ? office.worker : undefined,
  } as const);
}

function peopleOf(
  draws: Draws,
  nationals: Nationals,
  shape: readonly ShapedMember[],
  caseRef: string,
): { person_ref: string; family_name: string; given_names: string; sex: ShapedMember['sex'] }[] {
  const names = namesOf(draws, nationals.names, shape);
  return shape.map(({ sex }, i) => ({
    ...{ person_ref: `${caseRef}-${i + 1}`, family_name: names[i]!.family, given_names: names[i]!.given, sex },
  }));
}

/** Nobody was born after the first day of their row. */
function birthOf(draws: Draws, { age }: ShapedMember, departed: number, first: number, oftenUnknown: boolean): string {
  const born = Math.min(first, departed - Math.round(age * 365.25) - draws.whole(2, 360));
  const yearOnly = age > 19 && draws.chance(oftenUnknown ? 0.35 : 0.01);
  return yearOnly ? String(yearOf(born)) : dayOf(born);
}

function splits(
  draws: Draws,
  shape: readonly ShapedMember[],
  departed: number,
  lastDay: number,
  today: number,
): boolean {
  const adults = shape.filter(({ age }) => age >= 18).length;
  return draws.chance(0.05) && adults > 1 && departed + 21 <= lastDay && departed < today - 500;
}

const moved = (days: DepartedCase, by: number): DepartedCase => ({
  ...days,
  ...{ departed: days.departed + by, arrived: days.arrived === null ? null : days.arrived + by },
  ...{ reintegration: days.reintegration === null ? null : days.reintegration + by },
  closed: days.closed === null ? null : days.closed + by,
});

/** Numbers of a range the numbering plan gives nobody, and a reserved domain (RFC 6761). */
function contactsOf(ref: string): { phone?: string; email?: string } {
  const draws = new Draws(`contacts of ${ref}`);
  const digits = String(draws.whole(0, 999_999)).padStart(6, '0');
  return {
    ...(draws.chance(0.7) ? { phone: `+32440${digits}` } : {}),
    ...(draws.chance(0.35) ? { email: `${ref.toLowerCase()}@mail.example` } : {}),
  };
}
