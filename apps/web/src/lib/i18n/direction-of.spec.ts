import { directionOf } from './direction-of.ts';

describe('the way words of a language are read', () => {
  it.each(['ar', 'ary', 'prs', 'ckb', 'aii', 'dv', 'he', 'rhg', 'ti-Arab'])(
    'should be from the right for %s',
    (code) => {
      expect(directionOf(code)).toBe('rtl');
    },
  );

  it.each(['en', 'ka', 'am', 'ti', 'kmr', 'uz', 'en-x-pseudo'])('should be from the left for %s', (code) => {
    expect(directionOf(code)).toBe('ltr');
  });
});
