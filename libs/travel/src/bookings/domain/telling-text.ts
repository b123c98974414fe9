import { findTellingPart } from '@homeward/contracts';
import type { FieldProblems } from '@homeward/platform';

/**
 * What is wrong with texts that go to the agency and stand on what is carried: none may let anybody infer asylum, health,
 * trafficking or the programme (domain 8b, Safe contact). A name is not searched: it stands as in the passport.
 * @param texts by field
 */
export function tellingTexts(texts: Readonly<Record<string, string | null | undefined>>): FieldProblems {
  const telling = Object.keys(texts).filter((field) => findTellingPart(texts[field] ?? '') !== null);
  return Object.fromEntries(telling.map((field) => [field, TELLING]));
}

const TELLING = 'tells what the journey is about, or names a case; say it without such a word';
