import { LETTER_FACTS, type LetterFact, type LetterKind } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { LetterErrorCode } from './letter.errors.ts';

export type LetterFacts = Readonly<Partial<Record<LetterFact, string>>>;

const FACT = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Without these a letter of the kind says nothing. */
const NEEDED: Readonly<Record<LetterKind, readonly LetterFact[]>> = {
  appointment: ['appointment.day', 'appointment.hour', 'appointment.place'],
  decision: ['decision.outcome'],
  declaration: ['declaration.text'],
  consent: ['consent.purpose'],
  referral: ['referral.to'],
};

/** @throws DomainError `letter-template.unsuitable`, naming what the kind does not know or the text lacks */
export function checkTemplate(kind: LetterKind, title: string, body: string): void {
  const known: readonly string[] = LETTER_FACTS[kind];
  const fields: Record<string, string> = {};
  for (const [field, text] of Object.entries({ title, body })) {
    const strange = factsIn(text).filter((name) => !known.includes(name));
    if (strange.length > 0)
      fields[field] = `names ${strange.map((name) => `{{${name}}}`).join(', ')}; this kind knows ${known.join(', ')}`;
  }
  const lacking = NEEDED[kind].filter((name) => !factsIn(body).includes(name));
  if (lacking.length > 0 && !fields['body'])
    fields['body'] = `must name ${lacking.map((name) => `{{${name}}}`).join(', ')}`;
  if (Object.keys(fields).length > 0)
    throw new DomainError<LetterErrorCode>('letter-template.unsuitable', 'This text cannot be filled as it stands.', {
      fields,
    });
}

/** Fills in what is known; what is not stays to be written by hand. */
export function fillText(text: string, facts: LetterFacts): string {
  return text.replace(FACT, (whole, name: string) => facts[name as LetterFact] ?? whole);
}

/** The facts a text still waits for. */
export function factsIn(text: string): string[] {
  return [...new Set([...text.matchAll(FACT)].map((match) => match[1]!))];
}
