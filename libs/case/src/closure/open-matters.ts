import type { MatterClass, OpenMatterRoom, Permission } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

/** Something of a member that somebody still waits for. */
export interface OpenMatter {
  readonly id: string;
  /** The room's own word for it, such as `refund`. */
  readonly kind: string;
  /** Null for what is of the whole case; such a matter is settled first and cannot be decided away. */
  readonly memberId: string | null;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** Changes whenever the matter does, such as its version: what was decided before is then asked anew. */
  readonly state?: string;
  /** Sealed matter is found for those only who may see it. */
  readonly matterClass?: MatterClass;
  /** Who may decide about it; whoever closes cases when absent. */
  readonly permission?: Permission;
  /** No decision stands in for it. */
  readonly settleFirst?: boolean;
}

/** What a room above says of cases that are to be closed. Row security applies: each finds what the reader may see. */
export interface OpenMattersOfRoom {
  find(caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]>;
  /** @returns the last day, `YYYY-MM-DD`, something happened to these members by what this room knows */
  lastFactOn?(memberIds: readonly string[], tx: EntityManager): Promise<string | null>;
}

/** Marks the one class that knows what is open in a room; found at boot. */
export const OpenMatters = DiscoveryService.createDecorator<OpenMatterRoom>();
