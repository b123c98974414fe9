import type { CaseloadCase, CaseloadChannel, CaseloadPerson } from './caseload-row.ts';
import type { Profile } from './year-plan.ts';

/** What a year's departures are set beside the published figures by. */
export interface YearFigures {
  /** By channel: which of them a published total counts differs from year to year. */
  readonly departures: Readonly<Record<CaseloadChannel, number>>;
  /** Of the departures of the programme, as are all below. */
  readonly withReintegration: number;
  readonly inFamilies: number;
  readonly unaccompaniedChildren: number;
  readonly byProfile: Readonly<Record<Profile, number>>;
  readonly byNationality: Readonly<Record<string, number>>;
  readonly destinations: number;
}

/**
 * Answers a year's figures, from wherever they are counted.
 * @param channels whose departures are asked for; the programme's are always told
 */
export type CountYear = (year: number, channels: readonly CaseloadChannel[]) => Promise<YearFigures>;

const PROFILE_OF: Readonly<Record<string, Profile>> = {
  ...{ asylum_pending: 'applicant', asylum_withdrawn: 'applicant', asylum_rejected: 'end_of_procedure' },
  ...{ visa_overstay: 'no_permit', irregular: 'no_permit', stranded: 'no_permit', regular: 'other', other: 'other' },
};

/** Counts a caseload's own rows by docs/reports.md, without a database. */
export function countRows(cases: Iterable<CaseloadCase>): Map<number, YearFigures> {
  const years = new Map<number, Tally>();
  for (const { persons, services } of cases) {
    const helped = new Set(
      services
        .filter(
          ({ service, phase }) =>
            service !== 'reintegration_counselling' &&
            !(phase === 'pre_departure' && (service === 'immediate_cash' || service === 'immediate_basic_needs')),
        )
        .map(({ person_ref }) => person_ref),
    );
    const left = persons.filter(({ departed_on }) => departed_on !== undefined);
    for (const person of left) {
      const year = Number(person.departed_on!.slice(0, 4));
      const together = left.filter(({ departed_on }) => departed_on!.startsWith(`${year}`)).length > 1;
      let tally = years.get(year);
      if (!tally) years.set(year, (tally = new Tally()));
      tally.add(person, helped.has(person.person_ref), together);
    }
  }
  return new Map([...years].map(([year, tally]) => [year, tally.figures()]));
}

class Tally {
  private readonly departures = { avrr_programme: 0, immigration_office: 0, dublin_transfer: 0 };
  private readonly byProfile = { applicant: 0, end_of_procedure: 0, no_permit: 0, other: 0 };
  private readonly byNationality: Record<string, number> = {};
  private readonly destinations = new Set<string>();
  private withReintegration = 0;
  private inFamilies = 0;
  private unaccompaniedChildren = 0;

  add(person: CaseloadPerson, helped: boolean, together: boolean): void {
    this.departures[person.return_channel]++;
    if (person.return_channel !== 'avrr_programme') return;
    this.withReintegration += Number(helped);
    this.inFamilies += Number(together);
    this.unaccompaniedChildren += Number(/\bumc\b/.test(person.vulnerabilities ?? ''));
    this.byProfile[PROFILE_OF[person.legal_status]!]++;
    this.byNationality[person.nationality] = (this.byNationality[person.nationality] ?? 0) + 1;
    this.destinations.add(person.destination);
  }

  figures(): YearFigures {
    const { departures, byProfile, byNationality, withReintegration, inFamilies, unaccompaniedChildren } = this;
    return {
      ...{ departures, byProfile, byNationality, withReintegration, inFamilies, unaccompaniedChildren },
      destinations: this.destinations.size,
    };
  }
}
