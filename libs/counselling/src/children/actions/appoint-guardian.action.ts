import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MemberReminders } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { childFacts } from '../data/child-facts.ts';
import { remindAnew } from './remind-anew.ts';

export interface AppointGuardianInput {
  readonly memberId: string;
  /** Who appointed, such as the Guardianship Service. */
  readonly authority: string;
  readonly act: string;
  readonly appointedOn: string;
  readonly guardianName: string;
  readonly contact: string;
  /** The guardian's own file, through whose channels they agreed to be reminded of the child's appointments. */
  readonly guardianPersonId?: string | null | undefined;
  readonly validFrom: string;
  /** The last day of the term; open when null. */
  readonly validTo: string | null;
  /** The guardian this one follows: that term ends on the eve of the new one. */
  readonly replaces: { readonly id: string; readonly version: number } | null;
}

/** Writes down who was made a child's guardian; we appoint nobody. */
@Injectable()
export class AppointGuardianAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly reminders: MemberReminders,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `child.is-adult`,
   *   `guardianship.term-wrong`, `guardianship.overlaps`
   */
  async execute(actor: Actor, caseId: string, input: AppointGuardianInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'guardianship.record', member.officeId);
      refuseFutureDays({ appointedOn: input.appointedOn }, member.today);
      if (input.validTo !== null && input.validTo < input.validFrom) throw termWrong('ends before it begins');
      const [facts] = await childFacts(tx, [member.id], input.validFrom);
      if (facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>('child.is-adult', 'Only a child has a guardian.', {
          fields: { memberId: 'is no child on the first day of this term; check the birth date' },
        });
      const guardianPersonId = input.guardianPersonId ?? null;
      if (guardianPersonId !== null) await checkGuardian(tx, guardianPersonId, member.personId);
      if (input.replaces) await this.replace(tx, member.id, input.replaces, input.validFrom);
      await refuseOverlap(tx, member.id, input);
      const id = randomUUID();
      await tx.query(
        `insert into guardianship (id, case_id, office_id, member_id, authority, act, appointed_on, guardian_name, contact,
           valid_from, valid_to, replaces_id, recorded_by, created_at, guardian_person_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          ...[id, caseId, member.officeId, member.id, input.authority, input.act, input.appointedOn],
          ...[input.guardianName, input.contact, input.validFrom, input.validTo, input.replaces?.id ?? null],
          ...[personOf(actor), this.clock.now(), guardianPersonId],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'appoint-guardian', recordType: 'guardianship', recordId: id, officeId: member.officeId },
        {
          authority: { after: input.authority },
          act: { after: input.act },
          guardianName: { after: input.guardianName },
          contact: { after: input.contact },
          guardianPersonId: { after: guardianPersonId },
          validFrom: { after: input.validFrom },
          validTo: { after: input.validTo },
        },
      );
      await remindAnew(tx, this.reminders, member.id);
      return { id, version: 1 };
    });
  }

  private async replace(
    tx: EntityManager,
    memberId: string,
    replaced: { id: string; version: number },
    validFrom: string,
  ): Promise<void> {
    const earlier = await holdRow<{ valid_from: string; valid_to: string | null }>(
      tx,
      this.clock,
      'guardianship',
      replaced.id,
      replaced.version,
    );
    if (earlier.member_id !== memberId) throw termWrong('is of another child', 'replaces');
    if (earlier.valid_from >= validFrom) throw termWrong('must begin after the term it follows');
    const eve = DateTime.fromISO(validFrom).minus({ days: 1 }).toISODate()!;
    if (earlier.valid_to !== null && earlier.valid_to <= eve) return;
    await tx.query(`update guardianship set valid_to = $2, version = version + 1 where id = $1`, [replaced.id, eve]);
  }
}

async function checkGuardian(tx: EntityManager, guardianPersonId: string, childPersonId: string): Promise<void> {
  const known: unknown[] = await tx.query(`select 1 from person where id = $1 and erased_at is null`, [
    guardianPersonId,
  ]);
  if (known.length === 0) throw notFound('person');
  if (guardianPersonId !== childPersonId) return;
  throw new DomainError<CounsellingErrorCode>('guardianship.term-wrong', 'Nobody is their own guardian.', {
    fields: { guardianPersonId: 'is the child itself; name the file of the guardian' },
  });
}

async function refuseOverlap(
  tx: EntityManager,
  memberId: string,
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
): Promise<void> {
  const [other]: { id: string }[] = await tx.query(
    `select id from guardianship
      where member_id = $1 and daterange(valid_from, valid_to, '[]') && daterange($2, $3, '[]')`,
    [memberId, validFrom, validTo],
  );
  if (other)
    throw new DomainError<CounsellingErrorCode>(
      'guardianship.overlaps',
      'Another guardian has that term. End it first, or say that this one replaces it.',
      { extra: { guardianshipId: other.id } },
    );
}

function termWrong(mend: string, field = 'validFrom'): DomainError<CounsellingErrorCode> {
  return new DomainError('guardianship.term-wrong', 'This term cannot be.', { fields: { [field]: mend } });
}
