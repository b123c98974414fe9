import { FollowsPerson, type RowsOfPersons } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('exchange')
export class ExchangeRowsOfPersons implements RowsOfPersons {
  readonly columns = [
    { table: 'caseload_person_ref', column: 'person_id' },
    { table: 'recorded_service', column: 'person_id' },
  ];
}
