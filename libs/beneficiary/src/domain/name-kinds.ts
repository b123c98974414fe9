/** `transliteration` is the same name in another script; an alias is another name. */
export const NAME_KINDS = ['primary', 'alias', 'transliteration'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
