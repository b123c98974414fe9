import { newTotpSecret, totpCode, totpInvitation, totpStep } from './totp.ts';

describe('totpStep', () => {
  const secret = Buffer.from('12345678901234567890');
  const at = new Date(1_111_111_109_000);

  it('should read the code of RFC 6238 appendix B', () => {
    // 07081804 in eight digits.
    expect(totpStep(secret, '081804', at, 0)).toBe(37_037_036);
  });

  it.each([
    ['the half-minute before', -30_000, true],
    ['the half-minute after', 30_000, true],
    ['a minute before', -60_000, false],
    ['a minute after', 60_000, false],
  ])('should reckon with clocks that differ: the code of %s', (_, shift, fits) => {
    const { secret: text } = totpInvitation(secret, 'x');
    const code = totpCode(text, new Date(at.getTime() + shift));
    expect(totpStep(secret, code, at, 0) !== null).toBe(fits);
  });

  it('should refuse a code whose half-minute was used already', () => {
    expect(totpStep(secret, '081804', at, 37_037_036)).toBeNull();
    expect(totpStep(secret, '081804', at, 37_037_035)).toBe(37_037_036);
  });

  it.each(['', '000000', '81804', 'abcdef', '0818040'])('should refuse %p', (code) =>
    expect(totpStep(secret, code, at, 0)).toBeNull(),
  );

  it('should invite an app with a secret of 160 bits that only this account has', () => {
    const { uri } = totpInvitation(newTotpSecret(), 'amina@example.org');
    expect(new URL(uri).searchParams.get('secret')).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(uri).searchParams.get('issuer')).toBe('Homeward');
  });
});
