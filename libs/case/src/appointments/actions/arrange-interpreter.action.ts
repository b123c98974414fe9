import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { holdAppointment } from '../data/appointment.rows.ts';
import { checkInterpreter, type InterpreterWish } from '../domain/interpreter.ts';

export interface ArrangeInterpreterInput extends InterpreterWish {
  readonly appointmentId: string;
  readonly version: number;
}

/** Notes whether an interpreter is needed and booked. The hour stays, so that the person's reminder stays as it is. */
@Injectable()
export class ArrangeInterpreterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `appointment.*`, `record.version-stale`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, input: ArrangeInterpreterInput): Promise<{ id: string; version: number }> {
    const { appointmentId, version, interpreterNeeded, interpreterBooked, interpreterMode } = input;
    return this.transactions.run(actor, async (tx) => {
      const { officeId } = await holdAppointment(tx, appointmentId, version);
      demand(actor, 'appointment.make', officeId);
      const language = input.language ?? (await languageOf(tx, appointmentId));
      checkInterpreter({ ...input, language });
      const after = [interpreterNeeded ?? false, interpreterBooked ?? false, interpreterMode ?? null, language];
      await demandLanguage(tx, language);
      // A message speaks of one version: the waiting one goes along, because the hour and the place are the same.
      await tx.query(
        `update appointment set interpreter_needed = $2, interpreter_booked = $3, interpreter_mode = $4, language = $5,
            version = version + 1 where id = $1`,
        [appointmentId, ...after],
      );
      await tx.query(
        `update message_intent set appointment_version = $2
          where appointment_id = $1 and state = 'waiting' and user_id is null`,
        [appointmentId, version + 1],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'arrange-interpreter', recordType: 'appointment', recordId: appointmentId, officeId },
        { interpreter: { after } },
      );
      return { id: appointmentId, version: version + 1 };
    });
  }
}

async function languageOf(tx: EntityManager, appointmentId: string): Promise<string | null> {
  const rows: { language: string | null }[] = await tx.query(`select language from appointment where id = $1`, [
    appointmentId,
  ]);
  return rows[0]!.language;
}

/** @throws DomainError `appointment.code-unknown` */
async function demandLanguage(tx: EntityManager, language: string | null): Promise<void> {
  const known: unknown[] = await tx.query(
    `select 1 where $1::text is null or exists (select 1 from language where code = $1)`,
    [language],
  );
  if (known.length > 0) return;
  throw new DomainError<CaseErrorCode>('appointment.code-unknown', 'That language is not in the list.', {
    fields: { language: 'is no known language; take one from the list' },
  });
}
