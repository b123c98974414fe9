import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ConsentPurpose, RecipientKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { checkRecipient, classOfConsent } from '../domain/recipients.ts';

export interface RecordConsentInput {
  readonly purpose: ConsentPurpose;
  /** The one channel it is for; null for any safe one. */
  readonly channelId: string | null;
  /** To whom it allows something to be given; none for a reminder. */
  readonly recipientKind?: RecipientKind | null | undefined;
  readonly recipientName?: string | null | undefined;
  /** The day it was given, in the office's zone; today when absent. */
  readonly grantedOn?: string | undefined;
}

export interface RecordedConsent {
  readonly id: string;
  readonly version: number;
}

/** Writes down what a person agreed to. Nothing is sent to anybody who did not agree to it by purpose and channel. */
@Injectable()
export class RecordConsentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `consent.*` */
  async execute(actor: Actor, personId: string, input: RecordConsentInput): Promise<RecordedConsent> {
    checkRecipient(input);
    return this.transactions.run(actor, async (tx) => {
      const { officeId, zone } = await personInCare(tx, personId);
      demand(actor, 'consent.record', officeId);
      const today = this.clock.today(zone);
      const grantedOn = input.grantedOn ?? today;
      if (grantedOn > today)
        throw new DomainError<CounsellingErrorCode>('consent.in-the-future', 'Consent is recorded once it is given.', {
          fields: { grantedOn: 'lies in the future; write the day the person agreed' },
        });
      await checkChannel(tx, personId, input.channelId);
      await refuseSecond(tx, personId, input, today);
      const [id, matterClass] = [randomUUID(), classOfConsent(input.purpose, input.recipientKind ?? null)];
      if (matterClass !== 'ordinary') demand(actor, 'sealed.write', officeId);
      await tx.query(
        `insert into consent (id, person_id, office_id, purpose, channel_id, granted_on, recorded_by, created_at,
           recipient_kind, recipient_name, matter_class)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[id, personId, officeId, input.purpose, input.channelId, grantedOn, personOf(actor), this.clock.now()],
          ...[input.recipientKind ?? null, input.recipientName ?? null, matterClass],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-consent', recordType: 'consent', recordId: id, officeId },
        // What is sealed stays out of the trail: it would be a second place where it lies.
        matterClass === 'ordinary'
          ? {
              personId: { after: personId },
              purpose: { after: input.purpose },
              channelId: { after: input.channelId },
              recipientKind: { after: input.recipientKind ?? null },
              recipientName: { after: input.recipientName ?? null },
              grantedOn: { after: grantedOn },
            }
          : { personId: { after: personId }, grantedOn: { after: grantedOn } },
      );
      return { id, version: 1 };
    });
  }
}

/** Holds the person's row, so that the same consent recorded twice at once is one. */
async function personInCare(tx: EntityManager, personId: string): Promise<{ officeId: string; zone: string }> {
  const rows: { officeId: string; zone: string }[] = await tx.query(
    `select p.office_id as "officeId", o.time_zone as zone from person p join office o on o.id = p.office_id
      where p.id = $1 and p.erased_at is null for update of p`,
    [personId],
  );
  if (!rows[0]) throw notFound('person');
  return rows[0];
}

async function checkChannel(tx: EntityManager, personId: string, channelId: string | null): Promise<void> {
  if (channelId === null) return;
  const found: unknown[] = await tx.query(`select 1 from contact_channel where id = $1 and person_id = $2`, [
    channelId,
    personId,
  ]);
  if (found.length === 0)
    throw new DomainError<CounsellingErrorCode>('consent.channel-unsuitable', 'That is no channel of this person.', {
      fields: { channelId: 'is no channel of this person; choose one of theirs, or none for any safe one' },
    });
}

async function refuseSecond(
  tx: EntityManager,
  personId: string,
  { purpose, channelId, recipientKind, recipientName }: RecordConsentInput,
  today: string,
): Promise<void> {
  const standing: { id: string }[] = await tx.query(
    `select id from consent where person_id = $1 and purpose = $2 and channel_id is not distinct from $3
        and recipient_kind is not distinct from $5 and lower(recipient_name) is not distinct from lower($6)
        and (withdrawn_on is null or withdrawn_on > $4)`,
    [personId, purpose, channelId, today, recipientKind ?? null, recipientName ?? null],
  );
  if (standing[0])
    throw new DomainError<CounsellingErrorCode>('consent.already-given', 'This consent stands already.', {
      extra: { consentId: standing[0].id },
    });
}
