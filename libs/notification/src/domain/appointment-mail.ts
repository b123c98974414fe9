import { findSensitivePart, writtenLanguage, type AppLanguage } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { REMINDER_WORDS } from './reminder-words.ts';
import { findWordToAvoid } from './words-to-avoid.ts';

export interface ReminderMatter {
  readonly language: AppLanguage;
  readonly startsAt: Date;
  /** The office's IANA zone: the person comes to the office's clock. */
  readonly zone: string;
  /** Null when a call is announced: by its day alone, without an hour. */
  readonly place: string | null;
  /** Null when the channel belongs to somebody else: the mail then names nobody. */
  readonly name: string | null;
  /** What must not be read on this channel. */
  readonly wordsToAvoid: readonly string[];
}

export interface MailWords {
  readonly language: AppLanguage;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The first of the wishes there are words for, else English. */
export const languageOf = (...wishes: readonly (string | null)[]): AppLanguage =>
  wishes.map(writtenLanguage).find((written) => written !== null) ?? 'en';

/**
 * Writes the reminder. Names and places keep their own direction inside a line of the other one, and a place whose
 * name gives away the matter is not named; nor is a place or person whose name must not be read on this channel.
 */
export function writeReminder(matter: ReminderMatter): MailWords {
  const words = REMINDER_WORDS[matter.language];
  const starts = DateTime.fromJSDate(matter.startsAt, { zone: matter.zone }).reconfigure({
    locale: words.locale,
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  });
  const day = starts.toLocaleString({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = `${starts.toFormat('HH:mm')} (${starts.offsetNameLong})`;
  const avoided = (text: string): boolean => findWordToAvoid(text, matter.wordsToAvoid) !== null;
  const called = matter.place === null;
  const tells = !called && (findSensitivePart(matter.place) !== null || avoided(matter.place));
  const place = tells ? words.agreedPlace : oneLine(matter.place ?? '');
  const name = matter.name === null || avoided(matter.name) ? null : oneLine(matter.name);
  const facts: readonly (readonly [string, string])[] = [
    [words.day, day],
    ...(called
      ? []
      : ([
          [words.time, time],
          [words.place, place],
        ] as const)),
  ];
  const opening = called ? words.call : words.opening;
  const closing = [words.change, words.stop, words.automatic];

  const text = [
    words.greeting(name && isolate(name)),
    opening,
    facts.map(([label, value]) => `${label}: ${isolate(value)}`).join('\n'),
    ...closing,
  ].join('\n\n');
  const html = page(matter.language, words.rightToLeft, words.subject, [
    words.greeting(name && bdi(name)),
    opening,
    facts.map(([label, value]) => `${label}: ${bdi(value)}`).join('<br>'),
    ...closing,
  ]);
  return { language: matter.language, subject: words.subject, text: `${text}\n`, html };
}

/** Asks somebody to call, and names nobody but them: whom it is about, they hear on the telephone. */
export function writePleaseCall(matter: Pick<ReminderMatter, 'language' | 'name' | 'wordsToAvoid'>): MailWords {
  const words = REMINDER_WORDS[matter.language];
  const avoided = matter.name === null || findWordToAvoid(matter.name, matter.wordsToAvoid) !== null;
  const name = avoided ? null : oneLine(matter.name!);
  const closing = [words.pleaseCall, words.automatic];
  const text = [words.greeting(name && isolate(name)), ...closing].join('\n\n');
  const html = page(matter.language, words.rightToLeft, words.pleaseCallSubject, [
    words.greeting(name && bdi(name)),
    ...closing,
  ]);
  return { language: matter.language, subject: words.pleaseCallSubject, text: `${text}\n`, html };
}

/** One mail as a page of paragraphs, in its language and direction. */
export function page(language: string, rightToLeft: boolean, title: string, paragraphs: readonly string[]): string {
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>\n<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title></head>\n<body dir="${direction}">\n${body}\n</body></html>\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
const bdi = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
