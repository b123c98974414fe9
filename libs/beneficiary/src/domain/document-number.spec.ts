import { documentKeysOf, documentNumberKey } from './document-number.ts';

describe('the key of a document number', () => {
  it.each([
    ['A 123-456/7', 'A1234567'],
    ['a1234567', 'A1234567'],
    ['О0І1', '0011'],
    ['AO12I5', 'A01215'],
    ['ا ١٢٣٤٥٦٧', '1234567'],
    ['ＡＢ１２３４', 'AB1234'],
  ])('should read %s as %s, as another clerk would have typed it', (number, key) => {
    expect(documentNumberKey(number)).toBe(key);
  });

  it('should take words for a document only when a figure is among them', () => {
    expect(documentKeysOf('Hassan')).toEqual([]);
    expect(documentKeysOf('P-12 34 56')).toEqual(['P123456']);
    expect(documentKeysOf('a1@example.org')).toEqual([]);
    expect(documentKeysOf('12')).toEqual([]);
  });
});
