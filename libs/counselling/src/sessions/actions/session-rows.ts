import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MatterClass, SessionOutcome, SessionPurpose, SessionTopic } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { Room } from '../domain/room.ts';

export interface SessionFacts extends Room {
  readonly purpose: SessionPurpose;
  readonly language: string;
  readonly heldAt: Date;
  readonly durationMinutes: number;
  readonly topics?: readonly SessionTopic[] | null | undefined;
}

export interface SessionPlace {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly jointId: string | null;
}

export interface NoteInput {
  readonly matterClass: MatterClass;
  readonly text: string;
}

/** Writes a session's row and its notes, each with its trace. */
@Injectable()
export class SessionRows {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async write(
    tx: EntityManager,
    actor: Actor,
    place: SessionPlace,
    facts: SessionFacts,
    answers: {
      readonly outcome: SessionOutcome | null;
      readonly fearOfReturnAsked: boolean;
      readonly onBehalfOfMemberIds: readonly string[];
    },
  ): Promise<void> {
    const { purpose, mode, language, interpreterUsed, heldAt, durationMinutes } = facts;
    const { memberId, officeId, id: recordId } = place;
    const others = [...new Set(facts.othersPresent ?? [])];
    const room = {
      interpreterKind: facts.interpreterKind ?? null,
      interpreterIsKin: facts.interpreterIsKin ?? null,
      alone: facts.alone ?? null,
      outOfEarshot: facts.outOfEarshot ?? null,
      presentMemberIds: [...new Set(facts.presentMemberIds ?? [])],
      othersPresent: others,
      topics: [...new Set(facts.topics ?? [])],
      outcome: answers.outcome,
      fearOfReturnAsked: answers.fearOfReturnAsked,
      onBehalfOfMemberIds: answers.onBehalfOfMemberIds,
    };
    await tx.query(
      `insert into counselling_session (id, case_id, office_id, member_id, purpose, mode, language, interpreter_used,
         held_at, duration_minutes, counsellor_id, created_at, interpreter_kind, interpreter_is_kin, alone,
         out_of_earshot, present_member_ids, others_present, topics, outcome, fear_of_return_asked,
         on_behalf_of_member_ids, joint_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
      [
        ...[place.id, place.caseId, officeId, memberId, purpose, mode, language, interpreterUsed],
        ...[heldAt, durationMinutes, personOf(actor), this.clock.now()],
        ...[...Object.values(room), place.jointId],
      ],
    );
    const values = { memberId, purpose, mode, language, interpreterUsed, heldAt, durationMinutes, ...room };
    await this.audit.record(
      tx,
      actor,
      { action: 'record-session', recordType: 'counselling_session', recordId, officeId },
      Object.fromEntries(Object.entries(values).map(([field, after]) => [field, { after }])),
    );
  }

  /** Without RETURNING, which needs leave to read: an author without a second factor may write but not read back. */
  async writeNote(
    tx: EntityManager,
    actor: Actor,
    place: SessionPlace,
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
}
