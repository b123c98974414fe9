import { writtenLanguage } from './written-language.ts';

describe('the language somebody is written to in', () => {
  it.each([
    ['fr', 'fr'],
    ['ar', 'ar'],
    ['ary', 'ar'],
    ['arz', 'ar'],
    ['ka', null],
    [null, null],
  ])('should be, for whoever speaks %s, %s', (spoken, written) => {
    expect(writtenLanguage(spoken)).toBe(written);
  });
});
