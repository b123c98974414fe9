import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, demand, DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { overlapRefusal } from '../data/database-refusals.ts';
import { definitionProblems } from '../domain/rule-check.ts';

interface Draft {
  readonly officeId: string | null;
  readonly programmeCode: string;
  readonly code: string;
  readonly status: 'draft' | 'published';
  readonly draftedBy: string | null;
  readonly validFrom: string | null;
  readonly version: number;
  readonly definition: unknown;
}

/**
 * From now on people are judged by it: published by another person than its author, and never edited afterwards. Whose
 * entitlement it changes is found out afterwards, office by office, and told to a person.
 */
@Injectable()
export class PublishRuleAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The version before it that has no end yet ends on the new one's first day.
   * @throws DomainError `permission.missing`, `record.not-found`, `record.version-stale`, `rule.*`
   */
  async execute(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    try {
      return await this.transactions.run(actor, (tx) => this.within(tx, actor, id, version));
    } catch (error) {
      throw overlapRefusal(error);
    }
  }

  private async within(
    tx: EntityManager,
    actor: Actor,
    id: string,
    version: number,
  ): Promise<{ id: string; version: number }> {
    const draft = await find(tx, id);
    const officeId = draft.officeId ?? undefined;
    demand(actor, 'rule.publish', officeId);
    if (draft.status !== 'draft') throw refusal('rule.not-a-draft', 'This version was published before.');
    if (draft.draftedBy === personOf(actor))
      throw refusal('rule.own-draft', 'You wrote this draft: another person reads and publishes it.');
    if (draft.version !== version) throw staleVersion('draft', version, draft.version);
    if (Object.keys(definitionProblems(draft.definition)).length > 0)
      throw refusal('rule.definition-wrong', 'This draft can no longer be read as a rule. Draft it anew.');
    await tx.query(`select pg_advisory_xact_lock(hashtext('homeward-rule ' || $1 || ' ' || $2))`, [
      draft.programmeCode,
      draft.code,
    ]);
    const [ended]: [{ id: string }[], number] = await tx.query(
      `update rule_version set valid_to = $3, version = version + 1
        where programme_code = $1 and code = $2 and status = 'published' and valid_to is null
          and (valid_from is null or valid_from < $3) returning id`,
      [draft.programmeCode, draft.code, draft.validFrom],
    );
    const [published]: [{ version: number }[], number] = await tx.query(
      `update rule_version set status = 'published', published_by = $3, published_at = $4, version = version + 1
        where id = $1 and version = $2 and status = 'draft' returning version`,
      [id, version, personOf(actor), this.clock.now()],
    );
    if (!published[0]) throw staleVersion('draft', version, (await find(tx, id)).version);
    const record = { recordType: 'rule_version', officeId: draft.officeId };
    for (const one of ended)
      await this.audit.record(
        tx,
        actor,
        { ...record, action: 'end-rule', recordId: one.id },
        { validTo: { before: null, after: draft.validFrom } },
      );
    await this.audit.record(
      tx,
      actor,
      { ...record, action: 'publish-rule', recordId: id },
      { status: { before: 'draft', after: 'published' } },
    );
    await this.askForReckoning(tx, id);
    return { id, version: published[0].version };
  }

  /** A programme is used by every office, so each is looked through by work of its own. */
  private async askForReckoning(tx: EntityManager, ruleVersionId: string): Promise<void> {
    const offices: { id: string }[] = await tx.query(`select id from office where closed_on is null order by id`);
    for (const { id: officeId } of offices)
      await this.outbox.add(tx, {
        job: 'find-cases-of-rule',
        payload: { ruleVersionId, after: null },
        key: `find-cases-of-rule/${ruleVersionId}/${officeId}`,
        officeId,
      });
  }
}

async function find(tx: EntityManager, id: string): Promise<Draft> {
  const rows: Draft[] = await tx.query(
    `select office_id as "officeId", programme_code as "programmeCode", code, status, drafted_by as "draftedBy",
            to_char(valid_from, 'YYYY-MM-DD') as "validFrom", version, definition
       from rule_version where id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('rule version');
  return rows[0];
}

function refusal(code: ProgrammeErrorCode, message: string): DomainError<ProgrammeErrorCode> {
  return new DomainError(code, message);
}
