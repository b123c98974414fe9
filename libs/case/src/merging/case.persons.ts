import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type PersonColumn, type RowsOfPersons } from './follows-person.ts';

@Injectable()
@FollowsPerson('case')
export class CaseRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [
    { table: 'case_member', column: 'person_id', matter: 'cases' },
    { table: 'case_link', column: 'person_id' },
    { table: 'member_relation', column: 'of_person_id', onceWith: ['member_id', 'kind'], matter: 'kinships' },
  ];
  readonly ofMembers: readonly MemberTable[] = [
    { table: 'case_note', matter: 'notes' },
    { table: 'appointment', matter: 'appointments' },
    { table: 'attachment', matter: 'files' },
  ];
}
