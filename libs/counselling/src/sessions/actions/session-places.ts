import { Injectable } from '@nestjs/common';
import { officeOfCase, StaffQueries } from '@homeward/case';
import type { FearAnswer, MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { checkOnBehalf } from '../data/on-behalf.ts';
import { checkRoom } from '../domain/room.ts';
import { checkHeldAt, checkNotes } from '../domain/session-rules.ts';
import { checkTogether } from '../domain/together.ts';
import type { NoteInput, SessionFacts } from './session-rows.ts';

interface Answers {
  readonly memberId: string;
  readonly notes: readonly NoteInput[];
  readonly fearOfReturn?: FearAnswer | null | undefined;
  readonly onBehalfOfMemberIds?: readonly string[] | null | undefined;
}

/** What of a session is judged before a word of it is written. */
@Injectable()
export class SessionPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  check(input: SessionFacts & Answers, all: readonly Answers[]): void {
    checkHeldAt(input.heldAt, this.clock.now());
    checkTogether(input, all);
    checkRoom(input);
    checkNotes(input.notes);
  }

  /** Asked before the transaction, because it is asked as the installation. An office without officers has supervisors. */
  async officers(actor: Actor, caseId: string, all: readonly Answers[]): Promise<string[]> {
    if (!all.some(({ fearOfReturn }) => fearOfReturn === 'yes')) return [];
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== actor.userId);
    const officers = others(await this.staff.holders(officeId, ['protection-officer']));
    return officers.length > 0 ? officers : others(await this.staff.holders(officeId, ['supervisor']));
  }

  /** @returns the stage of each; @throws DomainError `record.not-found` when one is no member of this case */
  async stagesOf(tx: EntityManager, caseId: string, memberIds: readonly string[]): Promise<Map<string, MemberStage>> {
    const rows: { id: string; stage: MemberStage }[] = await tx.query(
      `select id, stage from case_member where case_id = $1 and id = any ($2::uuid[])`,
      [caseId, memberIds],
    );
    if (rows.length < new Set(memberIds).size)
      throw notFound('member of this case', { memberId: 'must be of this case' });
    return new Map(rows.map(({ id, stage }) => [id, stage]));
  }

  /** What can be judged only beside the case; @throws DomainError `counselling-session.*` */
  async checkTogetherIn(
    tx: EntityManager,
    caseId: string,
    { language, presentMemberIds }: SessionFacts,
    all: readonly Answers[],
    heldOn: string,
  ): Promise<void> {
    await this.checkLanguage(tx, language);
    await this.checkPresent(tx, caseId, presentMemberIds ?? []);
    await checkOnBehalf(tx, caseId, all, heldOn);
  }

  /** @throws DomainError `counselling-session.room-wrong` */
  private async checkPresent(tx: EntityManager, caseId: string, memberIds: readonly string[]): Promise<void> {
    const asked = [...new Set(memberIds)];
    const found: unknown[] = await tx.query(`select 1 from case_member where case_id = $1 and id = any ($2::uuid[])`, [
      caseId,
      asked,
    ]);
    if (found.length === asked.length) return;
    throw new DomainError<CounsellingErrorCode>(
      'counselling-session.room-wrong',
      'Somebody named is not of this case.',
      {
        fields: {
          presentMemberIds: 'names somebody who is no member of this case; say what kind of person in othersPresent',
        },
      },
    );
  }

  /** @throws DomainError `counselling-session.language-unknown` */
  private async checkLanguage(tx: EntityManager, language: string): Promise<void> {
    const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [language]);
    if (known.length > 0) return;
    throw new DomainError<CounsellingErrorCode>(
      'counselling-session.language-unknown',
      'That language is not in the list.',
      { fields: { language: 'is not a known language; choose one from reference/languages' } },
    );
  }
}
