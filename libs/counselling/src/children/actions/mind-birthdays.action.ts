import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { DeadlineSteps, shiftDay } from '@homeward/case';
import type { ChildTaskKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { youngInOffice, type Young } from '../data/young.rows.ts';

const PAGE = 500;

interface Office {
  readonly id: string;
  readonly zone: string;
}

/**
 * On the 18th birthday the guardian's powers end and the person signs anew: nobody must find that out at the airport.
 * Whom the deadlines tell of it, and how long before, stands with them.
 */
@Injectable()
export class MindBirthdaysAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: DeadlineSteps,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Office by office; what was raised before is not raised again, so that a day missed is made up the next. */
  async execute(): Promise<{ warned: number; turned: number }> {
    const offices = await this.transactions.read<Office>(systemActor(), {
      name: 'offices_with_birthdays',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    const sum = { warned: 0, turned: 0 };
    for (const office of offices) {
      let after: string | null = null;
      do {
        const last: string | null = after;
        const actor = systemActor([office.id]);
        after = await this.transactions.run(actor, (tx) => this.mindPage(tx, actor, office, last, sum));
      } while (after !== null);
    }
    return sum;
  }

  private async mindPage(
    tx: EntityManager,
    actor: Actor,
    office: Office,
    after: string | null,
    sum: { warned: number; turned: number },
  ): Promise<string | null> {
    const today = this.clock.today(office.zone);
    const ahead = await this.steps.get(tx, { id: office.id, today }, 'eighteenth-birthday', 'ahead');
    const { young, next } = await youngInOffice(tx, office, today, { after, limit: PAGE });
    for (const one of young) {
      const { day, child, joinedOn } = one;
      const warnedOn = shiftDay(day, ahead.offset, ahead.unit, { zone: office.zone, calendar: null });
      if (child && today < day && warnedOn <= today)
        sum.warned += await this.raise(tx, office.id, one, 'turns-eighteen', warnedOn);
      if (!child && today >= day && day > joinedOn) {
        sum.turned += await this.raise(tx, office.id, one, 'turned-eighteen', day);
        await this.endPowers(tx, actor, office, one);
      }
    }
    return next;
  }

  private async raise(
    tx: EntityManager,
    officeId: string,
    { id, caseId }: Young,
    kind: Extract<ChildTaskKind, 'turns-eighteen' | 'turned-eighteen'>,
    dueOn: string,
  ): Promise<number> {
    const raised: unknown[] = await tx.query(
      `insert into child_task (case_id, office_id, member_id, kind, matter_class, subject_id, due_on, created_at)
       values ($1, $2, $3, $4, 'ordinary', $3, $5, $6) on conflict do nothing returning id`,
      [caseId, officeId, id, kind, dueOn, this.clock.now()],
    );
    return raised.length;
  }

  private async endPowers(
    tx: EntityManager,
    actor: Actor,
    office: Office,
    { id: memberId, day }: Young,
  ): Promise<void> {
    const last = shiftDay(day, -1, 'days', { zone: office.zone, calendar: null });
    const [ended]: [{ id: string }[], number] = await tx.query(
      `update guardianship set valid_to = $2, version = version + 1
        where member_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2) returning id`,
      [memberId, last],
    );
    for (const { id } of ended)
      await this.audit.record(
        tx,
        actor,
        { action: 'end-guardianship', recordType: 'guardianship', recordId: id, officeId: office.id },
        { validTo: { after: last } },
      );
  }
}
