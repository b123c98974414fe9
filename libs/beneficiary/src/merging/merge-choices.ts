import type { BirthDatePrecision, Sex } from '@homeward/contracts';

/** What one file can say in one way only: of each, the merge keeps the one somebody chose. The rest of both is kept. */
export const MERGED_FIELDS = ['name', 'sex', 'birth', 'preferredLanguage'] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

/** Of which file a field is kept; a field that is not named keeps that of the file that stays. */
export type MergeChoices = Readonly<Partial<Record<MergedField, 'kept' | 'absorbed'>>>;

/** Ids of rows by `table.column`. */
export type MovedRows = Readonly<Record<string, readonly string[]>>;

/** How the file that stays stood before, as far as a choice changed it. */
export interface FormerParticulars {
  /** The fields that were taken from the other file. */
  readonly chosen: readonly MergedField[];
  readonly sex: Sex;
  readonly birthDate: string | null;
  readonly birthDatePrecision: BirthDatePrecision | null;
  readonly estimatedAge: number | null;
  readonly estimatedOn: string | null;
  readonly preferredLanguage: string | null;
  /** Which of the names is the one a person is called by, in each of the two files. */
  readonly primaryNames: readonly string[];
  readonly languagesAdded: readonly string[];
  readonly nationalitiesAdded: readonly string[];
}

/** Thirty days: long enough for the next conversation, short enough that the two have not grown together. */
export const UNDO_DAYS = 30;

export function undoableUntil(merged: Date): Date {
  return new Date(merged.getTime() + UNDO_DAYS * 86_400_000);
}
