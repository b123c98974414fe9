import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries, WorkflowRunner } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents, type SeatStopReason } from '@homeward/contracts';
import { Clock, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { moveSeat, type Seat, type SeatMove } from '../data/seats.ts';

interface ChildSeat {
  readonly passengerId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly ownerId: string | null;
  readonly underWay: boolean;
}

/**
 * Gives back a seat that will not be used. The seats of children whose caregiver it was stop in the same transaction, and
 * a person is told at once: nobody is put on a journey alone because a list was not read to its end (domain 8b).
 */
@Injectable()
export class StopSeats {
  constructor(
    private readonly workflow: WorkflowRunner,
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @returns the seats of children that stopped with it */
  async stop(
    tx: EntityManager,
    actor: Actor,
    seat: Pick<Seat, 'passengerId'>,
    move: Pick<SeatMove, 'to' | 'version'> & { readonly reason: SeatStopReason },
  ): Promise<string[]> {
    const at = this.clock.now();
    await moveSeat(tx, { ...move, passengerId: seat.passengerId, at, by: actor.userId });
    const children: ChildSeat[] = await tx.query(
      `select p.id as "passengerId", p.member_id as "memberId", p.case_id as "caseId", p.office_id as "officeId",
              c.owner_id as "ownerId", m.stage in ('READY_TO_TRAVEL', 'BOOKED') and m.hold_reason is null as "underWay"
         from booking_passenger p join "case" c on c.id = p.case_id join case_member m on m.id = p.member_id
        where p.caregiver_passenger_id = $1 and p.state = 'ticketed' order by p.id`,
      [seat.passengerId],
    );
    for (const child of children) await this.stopChild(tx, actor, child, at);
    return children.map(({ passengerId }) => passengerId);
  }

  private async stopChild(tx: EntityManager, actor: Actor, child: ChildSeat, at: Date): Promise<void> {
    const { passengerId, memberId, caseId, officeId, ownerId } = child;
    await moveSeat(tx, { passengerId, to: 'stopped', reason: 'caregiver-not-travelling', at, by: actor.userId });
    if (child.underWay)
      await this.workflow.run(tx, actor, {
        ...{ action: 'return-to-preparation', caseId, memberIds: [memberId] },
        reasonCode: 'other-traveller-unavailable',
      });
    const officers = await this.staff.holders(officeId, ['protection-officer']);
    for (const userId of new Set([...officers, ...(ownerId ? [ownerId] : [])]))
      await this.intents.write(tx, {
        key: `child-seat-stopped/${passengerId}/${at.getTime()}/${userId}`,
        template: 'child-seat-stopped',
        ...{ officeId, caseId, userId, dueAt: at },
        ...{ personId: null, appointmentId: null, appointmentVersion: null },
      });
  }
}
