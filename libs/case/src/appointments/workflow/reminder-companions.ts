import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

export interface AccompaniedAppointment {
  readonly caseId: string;
  readonly memberId: string;
  /** The office's day of the appointment, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Who answers for a member and is reminded beside them: a child does not find its way to an office alone. */
export interface ReminderCompanionsOf {
  /** @returns person ids */
  of(tx: EntityManager, appointment: AccompaniedAppointment): Promise<readonly string[]>;
}

/** Marks a class of a room above that knows somebody to remind too, with the matter it knows them by. */
export const RemindsBeside = DiscoveryService.createDecorator<string>();

/** Asks every loaded room, so that no room below needs to know those above. */
@Injectable()
export class ReminderCompanions {
  constructor(private readonly discovery: DiscoveryService) {}

  async of(tx: EntityManager, appointment: AccompaniedAppointment): Promise<readonly string[]> {
    const found = this.discovery.getProviders({ metadataKey: RemindsBeside.KEY });
    const rooms = new Set(found.map(({ instance }) => instance as ReminderCompanionsOf));
    const persons = new Set<string>();
    for (const room of rooms) for (const id of await room.of(tx, appointment)) persons.add(id);
    return [...persons];
  }
}
