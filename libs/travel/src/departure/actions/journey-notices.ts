import { Inject, Injectable } from '@nestjs/common';
import { MESSAGE_INTENTS, type MessageIntents, type MessageTemplate } from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { JourneyDue } from '../data/journeys-due.ts';

type JourneyTemplate = Extract<
  MessageTemplate,
  'pre-departure-call' | 'documents-recheck' | 'destination-recheck' | 'departure-unconfirmed' | 'arrival-unconfirmed'
>;

const MINUTE_MS = 60_000;

/** Tells colleagues of a journey by ids, and travellers of nothing but an hour and a place. */
@Injectable()
export class JourneyNotices {
  constructor(
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** @param caseId none for colleagues who may not see the case */
  async tell(
    tx: EntityManager,
    officeId: string,
    caseId: string | null,
    { template, about, to }: { template: JourneyTemplate; about: string; to: readonly (string | null)[] },
  ): Promise<void> {
    for (const userId of new Set(to.filter((id) => id !== null)))
      await this.intents.write(tx, {
        key: `${template}/${about}/${userId}`,
        template,
        ...{ officeId, caseId, userId, dueAt: this.clock.now() },
        ...{ personId: null, appointmentId: null, appointmentVersion: null },
      });
  }

  /** By e-mail within the rules of safe contact, when it is carried; its words are those of any appointment. */
  async remindTraveller(tx: EntityManager, officeId: string, seat: JourneyDue): Promise<void> {
    const { passengerId, personId, caseId, departsAt } = seat;
    await this.intents.write(tx, {
      key: `check-in/${passengerId}/${departsAt.getTime()}`,
      template: 'check-in',
      ...{ officeId, personId, caseId, passengerId, userId: null, appointmentId: null },
      appointmentVersion: Math.floor(departsAt.getTime() / MINUTE_MS),
      dueAt: this.clock.now(),
    });
  }
}
