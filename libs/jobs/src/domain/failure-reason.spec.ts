import { errorCode, errorPlaces } from './failure-reason.ts';

describe('what may be told of a failure', () => {
  it('should name class and code and never the message when the error has both', () => {
    const error = Object.assign(new TypeError('Fatima Haddad was refused'), { code: 'EAUTH' });
    expect(errorCode(error)).toBe('TypeError EAUTH');
  });

  it('should take the code of the cause when the error has none', () => {
    expect(errorCode(new Error('a', { cause: { code: '23505' } }))).toBe('Error 23505');
  });

  it('should leave out a name or code that is not a plain word, since it may hold anything', () => {
    const error = Object.assign(new Error('x'), { code: '550 no such user fatima@example.org' });
    error.name = 'Refused: Fatima Haddad';
    expect(errorCode(error)).toBe('Error');
    expect(errorCode('Fatima')).toBe('unknown');
  });

  it('should tell places without the message when the message has many lines', () => {
    const places = errorPlaces(new Error('Fatima\nHaddad'));
    expect(places[0]).toMatch(/^at .*failure-reason\.spec/);
    expect(places.join()).not.toMatch(/Fatima|Haddad/);
  });
});
