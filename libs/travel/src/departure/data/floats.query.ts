import { Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { ROLE_PERMISSIONS, ROLES, type FloatMovement } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface FloatRow {
  readonly id: string;
  readonly officeId: string;
  readonly officerId: string;
  readonly officerName: string | null;
  readonly currency: string;
  readonly openedOn: string;
  readonly closed: boolean;
  readonly balanceMinor: number;
  readonly advancedMinor: number;
  readonly paidMinor: number;
  readonly returnedMinor: number;
  /** Payments whose signed receipt is still missing. */
  readonly withoutReceipt: number;
  readonly version: number;
  readonly movements: readonly {
    readonly kind: FloatMovement;
    readonly amountMinor: number;
    readonly recordedAt: string;
    readonly recordedByName: string | null;
  }[];
}

export interface FloatHolder {
  readonly id: string;
  readonly displayName: string;
}

const PAYING_ROLES = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('float.use'));

const SUM = (kinds: string): string => `(select coalesce(sum(v.amount_minor), 0)::integer from float_movement v
  where v.float_id = f.id and v.kind in (${kinds}))`;

const FLOATS_SQL = `
  select f.id, f.office_id as "officeId", f.officer_id as "officerId", u.display_name as "officerName", f.currency,
         to_char(f.opened_on, 'YYYY-MM-DD') as "openedOn", f.closed_at is not null as closed,
         f.balance_minor as "balanceMinor", ${SUM(`'advance'`)} as "advancedMinor",
         ${SUM(`'payment'`)} - ${SUM(`'payment-returned'`)} as "paidMinor", ${SUM(`'return'`)} as "returnedMinor",
         (select count(*)::integer from departure_payment p
           where p.float_id = f.id and p.receipt_kind is null and p.returned_at is null) as "withoutReceipt",
         f.version,
         (select coalesce(json_agg(json_build_object('kind', v.kind, 'amountMinor', v.amount_minor,
                   'recordedAt', v.recorded_at, 'recordedByName', w.display_name) order by v.recorded_at desc, v.id), '[]')
            from float_movement v left join app_user w on w.id = v.recorded_by where v.float_id = f.id) as movements
    from officer_float f left join app_user u on u.id = f.officer_id
   where f.officer_id = $1 or f.office_id = any ($2::uuid[])
   order by f.closed_at is not null, f.opened_on desc, f.id limit 100`;

/** An officer's own floats; those of everybody for whoever gives and takes the money. */
@Injectable()
export class FloatsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
  ) {}

  async execute(actor: Actor): Promise<FloatRow[]> {
    demand(actor, 'float.use');
    return this.transactions.read<FloatRow>(actor, {
      name: 'officer_floats',
      text: FLOATS_SQL,
      values: [actor.userId, actor.offices['float.manage'] ?? []],
    });
  }

  /**
   * Whom money can be given to in an office: those who pay at departures, who need not own cases, and never oneself.
   * @throws DomainError `permission.missing`
   */
  async holders(actor: Actor, officeId: string): Promise<FloatHolder[]> {
    demand(actor, 'float.manage', officeId);
    return this.transactions.read<FloatHolder>(actor, {
      name: 'float_holders',
      text: `select id, display_name as "displayName" from app_user
              where id = any ($1::uuid[]) and id is distinct from $2::uuid order by display_name, id`,
      values: [await this.staff.holders(officeId, PAYING_ROLES), actor.userId],
    });
  }
}
