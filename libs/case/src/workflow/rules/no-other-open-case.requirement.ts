import { Injectable } from '@nestjs/common';
import { STAGES } from '@homeward/contracts';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '../sockets.ts';

/**
 * Somebody who came back into another case, or was entered twice, is helped there: two open cases would promise the same
 * twice.
 */
@Injectable()
@Requirement('no-other-open-case')
export class NoOtherOpenCaseRequirement implements WorkflowRequirement {
  async check({ tx, members }: WorkflowSituation): Promise<RequirementAnswer> {
    const open: { number: string }[] = await tx.query(
      `select distinct c.number from case_member m join "case" c on c.id = m.case_id
        where m.person_id = any ($1::uuid[]) and m.id <> all ($2::uuid[]) and m.stage = any ($3::text[])
       union select c.number from case_member m join "case" c on c.id = m.case_id
        where m.id = any ($2::uuid[]) and m.doubles_id is not null order by 1`,
      [members.map(({ personId }) => personId), members.map(({ id }) => id), STAGES],
    );
    if (open.length === 0) return { met: true };
    return { met: false, missing: `Already under way in ${open.map(({ number }) => number).join(', ')}: go on there.` };
  }
}
