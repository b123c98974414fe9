import { VISA_REGIMES } from '@homeward/reference';
import fc from 'fast-check';
import { SHIPPED_PROGRAMMES } from '../shipped/programmes.ts';
import { dayAfter } from './calendar.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluationInput, MemberEvaluation } from './evaluation.ts';
import { factOfMoney, RECORDED_FACT_NAMES, RECORDED_FACTS, type RecordedFacts } from './facts.ts';
import type { FamilyMember } from './family.ts';
import type { RuleVersion } from './rule.ts';

const REGIMES = VISA_REGIMES.map(({ country, ...row }) => ({ ...row, countryCode: country }));
const rulesOf = (code: string): RuleVersion[] =>
  SHIPPED_PROGRAMMES.find((programme) => programme.code === code)!.rules.map((rule) => ({
    ...rule,
    id: `${rule.code}/${rule.version}`,
    programmeCode: code,
  }));

const country = fc.constantFrom('IQ', 'AF', 'GE', 'BR', 'XK', 'RO', 'BE', 'TR', 'NR', 'MA');
const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const factValue = (name: keyof typeof RECORDED_FACTS): fc.Arbitrary<string | boolean | null> => {
  const meaning = RECORDED_FACTS[name];
  if (meaning.kind === 'flag') return fc.boolean();
  if (meaning.kind === 'country') return country;
  if (meaning.kind === 'code') return fc.constantFrom(...meaning.codes);
  if (meaning.kind === 'money')
    return fc.oneof(
      fc.constantFrom('EUR', 'CHF').chain((currency) => fc.nat(500_000).map((minor) => factOfMoney(minor, currency))),
      fc.constant(null),
    );
  return 'maybeNone' in meaning ? fc.oneof(day, fc.constant(null)) : day;
};
/** Any fact may be known or not. */
const facts: fc.Arbitrary<RecordedFacts> = fc.record(
  Object.fromEntries(RECORDED_FACT_NAMES.map((name) => [name, factValue(name)])),
  { requiredKeys: [] },
);
const member = (relation: fc.Arbitrary<FamilyMember['relation']>): fc.Arbitrary<Omit<FamilyMember, 'memberId'>> =>
  fc.record({
    relation,
    birthDate: fc.oneof(
      fc
        .date({ min: new Date('1950-01-01'), max: new Date('2024-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constant(null),
    ),
    birthDatePrecision: fc.constantFrom('day', 'month', 'year', 'estimated'),
    nationalities: fc.uniqueArray(country, { maxLength: 3 }),
    facts,
  });
const family: fc.Arbitrary<FamilyMember[]> = fc
  .tuple(
    member(fc.constant('principal')),
    fc.array(member(fc.constantFrom('spouse', 'child', 'sibling')), { maxLength: 9 }),
  )
  .map(([principal, others]) => [principal, ...others].map((each, i) => ({ ...each, memberId: `member-${i}` })));
const input: fc.Arbitrary<EvaluationInput> = fc
  .tuple(fc.constantFrom(...SHIPPED_PROGRAMMES.map(({ code }) => code)), family, fc.boolean())
  .map(([code, people, excepted]) => {
    const rules = rulesOf(code);
    const exceptions = excepted
      ? people.flatMap(({ memberId }) => rules.map((rule) => ({ memberId, ruleCode: rule.code })))
      : [];
    return { hostCountry: code.slice(0, 2), family: people, rules, regimes: REGIMES, figures: [], exceptions };
  });

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
const sum = (results: readonly MemberEvaluation[], codes: readonly string[]): number =>
  results
    .flatMap(({ components }) => components)
    .filter(({ code }) => codes.includes(code))
    .reduce((total, { amountMinor }) => total + (amountMinor ?? 0), 0);

describe('evaluate', () => {
  it('should be a function of its input alone, and leave the input as it was', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = JSON.stringify(given);
        const first = evaluate(freeze(given));
        expect(evaluate(JSON.parse(before) as EvaluationInput)).toEqual(first);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it('should not depend on the order in which the family is listed', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(evaluate({ ...given, family: [...given.family].reverse() })).toEqual(evaluate(given));
      }),
    );
  });

  it('should never exceed a cap, give less than nothing, or give anything to whom it excludes', () => {
    fc.assert(
      fc.property(input, (given) => {
        const results = evaluate(given);
        for (const { outcome, components } of results) {
          if (outcome === 'excluded') expect(components).toEqual([]);
          for (const { answer, amountMinor } of components) {
            expect(amountMinor === null).toBe(answer !== 'due');
            expect(Number.isInteger(amountMinor ?? 0) && (amountMinor ?? 0) >= 0).toBe(true);
          }
        }
        for (const { code, definition } of given.rules) {
          if (definition.kind !== 'component') continue;
          for (const { scope, amountMinor, countedWith } of definition.component.caps) {
            const groups = scope === 'family' ? [results] : results.map((one) => [one]);
            for (const group of groups) expect(sum(group, [code, ...countedWith])).toBeLessThanOrEqual(amountMinor);
          }
        }
      }),
    );
  });

  it('should give what is given once a case to one member at most', () => {
    fc.assert(
      fc.property(input, (given) => {
        const once = given.rules.filter(
          ({ definition }) => definition.kind === 'component' && definition.component.per === 'case',
        );
        const results = evaluate(given);
        for (const { code } of once)
          expect(
            results.filter(({ components }) => components.some((one) => one.code === code && one.answer === 'due'))
              .length,
          ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('should decide nothing by a fact that is not known: learning more never turns a yes into a no', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...RECORDED_FACT_NAMES), (given, name) => {
        const forgetful = given.family.map((one) => ({
          ...one,
          facts: Object.fromEntries(Object.entries(one.facts).filter(([fact]) => fact !== name)),
        }));
        // Without the day of departure nobody's age is known, and the role is another.
        fc.pre(name !== 'departureOn' && name !== 'applicationOn');
        const knowing = new Map(evaluate(given).map((one) => [one.memberId, one.outcome]));
        for (const { memberId, outcome } of evaluate({ ...given, family: forgetful }))
          if (outcome !== 'undecided') expect(knowing.get(memberId)).toBe(outcome);
      }),
    );
  });

  it('should lift the five-year bar for good once it is lifted, the later the application the surer', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 400 }), (helped, after, later) => {
        const barred = (applicationOn: string): boolean => {
          const [result] = evaluate({
            hostCountry: 'BE',
            family: [{ ...SINGLE, facts: { applicationOn, previousAssistanceOn: helped } }],
            rules: rulesOf('BE-FEDASIL'),
            regimes: REGIMES,
            figures: [],
            exceptions: [],
          });
          return result!.checks.find(({ code }) => code === 'five-years')!.answer === 'not-met';
        };
        const first = dayAfter(helped, `P${after + 1}D`);
        if (!barred(first)) expect(barred(dayAfter(first, `P${later + 1}D`))).toBe(false);
      }),
    );
  });

  it('should never give more for applying later after an order to leave France', () => {
    const given = (orderToLeaveOn: string, applicationOn: string): number =>
      sum(
        evaluate({
          hostCountry: 'FR',
          family: [{ ...SINGLE, facts: { orderToLeaveOn, applicationOn, departureOn: '2026-06-01' } }],
          rules: rulesOf('FR-OFII'),
          regimes: REGIMES,
          figures: [],
          exceptions: [],
        }),
        ['allowance'],
      );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (days, later) => {
        const order = '2023-10-31';
        const sooner = dayAfter(order, `P${days}D`);
        expect(given(order, dayAfter(sooner, `P${later}D`))).toBeLessThanOrEqual(given(order, sooner));
      }),
    );
  });

  it('should take the office`s own figure where the amount is not known here, on its days and for its role', () => {
    const figure = {
      id: 'figure',
      component: 'reintegration',
      currency: 'EUR',
      validFrom: '2024-01-01',
      validTo: null,
    };
    const [adult, child] = evaluate({
      hostCountry: 'BE',
      family: [SINGLE, { ...SINGLE, memberId: 'child', relation: 'child' as const, birthDate: '2015-01-01' }].map(
        (one) => ({
          ...one,
          facts: { applicationOn: '2024-02-01', departureOn: '2024-03-01', destination: 'IQ' },
        }),
      ),
      rules: rulesOf('BE-FEDASIL'),
      regimes: REGIMES,
      figures: [{ ...figure, role: 'adult', amountMinor: 123_456 }],
      exceptions: [],
    }).map(({ components }) => components.find(({ code }) => code === 'reintegration')!);
    expect(adult).toMatchObject({ answer: 'due', amountMinor: 123_456, figureId: 'figure' });
    expect(child).toMatchObject({ answer: 'amount-unknown', amountMinor: null, figureId: null });
  });

  it('should plan a medical budget whose ceiling is not known, and grant what is foreseen up to the office`s own', () => {
    const medical = (medicalBudget: string | null | undefined, figures: EvaluationInput['figures'] = []) => {
      const facts = { hostEntryOn: '2012-05-01', applicationOn: '2024-02-01', departureOn: '2024-03-01' };
      const [result] = evaluate({
        hostCountry: 'CH',
        family: [{ ...SINGLE, facts: { ...facts, ...(medicalBudget === undefined ? {} : { medicalBudget }) } }],
        ...{ rules: rulesOf('CH-RAS'), regimes: REGIMES, figures, exceptions: [] },
      });
      return result!.components.find(({ code }) => code === 'medical')!;
    };
    const ceiling = {
      ...{ id: 'figure', component: 'medical', role: 'adult' as const, amountMinor: 100_000, currency: 'CHF' },
      ...{ validFrom: '2024-01-01', validTo: null },
    };
    for (const foreseen of [undefined, factOfMoney(80_000, 'CHF')])
      expect(medical(foreseen)).toMatchObject({ answer: 'amount-unknown', amountMinor: null });
    expect(medical(null, [ceiling])).toMatchObject({ answer: 'not-due', amountMinor: null });
    expect(medical(undefined, [ceiling])).toMatchObject({ answer: 'due', amountMinor: 100_000, amountKind: 'up-to' });
    expect(medical(factOfMoney(80_000, 'CHF'), [ceiling])).toMatchObject({ amountMinor: 80_000, cutMinor: 0 });
    expect(medical(factOfMoney(130_000, 'CHF'), [ceiling])).toMatchObject({ amountMinor: 100_000, cutMinor: 30_000 });
    const elsewhere = medical(factOfMoney(80_000, 'EUR'), [ceiling]);
    expect(elsewhere).toMatchObject({ amountMinor: 100_000, explanation: expect.stringContaining('another currency') });
  });
});

const SINGLE: FamilyMember = {
  memberId: 'single',
  relation: 'principal',
  birthDate: '1985-03-02',
  birthDatePrecision: 'day',
  nationalities: ['IQ'],
  facts: {},
};
