import {
  WorkflowRegistry,
  WorkflowRunner,
  type RequirementAnswer,
  type StepDetails,
  type WorkflowOutcome,
  type WorkflowRequirement,
} from '@homeward/case';
import { CASE_WORKFLOW, type MemberStage, type WorkflowAction, type WorkflowActionName } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import type { Staff } from './rooms.ts';

export const TABLE: Readonly<Record<WorkflowActionName, WorkflowAction>> = CASE_WORKFLOW;
export const STEPS = (Object.keys(TABLE) as WorkflowActionName[]).filter(
  (name) => TABLE[name].from.length > 0 && !['split-member', 'correct-step'].includes(name),
);
export const EVERYBODY = [
  'counsellor',
  'caseworker',
  'supervisor',
  'movement-officer',
  'reintegration-officer',
] as const;
export const TODAY = '2026-03-02';

/** Every requirement met: what is proved here is the table and the runner, not what each room asks. */
@Injectable()
class OpenGates extends WorkflowRegistry {
  override requirement(name: string): WorkflowRequirement {
    if (name === 'held' || name === 'no-other-open-case') return super.requirement(name);
    return { check: (): Promise<RequirementAnswer> => Promise.resolve({ met: true }) };
  }
}

export interface MemberRow {
  id: string;
  caseId: string;
  stage: MemberStage;
  principal: boolean;
  onHold: boolean;
}

/** One office in which several people act, and a workflow whose gates stand open. */
export interface OpenWorkflow {
  readonly database: TestDatabase;
  readonly module: TestingModule;
  readonly office: OfficeRow;
  readonly staff: readonly Staff[];
  readonly clock: TestClock;
  as(role: (typeof EVERYBODY)[number]): Staff;
  run(
    actor: Staff,
    action: WorkflowActionName,
    caseId: string,
    memberIds?: string[],
    details?: StepDetails,
  ): Promise<WorkflowOutcome>;
  membersOf(family: SavedCase): Promise<MemberRow[]>;
  caseOf(caseId: string): Promise<{ stage: MemberStage; version: number }>;
  family(members: number): Promise<SavedCase>;
  close(): Promise<void>;
}

export async function openWorkflow(): Promise<OpenWorkflow> {
  const clock = new TestClock(`${TODAY}T09:00:00Z`);
  const database = await createTestDatabase();
  const module = await Test.createTestingModule({ imports: rooms(database, clock) })
    .overrideProvider(WorkflowRegistry)
    .useClass(OpenGates)
    .compile();
  const office = await saveOffice(database);
  const staff: Staff[] = await Promise.all(EVERYBODY.map((role) => saveActor(database, role, office)));
  return {
    ...{ database, module, office, staff, clock },
    as: (role) => staff[EVERYBODY.indexOf(role)]!,
    run: (actor, action, caseId, memberIds, details = detailsFor(action)) =>
      module
        .get(Transactions)
        .run(actor, (tx) => module.get(WorkflowRunner).run(tx, actor, { action, caseId, memberIds, ...details })),
    membersOf: (family) =>
      database.asOwner(
        `select id, case_id as "caseId", stage, principal, hold_reason is not null as "onHold"
           from case_member where id = any ($1::uuid[]) order by id`,
        [family.members.map(({ id }) => id)],
      ),
    caseOf: async (caseId) => {
      const [row] = await database.asOwner<{ stage: MemberStage; version: number }>(
        `select stage, version from "case" where id = $1`,
        [caseId],
      );
      return row!;
    },
    family: (members) => saveCase(database, office, staff[0]!.userId, { members: Array(members).fill({}) }),
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
}

/** Whatever a step needs said with it. */
export function detailsFor(action: WorkflowActionName): StepDetails {
  const { needs = [], reasons, mayName } = TABLE[action];
  const all: Required<StepDetails> = {
    reason: 'Agreed with the person.',
    reasonCode: reasons?.[0] ?? null,
    reviewOn: '2026-04-01',
    stage: mayName?.[action.length % mayName.length] ?? null,
    happenedOn: '2026-02-27',
  };
  return Object.fromEntries(needs.map((need) => [need, all[need]]));
}
