import { findSensitivePart, LANGUAGES_OF_THE_APP, SENSITIVE_WORDS } from '@homeward/contracts';
import { languageOf, writeReminder, type ReminderMatter } from './appointment-mail.ts';
import { REMINDER_WORDS } from './reminder-words.ts';
import { findWordToAvoid } from './words-to-avoid.ts';

const matter = (overrides: Partial<ReminderMatter> = {}): ReminderMatter => ({
  language: 'en',
  startsAt: new Date('2026-03-03T09:30:00Z'),
  zone: 'Europe/Brussels',
  place: 'Rue du Progrès 80, room 4',
  name: 'Nino',
  wordsToAvoid: [],
  ...overrides,
});

describe('the words of a reminder', () => {
  it.each(LANGUAGES_OF_THE_APP)('should hold no word that gives the matter away when written in %s', (language) => {
    for (const name of ['Nino', null]) {
      const mail = writeReminder(matter({ language, name, place: 'Room 4' }));
      for (const part of [mail.subject, mail.text, mail.html]) expect(findSensitivePart(part)).toBeNull();
    }
    const { greeting, ...words } = REMINDER_WORDS[language];
    for (const part of [greeting(null), ...Object.values(words)])
      if (typeof part === 'string') expect(findSensitivePart(part)).toBeNull();
  });

  it.each(LANGUAGES_OF_THE_APP)(
    'should announce a call by its day, without hour or place, when written in %s',
    (language) => {
      const mail = writeReminder(matter({ language, place: null }));
      expect(mail.text).toContain(REMINDER_WORDS[language].call);
      expect(mail.text).toContain('2026');
      for (const part of [REMINDER_WORDS[language].opening, '10:30', REMINDER_WORDS[language].place])
        expect(mail.text).not.toContain(part);
      for (const part of [mail.subject, mail.text, mail.html]) expect(findSensitivePart(part)).toBeNull();
    },
  );

  it.each(LANGUAGES_OF_THE_APP)('should find every sensitive word of %s inside a sentence', (language) => {
    for (const word of SENSITIVE_WORDS[language]) expect(findSensitivePart(`abc ${word} def`)).not.toBeNull();
    expect(findSensitivePart('see BE-2026-000123')).toBe('BE-2026-000123');
    expect(findSensitivePart('Room 4, second floor')).toBeNull();
  });

  it.each([
    ['Asylum reception centre'],
    ['Centre de retour volontaire'],
    ['Terugkeerloket'],
    ['RÜCKKEHRBERATUNG, Zimmer 2'],
    ['مركز اللجوء'],
    ['Centre de sante\u0301'],
  ])('should not name the place when it is "%s"', (place) => {
    const mail = writeReminder(matter({ place }));
    expect(mail.text).toContain('Place: \u2068the place we agreed\u2069');
    expect(mail.text + mail.html).not.toContain(place);
  });

  it.each([
    ['before', '2026-03-28T09:30:00Z', 'Saturday', '10:30 (Central European Standard Time)'],
    ['after', '2026-03-29T08:30:00Z', 'Sunday', '10:30 (Central European Summer Time)'],
  ])('should tell the office clock when the day is %s the clocks change', (_, startsAt, weekday, time) => {
    const mail = writeReminder(matter({ startsAt: new Date(startsAt) }));
    expect(mail.text).toContain(weekday);
    expect(mail.text).toContain(time);
  });

  it('should tell the day of the office when it is another day in UTC', () => {
    const mail = writeReminder(matter({ startsAt: new Date('2026-03-03T22:30:00Z'), zone: 'Asia/Tbilisi' }));
    expect(mail.text).toMatch(/Wednesday 4 March 2026|Wednesday, 4 March 2026/);
    expect(mail.text).toContain('02:30');
  });

  it('should run from right to left and keep the order of a Latin name when written in Arabic', () => {
    const mail = writeReminder(matter({ language: 'ar', name: 'Nino K.' }));
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.html).toContain('<bdi>Nino K.</bdi>');
    expect(mail.text).toContain('\u2068Nino K.\u2069');
    expect(mail.text).toContain('10:30');
    expect(mail.text).toContain('2026');
  });

  it('should greet nobody by name when it is given none', () => {
    expect(writeReminder(matter({ name: null })).text).toMatch(/^Hello,\n/);
  });

  it('should name neither place nor person when their names must not be read there, whatever their case and accents', () => {
    const mail = writeReminder(matter({ wordsToAvoid: ['progres', 'NINO'] }));
    expect(mail.text).toContain('the place we agreed');
    expect(mail.text).toMatch(/^Hello,\n/);
    expect(findWordToAvoid(mail.text + mail.subject, ['progrès', 'nino'])).toBeNull();
    expect(findWordToAvoid(mail.text, ['Appointment'])).toBe('Appointment');
  });

  it('should keep markup and line breaks of a name as plain letters', () => {
    const mail = writeReminder(matter({ name: '<b>Nino</b>\n\nBcc: x' }));
    expect(mail.html).toContain('&lt;b&gt;Nino&lt;/b&gt; Bcc: x');
    expect(mail.text.split('\n')[0]).toContain('Bcc: x');
  });

  it.each([
    [['ar', 'fr'], 'ar'],
    [[null, 'fr'], 'fr'],
    [['ka', 'fr'], 'fr'],
    [['ary', 'fr'], 'ar'],
    [['ka', null], 'en'],
  ])('should choose the first language it has words for when the wishes are %j', (wishes, chosen) => {
    expect(languageOf(...wishes)).toBe(chosen);
  });
});
