import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { HeldBooking } from '../data/booking-store.ts';

/**
 * Whoever seats are asked of. A request is carried by the worker, never by the click that makes it, so that a slow or
 * absent seller keeps nobody waiting and nothing is asked twice: the caller marks the booking carried in the transaction
 * it hands over.
 */
export interface BookingProvider {
  /** The name a booking holds. */
  readonly name: string;
  /** Carries the request. What the seller answers is entered later, by itself or by a person. */
  request(tx: EntityManager, actor: Actor, booking: HeldBooking): Promise<void>;
}

/** All providers of the installation. */
export const BOOKING_PROVIDERS = Symbol.for('homeward.booking-providers');
