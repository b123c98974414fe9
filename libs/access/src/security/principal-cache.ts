import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';

/** An entry is believed this long even if nobody says it changed. */
const TTL_MS = 5_000;
const ENTRIES_MAX = 10_000;

export interface CachedPrincipal {
  readonly userId: string;
}

interface Entry<P> {
  readonly principal: P;
  readonly loadedAt: number;
  readonly loadedOn: number;
}

/** Everybody, in a message about whose rights changed: the office tree did. */
export const EVERYBODY = '*';

/**
 * Who stands behind a credential, for a few seconds, so that a guarded read costs no round trip of its own. Used only
 * while changes are heard from PostgreSQL; a change made in this process is forgotten before its request is answered.
 */
@Injectable()
export class PrincipalCache<P extends CachedPrincipal = CachedPrincipal> {
  private readonly entries = new Map<string, Entry<P>>();
  private readonly watchers = new Set<(userId: string) => void>();
  private changes = 0;
  private hearing = false;

  constructor(private readonly clock: Clock) {}

  find(key: string): P | null {
    const entry = this.hearing ? this.entries.get(key) : undefined;
    return entry && this.fresh(entry) ? entry.principal : null;
  }

  /** Taken before a load and given with its result: what changed in between is not kept. */
  mark(): number {
    return this.changes;
  }

  keep(key: string, principal: P, mark: number): void {
    if (!this.hearing || mark !== this.changes) return;
    if (this.entries.size >= ENTRIES_MAX) this.sweep();
    this.entries.set(key, { principal, loadedAt: performance.now(), loadedOn: this.clock.now().getTime() });
  }

  /** Tells whose rights changed, for what is kept open longer than a request. */
  watch(watcher: (userId: string) => void): void {
    this.watchers.add(watcher);
  }

  /** @param userId whose rights changed, or {@link EVERYBODY} */
  forget(userId: string): void {
    this.changes += 1;
    for (const watcher of this.watchers) watcher(userId);
    if (userId === EVERYBODY) return this.entries.clear();
    for (const [key, entry] of this.entries) if (entry.principal.userId === userId) this.entries.delete(key);
  }

  /** Called when messages begin or cease to be heard; what was kept before may have missed one. */
  setHearing(hearing: boolean): void {
    this.hearing = hearing;
    this.forget(EVERYBODY);
  }

  /** By a clock that only moves forward and by the installation's, which a demonstration or test may move. */
  private fresh(entry: Entry<P>): boolean {
    const moved = Math.abs(this.clock.now().getTime() - entry.loadedOn);
    return performance.now() - entry.loadedAt < TTL_MS && moved < TTL_MS;
  }

  private sweep(): void {
    for (const [key, entry] of this.entries) if (!this.fresh(entry)) this.entries.delete(key);
    if (this.entries.size >= ENTRIES_MAX) this.entries.clear();
  }
}
