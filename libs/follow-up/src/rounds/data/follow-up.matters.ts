import { CaseMatterOf, DeskMatterOf, type CaseMatterPart, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { callsDue } from './calls.query.ts';

/** People who are back and wait for a call today: those of the list of calls. */
@Injectable()
@DeskMatterOf('call-due')
export class CallDueMatter implements DeskMatterPart {
  readonly permission = 'follow-up.record';
  readonly count = callsDue('$1');
}

/** Somebody told of a death: a supervisor decides how the family is helped on. */
@Injectable()
@CaseMatterOf('death-reported')
export class DeathReportedMatter implements CaseMatterPart {
  readonly permission = 'case.correct';
  readonly ofOffice = true;
  readonly condition = `exists (select 1 from follow_up f
    where f.case_id = c.id and f.state = 'died' and f.death_settled_at is null)`;
}
