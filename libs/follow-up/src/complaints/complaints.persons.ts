import { Injectable } from '@nestjs/common';
import { FollowsPerson, type PersonColumn, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('complaints')
export class ComplaintRowsOfPersons implements RowsOfPersons {
  readonly columns: readonly PersonColumn[] = [{ table: 'complaint', column: 'about_person_id', matter: 'complaints' }];
}
