import { COUNSELLING_ANSWERS, type CounsellingAnswers } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findSuspensions, type SuspensionOfMember } from './suspensions-standing.ts';

/** The one check of suspensions: before anybody is prepared, before a seat is asked for, and on the day before departure. */
@Injectable()
export class DestinationsOpen {
  constructor(@Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>) {}

  /** @returns what stops these members on the day or on their journey; empty when their destinations are open */
  async suspended(tx: EntityManager, memberIds: readonly string[], day: string): Promise<SuspensionOfMember[]> {
    const children = await this.answers.children(tx, memberIds, day);
    return findSuspensions(tx, { memberIds, children, day });
  }
}
