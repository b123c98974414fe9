import { Injectable } from '@nestjs/common';
import {
  daysOf,
  DueMatters,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import type { ComplaintSensitivity } from '@homeward/contracts';
import { ComplaintStaff } from './complaint-staff.ts';

interface DueComplaint {
  readonly subjectId: string;
  readonly due: string;
  readonly sensitivity: ComplaintSensitivity;
  readonly handlerId: string | null;
  readonly aboutUserId: string | null;
}

const dueSql = (column: 'acknowledge_due_on' | 'resolve_due_on', waits: string): string => `
  select k.id as "subjectId", to_char(k.${column}, 'YYYY-MM-DD') as due, k.sensitivity, k.handler_id as "handlerId",
         k.about_user_id as "aboutUserId"
    from complaint k
   where k.office_id = $1 and ${waits} and k.${column} between $2::date and $3::date
     and ($4::uuid is null or k.id > $4)
   order by k.id limit $5`;

const TO_ACKNOWLEDGE = dueSql('acknowledge_due_on', `k.status = 'received'`);
const TO_RESOLVE = dueSql('resolve_due_on', `k.status not in ('resolved', 'closed')`);

/** By ids alone and of no case: a complaint leaves no trace where it is not handled. */
@Injectable()
@DueMatters('complaint-acknowledgement')
export class AcknowledgementMatters implements DueMattersOfKind {
  constructor(private readonly staff: ComplaintStaff) {}

  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return complaintsDue(this.staff, ask, TO_ACKNOWLEDGE);
  }
}

@Injectable()
@DueMatters('complaint-resolution')
export class ResolutionMatters implements DueMattersOfKind {
  constructor(private readonly staff: ComplaintStaff) {}

  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return complaintsDue(this.staff, ask, TO_RESOLVE);
  }
}

/** Whoever has it in hand is asked; once its day has passed, or where nobody has it, all who may handle it are. */
async function complaintsDue(staff: ComplaintStaff, ask: DueMattersAsk, sql: string): Promise<DueMattersPage> {
  const { tx, office, today, after, limit } = ask;
  const found: DueComplaint[] = await tx.query(sql, [office.id, ...daysOf(ask), after, limit]);
  const matters: DueMatter[] = [];
  for (const { subjectId, due, sensitivity, handlerId, aboutUserId } of found) {
    const handlers = await staff.handlersIn(tx, office.id, sensitivity, aboutUserId);
    const inHand = due >= today && handlerId !== null && handlers.includes(handlerId);
    matters.push({ subjectId, due, caseId: null, ownerId: null, handlerIds: inHand ? [handlerId] : handlers });
  }
  return { matters, next: found.length < limit ? null : found.at(-1)!.subjectId };
}
