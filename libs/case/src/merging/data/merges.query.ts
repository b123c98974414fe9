import { Injectable } from '@nestjs/common';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';

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

const VIEW = `json_build_object('id', m.id, 'otherId', m.absorbed_id, 'mergedAt', m.merged_at,
  'mergedByName', u.display_name, 'undoUntil', m.undo_until, 'undoneAt', m.undone_at,
  'undoable', m.undone_at is null and m.undo_until > $2`;

/** What was merged into a file or a case, the newest first. */
@Injectable()
export class MergesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  ofPerson(actor: Actor, personId: string): Promise<MergeView[]> {
    demand(actor, 'person.merge');
    return this.find(actor, personId, 'person', {
      name: 'case_person_merges',
      text: `select coalesce((
               select json_agg(${VIEW}, 'otherNumber', null) order by m.merged_at desc)
                 from person_merge m left join app_user u on u.id = m.merged_by where m.kept_id = p.id), '[]') as merges
               from person p where p.id = $1`,
    });
  }

  /** @throws DomainError `record.not-found`, `permission.missing` */
  ofCase(actor: Actor, caseId: string): Promise<MergeView[]> {
    demand(actor, 'case.merge');
    return this.find(actor, caseId, 'case', {
      name: 'case_case_merges',
      text: `select coalesce((
               select json_agg(${VIEW}, 'otherNumber', o.number) order by m.merged_at desc)
                 from case_merge m join "case" o on o.id = m.absorbed_id left join app_user u on u.id = m.merged_by
                where m.case_id = c.id), '[]') as merges
               from "case" c where c.id = $1`,
    });
  }

  private async find(
    actor: Actor,
    id: string,
    record: string,
    query: Pick<PreparedStatement, 'name' | 'text'>,
  ): Promise<MergeView[]> {
    const values = [id, this.clock.now()];
    const [found] = await this.transactions.read<{ merges: MergeView[] }>(actor, { ...query, values });
    if (!found) throw notFound(record);
    return found.merges;
  }
}
