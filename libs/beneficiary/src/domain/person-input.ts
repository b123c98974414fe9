import type { BirthDatePrecision, ContactKind, ContactSafety, LanguageLevel, Sex } from '@homeward/contracts';
import type { NameKind } from './name-kinds.ts';
import type { IdentityDocumentInput } from './read-document.ts';

/** What is asked about a person who is registered, whether alone or as a member of a family. */
export interface PersonInput extends BirthInput {
  readonly names: readonly NameInput[];
  readonly sex: Sex;
  /** ISO 3166 codes. */
  readonly nationalities: readonly string[];
  readonly preferredLanguage?: string | null;
  readonly languages?: readonly LanguageInput[] | null;
  readonly identityDocuments?: readonly IdentityDocumentInput[] | null;
  readonly contactChannels?: readonly ContactChannelInput[] | null;
  /** Why this is another person than the likely duplicates that were shown. */
  readonly duplicateReason?: string | null;
}

/** A birth date with its precision, or, when nobody knows a date, about how old somebody is. */
export interface BirthInput {
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: BirthDatePrecision | null;
  readonly estimatedAge?: { readonly years: number; readonly on?: string | null } | null;
}

export interface LanguageInput {
  readonly code: string;
  readonly level: LanguageLevel;
}

export interface NameInput {
  readonly kind: NameKind;
  readonly givenNames?: string | null;
  readonly familyName?: string | null;
}

export interface ContactChannelInput {
  readonly kind: ContactKind;
  readonly value: string;
  readonly safety: ContactSafety;
  readonly belongsTo?: string | null;
  readonly mayLeaveMessage?: boolean | null;
  readonly language?: string | null;
  /** `HH:MM` by the office's clock; both or neither. */
  readonly hoursFrom?: string | null;
  readonly hoursTo?: string | null;
  /** ISO weekdays, Monday 1; none means every day. */
  readonly weekdays?: readonly number[] | null;
  readonly wordsToAvoid?: readonly string[] | null;
}
