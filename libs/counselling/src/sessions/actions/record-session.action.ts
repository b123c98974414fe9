import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lockCase, WorkflowRunner, zoneOfOffice } from '@homeward/case';
import type { FearAnswer, MatterClass, MemberStage, SessionOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { roomOf } from '../domain/together.ts';
import type { FearAnswered } from '../data/fear-standing.ts';
import { FearOfReturn } from './fear-of-return.ts';
import { SessionPlaces } from './session-places.ts';
import { SessionRows, type NoteInput, type SessionFacts, type SessionPlace } from './session-rows.ts';

export type { NoteInput } from './session-rows.ts';

/** What one member said: notes and answers are never common. */
export interface MemberAnswers {
  readonly memberId: string;
  readonly outcome?: SessionOutcome | null | undefined;
  readonly fearOfReturn?: FearAnswer | null | undefined;
  readonly notes: readonly NoteInput[];
  /** Their children who are too young to be told: counselling begins for them with this session. */
  readonly onBehalfOfMemberIds?: readonly string[] | null | undefined;
}

export interface RecordSessionInput extends SessionFacts, MemberAnswers {
  /** Others who were spoken with at the same time: each gets a session of their own, with the same topics. */
  readonly together?: readonly MemberAnswers[] | null | undefined;
}

/** Ids and classes only: the author may not be allowed to read back what they sealed. */
export interface RecordedMemberSession {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  /** Where the member stands now. */
  readonly stage: MemberStage;
  readonly notes: readonly { readonly id: string; readonly matterClass: MatterClass }[];
}

export interface RecordedSession extends RecordedMemberSession {
  readonly together: readonly RecordedMemberSession[];
  /** Where the children stand now on whose behalf somebody was counselled. */
  readonly onBehalfOf: readonly { readonly memberId: string; readonly stage: MemberStage }[];
}

/** Records what was held; the first session with a member begins their counselling in the same transaction. */
@Injectable()
export class RecordSessionAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly rows: SessionRows,
    private readonly fear: FearOfReturn,
    private readonly places: SessionPlaces,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `counselling-session.*`, `fear-of-return.*`, `note.unsuitable` */
  async execute(actor: Actor, caseId: string, input: RecordSessionInput): Promise<RecordedSession> {
    const all = [input, ...(input.together ?? [])];
    this.places.check(input, all);
    const officers = await this.places.officers(actor, caseId, all);
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'session.record', officeId);
      if (all.some(isSealed)) demand(actor, 'sealed.write', officeId);
      const zone = await zoneOfOffice(tx, officeId);
      const heldOn = dayIn(zone, input.heldAt);
      const behalf = [...new Set(all.flatMap(({ onBehalfOfMemberIds }) => onBehalfOfMemberIds ?? []))];
      await this.places.checkTogetherIn(tx, caseId, input, all, heldOn);
      const stages = await this.places.stagesOf(tx, caseId, [...all.map(({ memberId }) => memberId), ...behalf]);
      const begin = async (memberId: string): Promise<MemberStage> => {
        const stage = stages.get(memberId)!;
        return stage === 'INQUIRY' ? this.startCounselling(tx, actor, caseId, memberId, heldOn) : stage;
      };
      const place = { caseId, officeId, jointId: all.length > 1 ? randomUUID() : null };
      const recorded: RecordedMemberSession[] = [];
      for (const answers of all) {
        const facts = { ...input, ...roomOf(input, all, answers.memberId) };
        const at = { ...place, id: randomUUID(), memberId: answers.memberId };
        const notes = await this.write(tx, actor, at, { facts, answers, zone, officers });
        recorded.push({ id: at.id, version: 1, memberId: at.memberId, stage: await begin(at.memberId), notes });
      }
      const onBehalfOf = [];
      for (const memberId of behalf) onBehalfOf.push({ memberId, stage: await begin(memberId) });
      return { ...recorded[0]!, together: recorded.slice(1), onBehalfOf };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    place: SessionPlace,
    {
      facts,
      answers,
      zone,
      officers,
    }: { facts: SessionFacts; answers: MemberAnswers; zone: string; officers: string[] },
  ): Promise<{ id: string; matterClass: MatterClass }[]> {
    const answer = answers.fearOfReturn ?? 'not-asked';
    const said: FearAnswered | null =
      answer === 'not-asked' ? null : { answer, zone, heldAt: facts.heldAt, heardAlone: facts.alone === true };
    if (said) await this.fear.check(tx, place.memberId, said);
    const outcome = answers.outcome ?? null;
    const onBehalfOfMemberIds = [...new Set(answers.onBehalfOfMemberIds ?? [])];
    await this.rows.write(tx, actor, place, facts, { outcome, fearOfReturnAsked: said !== null, onBehalfOfMemberIds });
    if (said) await this.fear.write(tx, actor, place, said, officers);
    const notes = [];
    for (const note of answers.notes) notes.push(await this.rows.writeNote(tx, actor, place, note));
    return notes;
  }

  /** Counselling began on the day of the conversation, also when it is written down later. */
  private async startCounselling(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    memberId: string,
    happenedOn: string,
  ): Promise<MemberStage> {
    const step = { action: 'start-counselling', caseId, memberIds: [memberId], happenedOn } as const;
    return (await this.workflow.run(tx, actor, step)).stages[0]!;
  }
}

function dayIn(zone: string, instant: Date): string {
  return DateTime.fromJSDate(instant, { zone }).toISODate()!;
}

function isSealed({ notes, fearOfReturn }: MemberAnswers): boolean {
  return (fearOfReturn ?? 'not-asked') !== 'not-asked' || notes.some((note) => note.matterClass !== 'ordinary');
}
