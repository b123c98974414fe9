import { PaysFromGrants, type PayingRoom } from '@homeward/programme';
import { Injectable } from '@nestjs/common';

/** Also out of an earlier grant of the same component: asked anew, a right is not doubled. */
@Injectable()
@PaysFromGrants(true)
export class PaidFromGrants implements PayingRoom {
  readonly paidMinor = `select coalesce(sum(x.amount_minor), 0)::bigint
    from disbursement x join entitlement s on s.id = x.entitlement_id
   where x.member_id = t.member_id and s.programme_code = t.programme_code and s.component = t.component
     and x.state in ('paid', 'delivered', 'receipted', 'verified')`;
}
