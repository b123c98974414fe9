import { Injectable } from '@nestjs/common';
import { FollowsPerson, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('children')
export class ChildrenRowsOfPersons implements RowsOfPersons {
  readonly columns = [
    { table: 'guardianship', column: 'guardian_person_id' },
    { table: 'parental_authority', column: 'person_id', onceWith: ['member_id'] },
  ];
}
