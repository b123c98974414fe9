import type { BirthDatePrecision, ContactKind, ContactSafety, Sex } from '@homeward/contracts';
import type { NameKind } from './name-kinds.ts';

/** What is asked about a person who is registered, whether alone or as a member of a family. */
export interface PersonInput {
  readonly names: readonly NameInput[];
  readonly sex: Sex;
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: BirthDatePrecision | null;
  /** ISO 3166 codes. */
  readonly nationalities: readonly string[];
  readonly preferredLanguage?: string | null;
  readonly contactChannels?: readonly ContactChannelInput[] | null;
  /** Why this is another person than the likely duplicates that were shown. */
  readonly duplicateReason?: string | null;
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
}
