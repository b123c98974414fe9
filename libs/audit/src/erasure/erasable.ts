import { SetMetadata } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ErasurePolicy } from '../domain/erasure-policies.ts';

/**
 * The rooms that hold a person's words, in the order they are erased: whoever refers to a row goes before whoever holds
 * it. A room that is missing at boot would leave words behind, so the API does not start without each of them.
 */
export const ERASING_ROOMS = [
  'exchange',
  'notification',
  'travel-papers',
  'bookings',
  'departure',
  'complaints',
  'service-referrals',
  'reintegration',
  'follow-up',
  'programme',
  'protection',
  'counselling',
  'case',
  'beneficiary',
] as const;
export type ErasingRoom = (typeof ERASING_ROOMS)[number];

export interface Erasing {
  readonly personId: string;
  readonly policy: ErasurePolicy;
  /** By the installation's clock. */
  readonly at: Date;
}

export interface Erased {
  /** How many rows of each kind lost their words; for the ledger. */
  readonly counts: Readonly<Record<string, number>>;
  /** Records by table whose audited values are words of this person; they are deleted with their salts. */
  readonly records: Readonly<Record<string, readonly string[]>>;
  /** What was removed, where it could stand in the officer's reason; never stored. */
  readonly words?: readonly string[];
}

/** What one room does when a person is erased. It runs under a scope that reaches that person's rows and no others. */
export interface Erasable {
  /** Why the person cannot be erased yet, in words and without naming anybody; null when nothing stands in the way. */
  hindrance?(tx: EntityManager, erasing: Erasing): Promise<string | null>;
  /** Removes what the person was called, wrote or can be reached by. Ids, codes and days stay. */
  erase(tx: EntityManager, erasing: Erasing): Promise<Erased>;
}

export const ERASES = 'homeward:erases';

/** Names the one class that erases for a room; found at boot among the providers. */
export function Erases(room: ErasingRoom): (target: abstract new (...args: never[]) => Erasable) => void {
  return SetMetadata(ERASES, room);
}
