import { CaseMatterOf, type CaseMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** Something that must be done for a child by a day, and is not; only what the reader may know of. */
@Injectable()
@CaseMatterOf('child-task')
export class ChildTaskMatter implements CaseMatterPart {
  readonly permission = 'child.record';
  readonly condition = `exists (select 1 from child_task t where t.case_id = c.id and t.done_on is null)`;
}
