import { Injectable } from '@nestjs/common';
import { DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { evaluate } from '../../rules/domain/evaluate.ts';
import type { MemberEvaluation } from '../../rules/domain/evaluation.ts';
import { EntitlementStore } from '../data/entitlement-store.ts';
import { EvaluationStore, type EvaluationPlace, type StoredEvaluation } from '../data/evaluation-store.ts';
import { gatherInputs } from '../data/family-inputs.ts';
import { ReckoningStore, type Granted } from '../data/reckoning-store.ts';
import { compareEntitlements, sameResult, type Comparison } from '../domain/compare-entitlements.ts';
import { ReckoningNotices } from './reckoning-notices.ts';

/** An evaluation of people who were decided upon before, and what came of it. */
export interface Reckoned {
  readonly evaluationId: string;
  readonly programmeCode: string;
  /** By the same amounts under other rules. */
  readonly renewed: readonly string[];
  /** Members for whom a person must say what holds. */
  readonly waiting: readonly string[];
}

const UNASKABLE: readonly string[] = ['evaluation.unsuitable', 'programme.not-usable'] satisfies ProgrammeErrorCode[];

/**
 * Asks the rules again about people who were decided upon, when what the rules look at has changed, such as the day of
 * travel. The same result by other rules is written as a new entitlement; another result is put before a person, because
 * what a person decided is never changed by a machine (GDPR art. 22).
 */
@Injectable()
export class ReckonAnew {
  constructor(
    private readonly evaluations: EvaluationStore,
    private readonly reckonings: ReckoningStore,
    private readonly entitlements: EntitlementStore,
    private readonly notices: ReckoningNotices,
  ) {}

  /**
   * After facts were recorded; the case is held by the caller. Nothing is stored where nothing comes out differently, or
   * where a person is already asked just this: a late job must not take the question out of their hands.
   */
  async afterFacts(
    tx: EntityManager,
    actor: Actor,
    place: Omit<EvaluationPlace, 'programmeCode'>,
  ): Promise<Reckoned[]> {
    const granted = await this.reckonings.grantedIn(tx, place.caseId);
    const reckoned: Reckoned[] = [];
    for (const programmeCode of new Set(granted.map((one) => one.programmeCode))) {
      const concerned = granted.filter((one) => one.programmeCode === programmeCode);
      const found = await this.inProgramme(tx, actor, { ...place, programmeCode }, concerned, personOf(actor));
      if (found) reckoned.push(found);
    }
    return reckoned;
  }

  /**
   * After a rule of the programme was published; the case is held by the caller. Whoever has left stays as decided.
   * @param publishedBy who published it, for the columns that say whose doing this is; nobody when a release brought it
   * @returns what the rules say now; null when the programme judges nobody
   */
  async afterRule(
    tx: EntityManager,
    actor: Actor,
    place: EvaluationPlace,
    publishedBy: string | null,
  ): Promise<readonly MemberEvaluation[] | null> {
    const granted = await this.reckonings.grantedBeforeDeparture(tx, place.caseId);
    const concerned = granted.filter(({ programmeCode }) => programmeCode === place.programmeCode);
    if (concerned.length > 0) await this.inProgramme(tx, actor, place, concerned, publishedBy);
    return this.tried(tx, place);
  }

  /** After somebody asked the rules by hand, as of today. */
  async afterEvaluation(tx: EntityManager, actor: Actor, stored: StoredEvaluation): Promise<void> {
    const granted = await this.reckonings.grantedIn(tx, stored.caseId);
    const concerned = granted.filter(({ programmeCode }) => programmeCode === stored.programmeCode);
    if (concerned.length > 0) await this.compare(tx, actor, stored, concerned, personOf(actor));
  }

  private async inProgramme(
    tx: EntityManager,
    actor: Actor,
    place: EvaluationPlace,
    concerned: readonly Granted[],
    askedBy: string | null,
  ): Promise<Reckoned | null> {
    const results = await this.tried(tx, place);
    if (results === null) return null;
    const changed = idsOf(concerned.filter((one) => comparisonOf(one, results) !== 'same'));
    if (changed.length === 0) {
      await this.reckonings.pass(tx, idsOf(concerned));
      return null;
    }
    const { programmeCode } = place;
    const asked = await this.evaluations.newestThatHolds(tx, place);
    if (asked !== null && (await this.reckonings.wait(tx, asked, changed)))
      return { evaluationId: asked, programmeCode, renewed: [], waiting: changed };
    const stored = await this.evaluations.evaluate(tx, actor, place, askedBy);
    return this.compare(tx, actor, stored, concerned, askedBy);
  }

  /** What the rules would say now; null when the programme judges nobody any more, so that what was decided stands. */
  private async tried(tx: EntityManager, place: EvaluationPlace): Promise<readonly MemberEvaluation[] | null> {
    try {
      return evaluate(await gatherInputs(tx, place));
    } catch (error) {
      if (error instanceof DomainError && UNASKABLE.includes(error.code)) return null;
      throw error;
    }
  }

  private async compare(
    tx: EntityManager,
    actor: Actor,
    stored: StoredEvaluation,
    granted: readonly Granted[],
    askedBy: string | null,
  ): Promise<Reckoned> {
    await this.reckonings.pass(tx, idsOf(granted));
    const found = { renewed: [] as string[], waiting: [] as string[] };
    for (const one of granted) {
      const comparison = comparisonOf(one, stored.results);
      if (comparison === 'same') continue;
      const state = comparison === 'renewed' ? 'renewed' : 'waiting';
      await this.reckonings.write(tx, actor, stored, one, state, askedBy);
      found[state].push(one.memberId);
    }
    await this.entitlements.open(tx, found.renewed);
    if (found.renewed.length > 0) await this.notices.tell(tx, stored, 'entitlement-renewed');
    if (found.waiting.length > 0) await this.notices.tell(tx, stored, 'entitlement-to-decide');
    return { evaluationId: stored.id, programmeCode: stored.programmeCode, ...found };
  }
}

const idsOf = (granted: readonly Granted[]): string[] => granted.map(({ memberId }) => memberId);

/** Somebody the rules no longer speak of is not settled by them. */
function comparisonOf({ memberId, standing, kept }: Granted, results: readonly MemberEvaluation[]): Comparison {
  const result = results.find((one) => one.memberId === memberId);
  if (!result || (kept && sameResult(kept, result))) return 'same';
  return compareEntitlements(standing, result);
}
