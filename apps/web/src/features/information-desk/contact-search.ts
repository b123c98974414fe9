import {
  INFORMATION_CHANNELS,
  INFORMATION_TOPICS,
  type InformationChannel,
  type InformationTopic,
} from '@homeward/contracts';
import { isDay } from '../../lib/format/typed-day.ts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../lib/search-params.ts';

export interface ContactFilters {
  readonly channel?: InformationChannel;
  readonly topic?: InformationTopic;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}
export interface ContactSearch extends PageSearch, ContactFilters {}

export const CONTACT_FILTERS = ['channel', 'topic', 'language', 'from', 'to'] as const;
export type ContactFilterName = (typeof CONTACT_FILTERS)[number];

const day = (value: unknown): string | undefined => (typeof value === 'string' && isDay(value) ? value : undefined);

const language = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : undefined;

export const asContacts = (search: Record<string, unknown>): ContactSearch =>
  present({
    page: wholeNumber(search['page']),
    channel: oneOf(INFORMATION_CHANNELS, search['channel']),
    topic: oneOf(INFORMATION_TOPICS, search['topic']),
    language: language(search['language']),
    from: day(search['from']),
    to: day(search['to']),
  }) as ContactSearch;

export interface FiguresSearch {
  readonly year?: number;
}

export const asFigures = (search: Record<string, unknown>): FiguresSearch => {
  const year = wholeNumber(search['year']);
  return present({ year: year && year >= 2000 && year <= 2100 ? year : undefined }) as FiguresSearch;
};
