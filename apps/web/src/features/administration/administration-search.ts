import { present } from '../../lib/search-params.ts';

export interface BegunFrom {
  /** The id of the version that the next one begins as. */
  readonly from?: string;
}
export const asBegunFrom = ({ from }: Record<string, unknown>): BegunFrom =>
  present({ from: typeof from === 'string' && /^[0-9a-f-]{36}$/.test(from) ? from : undefined }) as BegunFrom;

export interface MonthSearch {
  readonly month?: string;
}
export const asMonth = ({ month }: Record<string, unknown>): MonthSearch =>
  present({
    month: typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
  }) as MonthSearch;
