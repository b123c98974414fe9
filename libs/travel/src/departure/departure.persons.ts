import { Injectable } from '@nestjs/common';
import { FollowsPerson, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('departure')
export class DepartureRowsOfPersons implements RowsOfPersons {
  readonly columns = [
    { table: 'departure', column: 'person_id' },
    { table: 'case_reception', column: 'person_id' },
  ];
}
