/**
 * The key figures counted one by one, as `docs/reports.md` defines them and knowing nothing of the database. What the
 * product answers must equal this, number by number.
 */
export interface OwnDay {
  readonly office: string;
  readonly programme: string | null;
  readonly host: string;
  readonly destination: string;
  readonly returnType: string | null;
  readonly channel: string;
}

interface Whose {
  readonly member: string;
  readonly person: string;
  readonly case: string;
  readonly day: string;
}

export interface ToldStep extends OwnDay, Whose {
  readonly kind: string;
  readonly reason: string | null;
}

export interface ToldDeparture extends OwnDay, Whose {
  readonly sex: 'F' | 'M' | 'X';
  /** `YYYY-MM-DD`, or the year alone. */
  readonly born: string;
  readonly nationality: string;
  readonly legalStatus: string;
  readonly unaccompanied: boolean;
}

export interface ToldService extends OwnDay, Whose {
  readonly service: string;
  readonly level: string;
  readonly phase: string;
  readonly modality: string;
  readonly payments: readonly { readonly day: string; readonly minor: number; readonly currency: string }[];
}

export interface ToldVulnerability {
  readonly member: string;
  readonly kind: 'vot' | 'health';
  readonly from: string;
  readonly until: string | null;
}

export interface ToldCaseload {
  readonly steps: readonly ToldStep[];
  readonly departures: readonly ToldDeparture[];
  readonly services: readonly ToldService[];
  readonly vulnerabilities: readonly ToldVulnerability[];
}

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Codes; the offices with all under them. */
  readonly offices: readonly string[];
  readonly programmes: readonly string[];
  readonly hosts: readonly string[];
  readonly returnTypes: readonly string[];
  readonly channels: readonly string[];
}

const SERVICES: Readonly<Record<string, readonly string[]>> = {
  economic: [
    ...['microbusiness', 'collective_project', 'community_project', 'job_placement', 'vocational_training'],
    ...['cash_for_work', 'immediate_cash'],
  ],
  social: [
    ...['education', 'housing', 'medical', 'legal', 'childcare', 'social_protection', 'material_assistance'],
    'immediate_basic_needs',
  ],
  psychosocial: ['psychosocial'],
  none: ['reintegration_counselling'],
};
const PROFILES: Readonly<Record<string, readonly string[]>> = {
  applicant: ['asylum_pending', 'asylum_withdrawn'],
  end_of_procedure: ['asylum_rejected'],
  no_permit: ['visa_overstay', 'irregular', 'stranded'],
  other: ['regular', 'other'],
};
const REASONS = [
  ...['plan_completed', 'support_period_ended', 'entitlement_lapsed', 'no_longer_eligible', 'person_stopped'],
  ...['left_the_area', 're_migrated', 'lost_to_follow_up', 'died', 'help_unsuitable', 'help_harmful', 'conduct'],
  ...['funding_ended', 'security', 'never_departed', 'fraud_decided', 'duplicate', 'other'],
];
const GROUPS: readonly (readonly [string, number, number])[] = [
  ...([
    ['0-4', 0, 4],
    ['5-11', 5, 11],
    ['12-17', 12, 17],
    ['18-24', 18, 24],
    ['25-34', 25, 34],
  ] as const),
  ...([
    ['35-49', 35, 49],
    ['50-64', 50, 64],
    ['65+', 65, 999],
  ] as const),
];

/** Completed years on a day. A birth year alone counts as 1 July of that year. */
export function ageOn(born: string, day: string): number {
  const [year, month, date] = (born.length === 4 ? `${born}-07-01` : born).split('-').map(Number) as number[];
  const [y, m, d] = day.split('-').map(Number) as number[];
  const hadBirthday = m! > month! || (m === month && d! >= date!);
  return Math.max(0, y! - year! - (hadBirthday ? 0 : 1));
}

export function countNaively(caseload: ToldCaseload, asked: Asked): unknown {
  const counts = (row: OwnDay & { readonly day: string }): boolean =>
    row.day >= asked.from &&
    row.day <= asked.to &&
    row.day <= asked.asOf &&
    asked.offices.includes(row.office) &&
    among(asked.programmes, row.programme) &&
    among(asked.hosts, row.host) &&
    among(asked.returnTypes, row.returnType) &&
    asked.channels.includes(row.channel);
  const departures = caseload.departures.filter(counts);
  const services = caseload.services.filter(counts);
  const stepsOf = indexed(caseload.steps, ({ member }) => member);
  const servicesOf = indexed(caseload.services, ({ member }) => member);
  const vulnerabilitiesOf = indexed(caseload.vulnerabilities, ({ member }) => member);
  const departuresOf = indexed(departures, (row) => row.case);
  const steps = (kind: string): ToldStep[] => caseload.steps.filter((step) => step.kind === kind && counts(step));
  const members = (kind: string): number => distinct(steps(kind), (step) => step.member);
  const by = (codes: readonly string[], keyOf: (row: ToldDeparture) => string | null): Record<string, number> =>
    Object.fromEntries(codes.map((code) => [code, departures.filter((row) => keyOf(row) === code).length]));
  const open = (keyOf: (row: ToldDeparture) => string): Record<string, number> =>
    by([...new Set(departures.map(keyOf))], keyOf);
  const served = (codes: readonly string[], keyOf: (row: ToldService) => string): Record<string, number> =>
    Object.fromEntries(codes.map((code) => [code, services.filter((row) => keyOf(row) === code).length]));
  const codeIn = (lists: Readonly<Record<string, readonly string[]>>, code: string): string =>
    Object.keys(lists).find((key) => lists[key]!.includes(code))!;
  const isVulnerable = (kind: string) => (row: ToldDeparture) =>
    (vulnerabilitiesOf.get(row.member) ?? []).some(
      (v) => v.kind === kind && v.from <= row.day && (v.until === null || row.day < v.until),
    );
  const flows = [...new Set(departures.map((row) => `${row.host} ${row.destination}`))].map((pair) => {
    const [host, destination] = pair.split(' ') as [string, string];
    return {
      host,
      destination,
      departures: departures.filter((r) => r.host === host && r.destination === destination).length,
    };
  });
  const paid = services.flatMap(({ payments }) => payments.filter(({ day }) => day <= asked.asOf));
  return {
    funnel: {
      counselled: distinct(steps('counselled'), (step) => step.person),
      ...Object.fromEntries(['applied', 'approved', 'declared'].map((kind) => [kind, members(kind)])),
      departed: departures.length,
      ...Object.fromEntries(
        ['arrived', 'rejected', 'withdrawn', 'cancelled', 'closed'].map((kind) => [kind, members(kind)]),
      ),
      noShow: steps('no_show').length,
    },
    departures: {
      total: departures.length,
      persons: distinct(departures, (row) => row.person),
      cases: distinct(departures, (row) => row.case),
      inFamilies: departures.filter((row) => departuresOf.get(row.case)!.some((o) => o.member !== row.member)).length,
      withReintegration: departures.filter((row) =>
        (servicesOf.get(row.member) ?? []).some(
          (s) =>
            s.day <= asked.asOf &&
            s.service !== 'reintegration_counselling' &&
            !(['immediate_cash', 'immediate_basic_needs'].includes(s.service) && s.phase === 'pre_departure'),
        ),
      ).length,
      bySex: by(['F', 'M', 'X'], (row) => row.sex),
      byAge: by(['child', 'adult'], (row) => (ageOn(row.born, row.day) < 18 ? 'child' : 'adult')),
      byAgeGroup: by(
        GROUPS.map(([name]) => name),
        (row) =>
          GROUPS.find(([, low, high]) => ageOn(row.born, row.day) >= low && ageOn(row.born, row.day) <= high)![0],
      ),
      byLegalStatus: by(Object.values(PROFILES).flat(), (row) => row.legalStatus),
      byProfile: by(Object.keys(PROFILES), (row) => codeIn(PROFILES, row.legalStatus)),
      byReturnType: by(['avrr', 'vhr'], (row) => row.returnType),
      byVulnerability: {
        umc: departures.filter((row) => row.unaccompanied).length,
        vot: departures.filter(isVulnerable('vot')).length,
        health: departures.filter(isVulnerable('health')).length,
      },
      byNationality: open((row) => row.nationality),
      byDestination: open((row) => row.destination),
      byHost: open((row) => row.host),
      byOffice: open((row) => row.office),
      byProgramme: open((row) => row.programme ?? 'none'),
      byMonth: open((row) => row.day.slice(0, 7)),
      hostToDestination: flows.sort(
        (a, b) => b.departures - a.departures || (`${a.host}${a.destination}` < `${b.host}${b.destination}` ? -1 : 1),
      ),
    },
    services: {
      total: services.length,
      persons: distinct(services, (row) => row.person),
      byService: served(Object.values(SERVICES).flat(), (row) => row.service),
      byDimension: served(Object.keys(SERVICES), (row) => codeIn(SERVICES, row.service)),
      byLevel: served(['individual', 'collective', 'community'], (row) => row.level),
      byPhase: served(['pre_departure', 'post_arrival'], (row) => row.phase),
      byModality: served(['cash', 'in_kind', 'voucher', 'service'], (row) => row.modality),
      amounts: [...new Set(paid.map(({ currency }) => currency))].sort().map((currency) => ({
        currency,
        amountMinor: paid.filter((p) => p.currency === currency).reduce((sum, p) => sum + p.minor, 0),
      })),
    },
    closed: {
      byClosingReason: Object.fromEntries(
        REASONS.map((reason) => [
          reason,
          distinct(
            steps('closed').filter((step) => step.reason === reason),
            (step) => step.member,
          ),
        ]),
      ),
    },
    waitingDays: {
      applicationToApproval: waiting(departures, (row) => between(lastStep('applied', row), lastStep('approved', row))),
      approvalToDeparture: waiting(departures, (row) => between(lastStep('approved', row), row.day)),
      applicationToDeparture: waiting(departures, (row) => between(lastStep('applied', row), row.day)),
    },
  };

  function lastStep(kind: string, departure: ToldDeparture): string | null {
    const days = (stepsOf.get(departure.member) ?? [])
      .filter((step) => step.kind === kind && step.day <= departure.day)
      .map(({ day }) => day);
    return days.sort().at(-1) ?? null;
  }
}

function waiting(rows: readonly ToldDeparture[], daysOf: (row: ToldDeparture) => number | null): unknown {
  const days = rows
    .map(daysOf)
    .filter((n) => n !== null)
    .sort((a, b) => a - b);
  const n = days.length;
  return {
    n,
    median: n === 0 ? null : days[Math.floor((n + 1) / 2) - 1],
    p90: n === 0 ? null : days[Math.ceil((9 * n) / 10) - 1],
  };
}

const between = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000;

function indexed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const by = new Map<string, Row[]>();
  for (const row of rows) {
    const found = by.get(keyOf(row));
    if (found) found.push(row);
    else by.set(keyOf(row), [row]);
  }
  return by;
}

function distinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): number {
  return new Set(rows.map(keyOf)).size;
}

const among = (codes: readonly string[], code: string | null): boolean =>
  codes.length === 0 || (code !== null && codes.includes(code));
