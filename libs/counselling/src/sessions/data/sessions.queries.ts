import { Injectable } from '@nestjs/common';
import { AuditTrail, ReadTrail } from '@homeward/audit';
import type {
  FearAnswer,
  InterpreterKind,
  MatterClass,
  OtherPresent,
  SessionMode,
  SessionOutcome,
  SessionPurpose,
  SessionTopic,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface SessionRow {
  readonly id: string;
  readonly memberId: string;
  readonly purpose: SessionPurpose;
  readonly mode: SessionMode;
  readonly language: string;
  readonly interpreterUsed: boolean;
  readonly heldAt: string;
  readonly durationMinutes: number;
  readonly counsellorId: string;
  readonly interpreterKind: InterpreterKind | null;
  readonly interpreterIsKin: boolean | null;
  readonly alone: boolean | null;
  readonly outOfEarshot: boolean | null;
  readonly presentMemberIds: readonly string[];
  readonly onBehalfOfMemberIds: readonly string[];
  readonly othersPresent: readonly OtherPresent[];
  readonly topics: readonly SessionTopic[];
  readonly outcome: SessionOutcome | null;
  /** Shared by sessions held together. */
  readonly jointId: string | null;
  readonly version: number;
}

export interface NoteRow {
  readonly id: string;
  readonly matterClass: MatterClass;
  readonly text: string;
  readonly authorId: string;
  readonly createdAt: string;
}

export interface OpenedSession extends SessionRow {
  readonly caseId: string;
  /** Null for whoever may not know the answer, and when it was not asked. */
  readonly fearOfReturn: Exclude<FearAnswer, 'not-asked'> | null;
  readonly notes: readonly NoteRow[];
}

interface Answer {
  readonly id: string;
  readonly fears: boolean;
}

const SESSION = `s.id, s.member_id as "memberId", s.purpose, s.mode, s.language, s.interpreter_used as "interpreterUsed",
  s.held_at as "heldAt", s.duration_minutes as "durationMinutes", s.counsellor_id as "counsellorId", s.version,
  s.interpreter_kind as "interpreterKind", s.interpreter_is_kin as "interpreterIsKin", s.alone,
  s.out_of_earshot as "outOfEarshot", s.present_member_ids as "presentMemberIds", s.others_present as "othersPresent",
  s.on_behalf_of_member_ids as "onBehalfOfMemberIds", s.topics, s.outcome, s.joint_id as "jointId"`;

/** Sessions as their reader may see them: a note row security hides is not there, nor in any number. */
@Injectable()
export class SessionsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly trail: ReadTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(
    actor: Actor,
    caseId: string,
    page: { size: number; offset: number },
  ): Promise<{ sessions: readonly SessionRow[]; total: number }> {
    demand(actor, 'case.read');
    const found = await this.trail.read<{ sessions: SessionRow[]; total: number; officeId: string }>(
      actor,
      {
        name: 'sessions_of_case',
        text: `select (select coalesce(json_agg(row), '[]') from (
                         select ${SESSION} from counselling_session s where s.case_id = c.id
                          order by s.held_at desc, s.id limit $2 offset $3) row) as sessions,
                      (select count(*)::int from counselling_session s where s.case_id = c.id) as total,
                      c.office_id as "officeId"
                 from "case" c where c.id = $1`,
        values: [caseId, page.size, page.offset],
      },
      { action: 'list-sessions', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return { sessions: found.sessions, total: found.total };
  }

  /**
   * Opens one session with the notes its reader may see; each sealed note shown leaves its own event in the trail.
   * @throws DomainError `record.not-found`
   */
  async get(actor: Actor, sessionId: string): Promise<OpenedSession> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [found]: (Omit<OpenedSession, 'fearOfReturn'> & { officeId: string; answer: Answer | null })[] =
        await tx.query(
          `select ${SESSION}, s.case_id as "caseId", s.office_id as "officeId",
                (select coalesce(json_agg(json_build_object('id', n.id, 'matterClass', n.matter_class, 'text', n.text,
                          'authorId', n.author_id, 'createdAt', n.created_at) order by n.created_at, n.id), '[]')
                   from session_note n where n.session_id = s.id) as notes,
                (select json_build_object('id', a.id, 'fears', a.entry = 'fears-return')
                   from asylum_information a where a.session_id = s.id and a.member_id = s.member_id) as answer
           from counselling_session s where s.id = $1`,
          [sessionId],
        );
      if (!found) throw notFound('session');
      const { officeId, answer, ...session } = found;
      const trace = { officeId, recordType: 'counselling_session', recordId: sessionId };
      await this.audit.record(tx, actor, { ...trace, action: 'read-session' });
      for (const note of session.notes.filter(({ matterClass }) => matterClass !== 'ordinary'))
        await this.audit.record(tx, actor, {
          officeId,
          recordType: 'session_note',
          recordId: note.id,
          action: 'read-sealed-note',
        });
      const sealed = { officeId, recordType: 'asylum_information', action: 'read-sealed-answer' } as const;
      if (answer) await this.audit.record(tx, actor, { ...sealed, recordId: answer.id });
      return { ...session, fearOfReturn: answer && (answer.fears ? 'yes' : 'no') };
    });
  }
}
