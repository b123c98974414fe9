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
