import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';

/** A merge as the file or case that stays tells of it; `otherId` is the one that was merged into it. */
export interface MergeView {
  id: string;
  otherId: string;
  /** The number of a case that was merged; null for a person. */
  otherNumber: string | null;
  mergedAt: string;
  mergedByName: string | null;
  undoUntil: string;
  undoneAt: string | null;
  /** Whether it stands and its thirty days last. */
  undoable: boolean;
}

const VIEW = `m.id, m.absorbed_id as "otherId", m.merged_at as "mergedAt", u.display_name as "mergedByName",
  m.undo_until as "undoUntil", m.undone_at as "undoneAt", m.undone_at is null and m.undo_until > $2 as undoable`;

/** What was merged into a file or a case, the newest first. */
@Injectable()
export class MergesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async ofPerson(actor: Actor, personId: string): Promise<MergeView[]> {
    demand(actor, 'person.merge');
    return this.transactions.read<MergeView>(actor, {
      name: 'case_person_merges',
      text: `select ${VIEW}, null as "otherNumber" from person_merge m left join app_user u on u.id = m.merged_by
              where m.kept_id = $1 order by m.merged_at desc limit 50`,
      values: [personId, this.clock.now()],
    });
  }

  async ofCase(actor: Actor, caseId: string): Promise<MergeView[]> {
    demand(actor, 'case.merge');
    return this.transactions.read<MergeView>(actor, {
      name: 'case_case_merges',
      text: `select ${VIEW}, c.number as "otherNumber" from case_merge m join "case" c on c.id = m.absorbed_id
               left join app_user u on u.id = m.merged_by
              where m.case_id = $1 order by m.merged_at desc limit 50`,
      values: [caseId, this.clock.now()],
    });
  }
}
