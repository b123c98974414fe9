import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { FitnessFinding } from '../domain/fitness-finding.ts';

export interface AssessmentRow extends FitnessFinding {
  readonly id: string;
  readonly memberId: string;
  readonly handedOverOn: string | null;
  readonly version: number;
}

/** The sealed assessments of a case its reader may see: none, for nearly everybody. */
@Injectable()
export class FitnessQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** Each assessment shown leaves its own event in the trail. @throws DomainError `record.not-found` */
  async ofCase(actor: Actor, caseId: string): Promise<AssessmentRow[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: { officeId: string; rows: AssessmentRow[] }[] = await tx.query(
        `select c.office_id as "officeId", (select coalesce(json_agg(row), '[]') from (
                  select f.id, f.member_id as "memberId", f.outcome, f.conditions, f.assessed_on as "assessedOn",
                         f.valid_until as "validUntil", f.review_on as "reviewOn", f.physician,
                         f.medif_reference as "medifReference", f.medication, f.medication_days as "medicationDays",
                         case when f.due_on is not null then json_build_object('dueOn', f.due_on, 'multiple', f.multiple,
                           'certificateHeld', f.certificate_held) end as pregnancy,
                         f.vaccinations, f.summary, f.hand_over_to as "handOverTo",
                         f.hand_over_contact as "handOverContact", f.handed_over_on as "handedOverOn", f.version
                    from fitness_assessment f where f.case_id = c.id order by f.created_at desc, f.id) row) as rows
           from "case" c where c.id = $1`,
        [caseId],
      );
      if (!found) throw notFound('case');
      for (const { id } of found.rows)
        await this.audit.record(tx, actor, {
          ...{
            officeId: found.officeId,
            recordType: 'fitness_assessment',
            recordId: id,
            action: 'read-sealed-fitness',
          },
        });
      return found.rows;
    });
  }
}
