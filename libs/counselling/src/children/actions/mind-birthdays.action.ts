import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MESSAGE_INTENTS, STAGES, type ChildTaskKind, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { childFacts } from '../data/child-facts.ts';

/** So long before the birthday somebody begins to prepare the young person for deciding alone. */
export const WARNED_BEFORE_DAYS = 60;

interface Young {
  readonly id: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** The day they came into the case, in the office's zone. */
  readonly joinedOn: string;
}

interface Office {
  readonly id: string;
  readonly zone: string;
}

/** On the 18th birthday the guardian's powers end and the person signs anew: nobody must find that out at the airport. */
@Injectable()
export class MindBirthdaysAction {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
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
      const actor = systemActor([office.id]);
      await this.transactions.run(actor, async (tx) => {
        const today = this.clock.today(office.zone);
        for (const { young, day, child } of await this.turning(tx, office, today)) {
          if (child && today < day)
            sum.warned += await this.raise(tx, office.id, young, 'turns-eighteen', shift(day, -WARNED_BEFORE_DAYS));
          if (!child && today >= day && day > young.joinedOn) {
            sum.turned += await this.raise(tx, office.id, young, 'turned-eighteen', day);
            await this.endPowers(tx, actor, office.id, young.id, day);
          }
        }
      });
    }
    return sum;
  }

  private async turning(
    tx: EntityManager,
    office: Office,
    today: string,
  ): Promise<readonly { young: Young; day: string; child: boolean }[]> {
    const young: Young[] = await tx.query(
      `select m.id, m.case_id as "caseId", c.owner_id as "ownerId",
              (m.created_at at time zone $4)::date::text as "joinedOn"
         from case_member m join "case" c on c.id = m.case_id join person p on p.id = m.person_id
        where m.office_id = $1 and m.stage = any ($2::text[])
          and p.birth_date between $3::date - interval '22 years' and $3::date - interval '17 years'`,
      [office.id, STAGES, today, office.zone],
    );
    const facts = await childFacts(
      tx,
      young.map(({ id }) => id),
      today,
    );
    return facts
      .filter(({ eighteenOn: day }) => day !== null && shift(day, -WARNED_BEFORE_DAYS) <= today)
      .map(({ memberId, eighteenOn: day, situation }) => ({
        young: young.find(({ id }) => id === memberId)!,
        day: day!,
        child: situation !== null,
      }));
  }

  private async raise(
    tx: EntityManager,
    officeId: string,
    { id, caseId, ownerId }: Young,
    kind: Extract<ChildTaskKind, 'turns-eighteen' | 'turned-eighteen'>,
    dueOn: string,
  ): Promise<number> {
    const raised: unknown[] = await tx.query(
      `insert into child_task (case_id, office_id, member_id, kind, matter_class, subject_id, due_on, created_at)
       values ($1, $2, $3, $4, 'ordinary', $3, $5, $6) on conflict do nothing returning id`,
      [caseId, officeId, id, kind, dueOn, this.clock.now()],
    );
    if (raised.length === 0) return 0;
    if (ownerId !== null)
      await this.intents.write(tx, {
        ...{ key: `${kind}/${id}`, template: kind, officeId, caseId, userId: ownerId, dueAt: this.clock.now() },
        ...{ personId: null, appointmentId: null, appointmentVersion: null },
      });
    return 1;
  }

  private async endPowers(
    tx: EntityManager,
    actor: Actor,
    officeId: string,
    memberId: string,
    day: string,
  ): Promise<void> {
    const [ended]: [{ id: string }[], number] = await tx.query(
      `update guardianship set valid_to = $2, version = version + 1
        where member_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2) returning id`,
      [memberId, shift(day, -1)],
    );
    for (const { id } of ended)
      await this.audit.record(
        tx,
        actor,
        { action: 'end-guardianship', recordType: 'guardianship', recordId: id, officeId },
        { validTo: { after: shift(day, -1) } },
      );
  }
}

function shift(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;
}
