import fc from 'fast-check';

/** Days that trip up whoever counts: ends of years and months, leap days, the days beside them. */
const DAYS = [
  ...['2022-12-31', '2023-01-01', '2023-02-28', '2023-03-01', '2023-06-30', '2023-07-01', '2023-12-30', '2023-12-31'],
  ...['2024-01-01', '2024-02-28', '2024-02-29', '2024-03-01', '2024-07-01', '2024-12-31', '2025-01-01', '2025-02-28'],
];
const BORN = [
  ...['2004-02-29', '2006-02-28', '2006-03-01', '2006-12-31', '2007-01-01', '2012-02-29', '1988-05-04', '1958-07-01'],
  ...['2006', '2005', '2019', '2024', '1959', '1990', '2023'],
];
const codes = <Code extends string>(...all: Code[]): fc.Arbitrary<Code> => fc.constantFrom(...all);
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const gap = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 90 }));

const service = fc.record({
  service: codes(
    ...['reintegration_counselling', 'microbusiness', 'housing', 'psychosocial', 'immediate_cash', 'medical'],
    ...['immediate_basic_needs', 'cash_for_work', 'childcare'],
  ),
  level: codes('individual', 'collective', 'community'),
  phase: codes('pre_departure', 'post_arrival'),
  modality: codes('cash', 'in_kind', 'voucher', 'service'),
  day: codes(...DAYS),
  paid: seldom(fc.record({ minor: fc.integer({ min: 0, max: 500_000 }), currency: codes('EUR', 'USD', 'GEL') })),
  late: fc.boolean(),
});

const member = fc.record({
  /** Somebody who was in an earlier case. */
  again: fc.integer({ min: 0, max: 9 }),
  sex: codes('female', 'male', 'other', 'unknown'),
  born: codes(...BORN),
  nationalities: fc.uniqueArray(codes('GE', 'IQ', 'AF', 'BR', 'UA'), { minLength: 1, maxLength: 3 }),
  passport: fc.integer({ min: 0, max: 5 }),
  parentHere: fc.boolean(),
  destination: codes('GE', 'IQ', 'BR'),
  legalStatus: codes(
    ...['asylum-pending', 'asylum-withdrawn', 'asylum-rejected', 'visa-overstay', 'irregular', 'regular', 'stranded'],
    'other',
  ),
  departed: seldom(codes(...DAYS)),
  before: fc.record({ applied: seldom(gap), approved: seldom(gap), counselled: seldom(gap), declared: seldom(gap) }),
  arrivedAfter: seldom(gap),
  closed: seldom(
    fc.record({ after: gap, reason: codes('plan-completed', 'stigma', 'fraud', 'returnee-stops', 'died') }),
  ),
  ended: seldom(codes('INELIGIBLE', 'WITHDRAWN', 'CANCELLED')),
  noShow: seldom(codes(...DAYS)),
  session: seldom(
    fc.record({ day: codes(...DAYS), minutes: fc.integer({ min: -300, max: 900 }), withOthers: fc.boolean() }),
  ),
  vulnerable: seldom(fc.record({ kind: codes('vot', 'health'), from: codes(...DAYS), until: seldom(codes(...DAYS)) })),
  services: fc.array(service, { maxLength: 3 }),
  helped: seldom(
    fc.record({
      kind: codes('business-start-up', 'basic-needs', 'peer-support', 'documentation'),
      day: codes(...DAYS),
    }),
  ),
  /** What a supervisor takes back later; the departure may be entered again with its right day. */
  takenBack: fc.integer({ min: 0, max: 7 }),
  again2: seldom(codes(...DAYS)),
});

const family = fc.record({
  office: fc.integer({ min: 0, max: 2 }),
  host: codes('BE', 'FR'),
  programme: fc.integer({ min: 0, max: 1 }),
  returnType: codes('avrr', 'vhr'),
  channel: codes(
    'avrr-programme',
    'avrr-programme',
    'avrr-programme',
    'immigration-office',
    'dublin-transfer',
    'own-means',
  ),
  members: fc.array(member, { minLength: 1, maxLength: 4 }),
  /** What comes later and moves nothing that was. */
  transferTo: seldom(fc.integer({ min: 0, max: 2 })),
  laterProgramme: seldom(fc.integer({ min: 0, max: 1 })),
  laterReturnType: seldom(codes('avrr', 'vhr')),
  parts: fc.boolean(),
});
export type Family = typeof family extends fc.Arbitrary<infer T> ? T : never;
export type Member = Family['members'][number];

export const caseload = fc.array(family, { minLength: 1, maxLength: 8 });

const some = <Code extends string>(...all: Code[]): fc.Arbitrary<Code[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Code[]>([]) },
    { weight: 1, arbitrary: fc.subarray(all, { minLength: 1 }) },
  );

export const question = fc
  .record({
    days: fc.oneof(
      fc.constant(['2023-01-01', '2023-12-31']),
      fc.constant(['2024-01-01', '2024-12-31']),
      fc.constant(['2000-01-01', '2026-02-28']),
      fc.tuple(codes(...DAYS), codes(...DAYS)).map((pair) => [...pair].sort()),
    ),
    asOf: fc.option(codes(...DAYS), { freq: 3 }),
    offices: fc.subarray([0, 1, 2]),
    programmes: some('0', '1'),
    hosts: some('BE', 'FR'),
    returnTypes: some('avrr', 'vhr'),
    channels: fc.constantFrom(
      ['avrr_programme'],
      ['avrr_programme', 'dublin_transfer'],
      ['avrr_programme', 'immigration_office', 'dublin_transfer', 'own_means', 'other_programme'],
    ),
  })
  .map(({ days, ...more }) => ({ from: days[0]!, to: days[1]!, ...more }));
export type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;
