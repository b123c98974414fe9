import { createElement } from 'react';
import { alike } from './drawn-when-changed.ts';

const word = (text: string): unknown => createElement('b', { title: 'a' }, text);
const press = (): void => undefined;

describe('what a field is drawn from', () => {
  it('should be alike when it holds the same, written anew', () => {
    const props = (): unknown => ({ value: ['a'], choices: [{ value: 'a', label: word('A') }], onChange: press });
    expect(alike(props(), props())).toBe(true);
  });

  it.each<[string, unknown, unknown]>([
    ['another value', { value: 'a' }, { value: 'b' }],
    ['a value more', ['a'], ['a', 'b']],
    ['another word in the same mark', { label: word('A') }, { label: word('B') }],
    ['the word without its mark', { label: word('A') }, { label: 'A' }],
    ['another mark', createElement('b', null, 'A'), createElement('i', null, 'A')],
    ['an error that came', { error: undefined }, { error: 'Enter a day' }],
    ['a prop that went', { error: 'Enter a day', id: 'a' }, { id: 'a' }],
    ['another function', { onChange: press }, { onChange: (): void => undefined }],
    ['another day in a thing of its own', new Date(0), new Date(1)],
  ])('should not be alike with %s', (_, before, now) => {
    expect(alike(before, now)).toBe(false);
    expect(alike(now, before)).toBe(false);
  });
});
