import { CaseMatterOf, type CaseMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** An exception somebody else proposed, which waits for a second pair of eyes. */
@Injectable()
@CaseMatterOf('exception-to-answer')
export class ExceptionToAnswerMatter implements CaseMatterPart {
  readonly permission = 'exception.approve';
  readonly ofOffice = true;
  readonly condition = `exists (select 1 from eligibility_exception e
    where e.case_id = c.id and e.state = 'proposed'
      and e.proposed_by <> nullif(current_setting('app.user_id', true), '')::uuid)`;
}

/** Rules of another day give something else than was decided, and a person must say what holds. */
@Injectable()
@CaseMatterOf('entitlement-to-decide')
export class EntitlementToDecideMatter implements CaseMatterPart {
  readonly permission = 'eligibility.decide';
  readonly ofOffice = true;
  readonly condition = `exists (select 1 from entitlement_reckoning k join case_member m on m.id = k.member_id
    where k.case_id = c.id and k.state = 'waiting' and m.stage not in ('WITHDRAWN', 'CANCELLED', 'INELIGIBLE', 'CLOSED'))`;
}
