import { PaysFromGrants, type PayingRoom } from '@homeward/programme';
import { Injectable } from '@nestjs/common';

/** Cash handed over at a departure and not brought back. */
@Injectable()
@PaysFromGrants(true)
export class PaidAtDeparture implements PayingRoom {
  readonly paidMinor = `select coalesce(sum(x.amount_minor), 0)::bigint
    from departure_payment x join entitlement s on s.id = x.entitlement_id
   where x.member_id = t.member_id and s.programme_code = t.programme_code and s.component = t.component
     and x.returned_at is null`;
}
