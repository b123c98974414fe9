import { INDICATOR_CODES, STATISTICAL_VULNERABILITIES } from '@homeward/contracts';
import {
  answersByMatter,
  careLevelOf,
  checkFindings,
  needsFullScreening,
  type ScreeningFindings,
} from './screening-rules.ts';

const findings = (overrides: Partial<ScreeningFindings> = {}): ScreeningFindings => ({
  kind: 'rapid',
  levels: { health: 'low', protection: 'low' },
  indicators: [],
  factors: [],
  fullNeeded: false,
  ...overrides,
});

describe('the rules of a screening', () => {
  it('should ask for a full screening when an indicator shows or a colleague asks for one', () => {
    expect(needsFullScreening(findings())).toBe(false);
    expect(needsFullScreening(findings({ indicators: ['pregnancy'] }))).toBe(true);
    expect(needsFullScreening(findings({ fullNeeded: true }))).toBe(true);
  });

  it('should write an answer for both matters, each with its own indicators and factors only', () => {
    const [health, protection] = answersByMatter(
      findings({
        levels: { health: 'medium', protection: 'high' },
        indicators: ['pregnancy', 'gender-based-violence'],
        factors: [{ kind: 'protective', level: 'household', matterClass: 'health', text: ' a sister who is a nurse ' }],
      }),
    );
    expect(health).toEqual({
      matterClass: 'health',
      level: 'medium',
      indicators: ['pregnancy'],
      factors: [{ kind: 'protective', level: 'household', text: 'a sister who is a nurse' }],
    });
    expect(protection).toEqual({
      matterClass: 'protection',
      level: 'high',
      indicators: ['gender-based-violence'],
      factors: [],
    });
    expect(answersByMatter(findings()).map(({ matterClass }) => matterClass)).toEqual(['health', 'protection']);
  });

  it('should let the more urgent matter decide how closely somebody is accompanied', () => {
    expect(careLevelOf({ health: 'low', protection: 'low' })).toBe('standard');
    expect(careLevelOf({ health: 'medium', protection: 'low' })).toBe('raised');
    expect(careLevelOf({ health: 'medium', protection: 'high' })).toBe('high');
  });

  it('should refuse a full screening without a factor, an indicator named twice and a possible trafficking of low level', () => {
    const refusal = (overrides: Partial<ScreeningFindings>): unknown => {
      try {
        return checkFindings(findings(overrides));
      } catch (error) {
        return (error as { fields: unknown }).fields;
      }
    };
    expect(refusal({})).toBeUndefined();
    expect(refusal({ kind: 'full' })).toHaveProperty('factors');
    expect(refusal({ indicators: ['pregnancy', 'pregnancy'] })).toHaveProperty('indicators');
    expect(refusal({ indicators: ['possible-trafficking'] })).toHaveProperty(['levels.protection']);
    expect(
      refusal({ factors: [{ kind: 'risk', level: 'household', matterClass: 'health', text: ' ' }] }),
    ).toHaveProperty(['factors.0.text']);
  });

  it('should keep what colleagues act on apart from what statistics count', () => {
    expect(INDICATOR_CODES.filter((code) => (STATISTICAL_VULNERABILITIES as readonly string[]).includes(code))).toEqual(
      [],
    );
  });
});
