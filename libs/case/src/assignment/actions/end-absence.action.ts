import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import { zoneOfOffice } from '../../data/case-office.ts';

export interface EndAbsenceInput {
  readonly absenceId: string;
  readonly version: number;
}

/** Ends an absence today, because the colleague is back; one that has not begun is taken away whole. */
@Injectable()
export class EndAbsenceAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, { absenceId, version }: EndAbsenceInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const rows: { officeId: string; userId: string; version: number }[] = await tx.query(
        `select office_id as "officeId", user_id as "userId", version from staff_absence where id = $1 for update`,
        [absenceId],
      );
      const absence = rows[0];
      if (!absence) throw notFound('absence');
      const { officeId } = absence;
      demand(actor, absence.userId === actor.userId ? 'absence.record' : 'case.assign', officeId);
      if (absence.version !== version) throw staleVersion('absence', version, absence.version);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      await tx.query(`delete from staff_absence where id = $1 and from_on >= $2`, [absenceId, today]);
      await tx.query(
        `update staff_absence set to_on = least(to_on, $2::date - 1), version = version + 1 where id = $1`,
        [absenceId, today],
      );
      await this.audit.record(tx, actor, {
        ...{ action: 'end-absence', recordType: 'staff_absence', recordId: absenceId, officeId },
      });
      return { id: absenceId, version: version + 1 };
    });
  }
}
