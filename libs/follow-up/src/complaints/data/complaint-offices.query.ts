import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';

export interface ComplaintOffice {
  readonly id: string;
  readonly name: string;
}

/** Whom the public page may address: offices by their names, as they stand on their doors. */
@Injectable()
export class ComplaintOfficesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<ComplaintOffice[]> {
    return this.transactions.read<ComplaintOffice>(systemActor(), {
      name: 'complaint_offices',
      text: `select id, name from office
              where kind in ('region', 'country-office', 'desk', 'receiving-mission')
                and (closed_on is null or closed_on > $1::date) order by name`,
      values: [this.clock.now()],
    });
  }
}
