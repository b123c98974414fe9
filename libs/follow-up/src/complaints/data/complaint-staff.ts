import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import {
  MESSAGE_INTENTS,
  ROLE_PERMISSIONS,
  ROLES,
  type ComplaintSensitivity,
  type MessageIntents,
  type MessageTemplate,
  type Permission,
  type Role,
  tellColleagues,
} from '@homeward/contracts';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

const rolesWith = (permission: Permission) => ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission));

/** Who handles complaints of an office, and how they hear that one waits: by a notice that says nothing of it. */
@Injectable()
export class ComplaintStaff {
  constructor(
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** Never the person it is about; a sensitive one, nobody who takes part in the casework of that office. */
  handlers(
    officeId: string,
    sensitivity: ComplaintSensitivity,
    aboutUserId: string | null,
  ): Promise<readonly string[]> {
    return this.handlersBy((roles) => this.staff.holders(officeId, roles), sensitivity, aboutUserId);
  }

  /** The same within a transaction of the installation's own. */
  handlersIn(
    tx: EntityManager,
    officeId: string,
    sensitivity: ComplaintSensitivity,
    aboutUserId: string | null,
  ): Promise<readonly string[]> {
    return this.handlersBy((roles) => this.staff.holdersIn(tx, officeId, roles), sensitivity, aboutUserId);
  }

  private async handlersBy(
    holders: (roles: readonly Role[]) => Promise<string[]>,
    sensitivity: ComplaintSensitivity,
    aboutUserId: string | null,
  ): Promise<readonly string[]> {
    const except = (ids: readonly string[], others: readonly string[]) =>
      ids.filter((id) => id !== aboutUserId && !others.includes(id));
    if (sensitivity === 'normal') return except(await holders(rolesWith('complaint.handle')), []);
    const inTheLine = await holders(rolesWith('case.read'));
    return except(await holders(rolesWith('complaint.handle-sensitive')), inTheLine);
  }

  async tell(
    tx: EntityManager,
    officeId: string,
    template: Extract<MessageTemplate, 'complaint-received' | 'complaint-assigned'>,
    about: string,
    to: readonly string[],
  ): Promise<void> {
    const notice = { template, officeId, caseId: null, about, to };
    await tellColleagues(this.intents, tx, { ...notice, dueAt: this.clock.now() });
  }
}
