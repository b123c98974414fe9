import { FIGURE_CHANNELS, FIGURE_RETURN_TYPES, type FigureChannel, type FigureReturnType } from '@homeward/contracts';
import { present, wholeNumber } from '../../lib/search-params.ts';

/** What is counted, as it stands in an address: codes, ids and days. */
export interface FiguresSearch {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly officeId?: readonly string[];
  readonly programme?: readonly string[];
  readonly host?: readonly string[];
  readonly returnType?: readonly FigureReturnType[];
  readonly channel?: readonly FigureChannel[];
}

/** Which number's cases are shown. */
export interface FigureCasesSearch extends FiguresSearch {
  readonly number?: string;
  readonly code?: string;
  readonly more?: string;
  readonly page?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PROGRAMME = /^[\w./-]{1,60}$/;
const COUNTRY = /^[A-Z]{2}$/;
const CODE = /^[\w.+/-]{1,60}$/;
const NUMBER = /^[a-z]+\.[A-Za-z]+$/;

const one = (form: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;
function some<Value extends string>(fits: (value: string) => boolean, given: unknown): Value[] | undefined {
  const list = (Array.isArray(given) ? given : [given]).filter((each) => typeof each === 'string' && fits(each));
  return list.length > 0 ? (list as Value[]) : undefined;
}

export const asFigures = (search: Record<string, unknown>): FiguresSearch =>
  present({
    from: one(DAY, search['from']),
    to: one(DAY, search['to']),
    asOf: one(DAY, search['asOf']),
    officeId: some((id) => ID.test(id), search['officeId']),
    programme: some((code) => PROGRAMME.test(code), search['programme']),
    host: some((code) => COUNTRY.test(code), search['host']),
    returnType: some<FigureReturnType>((code) => FIGURE_RETURN_TYPES.includes(code as never), search['returnType']),
    channel: some<FigureChannel>((code) => FIGURE_CHANNELS.includes(code as never), search['channel']),
  }) as FiguresSearch;

export const asFigureCases = (search: Record<string, unknown>): FigureCasesSearch =>
  present({
    ...asFigures(search),
    number: one(NUMBER, search['number']),
    code: one(CODE, String(search['code'] ?? '')),
    more: one(CODE, search['more']),
    page: wholeNumber(search['page']),
  }) as FigureCasesSearch;

/** A period and filters as the server is asked for them: the calendar year of today when none is named. */
export function askedOf(search: FiguresSearch, today: string): FiguresSearch & { from: string; to: string } {
  const year = today.slice(0, 4);
  const { from = `${year}-01-01`, to = `${from.slice(0, 4)}-12-31`, asOf, officeId, programme, host } = search;
  const { returnType, channel } = search;
  return present({ from, to, asOf, officeId, programme, host, returnType, channel }) as FiguresSearch & {
    from: string;
    to: string;
  };
}

/** The same days a year earlier; 29 February becomes the 28th. */
export function yearBefore(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier;
}

/** As the client sends it: its lists are its own to change. */
export function sent<Search extends FiguresSearch>(
  search: Search,
): Omit<Search, 'officeId' | 'programme' | 'host' | 'returnType' | 'channel'> & {
  officeId?: string[];
  programme?: string[];
  host?: string[];
  returnType?: FigureReturnType[];
  channel?: FigureChannel[];
} {
  const { officeId, programme, host, returnType, channel, ...rest } = search;
  return {
    ...rest,
    ...(officeId && { officeId: [...officeId] }),
    ...(programme && { programme: [...programme] }),
    ...(host && { host: [...host] }),
    ...(returnType && { returnType: [...returnType] }),
    ...(channel && { channel: [...channel] }),
  };
}
