import { CorrectStepAction, TakeStepAction, WorkflowRegistry, type WorkflowOutcome } from '@homeward/case';
import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import {
  RecordDeclarationAction,
  RecordSessionAction,
  type RecordDeclarationInput,
  type RecordedDeclaration,
  type RecordedSession,
  type RecordSessionInput,
} from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import type { Actor, DomainError } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

export type Staff = Actor & { userId: string };
/** Monday; every test begins here. */
export const NOW = '2026-03-02T09:00:00Z';
export const TODAY = '2026-03-02';

/** An office with two counsellors and a protection officer, its clock, and what they do. */
export interface CounsellingRig {
  readonly database: TestDatabase;
  readonly module: TestingModule;
  readonly clock: TestClock;
  readonly office: OfficeRow;
  readonly counsellor: Staff;
  readonly second: Staff;
  readonly officer: Staff;
  readonly supervisor: Staff;
  readonly samples: Readonly<Record<string, string>>;
  /** Adults born 1990 who speak Arabic, the first of them the principal. */
  family(stage: MemberStage, ...born: (string | null)[]): Promise<SavedCase>;
  session(file: SavedCase, overrides?: Partial<RecordSessionInput>, actor?: Staff): Promise<RecordedSession>;
  declare(file: SavedCase, overrides?: Partial<RecordDeclarationInput>): Promise<RecordedDeclaration>;
  step(actor: Staff, action: WorkflowActionName, file: SavedCase, memberIds?: string[]): Promise<WorkflowOutcome>;
  correctLast(file: SavedCase): Promise<unknown>;
  /** What a requirement says is missing; null when it is met. */
  missing(
    requirement: string,
    file: SavedCase,
    day?: string,
    actor?: Staff,
    memberIds?: readonly string[],
  ): Promise<string | null>;
  stageOf(memberId: string): Promise<{ stage: MemberStage; stopped: boolean }>;
  rowsOf(table: string, file: SavedCase): Promise<number>;
  close(): Promise<void>;
}

export const refusalOf = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: DomainError) => error,
  );

export async function startCounselling(): Promise<CounsellingRig> {
  const database = await createTestDatabase();
  const clock = new TestClock(NOW);
  const module = await Test.createTestingModule({ imports: rooms(database, clock) }).compile();
  await module.init();
  await markInstallation(database, 'demo');
  const office = await saveOffice(database);
  const people = (['counsellor', 'counsellor', 'protection-officer', 'supervisor'] as const).map((role) =>
    saveActor(database, role, office, { secondFactor: true }),
  );
  const [counsellor, second, officer, supervisor] = (await Promise.all(people)) as [Staff, Staff, Staff, Staff];
  const texts = await database.asOwner<{ id: string; language: string }>(
    'select id, language from declaration_template where sample',
  );
  const samples = Object.fromEntries(texts.map(({ id, language }) => [language, id]));
  const inTx = module.get(Transactions);
  const version = async (file: SavedCase): Promise<number> =>
    (await database.asOwner<{ version: number }>('select version from "case" where id = $1', [file.id]))[0]!.version;

  const family: CounsellingRig['family'] = async (stage, ...born) => {
    const members = [{}, ...born.map((_, i) => ({ relation: i === 0 ? ('spouse' as const) : ('child' as const) }))];
    const file = await saveCase(database, office, counsellor.userId, { stage, members });
    for (const [i, birthDate] of born.entries())
      await database.asOwner('update person set birth_date = coalesce($2, birth_date) where id = $1', [
        file.members[i + 1]!.personId,
        birthDate,
      ]);
    return file;
  };
  const session: CounsellingRig['session'] = (file, overrides = {}, actor = counsellor) =>
    module.get(RecordSessionAction).execute(actor, file.id, {
      memberId: file.members[0]!.id,
      purpose: 'pre-decision',
      mode: 'individual',
      language: 'ar',
      interpreterUsed: false,
      heldAt: new Date(clock.now().getTime() - 7_200_000),
      durationMinutes: 45,
      notes: [],
      ...overrides,
    });
  const declare: CounsellingRig['declare'] = (file, overrides = {}) =>
    module.get(RecordDeclarationAction).execute(counsellor, file.id, {
      memberId: file.members[0]!.id,
      templateId: samples['ar']!,
      ...overrides,
    });
  const missing: CounsellingRig['missing'] = (
    requirement,
    file,
    day = clock.today(office.timeZone),
    actor = counsellor,
    memberIds = file.members.map(({ id }) => id),
  ) =>
    inTx.run(actor, async (tx) => {
      const rows: { id: string; personId: string; principal: boolean; stage: MemberStage }[] = await tx.query(
        `select id, person_id as "personId", principal, stage from case_member where case_id = $1 and id = any ($2::uuid[]) order by id`,
        [file.id, memberIds],
      );
      const place = { tx, actor, caseId: file.id, officeId: office.id, today: day, happenedOn: day };
      const answer = await module
        .get(WorkflowRegistry)
        .requirement(requirement)
        .check({ ...place, action: 'approve', members: rows });
      return answer.met ? null : answer.missing;
    });
  return {
    ...{ database, module, clock, office, counsellor, second, officer, supervisor, samples },
    ...{ family, session, declare, missing },
    step: async (actor, action, file, memberIds) =>
      module.get(TakeStepAction).execute(actor, { action, caseId: file.id, memberIds, version: await version(file) }),
    correctLast: async (file) => {
      const [step] = await database.asOwner<{ id: string }>(
        'select id from case_history where case_id = $1 order by id desc limit 1',
        [file.id],
      );
      return module.get(CorrectStepAction).execute(supervisor, {
        ...{ caseId: file.id, version: await version(file), stepId: step!.id, reason: 'Typed into the wrong file.' },
      });
    },
    stageOf: async (memberId) =>
      (
        await database.asOwner<{ stage: MemberStage; stopped: boolean }>(
          'select stage, steps_stopped as stopped from case_member where id = $1',
          [memberId],
        )
      )[0]!,
    rowsOf: async (table, file) =>
      (await database.asOwner(`select 1 from ${table} where case_id = $1`, [file.id])).length,
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
}
