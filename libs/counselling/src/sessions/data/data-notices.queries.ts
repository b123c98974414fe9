import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface DataNoticeRow {
  readonly id: string;
  readonly memberId: string;
  readonly givenOn: string;
  readonly language: string;
  readonly noticeVersion: string;
}

/** Who of a case was told what is done with their data. */
@Injectable()
export class DataNoticesQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string): Promise<readonly DataNoticeRow[]> {
    demand(actor, 'case.read');
    const found = await this.trail.read<{ notices: DataNoticeRow[]; officeId: string }>(
      actor,
      {
        name: 'data_notices_of_case',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select id, member_id as "memberId", given_on as "givenOn", language,
                                notice_version as "noticeVersion"
                           from data_notice where case_id = c.id order by given_on desc, member_id, id) row) as notices,
                      c.office_id as "officeId"
                 from "case" c where c.id = $1`,
        values: [caseId],
      },
      { action: 'list-data-notices', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return found.notices;
  }
}
