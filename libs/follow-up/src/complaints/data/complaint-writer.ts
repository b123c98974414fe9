import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DeadlineRules } from '@homeward/case';
import {
  sensitivityOf,
  type AnswerWay,
  type ComplaintCategory,
  type ComplaintChannel,
  type ComplaintSensitivity,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, notFound, type Actor } from '@homeward/platform';
import type { WorkingCalendar } from '@homeward/reference';
import type { EntityManager } from 'typeorm';
import { refuseUnsuitable } from '../domain/complaint.errors.ts';
import { digestOfSecret, type Receipt } from '../domain/receipt.ts';
import { ComplaintStore } from './complaint-store.ts';
import { ComplaintTerms } from './complaint-terms.ts';

export interface ComplaintFacts {
  readonly channel: ComplaintChannel;
  readonly category: ComplaintCategory;
  /** `YYYY-MM-DD` in the office's zone; today when absent. */
  readonly receivedOn?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly statement: string;
  readonly name?: string | null | undefined;
  readonly contact?: string | null | undefined;
  readonly safeWays: readonly AnswerWay[];
}

export interface ComplaintAbout {
  readonly caseId: string | null;
  readonly memberId: string | null;
  readonly personId: string | null;
  readonly userId: string | null;
}

export interface OfficeOfComplaints {
  readonly id: string;
  readonly today: string;
  readonly zone: string;
  readonly calendar: WorkingCalendar | null;
}

export interface WrittenComplaint {
  readonly id: string;
  readonly number: string;
  readonly sensitivity: ComplaintSensitivity;
}

/** Writes a complaint down, whoever brings it: codes, words apart from them, days by which somebody must act. */
@Injectable()
export class ComplaintWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ComplaintStore,
    private readonly terms: ComplaintTerms,
    private readonly rules: DeadlineRules,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found` for an office that takes none */
  async office(actor: Actor, officeId: string): Promise<OfficeOfComplaints> {
    const [found] = await this.transactions.read<{ zone: string; calendar: string }>(actor, {
      name: 'complaint_office',
      text: `select time_zone as zone, calendar from office
              where id = $1 and kind in ('region', 'country-office', 'desk', 'receiving-mission')
                and (closed_on is null or closed_on > $2::date)`,
      values: [officeId, this.clock.now()],
    });
    if (!found) throw notFound('office', { officeId: 'must be an office that takes complaints' });
    return {
      id: officeId,
      zone: found.zone,
      today: this.clock.today(found.zone),
      calendar: await this.rules.calendarOf(found.calendar),
    };
  }

  /** Reads nothing back: whoever brings a sensitive complaint may not see it from the moment it is written. */
  async write(
    tx: EntityManager,
    actor: Actor,
    office: OfficeOfComplaints,
    {
      facts,
      about,
      receipt,
      secret,
    }: {
      readonly facts: ComplaintFacts;
      readonly about: ComplaintAbout;
      readonly receipt: Receipt;
      /** Whether an answer can be asked for with the receipt. */
      readonly secret: boolean;
    },
  ): Promise<WrittenComplaint> {
    const receivedOn = facts.receivedOn ?? office.today;
    if (receivedOn > office.today) refuseUnsuitable({ receivedOn: 'lies in the future; write the day it came' });
    const written = { id: randomUUID(), officeId: office.id };
    const sensitivity = sensitivityOf(facts.category);
    await tx.query(
      `insert into complaint (id, office_id, number, channel, category, sensitivity, status, received_on, language, anonymous,
         about_case_id, about_member_id, about_person_id, about_user_id, safe_ways, has_receipt, acknowledge_due_on,
         resolve_due_on, recorded_by, created_at)
       values ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        ...[written.id, office.id, receipt.number, facts.channel, facts.category, sensitivity, receivedOn],
        ...[facts.language ?? null, !facts.name && !about.memberId],
        ...[about.caseId, about.memberId, about.personId, about.userId, [...new Set(facts.safeWays)], secret],
        await this.terms.acknowledgeBy(tx, office, receivedOn),
        await this.terms.resolveBy(tx, office, receivedOn),
        ...[actor.userId, this.clock.now()],
      ],
    );
    await this.store.word(tx, actor, written, 'statement', facts.statement);
    await this.store.word(tx, actor, written, 'name', facts.name);
    await this.store.word(tx, actor, written, 'contact', facts.contact);
    await this.store.event(tx, actor, written, 'record', null, 'received');
    if (secret)
      await tx.query(
        `insert into complaint_receipt (complaint_id, office_id, number, secret_digest, created_at)
         values ($1, $2, $3, $4, $5)`,
        [written.id, office.id, receipt.number, digestOfSecret(receipt.secret), this.clock.now()],
      );
    await this.store.record(tx, actor, 'record-complaint', written);
    return { id: written.id, number: receipt.number, sensitivity };
  }
}
