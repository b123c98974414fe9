import type { ComponentResult } from '../../rules/domain/evaluation.ts';
import { compareEntitlements, sameResult, type Result, type StandingEntitlement } from './compare-entitlements.ts';

const STANDING: StandingEntitlement = {
  ...{ memberId: 'm', component: 'premium', ruleId: 'rule-2', role: 'principal', amountKind: 'fixed' },
  ...{ ruleDay: '2026-04-15', dateField: 'departureOn' },
  ...{ amountMinor: 35_000, currency: 'EUR', payMoment: 'departure', modality: 'cash' },
  ...{ cashAtDepartureMinor: null, spendWithin: null },
};

const GIVEN: ComponentResult = {
  ...{ ruleId: 'rule-2', code: 'premium', version: 2, title: 'Premium', answer: 'due', amountKind: 'fixed' },
  ...{ amountMinor: 35_000, currency: 'EUR', cutMinor: 0, byException: false, exceptionPossible: false },
  ...{ figureId: null, explanation: '', missing: [], payMoment: 'departure', modality: 'cash' },
  ...{ cashAtDepartureMinor: null, spendWithin: null },
};

const result = (component: Partial<ComponentResult> = {}, more: Partial<Result> = {}): Result => ({
  ...{ outcome: 'eligible', role: 'principal', components: [{ ...GIVEN, ...component }] },
  ...more,
});

describe('what was granted beside what the rules give now', () => {
  const compare = (now: Result, standing = [STANDING], day = '2026-04-15') =>
    compareEntitlements(standing, { ...now, facts: { departureOn: day } });

  it('should be the same when nothing of it changed, and renewed when only the rule is another version', () => {
    expect(compare(result())).toBe('same');
    expect(compare(result({ ruleId: 'rule-3' }))).toBe('renewed');
  });

  it.each([
    ['more is due', result({ amountMinor: 36_000 })],
    ['less is due', result({ amountMinor: 34_999 })],
    ['nothing is due', result({ answer: 'not-due', amountMinor: null })],
    ['it is zero', result({ amountMinor: 0 })],
    ['the amount is no longer known', result({ answer: 'amount-unknown', amountMinor: null })],
    ['a day is missing', result({ answer: 'open', amountMinor: null })],
    ['it is paid later', result({ payMoment: 'after-return' })],
    ['it is paid otherwise', result({ modality: 'in-kind' })],
    ['it is to be spent sooner', result({ spendWithin: 'P6M' })],
    ['the person counts as somebody else', result({}, { role: 'child' })],
    ['they are excluded', result({}, { outcome: 'excluded', components: [] })],
    ['it is not known whether they are', result({}, { outcome: 'undecided' })],
    ['something is added', result({}, { components: [GIVEN, { ...GIVEN, code: 'housing' }] })],
  ])('should be another result, which a person decides, when %s', (_when, now) => {
    expect(compare(now)).toBe('other');
  });

  it('should take an amount that a confirmed figure fills for the same', () => {
    const unknown = [{ ...STANDING, amountMinor: null }];
    expect(compare(result({ figureId: 'figure' }), unknown)).toBe('renewed');
    expect(compare(result({ figureId: null }), unknown)).toBe('other');
  });

  it('should be renewed when the day moved of an amount that is chosen by it', () => {
    const unknown = result({ answer: 'amount-unknown', amountMinor: null });
    const standing = [{ ...STANDING, amountMinor: null }];
    expect(compare(unknown, standing)).toBe('same');
    expect(compare(unknown, standing, '2026-05-02')).toBe('renewed');
    expect(compare(result(), [STANDING], '2026-05-02')).toBe('same');
  });

  it('should know a result that a person was asked about before, in whatever order it is told', () => {
    const two = [GIVEN, { ...GIVEN, code: 'housing' }];
    expect(sameResult(result({}, { components: two }), result({}, { components: two.toReversed() }))).toBe(true);
    expect(sameResult(result(), result({ ruleId: 'rule-3' }))).toBe(false);
    expect(sameResult(result(), result({}, { outcome: 'undecided' }))).toBe(false);
  });
});
