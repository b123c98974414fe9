import fc from 'fast-check';
import { BIRTH_DATE_PRECISIONS } from '@homeward/contracts';
import { birthWindow, compareBirth, readBirthDate } from './birth-date.ts';

const TODAY = '2026-03-02';

describe('a birth date', () => {
  it('should be refused when it lies in the future, and taken when it is today', () => {
    expect(readBirthDate('2026-03-03', 'day', TODAY)).toEqual({ wrong: expect.stringContaining('future') });
    expect(readBirthDate('2026-03-02', 'day', TODAY)).toEqual({ birth: { date: TODAY, precision: 'day' } });
  });

  it('should be taken when only its month is known and that month has begun', () => {
    expect(readBirthDate('2026-03-31', 'month', TODAY)).toEqual({ birth: { date: '2026-03-01', precision: 'month' } });
    expect(readBirthDate('2026-04-01', 'month', TODAY)).toHaveProperty('wrong');
  });

  it('should be refused when nobody lives so long', () => {
    expect(readBirthDate('1899-01-01', 'year', TODAY)).toEqual({ wrong: expect.stringContaining('check the year') });
  });

  it('should keep nothing of a day that is not known', () => {
    expect(readBirthDate('1990-07-15', 'estimated', TODAY)).toEqual({
      birth: { date: '1990-01-01', precision: 'estimated' },
    });
  });

  it.each([
    ['1990-05-04', 'day', '1990-05-04', 'day', 'same'],
    ['1990-05-04', 'day', '1990-04-05', 'day', 'swapped'],
    ['1990-05-04', 'day', '1990-05-14', 'day', 'differs'],
    ['1990-05-04', 'day', '1990-05-01', 'month', 'fits'],
    ['1990-05-04', 'day', '1990-01-01', 'year', 'fits'],
    ['1990-05-04', 'day', '1992-01-01', 'estimated', 'fits'],
    ['1990-05-04', 'day', '1993-01-01', 'estimated', 'differs'],
  ] as const)('should compare %s (%s) with %s (%s) as %s', (a, precisionA, b, precisionB, expected) => {
    expect(compareBirth({ date: a, precision: precisionA }, { date: b, precision: precisionB })).toBe(expected);
    expect(compareBirth({ date: b, precision: precisionB }, { date: a, precision: precisionA })).toBe(expected);
  });

  it('should say unknown when one side has none', () => {
    expect(compareBirth(null, { date: '1990-01-01', precision: 'year' })).toBe('unknown');
  });

  it('should lie in its own window whatever is known of it', () => {
    const day = fc
      .date({ min: new Date('1920-01-01'), max: new Date('2026-03-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...BIRTH_DATE_PRECISIONS), (date, precision) => {
        const window = birthWindow({ date, precision });
        expect(window.from <= date && date <= window.to).toBe(true);
      }),
    );
  });
});
