import { newPrintToken, readPrintToken } from './print-token.ts';

describe('the token of a print', () => {
  it('should be read as it stands on paper, whoever types it', () => {
    const token = newPrintToken();
    const grouped = token
      .match(/.{1,4}/g)!
      .join('-')
      .toLowerCase();
    expect(readPrintToken(grouped)).toBe(token);
    expect(readPrintToken(token.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(token);
  });

  it('should never be the same twice, and never anything else', () => {
    const many = new Set(Array.from({ length: 1_000 }, newPrintToken));
    expect(many.size).toBe(1_000);
    expect([...many].every((token) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(token))).toBe(true);
    for (const wrong of ['', 'BE-2026-000123', `${newPrintToken()}X`, 'U'.repeat(26)])
      expect(readPrintToken(wrong)).toBeNull();
  });
});
