import { Injectable } from '@nestjs/common';
import type { MissedOccasion } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

/** Somebody was not where they were expected; told in the transaction that writes it down. */
export interface MissedAppointment {
  readonly tx: EntityManager;
  readonly actor: Actor;
  /** None where no appointment was made, such as at a check-in. */
  readonly appointmentId: string | null;
  /** What was missed; an appointment, when absent. */
  readonly occasion?: MissedOccasion;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly startsAt: Date;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface MissedAppointmentListener {
  missed(appointment: MissedAppointment): Promise<void>;
}

/** Marks a class of a room above that must hear of it, with the matter it hears it for. */
export const OnMissedAppointment = DiscoveryService.createDecorator<string>();

/** Finds those who must hear in every loaded room, so that no room below needs to know those above. */
@Injectable()
export class MissedAppointments {
  constructor(private readonly discovery: DiscoveryService) {}

  async tell(appointment: MissedAppointment): Promise<void> {
    const found = this.discovery.getProviders({ metadataKey: OnMissedAppointment.KEY });
    const listeners = new Set(found.map(({ instance }) => instance as MissedAppointmentListener));
    for (const listener of listeners) await listener.missed(appointment);
  }
}
