import { Injectable } from '@nestjs/common';
import { DEADLINE_PEOPLE, ROLES, type DeadlineStep, type Role } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import type { DueMatter } from '../sockets.ts';

/** Who awaits travellers in an office. */
const RECEIVERS: readonly Role[] = ['receiving-office-officer', 'partner'];
const isRole = (told: string): told is Role => (ROLES as readonly string[]).includes(told);

/** Colleagues of one office by what a step calls them; each role is asked for once in a run. */
@Injectable()
export class ToldPeople {
  constructor(private readonly staff: StaffQueries) {}

  ofOffice(tx: EntityManager, officeId: string): StaffOfRun {
    return new StaffOfRun(this.staff, tx, officeId);
  }
}

export class StaffOfRun {
  private readonly holders = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly staff: StaffQueries,
    private readonly tx: EntityManager,
    private readonly officeId: string,
  ) {}

  async of(step: DeadlineStep, matter: DueMatter): Promise<readonly string[]> {
    if (matter.onlyIds) return matter.onlyIds;
    const found = new Set<string>();
    for (const told of step.told)
      if (isRole(told)) for (const id of await this.role([told])) found.add(id);
      else for (const id of await this.person(told, step, matter)) found.add(id);
    return [...found];
  }

  /** Colleagues of the office that awaits the traveller. */
  async receivers({ receivingOfficeId }: DueMatter): Promise<readonly string[]> {
    return receivingOfficeId ? this.role(RECEIVERS, receivingOfficeId) : [];
  }

  private async person(
    told: (typeof DEADLINE_PEOPLE)[number],
    { withoutOwner }: DeadlineStep,
    { ownerId, requesterId, handlerIds }: DueMatter,
  ): Promise<readonly string[]> {
    if (told === 'owner') return ownerId ? [ownerId] : this.role(withoutOwner);
    if (told === 'handlers') return handlerIds ?? [];
    return told === 'requester' && requesterId ? [requesterId] : [];
  }

  private role(roles: readonly Role[], officeId = this.officeId): Promise<readonly string[]> {
    if (roles.length === 0) return Promise.resolve([]);
    const key = `${officeId}/${roles.join()}`;
    const asked = this.holders.get(key) ?? this.staff.holdersIn(this.tx, officeId, roles);
    this.holders.set(key, asked);
    return asked;
  }
}
