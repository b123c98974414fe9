import { zoneOfOffice } from '@homeward/case';
import type { MatterClass, SendingState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who says so: the partner that was asked, or the office whose case it is. */
export type SaidBy = 'partner' | 'office';

export interface FoundSending {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly recipientOfficeId: string | null;
  readonly matterClass: MatterClass;
  /** In which office it is said. */
  readonly saidIn: string;
  /** In whose scope it is written. */
  readonly actor: Actor;
}

export interface HeldSending {
  readonly id: string;
  readonly referralId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly authorId: string;
  readonly recipientOfficeId: string | null;
  readonly matterClass: MatterClass;
  readonly state: SendingState;
  readonly sentOn: string;
  readonly version: number;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

type Row = Omit<FoundSending, 'saidIn' | 'actor'>;

const OF_PARTNER = `s.recipient_office_id = any ($2::uuid[]) and exists (
  select 1 from referral_sheet h where h.sending_id = s.id)`;
const FOUND = (whose: string): string => `
  select s.id, s.case_id as "caseId", s.office_id as "officeId", s.member_id as "memberId",
         s.recipient_office_id as "recipientOfficeId", s.matter_class as "matterClass"
    from referral_sending s where s.id = $1 and ${whose}`;

/** Which sending somebody may speak for, found under their own row security before anything is written. */
@Injectable()
export class HeldSendings {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async find(actor: Actor, sendingId: string, by: SaidBy): Promise<FoundSending> {
    const partner = by === 'partner';
    const permission = partner ? 'service-referral.answer' : 'service-referral.make';
    demand(actor, permission);
    const [row] = await this.transactions.read<Row>(actor, {
      name: partner ? 'sending_of_partner' : 'sending_of_office',
      text: FOUND(partner ? OF_PARTNER : `s.office_id = any ($2::uuid[])`),
      values: [sendingId, actor.offices[permission] ?? []],
    });
    if (!row) throw notFound('referral');
    if (!partner) return { ...row, saidIn: row.officeId, actor };
    const saidIn = row.recipientOfficeId!;
    return { ...row, saidIn, actor: speakingFor(actor, row.officeId, saidIn) };
  }

  /**
   * Holds it at the version its reader had, until the transaction ends.
   * @throws DomainError `record.not-found`, `record.version-stale`
   */
  async hold(tx: EntityManager, sendingId: string, version?: number): Promise<HeldSending> {
    const [row]: Omit<HeldSending, 'today'>[] = await tx.query(
      `select s.id, s.referral_id as "referralId", s.case_id as "caseId", s.office_id as "officeId",
              s.member_id as "memberId", s.author_id as "authorId", s.recipient_office_id as "recipientOfficeId",
              s.matter_class as "matterClass", s.state, s.sent_on::text as "sentOn", s.version
         from referral_sending s where s.id = $1 for no key update`,
      [sendingId],
    );
    if (!row) throw notFound('referral');
    if (version !== undefined && row.version !== version) throw staleVersion('referral', version, row.version);
    return { ...row, today: this.clock.today(await zoneOfOffice(tx, row.officeId)) };
  }
}

/**
 * The same person, for one transaction, in the office whose case it is: with nothing but reading, so that the answer, the
 * service and its proof are written beside the case (ADR 16). They are not shown what it reads.
 */
function speakingFor(actor: Actor, officeId: string, partnerOfficeId: string): Actor {
  return { ...actor, offices: { 'case.read': [officeId], 'service-referral.answer': [partnerOfficeId] } };
}
