import { Injectable } from '@nestjs/common';
import { FollowsPerson, type RowsOfPersons } from './follows-person.ts';

@Injectable()
@FollowsPerson('case')
export class CaseRowsOfPersons implements RowsOfPersons {
  readonly columns = [
    { table: 'case_member', column: 'person_id' },
    { table: 'case_link', column: 'person_id' },
    { table: 'member_relation', column: 'of_person_id', onceWith: ['member_id', 'kind'] },
  ];
}
