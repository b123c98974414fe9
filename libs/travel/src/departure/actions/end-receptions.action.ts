import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';

/** Whoever takes back their consent is no longer spoken of: the partner sees nothing from this tick on. */
@Injectable()
export class EndReceptionsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const offices = await this.transactions.read<{ id: string }>(systemActor(), {
      ...{
        name: 'offices_with_receptions',
        text: `select id from office where closed_on is null order by id`,
        values: [],
      },
    });
    for (const { id } of offices)
      await this.transactions.run(systemActor([id]), (tx) =>
        tx.query(
          `update case_reception r set ended_on = ($2::timestamptz)::date, version = r.version + 1
            where r.office_id = $1 and r.ended_on is null and r.basis = 'consent'
              and exists (select 1 from consent k where k.id = r.consent_id and k.withdrawn_on <= ($2::timestamptz)::date)`,
          [id, this.clock.now()],
        ),
      );
  }
}
