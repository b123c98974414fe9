import { DiscoveryService } from '@nestjs/core';

/**
 * A number people are found by that a room above keeps, such as a case's. The room brings the finder and the one search
 * box asks it, so that no room below reads the tables of those above.
 */
export interface PersonFinder {
  /** The number as it is on file when the words are one of this kind; null when they are not. */
  numberIn(words: string): string | null;
  /** A select of `person_id` for the number `$1::text`. Row security applies. */
  readonly found: string;
}

/** Marks the one class that finds people by a kind of number. */
export const FindsPersonsBy = DiscoveryService.createDecorator<'case number'>();
