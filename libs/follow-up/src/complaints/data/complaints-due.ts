import type { ComplaintDue, ComplaintSensitivity } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

export interface DueComplaint {
  readonly id: string;
  readonly due: ComplaintDue;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly sensitivity: ComplaintSensitivity;
  readonly handlerId: string | null;
  readonly aboutUserId: string | null;
}

/** So long before its last day somebody is asked to resolve a complaint. */
const RESOLVE_ASKED_DAYS_BEFORE = 5;

/** What is due in an office by a day: acknowledgements on their last day, resolutions a little before theirs. */
export function complaintsDue(tx: EntityManager, officeId: string, today: string): Promise<DueComplaint[]> {
  return tx.query(
    `select k.id, d.due, to_char(d.due_on, 'YYYY-MM-DD') as "dueOn", k.sensitivity, k.handler_id as "handlerId",
            k.about_user_id as "aboutUserId"
       from complaint k cross join lateral (
         select 'acknowledge' as due, k.acknowledge_due_on as due_on
          where k.status = 'received' and k.acknowledge_due_on <= $2::date
         union all
         select 'resolve', k.resolve_due_on
          where k.status not in ('resolved', 'closed') and k.resolve_due_on <= $2::date + ${RESOLVE_ASKED_DAYS_BEFORE}) d
      where k.office_id = $1 order by d.due_on, k.id`,
    [officeId, today],
  );
}
