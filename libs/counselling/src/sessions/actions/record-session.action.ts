import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, WorkflowRunner } from '@homeward/case';
import type { MatterClass, MemberStage, SessionMode, SessionPurpose } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { checkHeldAt, checkNotes } from '../domain/session-rules.ts';

export interface RecordSessionInput {
  readonly memberId: string;
  readonly purpose: SessionPurpose;
  readonly mode: SessionMode;
  readonly language: string;
  readonly interpreterUsed: boolean;
  readonly heldAt: Date;
  readonly durationMinutes: number;
  readonly notes: readonly NoteInput[];
}

export interface NoteInput {
  readonly matterClass: MatterClass;
  readonly text: string;
}

/** Ids and classes only: the author may not be allowed to read back what they sealed. */
export interface RecordedSession {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  /** Where the member stands now. */
  readonly stage: MemberStage;
  readonly notes: readonly { readonly id: string; readonly matterClass: MatterClass }[];
}

/** Records what was held; the first session with a member begins their counselling in the same transaction. */
@Injectable()
export class RecordSessionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `counselling-session.*`, `note.unsuitable` */
  async execute(actor: Actor, caseId: string, input: RecordSessionInput): Promise<RecordedSession> {
    checkHeldAt(input.heldAt, this.clock.now());
    checkNotes(input.notes);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'session.record', officeId);
      if (input.notes.some((note) => note.matterClass !== 'ordinary')) demand(actor, 'sealed.write', officeId);
      const stage = await stageOf(tx, caseId, input.memberId);
      await checkLanguage(tx, input.language);
      const place = { id: randomUUID(), caseId, officeId };
      await this.write(tx, actor, place, input);
      const notes = [];
      for (const note of input.notes) notes.push(await this.writeNote(tx, actor, place, note));
      const moved = stage === 'INQUIRY' ? await this.startCounselling(tx, actor, caseId, input.memberId) : stage;
      return { id: place.id, version: 1, memberId: input.memberId, stage: moved, notes };
    });
  }

  private async write(tx: EntityManager, actor: Actor, place: Place, input: RecordSessionInput): Promise<void> {
    const { memberId, purpose, mode, language, interpreterUsed, heldAt, durationMinutes } = input;
    await tx.query(
      `insert into counselling_session (id, case_id, office_id, member_id, purpose, mode, language, interpreter_used,
         held_at, duration_minutes, counsellor_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[place.id, place.caseId, place.officeId, memberId, purpose, mode, language, interpreterUsed],
        ...[heldAt, durationMinutes, personOf(actor), this.clock.now()],
      ],
    );
    const { officeId, id: recordId } = place;
    const values = { memberId, purpose, mode, language, interpreterUsed, heldAt, durationMinutes };
    await this.audit.record(
      tx,
      actor,
      { action: 'record-session', recordType: 'counselling_session', recordId, officeId },
      Object.fromEntries(Object.entries(values).map(([field, after]) => [field, { after }])),
    );
  }

  /** Without RETURNING, which needs leave to read: an author without a second factor may write but not read back. */
  private async writeNote(
    tx: EntityManager,
    actor: Actor,
    place: Place,
    { matterClass, text }: NoteInput,
  ): Promise<{ id: string; matterClass: MatterClass }> {
    const id = randomUUID();
    await tx.query(
      `insert into session_note (id, session_id, case_id, office_id, matter_class, text, author_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, place.id, place.caseId, place.officeId, matterClass, text, personOf(actor), this.clock.now()],
    );
    // The text stays out of the trail: it would be a second place where sealed matter lies.
    const action = matterClass === 'ordinary' ? 'write-note' : 'write-sealed-note';
    await this.audit.record(tx, actor, { action, recordType: 'session_note', recordId: id, officeId: place.officeId });
    return { id, matterClass };
  }

  private async startCounselling(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    memberId: string,
  ): Promise<MemberStage> {
    return (await this.workflow.run(tx, actor, { action: 'start-counselling', caseId, memberIds: [memberId] })).stages[0]!;
  }
}

interface Place {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
}

async function stageOf(tx: EntityManager, caseId: string, memberId: string): Promise<MemberStage> {
  const rows: { stage: MemberStage }[] = await tx.query(
    `select stage from case_member where id = $1 and case_id = $2`,
    [memberId, caseId],
  );
  if (!rows[0]) throw notFound('member of this case');
  return rows[0].stage;
}

async function checkLanguage(tx: EntityManager, language: string): Promise<void> {
  const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [language]);
  if (known.length > 0) return;
  throw new DomainError<CounsellingErrorCode>(
    'counselling-session.language-unknown',
    'That language is not in the list.',
    {
      fields: { language: 'is not a known language; choose one from reference/languages' },
    },
  );
}
