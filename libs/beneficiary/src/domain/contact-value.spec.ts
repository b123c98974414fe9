import { contactKeysOf, readContactValue } from './contact-value.ts';

describe('a contact value', () => {
  it.each(['0470 12 34 56', '+32 470 12 34 56', '0032470123456', '0470/12.34.56', '+32 (0)470 12 34 56'])(
    'should have one key when the number is typed %s',
    (typed) => {
      expect(readContactValue('phone', typed, 'BE')).toEqual({ value: '+32 470 12 34 56', key: '32470123456' });
      expect(contactKeysOf(typed, ['BE'])).toContain('32470123456');
    },
  );

  it('should keep the country of a foreign number when it is given', () => {
    expect(readContactValue('sms', '+964 770 123 4567', 'BE')).toMatchObject({ key: '9647701234567' });
  });

  it('should say how to mend it when it is neither number nor address', () => {
    expect(readContactValue('phone', 'call me', 'BE')).toHaveProperty('wrong');
    expect(readContactValue('email', 'someone at example', 'BE')).toHaveProperty('wrong');
  });

  it('should be kept as typed and found by no key when it is a postal address', () => {
    expect(readContactValue('post', 'Rue X 1', 'BE')).toEqual({ value: 'Rue X 1', key: null });
  });

  it('should be looked for in every country of the searcher when it is typed without one', () => {
    expect(contactKeysOf('0470 12 34 56', ['BE', 'GE'])).toEqual(['32470123456', '995470123456']);
  });

  it('should find an e-mail address whatever its capitals, and no key in a name', () => {
    expect(contactKeysOf('Name@Example.org', [])).toEqual(['name@example.org']);
    expect(contactKeysOf('Karim 2', ['BE'])).toEqual([]);
  });
});
