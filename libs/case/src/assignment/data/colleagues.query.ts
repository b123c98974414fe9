import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, ROLES, type Permission } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import type { ColleaguesWho } from '../domain/colleagues-who.ts';
import { StaffQueries } from './staff.queries.ts';

export interface Colleague {
  id: string;
  displayName: string;
}

/** Whoever may open a case may own one. */
const PERMISSIONS: Readonly<Record<ColleaguesWho, Permission>> = { owners: 'case.open', readers: 'case.read' };

/**
 * Who may own a case of an office: whom it can be assigned to, and whose cases a list can be asked for. Or whoever reads
 * its cases: who may be named for sealed matter of one.
 */
@Injectable()
export class ColleaguesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
  ) {}

  async execute(actor: Actor, officeId: string, who: ColleaguesWho = 'owners'): Promise<Colleague[]> {
    demand(actor, 'case.read', officeId);
    const roles = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(PERMISSIONS[who]));
    return this.transactions.read<Colleague>(actor, {
      name: 'case_colleagues',
      text: `select id, display_name as "displayName" from app_user where id = any ($1::uuid[]) order by display_name, id`,
      values: [await this.staff.holders(officeId, roles)],
    });
  }
}
