import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, STAGES, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { settingsOn } from '../data/settings.ts';
import { chaseDueOn } from '../domain/consular-moves.ts';

interface Waiting {
  readonly requestId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD` */
  readonly askedOn: string;
}

const WAITING_SQL = `
  select r.id as "requestId", r.case_id as "caseId", c.owner_id as "ownerId", r.asked_on::text as "askedOn"
    from consular_request r join "case" c on c.id = r.case_id join case_member m on m.id = r.member_id
   where r.office_id = $1 and r.state in ('identification-asked', 'document-asked') and r.asked_on <= $2::date
     and m.stage = any ($3::text[])
   order by r.asked_on, r.id`;

/**
 * A consulate that is not asked again forgets. The case's owner is told after two weeks and then each week, once for each
 * time; a week nobody worked is not told twice.
 */
@Injectable()
export class ChaseConsulatesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<{ due: number }> {
    const offices = await this.transactions.read<{ id: string; zone: string }>(systemActor(), {
      name: 'offices_with_consulates',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    let due = 0;
    for (const { id, zone } of offices) {
      const supervisors = await this.staff.holders(id, ['supervisor']);
      due += await this.transactions.run(systemActor([id]), (tx) =>
        this.tellOffice(tx, { officeId: id, today: this.clock.today(zone), supervisors }),
      );
    }
    return { due };
  }

  private async tellOffice(
    tx: EntityManager,
    { officeId, today, supervisors }: { officeId: string; today: string; supervisors: readonly string[] },
  ): Promise<number> {
    const rows: Waiting[] = await tx.query(WAITING_SQL, [officeId, today, STAGES]);
    if (rows.length === 0) return 0;
    const settings = await settingsOn(tx, today);
    let due = 0;
    for (const { requestId, caseId, ownerId, askedOn } of rows) {
      const first = settings['consulate-chase-first-days'];
      const on = chaseDueOn(askedOn, today, first, settings['consulate-chase-again-days']);
      if (on === null) continue;
      due += 1;
      for (const userId of ownerId ? [ownerId] : supervisors)
        await this.intents.write(tx, {
          key: `consulate-chase/${requestId}/${on}/${userId}`,
          template: 'consulate-chase-due',
          ...{ officeId, caseId, userId, dueAt: this.clock.now() },
          ...{ personId: null, appointmentId: null, appointmentVersion: null },
        });
    }
    return due;
  }
}
