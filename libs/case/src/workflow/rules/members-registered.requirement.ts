import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '../sockets.ts';

/** Vulnerability is judged and rules are applied by age, nationality and destination: these stand first. */
@Injectable()
@Requirement('members-registered')
export class MembersRegisteredRequirement implements WorkflowRequirement {
  async check({ tx, caseId }: WorkflowSituation): Promise<RequirementAnswer> {
    const [lacking]: [{ birth: number; nationality: number; destination: number }] = await tx.query(
      `select count(*) filter (where p.birth_date is null)::int as birth,
              count(*) filter (where not exists (select 1 from person_nationality n where n.person_id = p.id and n.ended_on is null))::int
                as nationality,
              count(*) filter (where m.destination_country_code is null)::int as destination
         from case_member m join person p on p.id = m.person_id where m.case_id = $1 and m.travelling`,
      [caseId],
    );
    const words = [
      lacking.birth && `a birth date, estimated if need be (${lacking.birth} without)`,
      lacking.nationality && `a nationality (${lacking.nationality} without)`,
      lacking.destination && `a destination (${lacking.destination} without)`,
    ].filter(Boolean);
    if (words.length === 0) return { met: true };
    return { met: false, missing: `Everybody who travels needs ${words.join(', ')}.` };
  }
}
