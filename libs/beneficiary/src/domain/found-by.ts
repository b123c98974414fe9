/** Why somebody stands among those found: what was typed is this of theirs. */
export const FOUND_BY = [
  'case-number',
  'telephone-or-email',
  'document-number',
  'name',
  'other-name',
  'similar-name',
] as const;
export type FoundBy = (typeof FOUND_BY)[number];
