import { Injectable } from '@nestjs/common';
import type { DeadlineKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, personOf, type Actor } from '@homeward/platform';

export interface OwnReminder {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly caseId: string | null;
  /** Null for a case its reader may not see. */
  readonly caseNumber: string | null;
  readonly dueOn: string;
  readonly overdue: boolean;
}

export interface OwnReminders {
  readonly reminders: readonly OwnReminder[];
  readonly total: number;
  readonly kinds: readonly { readonly kind: DeadlineKind; readonly count: number }[];
}

/** What a person was told of and is still due, the first day first; nobody reads another's. */
@Injectable()
export class RemindersQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async findOwn(
    actor: Actor,
    { size, offset, kind }: { size: number; offset: number; kind: DeadlineKind | null },
  ): Promise<OwnReminders> {
    const [row] = await this.transactions.read<OwnReminders>(actor, {
      name: 'own_reminders',
      text: `with mine as (
               select distinct on (kind, subject_id) id, kind, case_id, due_on, due_at, office_id from reminder
                where state = 'open' and told @> array[$1::uuid] order by kind, subject_id, remind_at desc, id)
             select (select coalesce(json_agg(m order by m."dueOn", m.id), '[]') from (
                       select mine.id, mine.kind, mine.case_id as "caseId", c.number as "caseNumber",
                              mine.due_on::text as "dueOn",
                              mine.due_on < ($5::timestamptz at time zone o.time_zone)::date as overdue
                         from mine join office o on o.id = mine.office_id left join "case" c on c.id = mine.case_id
                        where $4::text is null or mine.kind = $4
                        order by mine.due_on, mine.id limit $2 offset $3) m) as reminders,
                    (select count(*)::int from mine where $4::text is null or kind = $4) as total,
                    (select coalesce(json_agg(k order by k.kind), '[]')
                       from (select kind, count(*)::int as count from mine group by kind) k) as kinds`,
      values: [personOf(actor), size, offset, kind, this.clock.now()],
    });
    return row!;
  }
}
