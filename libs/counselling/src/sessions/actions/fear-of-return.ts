import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { endStop, MemberReminders, raiseStop } from '@homeward/case';
import { isUnderWay, MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { findFearStanding, type FearAnswered, type FearStanding } from '../data/fear-standing.ts';
import { checkAskedAgain } from '../domain/fear-asked.ts';
import type { SessionPlace } from './session-rows.ts';

/** Why these steps are stopped, for nobody's eyes. */
const FEAR = 'fear-of-return';

/**
 * What a member said of fear of return. A yes in any session stops booking and reminders at once, whoever else was in
 * the room; only a no that the person says alone, later, lets them go on.
 */
@Injectable()
export class FearOfReturn {
  constructor(
    private readonly reminders: MemberReminders,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `fear-of-return.asked-lately`, `fear-of-return.not-alone`; what was said unasked is always heard */
  async check(tx: EntityManager, memberId: string, said: FearAnswered): Promise<void> {
    if (said.answer === 'yes') return;
    const standing = await findFearStanding(tx, memberId, said);
    checkAskedAgain(standing.askedOn, standing.heldOn);
    if (standing.stopped && !said.heardAlone)
      throw new DomainError<CounsellingErrorCode>(
        'fear-of-return.not-alone',
        'The steps of this member are stopped. Ask again only in a session alone with them.',
        { fields: { fearOfReturn: 'is asked again only when the person is alone; hold such a session first' } },
      );
  }

  /**
   * Writes the answer and what follows from it; the session's row stands already.
   * @param officers whom to tell; ids of staff
   */
  async write(
    tx: EntityManager,
    actor: Actor,
    place: SessionPlace,
    said: FearAnswered,
    officers: readonly string[],
  ): Promise<void> {
    const standing = await findFearStanding(tx, place.memberId, said);
    const fears = said.answer === 'yes';
    const id = randomUUID();
    await tx.query(
      `insert into asylum_information (id, case_id, office_id, member_id, session_id, entry, happened_on, author_id,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, place.caseId, place.officeId, place.memberId, place.id],
        ...[fears ? 'fears-return' : 'does-not-fear-return', standing.heldOn, personOf(actor), this.clock.now()],
      ],
    );
    await this.audit.record(tx, actor, {
      ...{ action: 'write-sealed-answer', recordType: 'asylum_information', recordId: id, officeId: place.officeId },
    });
    if (fears) await this.stop(tx, actor, place, officers);
    else if (standing.stopped && !standing.askedLater) await this.lift(tx, actor, place, standing);
  }

  private async stop(tx: EntityManager, actor: Actor, place: SessionPlace, officers: readonly string[]): Promise<void> {
    if (await raiseStop(tx, place.memberId, FEAR)) await this.tell(tx, actor, place, true);
    await this.reminders.takeBack(tx, [place.memberId]);
    for (const userId of officers)
      await this.intents.write(tx, {
        key: `steps-stopped/${place.id}/${userId}`,
        template: 'steps-stopped',
        officeId: place.officeId,
        personId: null,
        caseId: place.caseId,
        appointmentId: null,
        appointmentVersion: null,
        userId,
        dueAt: this.clock.now(),
      });
  }

  private async lift(
    tx: EntityManager,
    actor: Actor,
    place: SessionPlace,
    { stage, onHold }: FearStanding,
  ): Promise<void> {
    if (!(await endStop(tx, place.memberId, FEAR))) return;
    await this.tell(tx, actor, place, false);
    if (isUnderWay(stage) && !onHold) await this.reminders.giveBack(tx, [place.memberId]);
  }

  /** Everybody sees that steps are stopped, nobody here why: the trail tells no reason either. */
  private async tell(tx: EntityManager, actor: Actor, place: SessionPlace, stopped: boolean): Promise<void> {
    await this.audit.record(
      tx,
      actor,
      {
        action: stopped ? 'stop-steps' : 'let-steps-go-on',
        recordType: 'case_member',
        recordId: place.memberId,
        officeId: place.officeId,
      },
      { stepsStopped: { before: !stopped, after: stopped } },
    );
  }
}
