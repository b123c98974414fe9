import { compareBirth, type BirthDate } from './birth-date.ts';

export const DUPLICATE_BANDS = ['very likely', 'likely', 'possible'] as const;
export type DuplicateBand = (typeof DUPLICATE_BANDS)[number];

export const DUPLICATE_REASONS = [
  'same document number',
  'same name',
  'same name spelt differently',
  'similar name',
  'same birth date',
  'birth date fits',
  'day and month of birth swapped',
  'same nationality',
  'same telephone or e-mail',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface PersonFacts {
  readonly birth: BirthDate | null;
  readonly nationalities: readonly string[];
  readonly contactKeys: readonly string[];
  /** Country and number of each document (`documentKey`). */
  readonly documentKeys: readonly string[];
}

/** Likeness of two names, 0 to 1: of their letters, and of the sounds that survive another script or clerk. */
export interface NameLikeness {
  readonly letters: number;
  readonly sounds: number;
}

export interface Likeness {
  readonly band: DuplicateBand;
  readonly reasons: readonly DuplicateReason[];
}

/** Below this, of letters and sounds, two names are different names. */
const SIMILAR = 0.5;
const SPELT_DIFFERENTLY = 0.72;

/**
 * How likely two people are one, and why, in words a caseworker can weigh. The number of a
 * paper counts most. Without it, birth dates that contradict each other leave "possible" at most, because in many offices
 * the same few names are borne by thousands.
 * @returns null when nothing but the name's likeness, or too little of it, speaks for it
 */
export function weighLikeness(name: NameLikeness, one: PersonFacts, other: PersonFacts): Likeness | null {
  const best = Math.max(name.letters, name.sounds);
  const birth = compareBirth(one.birth, other.birth);
  const sameDocument = one.documentKeys.some((key) => other.documentKeys.includes(key));
  const sameContact = one.contactKeys.some((key) => other.contactKeys.includes(key));
  const sameNationality = one.nationalities.some((code) => other.nationalities.includes(code));
  const reasons: DuplicateReason[] = [];
  if (sameDocument) reasons.push('same document number');
  if (name.letters >= 0.999) reasons.push('same name');
  else if (best >= SPELT_DIFFERENTLY) reasons.push('same name spelt differently');
  else if (best >= SIMILAR) reasons.push('similar name');
  if (birth === 'same') reasons.push('same birth date');
  if (birth === 'fits') reasons.push('birth date fits');
  if (birth === 'swapped') reasons.push('day and month of birth swapped');
  if (sameNationality) reasons.push('same nationality');
  if (sameContact) reasons.push('same telephone or e-mail');
  const band = sameDocument ? ofOnePaper(best, birth) : bandOf(best, birth, sameContact, sameNationality);
  return band ? { band, reasons } : null;
}

/** One paper is one person, unless a clerk slipped: then neither the name nor the birth date bears it out. */
function ofOnePaper(name: number, birth: ReturnType<typeof compareBirth>): DuplicateBand {
  return name < SIMILAR && birth === 'differs' ? 'likely' : 'very likely';
}

function bandOf(
  name: number,
  birth: ReturnType<typeof compareBirth>,
  sameContact: boolean,
  sameNationality: boolean,
): DuplicateBand | null {
  if (name < SIMILAR) return null;
  const alike = name >= SPELT_DIFFERENTLY;
  if (birth === 'differs') return alike && (sameContact || sameNationality) ? 'possible' : null;
  if (alike && (birth === 'same' || sameContact)) return 'very likely';
  if (alike && (birth === 'swapped' || birth === 'fits')) return 'likely';
  if (alike && sameNationality) return 'likely';
  if (birth === 'same' || sameContact) return 'likely';
  return sameNationality || alike ? 'possible' : null;
}

/** Bands that stop a registration until somebody says why it is another person. */
export function mustBeExplained(band: DuplicateBand): boolean {
  return band !== 'possible';
}
