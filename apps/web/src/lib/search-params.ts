/** What stands in an address is a code, a number or a day, never a word somebody typed: addresses are kept and shared. */
export interface PageSearch {
  readonly page?: number;
}

export const wholeNumber = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** A value of a list of codes, else nothing: an address somebody edited by hand opens the plain page. */
export const oneOf = <T extends string>(codes: readonly T[], value: unknown): T | undefined =>
  codes.find((code) => code === value);

/** Only what is there, so that an address says no more than it must. */
export const present = <T extends object>(search: T): T =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;

export const asPage = (search: Record<string, unknown>): PageSearch => present({ page: wholeNumber(search['page']) });
