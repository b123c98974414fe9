import { Injectable } from '@nestjs/common';
import { RECORDED_CHANNELS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, may, notFound, systemActor, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ComplaintStaff } from '../data/complaint-staff.ts';
import { ComplaintWriter, type ComplaintAbout, type ComplaintFacts } from '../data/complaint-writer.ts';
import { refuseUnsuitable } from '../domain/complaint.errors.ts';
import { newReceipt } from '../domain/receipt.ts';

export interface RecordComplaintInput extends ComplaintFacts {
  readonly officeId: string;
  readonly caseId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly aboutUserId?: string | null | undefined;
  /** Whether the person is handed a receipt to ask for the answer with. */
  readonly receipt: boolean;
}

export interface RecordedComplaint {
  readonly id: string;
  readonly number: string;
  /** Shown once; only its digest is kept. Null when sent again, or when no receipt was wanted. */
  readonly secret: string | null;
  /** True when it went past the line of management: whoever wrote it down sees it no more. */
  readonly passedOn: boolean;
}

/** Writes down what somebody said of the help, with their name or without; it never weighs on their assistance. */
@Injectable()
export class RecordComplaintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ComplaintWriter,
    private readonly staff: ComplaintStaff,
  ) {}

  /** @throws DomainError `complaint.unsuitable`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: RecordComplaintInput): Promise<RecordedComplaint> {
    demand(actor, 'complaint.record', input.officeId);
    const office = await this.writer.office(actor, input.officeId);
    if (!RECORDED_CHANNELS.includes(input.channel))
      refuseUnsuitable({ channel: 'is written by the public form alone' });
    if (input.aboutUserId) await this.demandColleague(input.officeId, input.aboutUserId);
    const receipt = newReceipt();
    const written = await this.transactions.run(actor, async (tx) => {
      const about = await this.about(tx, actor, input);
      const made = await this.writer.write(tx, actor, office, { facts: input, about, receipt, secret: input.receipt });
      return { id: made.id, number: made.number, secret: null, passedOn: made.sensitivity === 'sensitive' };
    });
    await this.tell(input, written);
    return { ...written, secret: input.receipt ? receipt.secret : null };
  }

  /** Told as the installation: the notices of a sensitive complaint are none of the recorder's. */
  private async tell(input: RecordComplaintInput, { id, passedOn }: { id: string; passedOn: boolean }): Promise<void> {
    const sensitivity = passedOn ? 'sensitive' : 'normal';
    const to = await this.staff.handlers(input.officeId, sensitivity, input.aboutUserId ?? null);
    await this.transactions.run(systemActor([input.officeId]), (tx) =>
      this.staff.tell(tx, input.officeId, 'complaint-received', id, to),
    );
  }

  private async demandColleague(officeId: string, userId: string): Promise<void> {
    const [found] = await this.transactions.read<{ id: string }>(systemActor([officeId]), {
      name: 'complaint_about_user',
      text: `select id from app_user where id = $1`,
      values: [userId],
    });
    if (!found) refuseUnsuitable({ aboutUserId: 'must be a colleague' });
  }

  private async about(tx: EntityManager, actor: Actor, input: RecordComplaintInput): Promise<ComplaintAbout> {
    const { caseId = null, memberId = null, aboutUserId: userId = null } = input;
    const none = { caseId: null, memberId: null, personId: null, userId };
    if (caseId === null && memberId === null) return none;
    const [file]: { id: string }[] = may(actor, 'case.read', input.officeId)
      ? await tx.query(`select id from "case" where id = $1 and office_id = $2`, [caseId, input.officeId])
      : [];
    if (!file) throw notFound('case', { caseId: 'must be a case of this office' });
    if (memberId === null) return { ...none, caseId };
    const [member]: { personId: string }[] = await tx.query(
      `select person_id as "personId" from case_member where id = $1 and case_id = $2`,
      [memberId, caseId],
    );
    if (!member) throw notFound('member of this case', { memberId: 'must be of this case' });
    return { caseId, memberId, personId: member.personId, userId };
  }
}
