import type { CaseMatter, DeskMatter, Permission } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';

/**
 * What one matter means by "waits", as a condition on a case `c`. The room that knows the matter brings it, so that no
 * room below reads the tables of those above. Row security applies: what a reader may not see waits for somebody else.
 */
export interface CaseMatterPart {
  readonly condition: string;
  /** Counted on the desk of whoever holds it; of everybody who reads cases when absent. */
  readonly permission?: Permission;
  /** Counted on a desk for the whole office rather than for the reader's own cases. */
  readonly ofOffice?: true;
  /** Counted on the team's board and on no desk: it waits for nobody by itself. */
  readonly ofBoard?: true;
  /** The same for one rule only. @param place of the rule's code, such as `$1` */
  readonly ofRule?: (place: string) => string;
}

/** Marks the one class that knows a matter of cases. */
export const CaseMatterOf = DiscoveryService.createDecorator<CaseMatter>();

/** What waits that is no case of the reader: a select of one number `waiting`, for the offices `$1` of the permission
 * where they matter. */
export interface DeskMatterPart {
  readonly count: string;
  readonly permission: Permission;
}

/** Marks the one class that knows a matter of desks. */
export const DeskMatterOf = DiscoveryService.createDecorator<DeskMatter>();
