import type { TimelineKind } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';

/**
 * What one matter adds to a case's timeline. The room that knows the matter brings the part; the timeline only joins
 * them, so that no room below reads the tables of those above.
 */
export interface TimelinePart {
  /**
   * A select of `at timestamptz, seq bigint, id text, member_id uuid, what text, from_stage text, to_stage text,
   * actor_id uuid, more jsonb` for the case `$1`. Row security applies: what a reader may not see is not there. `seq`
   * orders entries of one instant; `more` holds ids, codes, days and the words a step was taken with.
   */
  readonly entries: string;
  /**
   * Entries of another kind that those of this one tell already, as a select of their ids for the case `$1`: a paper
   * that is filed is one thing that happened, and not two.
   */
  readonly tells?: { readonly kind: TimelineKind; readonly ids: string };
}

/** Marks the one class that brings a kind of entry. */
export const TimelineOf = DiscoveryService.createDecorator<TimelineKind>();
