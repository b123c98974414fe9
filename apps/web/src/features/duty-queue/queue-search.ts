import { REFERRAL_FORM_STATES, TRANSFER_STATES, type ReferralFormState, type TransferState } from '@homeward/contracts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../lib/search-params.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const id = (value: unknown): string | undefined => (typeof value === 'string' && ID.test(value) ? value : undefined);

export const WAITING_KINDS = ['case', 'referral'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

export interface QueueSearch extends PageSearch {
  readonly kind?: WaitingKind;
  readonly officeId?: string;
}

export const asQueue = (search: Record<string, unknown>): QueueSearch =>
  present({
    page: wholeNumber(search['page']),
    kind: oneOf(WAITING_KINDS, search['kind']),
    officeId: id(search['officeId']),
  }) as QueueSearch;

export interface ReferralSearch extends PageSearch {
  readonly state?: ReferralFormState;
}

export const asReferrals = (search: Record<string, unknown>): ReferralSearch =>
  present({
    page: wholeNumber(search['page']),
    state: oneOf(REFERRAL_FORM_STATES, search['state']),
  }) as ReferralSearch;

export const DIRECTIONS = ['received', 'given'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface TransferSearch extends PageSearch {
  readonly direction?: Direction;
  readonly state?: TransferState;
}

export const asTransfers = (search: Record<string, unknown>): TransferSearch =>
  present({
    page: wholeNumber(search['page']),
    direction: oneOf(DIRECTIONS, search['direction']),
    state: oneOf(TRANSFER_STATES, search['state']),
  }) as TransferSearch;
