import fc from 'fast-check';
import { DEMO_PASSWORD, normalisePassword, PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from './password-rules.ts';

const context = { email: 'amina.diallo@example.org', displayName: 'Amina Diallo', live: true };

describe('passwordProblem', () => {
  it.each([
    ['a quiet river by the mill', 'a phrase'],
    ['de trein naar Luik vertrekt om half acht', 'another language'],
    ['الطريق الطويل إلى البيت', 'another script'],
    ['🚂🌾🪁🧺🕯️🪵🧵🪡🌂🥾🧭🗝️📯🪶🐚', 'signs of any kind'],
    ['lower case only and no digit', 'no mixture of classes'],
  ])('should accept %p when it is long and %s', (password) => expect(passwordProblem(password, context)).toBeNull());

  it.each([
    ['fourteen chars', /at least 15/],
    ['x'.repeat(PASSWORD_MAX + 1), /at most 128/],
    ['passwordpassword', /first that are guessed/],
    ['123456789012345', /first that are guessed/],
    ['qwertyuiopasdfgh', /first that are guessed/],
    ['aaaaaaaaaaaaaaaaaaaa', /first that are guessed/],
    ['Amina.Diallo@example.org', /mostly your name/],
    ['HomewardDiallo1', /mostly your name/],
    [DEMO_PASSWORD, /printed in the demonstration/],
  ])('should refuse %p', (password, mend) => expect(passwordProblem(password, context)).toMatch(mend));

  it('should accept the printed password when the installation is a demonstration', () => {
    expect(passwordProblem(DEMO_PASSWORD, { ...context, live: false })).toBeNull();
  });

  it('should count characters of the normal form when letters are composed in several ways', () => {
    const composed = 'été à la montagne';
    expect(normalisePassword(composed.normalize('NFD'))).toBe(normalisePassword(composed.normalize('NFC')));
    expect(passwordProblem('e\u0301'.repeat(PASSWORD_MIN - 1), context)).toMatch(/at least 15/);
  });

  it('should answer for any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const length = [...text.normalize('NFKC')].length;
        const problem = passwordProblem(text, context);
        if (length < PASSWORD_MIN || length > PASSWORD_MAX) expect(problem).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
