import { Column } from 'typeorm';

/** What every row about one member carries: it follows the member when a family splits or an office hands over. */
export abstract class MemberBound {
  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;
}
