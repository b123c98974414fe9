import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { AuditErrorCode } from '../domain/audit.errors.ts';
import { ERASURE_POLICIES, type ErasurePolicyCode } from '../domain/erasure-policies.ts';
import { namesSomebody } from '../domain/names-somebody.ts';
import type { Erased, Erasing } from '../erasure/erasable.ts';
import { ErasableRegistry } from '../erasure/erasable-registry.ts';
import { AuditTrail } from './audit-trail.ts';

export interface ErasePersonInput {
  readonly personId: string;
  readonly policy: ErasurePolicyCode;
  readonly reason: string;
}

export interface ErasureDone {
  /** Of the entry in the ledger. */
  readonly id: string;
  readonly personId: string;
  readonly at: string;
  /** How many rows of each kind lost their words. */
  readonly erased: Readonly<Record<string, number>>;
}

/**
 * Forgets a person: what they were called, wrote, or can be reached by, in every room and in the values of the trail.
 * That it was done, and to which id, stays for ever (GDPR Articles 5(2) and 17).
 */
@Injectable()
export class ErasePersonAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ErasableRegistry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `erasure.already-done`, `erasure.case-under-way`, `erasure.reason-names-person` */
  async execute(actor: Actor, input: ErasePersonInput): Promise<ErasureDone> {
    demand(actor, 'data.erase');
    const { personId } = input;
    const erasing: Erasing = { personId, policy: ERASURE_POLICIES[input.policy], at: this.clock.now() };
    return this.transactions.run(actor, async (tx) => {
      const officeId = await takePerson(tx, personId);
      await this.checkHindrances(tx, erasing);
      const done: Erased[] = [];
      for (const room of this.rooms.inOrder()) done.push(await room.erase(tx, erasing));
      checkReason(input.reason, done);
      const erased = {
        ...joined(done),
        ...(await forgetTraces(tx, personId, done)),
      };
      const id = randomUUID();
      await tx.query(
        `insert into erasure (id, at, actor_id, office_id, subject_type, subject_id, policy, reason, erased)
         values ($1, $2, $3, $4, 'person', $5, $6, $7, $8)`,
        [id, erasing.at, personOf(actor), officeId, personId, input.policy, input.reason, erased],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'erase-person', recordType: 'person', recordId: personId, officeId },
        { erasure: { after: id }, policy: { after: input.policy } },
      );
      return { id, personId, at: erasing.at.toISOString(), erased };
    });
  }

  private async checkHindrances(tx: EntityManager, erasing: Erasing): Promise<void> {
    if (erasing.policy.evenUnderWay) return;
    for (const room of this.rooms.inOrder()) {
      const hindrance = await room.hindrance?.(tx, erasing);
      if (hindrance) throw new DomainError<AuditErrorCode>('erasure.case-under-way', hindrance);
    }
  }
}

/** Brings the one person into the transaction's reach, and keeps others from changing them meanwhile. */
async function takePerson(tx: EntityManager, personId: string): Promise<string> {
  await tx.query(`select set_config('app.erase_person', $1, true)`, [personId]);
  const [person]: { office_id: string; erased_at: Date | null }[] = await tx.query(
    `select office_id, erased_at from person where id = $1 for update`,
    [personId],
  );
  if (!person) throw notFound('person');
  if (person.erased_at) {
    throw new DomainError<AuditErrorCode>(
      'erasure.already-done',
      'This person was erased before; the ledger says when and why. There is nothing left to erase.',
    );
  }
  return person.office_id;
}

function checkReason(reason: string, done: readonly Erased[]): void {
  if (
    !namesSomebody(
      reason,
      done.flatMap(({ words }) => words ?? []),
    )
  )
    return;
  throw new DomainError<AuditErrorCode>(
    'erasure.reason-names-person',
    'The reason holds a name or contact of the person. It stays in the ledger for ever; write it without.',
    { fields: { reason: 'must not hold a name, address or number of the person' } },
  );
}

/** Values of the trail go with their salts, and kept answers to repeated requests with what they told. */
async function forgetTraces(
  tx: EntityManager,
  personId: string,
  done: readonly Erased[],
): Promise<Record<string, number>> {
  const records = done.flatMap(({ records }) =>
    Object.entries(records).flatMap(([type, ids]) => ids.map((id) => ({ type, id }))),
  );
  const [, values]: [unknown, number] = await tx.query(
    `delete from audit_value v using jsonb_to_recordset($1::jsonb) as r (type text, id text)
      where v.record_type = r.type and v.record_id = r.id`,
    [JSON.stringify(records)],
  );
  const ids = [personId, ...records.map(({ id }) => id)];
  const [, answers]: [unknown, number] = await tx.query(
    `delete from idempotency_answer where answer::text like any (select '%' || id || '%' from unnest($1::text[]) id)`,
    [[...new Set(ids)]],
  );
  return { auditValues: values, answers };
}

/** The ledger's counts by name; two rooms under one name would hide what one of them erased. */
function joined(done: readonly Erased[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, count] of done.flatMap((erased) => Object.entries(erased.counts))) {
    if (name in counts) throw new Error(`Two rooms count what they erase as "${name}".`);
    counts[name] = count;
  }
  return counts;
}
