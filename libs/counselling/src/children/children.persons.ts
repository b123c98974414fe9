import { Injectable } from '@nestjs/common';
import { FollowsPerson, type PersonColumn, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('children')
export class ChildrenRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [
    { table: 'guardianship', column: 'guardian_person_id', matter: 'guardianships' },
    { table: 'parental_authority', column: 'person_id', onceWith: ['member_id'], matter: 'parental-authorities' },
  ];
}
