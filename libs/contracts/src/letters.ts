/** What a letter is; which facts it may be filled with follows from it. */
export const LETTER_KINDS = ['appointment', 'decision', 'declaration', 'consent', 'referral'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_STATES = ['draft', 'filed', 'signed'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

const COMMON = ['person.name', 'case.number', 'office.name', 'letter.day', 'author.name'] as const;

/** The facts a text may name as `{{name}}`, by kind; a template that names another is refused. */
export const LETTER_FACTS = {
  appointment: [...COMMON, 'appointment.day', 'appointment.hour', 'appointment.place', 'appointment.with'],
  decision: [...COMMON, 'decision.outcome', 'decision.day', 'decision.reason', 'decision.complaint'],
  declaration: [...COMMON, 'declaration.text'],
  consent: [...COMMON, 'consent.purpose', 'consent.recipient', 'consent.day'],
  referral: [...COMMON, 'referral.to'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;
export type LetterFact = (typeof LETTER_FACTS)[LetterKind][number];
