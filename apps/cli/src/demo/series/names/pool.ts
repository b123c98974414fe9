/**
 * How a family's names hang together:
 * - `one-family`: all bear one family name
 * - `wife-keeps`: the wife keeps her own, the children bear the father's
 * - `father`: there is no family name; the second name is the father's given name
 * - `two-surnames`: the father's first, then the mother's first (Spanish custom)
 * - `mother-then-father`: the mother's, then the father's (Portuguese custom)
 * - `gendered`: one family name with an ending for women
 */
export type FamilyCustom = 'one-family' | 'wife-keeps' | 'father' | 'two-surnames' | 'mother-then-father' | 'gendered';

/** Given and family names of one writing community; a bar stands before the writing of the country where it is another. */
export interface NamePool {
  readonly custom: FamilyCustom;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
  /** A second given name is common: the father's among Arabic names, another one elsewhere. */
  readonly second?: 'father' | 'another';
}

const listOf = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

export const pool = (
  custom: FamilyCustom,
  men: string,
  women: string,
  families: string,
  second?: NamePool['second'],
): NamePool => ({
  ...{ custom, men: listOf(men), women: listOf(women), families: listOf(families) },
  ...(second ? { second } : {}),
});

/** The lists of the demonstration's stories, for a caseload that needs more of the same. */
export const poolOf = (
  custom: FamilyCustom,
  origin: { readonly men: readonly string[]; readonly women: readonly string[]; readonly families: readonly string[] },
  second?: NamePool['second'],
): NamePool => ({
  ...{ custom, men: origin.men, women: origin.women, families: origin.families },
  ...(second ? { second } : {}),
});
