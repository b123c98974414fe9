import {
  CASELOAD_CLOSING_REASONS,
  CASELOAD_LEGAL_STATUSES,
  CASELOAD_LEVELS,
  CASELOAD_MODALITIES,
  CASELOAD_PHASES,
  CASELOAD_ROLES,
  CASELOAD_SERVICES,
  type CaseloadColumn,
} from '@homeward/contracts';
import fc from 'fast-check';
import { DateTime } from 'luxon';

/** A row of a file, as a person who follows the rules would type it. */
export type Row = Partial<Record<CaseloadColumn, string>>;
export interface WrittenCaseload {
  readonly persons: readonly Row[];
  readonly services: readonly Row[];
}

/** Ends of years and months and leap days, on which counts and intervals trip. */
const DAYS = [
  ...['2022-12-31', '2023-01-01', '2023-02-28', '2023-03-01', '2023-12-31', '2024-01-01', '2024-02-28', '2024-02-29'],
  ...['2024-03-01', '2024-07-01', '2024-12-30', '2024-12-31', '2025-01-01', '2025-02-28'],
];
const BORN = [
  '2006-02-28',
  '2006-03-01',
  '2004-02-29',
  '2007-01-01',
  '1988-05-04',
  '1958-07-01',
  '2006',
  '2019',
  '1959',
];
/** Scripts, signs that begin a formula, quotes, separators, and a letter made of two characters. */
const NAMES = [
  ...[
    'Nikolić',
    'ንጉሥ',
    'محمد',
    '李',
    'Şirin',
    'O’Neil',
    "d'Arc",
    'a, b; c',
    '"quoted"',
    '=HYPERLINK(1)',
    '+32',
    '-',
    '@x',
  ],
  ...['Zoë-Ann', 'Ніна', 'יוסף', 'José María', '_x000D_', 'a\u200fb', '<&>', "''x"],
];

const among = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const gap = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 60 }));

const person = fc.record({
  family: maybe(among(NAMES)),
  given: among(NAMES),
  sex: among(['F', 'M', 'X']),
  born: among(BORN),
  nationality: among(['RS', 'GE', 'XK', 'XX', 'ZZ']),
  language: maybe(among(['fr', 'sr', 'ar'])),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const service = fc.record({
  named: fc.boolean(),
  service: among(CASELOAD_SERVICES),
  level: among(CASELOAD_LEVELS),
  phase: among(CASELOAD_PHASES),
  modality: among(CASELOAD_MODALITIES),
  after: gap,
  day: among(DAYS),
  money: maybe(fc.record({ minor: fc.integer({ min: 0, max: 500_000 }), currency: among(['EUR', 'USD', 'GEL']) })),
  partner: maybe(among(['Caritas', '=SUM(A1)', 'a "b", c'])),
  twice: fc.boolean(),
});

const member = fc.record({
  /** One of the pool, so that somebody returns twice. */
  person: fc.integer({ min: 0, max: 5 }),
  role: among(CASELOAD_ROLES.filter((role) => role !== 'principal')),
  destination: among(['RS', 'GE', 'BR']),
  legalStatus: among(CASELOAD_LEGAL_STATUSES),
  vulnerabilities: fc.subarray(['vot', 'health', 'disability', 'pregnant', 'umc']),
  begins: among(DAYS),
  gaps: fc.tuple(gap, gap, gap, gap, gap, gap, gap),
  way: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
  declaredAt: maybe(among(['applied_on', 'approved_on', 'departed_on'] as const)),
  ended: maybe(among(['rejected_on', 'withdrawn_on', 'cancelled_on'] as const)),
  closing: among(CASELOAD_CLOSING_REASONS),
  services: fc.array(service, { maxLength: 3 }),
});
type Member = typeof member extends fc.Arbitrary<infer T> ? T : never;

const family = fc.record({
  office: fc.integer({ min: 0, max: 1 }),
  host: among(['BE', 'LU']),
  programme: fc.integer({ min: 0, max: 1 }),
  returnType: among(['avrr', 'vhr']),
  channel: maybe(among(['avrr_programme', 'immigration_office', 'dublin_transfer'])),
  members: fc.uniqueArray(member, { minLength: 1, maxLength: 4, selector: (each) => each.person }),
});

export const PROGRAMMES = ['XA-FIRST', 'XB-SECOND'] as const;

/** Families of two offices, whose people each have a reference that begins with the mark. */
export const writtenCaseload = fc
  .record({
    pools: fc.tuple(...Array.from({ length: 12 }, () => person)),
    families: fc.array(family, { minLength: 1, maxLength: 7 }),
  })
  .map(({ pools, families }) => (mark: string, offices: readonly string[]): WrittenCaseload => {
    const persons: Row[] = [];
    const services: Row[] = [];
    families.forEach((one, i) => {
      const case_ref = `${mark}C${i}`;
      one.members.forEach((each, place) => {
        const at = one.office * 6 + each.person;
        const row: Row = {
          ...{ case_ref, person_ref: `${mark}P${at}`, role: place === 0 ? 'principal' : each.role },
          ...ofPerson(pools[at]!),
          ...{ host_country: one.host, destination: each.destination, office: offices[one.office]! },
          ...{ programme: PROGRAMMES[one.programme]!, return_type: one.returnType, legal_status: each.legalStatus },
          ...(one.channel && { return_channel: one.channel }),
          ...daysOf(each),
        };
        const codes = each.vulnerabilities.filter((code) => code !== 'umc' || maybeAlone(row));
        persons.push({ ...row, ...(codes.length > 0 && { vulnerabilities: codes.join(';') }) });
        services.push(...each.services.flatMap((given, n) => servicesOf(row, given, `${case_ref}P${at}S${n}`)));
      });
    });
    return { persons, services };
  });

const ofPerson = ({ family: named, given, sex, born, nationality, language }: Person): Row => ({
  ...{ given_names: given, sex, birth_date: born, nationality },
  ...(named && { family_name: named }),
  ...(language && { language }),
});

const WAY = [
  ...(['first_counselled_on', 'applied_on', 'approved_on', 'departed_on', 'arrived_on'] as const),
  ...(['reintegration_from', 'closed_on'] as const),
];

function daysOf({ begins, gaps, way, declaredAt, ended, closing }: Member): Row {
  const row: Row = {};
  let day = begins;
  WAY.forEach((column, i) => {
    day = after(day, gaps[i]!);
    if (way[i]) row[column] = day;
  });
  if (row.closed_on) row.closing_reason = closing;
  if (declaredAt && row[declaredAt]) row.declared_on = row[declaredAt]!;
  if (ended && !row.departed_on) {
    row[ended] = after(row.applied_on ?? begins, gaps[0]);
    if (ended === 'cancelled_on') row.cancel_reason = 'moved, without "notice"';
  }
  return row;
}

function servicesOf(
  row: Row,
  {
    named,
    money,
    partner,
    twice,
    phase,
    day,
    after: days,
    ...given
  }: typeof service extends fc.Arbitrary<infer T> ? T : never,
  ref: string,
): Row[] {
  const departed = row.departed_on;
  const cells: Row = {
    ...{
      case_ref: row.case_ref!,
      person_ref: row.person_ref!,
      service: given.service,
      level: given.level,
      modality: given.modality,
    },
    ...{
      phase: departed ? phase : 'pre_departure',
      delivered_on: departed && phase === 'post_arrival' ? after(departed, days) : day,
    },
    ...(money && { amount: (money.minor / 100).toFixed(2), currency: money.currency }),
    ...(partner && { partner }),
  };
  if (named) return [{ service_ref: ref, ...cells }];
  return twice ? [cells, cells] : [cells];
}

const after = (day: string, days: number): string => DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;

/** Under 18 by the year alone is young enough on any of the days. */
function maybeAlone(row: Row): boolean {
  const day = row.departed_on ?? row.applied_on ?? row.first_counselled_on;
  return day === undefined || Number(day.slice(0, 4)) - Number(row.birth_date!.slice(0, 4)) < 18;
}
