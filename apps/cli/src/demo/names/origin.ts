/**
 * What is common to people of one origin in the demonstration. A name is its Latin letters, and after a bar what stands
 * in a passport of that country where it is written otherwise.
 */
export interface Origin {
  /** ISO 3166 code of the nationality. */
  readonly nationality: string;
  /** The language they are counselled in. */
  readonly language: string;
  /** How often households are of this origin, beside the shares of the others. Made up: no statistic of any office. */
  readonly share: number;
  /** A child is called after the father's given name and a wife after her own father: there is no family name. */
  readonly patronymic?: boolean;
  /** Husband and wife bear one family name. */
  readonly oneFamilyName?: boolean;
  /** Many have no papers that say the day they were born on. */
  readonly birthOftenUnknown?: boolean;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
}

/** Commas keep long lists readable. */
export const namesOf = (list: string): readonly string[] => list.split(',').map((name) => name.trim());
