import type { CaseloadChannel } from './caseload-row.ts';
import { Draws } from './draws.ts';
import { NATIONALS } from './nationals.ts';
import { splitBy } from './shares.ts';
import type { Profile, YearPlan } from './year-plan.ts';

/** People who depart together, or somebody who departs alone. */
export interface Group {
  readonly key: string;
  readonly nationality: string;
  readonly size: number;
  readonly profile: Profile;
  readonly reintegration: boolean;
  readonly unaccompaniedChild: boolean;
  readonly channel: CaseloadChannel;
}

type Draft = Pick<Group, 'nationality' | 'size'>;

const PROFILES: readonly Profile[] = ['applicant', 'end_of_procedure', 'no_permit', 'other'];
/** How many families are of so many people. */
const FAMILY_SIZES: readonly (readonly [size: number, share: number])[] = [
  ...([
    [2, 34],
    [3, 27],
    [4, 23],
    [5, 11],
    [6, 5],
  ] as const),
];

/** Everybody who departs in a year, so that each count of its plan is met to the person. */
export function groupsOf(plan: YearPlan): Group[] {
  const draws = new Draws(`groups of ${plan.year}`);
  const drafts = draftsOf(plan, draws);
  const profiles = profilesOf(plan, drafts, draws);
  const helped = helpedOf(plan, drafts, profiles, draws);
  let childrenLeft = plan.unaccompaniedChildren;
  const groups = drafts.map((draft, i): Omit<Group, 'key'> => {
    const unaccompaniedChild = draft.size === 1 && childrenLeft > 0 && draws.chance(0.05);
    if (unaccompaniedChild) childrenLeft--;
    return {
      ...{ ...draft, profile: profiles[i]!, reintegration: helped[i]!, unaccompaniedChild, channel: 'avrr_programme' },
    };
  });
  const all = [...draws.shuffled(groups), ...besidesOf(plan, draws)];
  return all.map((group, i) => ({ ...group, key: `${plan.year}/${i + 1}` }));
}

/** Families first: whoever is left alone fills up what a whole family would have made too many. */
function draftsOf({ nationalities, inFamilies }: YearPlan, draws: Draws): Draft[] {
  const inFamiliesOf = splitBy(
    inFamilies,
    nationalities.map(([, people]) => (people > 1 ? people : 0)),
  );
  const drafts = nationalities.flatMap(([nationality, people], i) => {
    const sizes = familySizes(Math.min(people, inFamiliesOf[i]!), draws);
    const alone = people - sizes.reduce((sum, size) => sum + size, 0);
    return [...sizes, ...Array.from({ length: alone }, () => 1)].map((size) => ({ nationality, size }));
  });
  return draws.shuffled(drafts).sort((one, other) => other.size - one.size);
}

function familySizes(people: number, draws: Draws): number[] {
  const sizes: number[] = [];
  for (let left = people; left > 1;) {
    const drawn = Math.min(left, draws.weighted(FAMILY_SIZES));
    // Nobody of a family is left over alone.
    const size = left - drawn === 1 ? drawn + 1 : drawn;
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function profilesOf(plan: YearPlan, drafts: readonly Draft[], draws: Draws): Profile[] {
  const left = { ...plan.profiles };
  return drafts.map(({ nationality, size }) => {
    const { asylum } = NATIONALS.get(nationality)!;
    const weights = PROFILES.map((profile): [Profile, number] => [
      profile,
      left[profile] < size ? 0 : left[profile] * (profile === 'no_permit' || profile === 'other' ? 1 : asylum),
    ]);
    const profile = draws.weighted(weights);
    left[profile] -= size;
    return profile;
  });
}

/** Asylum seekers and families get reintegration more often than people who came alone and never asked. */
function helpedOf(plan: YearPlan, drafts: readonly Draft[], profiles: readonly Profile[], draws: Draws): boolean[] {
  let [yes, no] = [plan.withReintegration, plan.departures - plan.withReintegration];
  return drafts.map(({ nationality, size }, i) => {
    const wanted = helpWeight(plan.year, nationality, profiles[i]!, size);
    const helped = yes >= size && (no < size || draws.chance((yes * wanted) / (yes * wanted + no)));
    if (helped) yes -= size;
    else no -= size;
    return helped;
  });
}

function helpWeight(year: number, nationality: string, profile: Profile, size: number): number {
  // Kosovo lost reintegration in 2013, and before 2022 it was for those who had asked for protection.
  if (nationality === 'XK') return 0.1;
  const asked = profile === 'applicant' || profile === 'end_of_procedure';
  return (
    (asked ? (year < 2022 ? 3 : 1.5) : 1) * (size > 1 ? 1.4 : 1) * (NATIONALS.get(nationality)!.visaFree ? 0.7 : 1)
  );
}

/** What only a wider rule counts: people alone, by bus or handed over to another member state. */
function besidesOf({ besides }: YearPlan, draws: Draws): Omit<Group, 'key'>[] {
  const from = besides?.channel === 'dublin_transfer' ? ['AF', 'IQ', 'GN', 'SO', 'ET', 'GE'] : ['RO', 'BG', 'SK', 'MK'];
  return Array.from({ length: besides?.departures ?? 0 }, () => ({
    ...{ nationality: draws.pick(from), size: 1, reintegration: false, unaccompaniedChild: false },
    ...{ channel: besides!.channel, profile: besides!.channel === 'dublin_transfer' ? 'applicant' : 'no_permit' },
  }));
}
