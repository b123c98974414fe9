import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import type { Change } from './change.ts';

/** As long as a session lives: whoever signs in later opens every page afresh. */
const KEPT_MS = 12 * 3_600_000;
const KEPT_MOST = 20_000;

/**
 * Who wrote what lately, by ids, in the memory of this process. Every process hears every change, and losing this costs
 * a mark and no more: what was written stands in the tables.
 */
@Injectable()
export class RecentChanges {
  private kept: Change[] = [];

  constructor(private readonly clock: Clock) {}

  keep(changes: readonly Change[]): void {
    this.kept.push(...changes);
    if (this.kept.length > KEPT_MOST) this.kept = this.kept.slice(-KEPT_MOST / 2);
  }

  of(caseId: string): Change[] {
    const since = this.clock.now().getTime() - KEPT_MS;
    return this.kept.filter((change) => change.caseId === caseId && change.at.getTime() >= since);
  }
}
