import { Injectable } from '@nestjs/common';
import { zoneOfOffice } from '@homeward/case';
import { Outbox } from '@homeward/jobs';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ReckoningStore } from '../data/reckoning-store.ts';
import { sameGiven } from '../domain/compare-entitlements.ts';
import { ReckonAnew } from './reckon-anew.ts';
import { ReckoningNotices } from './reckoning-notices.ts';

/**
 * A rule was published or came with a release, and it may cover the day by which somebody of this case is judged. What was decided stands until
 * a person says otherwise; who was evaluated and not yet decided upon is to be evaluated again.
 */
@Injectable()
export class ReckonByRuleAction {
  constructor(
    private readonly reckoning: ReckonAnew,
    private readonly reckonings: ReckoningStore,
    private readonly notices: ReckoningNotices,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: EntityManager,
    actor: Actor,
    { ruleVersionId, caseId }: { readonly ruleVersionId: string; readonly caseId: string },
  ): Promise<void> {
    const [found]: { officeId: string; programmeCode: string; publishedBy: string | null }[] = await tx.query(
      `select c.office_id as "officeId", v.programme_code as "programmeCode", v.published_by as "publishedBy"
         from "case" c, rule_version v where c.id = $1 and v.id = $2 for no key update of c`,
      [caseId, ruleVersionId],
    );
    if (!found) return this.follow(tx, ruleVersionId, caseId);
    const { officeId, programmeCode, publishedBy } = found;
    const place = { caseId, officeId, programmeCode, asOf: this.clock.today(await zoneOfOffice(tx, officeId)) };
    const results = await this.reckoning.afterRule(tx, actor, place, publishedBy);
    if (results === null) return;
    const undecided = await this.reckonings.undecidedIn(tx, caseId, programmeCode);
    const other = undecided.some((before) => {
      const now = results.find(({ memberId }) => memberId === before.memberId);
      return now !== undefined && !sameGiven(before, now);
    });
    if (other) await this.notices.tell(tx, { id: ruleVersionId, caseId, officeId }, 'evaluation-to-repeat');
  }

  /** A case that has gone to another office since is looked at there: nobody is skipped because they moved. */
  private async follow(tx: EntityManager, ruleVersionId: string, caseId: string): Promise<void> {
    const [went]: { id: string; officeId: string }[] = await tx.query(
      `select id, to_office_id as "officeId" from case_transfer
        where $1 in (select unnest(also_case_ids || case_id)) and state = 'accepted' order by answered_at desc limit 1`,
      [caseId],
    );
    if (!went) return;
    await this.outbox.add(tx, {
      ...{ job: 'reckon-case', payload: { ruleVersionId, caseId }, officeId: went.officeId },
      key: `reckon-case/${ruleVersionId}/${caseId}/${went.id}`,
    });
  }
}
