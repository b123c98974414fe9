import { isDay, readBirth, readDay } from './typed-day.ts';

describe('a day somebody types', () => {
  it.each([
    ['31/12/1990', '1990-12-31'],
    ['1.2.1990', '1990-02-01'],
    ['5 3 90', '1990-03-05'],
    ['31121990', '1990-12-31'],
    ['1990-12-31', '1990-12-31'],
    ['٣١/١٢/١٩٩٠', '1990-12-31'],
    ['۳۱/۱۲/۱۹۹۰', '1990-12-31'],
  ])('should read %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
    expect(isDay(day)).toBe(true);
  });

  it.each(['31/02/1990', '12/1990', '1990', '', 'yesterday', '1/13/1990', '31/12/19900'])(
    'should take %p for no day',
    (typed) => expect(readDay(typed)).toBeNull(),
  );
});

describe('a birth as far as it is known', () => {
  it.each([
    ['31/12/1990', { birthDate: '1990-12-31', birthDatePrecision: 'day' }],
    ['12/1990', { birthDate: '1990-12-01', birthDatePrecision: 'month' }],
    ['1990', { birthDate: '1990-01-01', birthDatePrecision: 'year' }],
    ['35', { estimatedAge: { years: 35 } }],
    ['about 7', { estimatedAge: { years: 7 } }],
    ['٣٥', { estimatedAge: { years: 35 } }],
  ])('should read %s', (typed, birth) => expect(readBirth(typed)).toEqual(birth));

  it.each(['', '13/1990', '121', '31/02/1990', 'old'])('should not guess from %p', (typed) =>
    expect(readBirth(typed)).toBeNull(),
  );
});
