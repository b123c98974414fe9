import { Injectable } from '@nestjs/common';
import { Requirement, type RequirementAnswer, type WorkflowRequirement, type WorkflowSituation } from '@homeward/case';
import { findMembersOfAge } from '../../data/member-ages.ts';

/** Whoever applies was told what is done with their data; for a child it is enough that an adult of the case was. */
@Injectable()
@Requirement('data-notice-given')
export class DataNoticeGivenRequirement implements WorkflowRequirement {
  async check({ tx, caseId, members, happenedOn }: WorkflowSituation): Promise<RequirementAnswer> {
    const told: { id: string }[] = await tx.query(
      `select distinct member_id as id from data_notice where case_id = $1 and given_on <= $2::date`,
      [caseId, happenedOn],
    );
    const wasTold = ({ id }: { id: string }): boolean => told.some((row) => row.id === id);
    const of = await findMembersOfAge(tx, [...members.map(({ id }) => id), ...told.map(({ id }) => id)], happenedOn);
    const adultTold = of.some((member) => member.adult && wasTold(member));
    const without = of.filter((member) => !wasTold(member) && !(!member.adult && adultTold));
    if (without.length === 0) return { met: true };
    return {
      met: false,
      missing: `Give the data-protection notice and record it (${without.length} of these members without it).`,
    };
  }
}
