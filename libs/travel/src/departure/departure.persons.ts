import { Injectable } from '@nestjs/common';
import { FollowsPerson, type PersonColumn, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('departure')
export class DepartureRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [
    { table: 'departure', column: 'person_id', matter: 'departures' },
    { table: 'case_reception', column: 'person_id', matter: 'receptions' },
  ];
}
