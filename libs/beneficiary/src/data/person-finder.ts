import type { MemberStage } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';

/** What a number stands for that a person was found by, so that whoever finds them knows where to go and whom to ask. */
export interface PersonCase {
  id: string;
  number: string;
  /** Where this person is in it; their family may be elsewhere. */
  stage: MemberStage;
  officeName: string;
  ownerName: string | null;
}

/**
 * A number people are found by that a room above keeps, such as a case's. The room brings the finder and the one search
 * box asks it, so that no room below reads the tables of those above.
 */
export interface PersonFinder {
  /** The number as it is on file when the words are one of this kind; null when they are not. */
  numberIn(words: string): string | null;
  /** A select of `person_id` for the number `$1::text`. Row security applies. */
  readonly found: string;
  /** The cases of the person `p`, the latest first: a select of one JSON array of `PersonCase`. Row security applies. */
  readonly cases: string;
}

/** Marks the one class that finds people by a kind of number. */
export const FindsPersonsBy = DiscoveryService.createDecorator<'case number'>();
