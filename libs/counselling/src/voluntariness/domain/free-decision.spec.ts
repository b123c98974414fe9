import { hindranceToDeclaring, type Care, type HeardSession } from './free-decision.ts';

const SIGNED = new Date('2026-03-05T10:00:00Z');
const session = (overrides: Partial<HeardSession> = {}): HeardSession => ({
  endedAt: new Date('2026-03-02T10:00:00Z'),
  mode: 'individual',
  language: 'ar',
  interpreterUsed: false,
  interpreterIsKin: null,
  alone: true,
  outOfEarshot: null,
  othersPresent: [],
  counsellorId: 'first',
  ...overrides,
});
const detained = (overrides: Partial<HeardSession> = {}): HeardSession =>
  session({ mode: 'detention-centre', outOfEarshot: true, ...overrides });
const judged = (sessions: readonly HeardSession[], care: Care = 'usual'): string | null =>
  hindranceToDeclaring(sessions, ['ar'], SIGNED, care)?.code ?? null;

describe('a free decision', () => {
  it.each([
    ['alone in their language', [session()], null],
    ['nobody', [], 'declaration.not-heard-alone'],
    ['together with the spouse', [session({ alone: false })], 'declaration.not-heard-alone'],
    ['in a room nobody described', [session({ alone: null })], 'declaration.not-heard-alone'],
    ['in a language they do not speak', [session({ language: 'fr' })], 'declaration.not-heard-alone'],
    [
      'by an interpreter who is no kin',
      [session({ language: 'fr', interpreterUsed: true, interpreterIsKin: false })],
      null,
    ],
    ['by kin', [session({ interpreterUsed: true, interpreterIsKin: true })], 'declaration.not-heard-alone'],
    ['by an interpreter of whom nothing is known', [session({ interpreterUsed: true })], 'declaration.not-heard-alone'],
    ['only after they signed', [session({ endedAt: new Date('2026-03-05T10:00:01Z') })], 'declaration.not-heard-alone'],
  ])('should be judged when the person was heard %s', (_how, sessions, code) => {
    expect(judged(sessions)).toBe(code);
  });

  it.each([
    ['within earshot', [detained({ outOfEarshot: false }), detained({ outOfEarshot: null, counsellorId: 'second' })]],
    ['by one counsellor only', [detained(), detained()]],
    [
      'less than 24 hours before',
      [
        detained({ endedAt: new Date('2026-03-04T10:00:01Z') }),
        detained({ endedAt: new Date('2026-03-05T09:00:00Z'), counsellorId: 'second' }),
      ],
    ],
  ])('should not be free in detention when the person was heard %s', (_how, sessions) => {
    expect(judged(sessions, 'detention')).toBe('declaration.detention-rule');
  });

  it('should be free in detention with a second counsellor, out of earshot, a day later to the second', () => {
    const heard = [detained({ endedAt: new Date('2026-03-04T10:00:00Z') }), session({ counsellorId: 'second' })];
    expect(judged(heard, 'detention')).toBeNull();
  });

  it('should count a meeting alone where a screening asks for a second hearing, and no call', () => {
    const [first, second] = [session(), session({ counsellorId: 'second' })];
    expect(judged([first, second], 'second-hearing')).toBeNull();
    expect(judged([first], 'second-hearing')).toBe('declaration.second-hearing');
    const called = [session({ mode: 'phone' }), session({ mode: 'phone', counsellorId: 'second' })];
    expect(judged(called, 'second-hearing')).toBe('declaration.second-hearing');
    expect(judged([first, second], 'detention')).toBe('declaration.detention-rule');
  });

  it('should say nothing of detention where a screening asks for a second hearing', () => {
    const words = [[], [session()], [session({ mode: 'phone' })]].map(
      (sessions) => hindranceToDeclaring(sessions, ['ar'], SIGNED, 'second-hearing')?.missing,
    );
    expect(words.join()).not.toMatch(/deten|custod|screening/i);
  });
});
