import { answerTransit, type KnownOfTransit } from './transit-rules.ts';

const known = (overrides: Partial<KnownOfTransit> = {}): KnownOfTransit => ({
  ...{ day: '2026-03-24', nationalities: [{ code: 'IQ', exempt: false }], confirmed: [], ...overrides },
});

describe('a visa to pass through', () => {
  it('should be known only from a person, one’s own nationality or the regulation of the common area', () => {
    expect(answerTransit('TR', known())).toBe('unknown');
    expect(answerTransit('IQ', known())).toBe('not-needed');
    expect(answerTransit('DE', known())).toBe('unknown');
    expect(answerTransit('DE', known({ nationalities: [{ code: 'RS', exempt: true }] }))).toBe('not-needed');
    expect(answerTransit('TR', known({ nationalities: [{ code: 'RS', exempt: true }] }))).toBe('unknown');
  });

  it('should go by what a person found out, and not by a visa that ends before the journey', () => {
    const held = (validTo: string | null) =>
      answerTransit('TR', known({ confirmed: [{ countryCode: 'TR', state: 'held', validTo }] }));
    expect([held(null), held('2026-03-24'), held('2026-03-23')]).toEqual(['held', 'held', 'expired']);
  });
});
