import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, ROLES } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { StaffQueries } from './staff.queries.ts';

export interface Colleague {
  id: string;
  displayName: string;
}

const OWNING_ROLES = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('case.open'));

/** Who may own a case of an office: whom it can be assigned to, and whose cases a list can be asked for. */
@Injectable()
export class ColleaguesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
  ) {}

  async execute(actor: Actor, officeId: string): Promise<Colleague[]> {
    demand(actor, 'case.read', officeId);
    return this.transactions.read<Colleague>(actor, {
      name: 'case_colleagues',
      text: `select id, display_name as "displayName" from app_user where id = any ($1::uuid[]) order by display_name, id`,
      values: [await this.staff.holders(officeId, OWNING_ROLES)],
    });
  }
}
