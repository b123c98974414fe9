import { csvLine } from './csv-line.ts';

describe('a line of comma-separated values', () => {
  it('should quote what would break the line and leave the rest as it is', () => {
    expect(csvLine(['BE-2026-000001', 'Haddad, Rania', 'the "elder"', null])).toBe(
      'BE-2026-000001,"Haddad, Rania","the ""elder""",\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('should make words of the formula %j', (formula) => {
    expect(csvLine([formula])).toMatch(/^"?'/);
  });
});
