import { present } from '../../lib/search-params.ts';

/** Of which offices, as it stands in an address. */
export interface StandingSearch {
  readonly officeId?: readonly string[];
}

/** Months, `YYYY-MM`, both included. */
export interface ContactsSearch extends StandingSearch {
  readonly from?: string;
  readonly to?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function asStanding({ officeId }: Record<string, unknown>): StandingSearch {
  const ids = [officeId].flat().filter((each): each is string => typeof each === 'string' && ID.test(each));
  return present({ officeId: ids.length > 0 ? ids : undefined }) as StandingSearch;
}

export function asContacts(search: Record<string, unknown>): ContactsSearch {
  const month = (value: unknown): string | undefined =>
    typeof value === 'string' && MONTH.test(value) ? value : undefined;
  const asked = { from: month(search['from']), to: month(search['to']) };
  return present({ ...asStanding(search), ...asked }) as ContactsSearch;
}

/** The months asked for: those of the calendar year up to now where none is named. */
export function monthsOf({ from, to }: ContactsSearch, today: string): { from: string; to: string } {
  const now = today.slice(0, 7);
  const first = from ?? `${(to ?? now).slice(0, 4)}-01`;
  const last = to ?? (first > now ? first : now);
  return first <= last ? { from: first, to: last } : { from: first, to: first };
}

/** As the address of a file is written. */
export function queryOf(asked: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked) as [string, string | readonly string[] | undefined][])
    for (const each of value === undefined ? [] : [value].flat()) query.append(name, each as string);
  return query.toString();
}

/** As the client sends it: its list is its own to change. */
export const sentOffices = ({ officeId }: StandingSearch): { officeId?: string[] } =>
  officeId ? { officeId: [...officeId] } : {};
