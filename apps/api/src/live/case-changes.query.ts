import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import { partOf } from './change.ts';
import type { CaseChangeDto, CaseChangesDto } from './live.dto.ts';
import { ReachQuery } from './reach.query.ts';
import { RecentChanges } from './recent-changes.ts';

/** An event may be told by one process, and its page ask another, which hears of it a moment later. */
const HEARD_WITHIN_MS = 250;

/**
 * What colleagues wrote into a case lately, for the mark on what changed since one looked: the latest of each part of the
 * page, and who; what the installation does by itself is nobody's change. It tells nothing of anybody who is assisted and is asked for by the page itself, so it leaves no event.
 */
@Injectable()
export class CaseChangesQuery {
  constructor(
    private readonly recent: RecentChanges,
    private readonly reach: ReachQuery,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<CaseChangesDto> {
    demand(actor, 'case.read');
    await this.demandCase(actor, caseId);
    if (this.recent.of(caseId).length === 0) await new Promise((resolve) => setTimeout(resolve, HEARD_WITHIN_MS));
    const seen = (await this.reach.execute(actor, this.recent.of(caseId))).get(caseId)?.seen ?? [];
    const latest = new Map<string, CaseChangeDto>();
    for (const change of seen.sort((a, b) => a.at.getTime() - b.at.getTime())) {
      if (change.actorId === null || change.actorId === actor.userId) continue;
      const part = partOf(change);
      latest.set(part, { part, at: change.at, actorId: change.actorId, actorName: null });
    }
    return { latest: await this.named(actor, [...latest.values()]), asOf: this.clock.now() };
  }

  private async demandCase(actor: Actor, caseId: string): Promise<void> {
    const found = await this.transactions.read(actor, {
      name: 'live_case',
      text: 'select id from "case" where id = $1',
      values: [caseId],
    });
    if (found.length === 0) throw notFound('case');
  }

  private async named(actor: Actor, changes: readonly CaseChangeDto[]): Promise<CaseChangeDto[]> {
    const ids = [...new Set(changes.map(({ actorId }) => actorId))];
    const names = await this.transactions.read<{ id: string; name: string }>(actor, {
      name: 'live_names',
      text: 'select id, display_name as name from app_user where id = any ($1::uuid[])',
      values: [ids],
    });
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return changes.map((change) => ({ ...change, actorName: nameOf.get(change.actorId) ?? null }));
  }
}
