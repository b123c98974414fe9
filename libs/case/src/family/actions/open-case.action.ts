import { Injectable } from '@nestjs/common';
import { officeOfWork, PersonRegistrar, type OfficeOfWork } from '@homeward/beneficiary';
import { CASE_WORKFLOW } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { checkMembers, chooseHostCountry, type OpenCaseInput } from '../domain/open-case-input.ts';
import { WorkflowRunner } from '../../workflow/workflow-runner.ts';
import { CaseFiles } from './case-files.ts';
import { CaseMembers } from './case-members.ts';

export interface OpenedCase {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly members: readonly { readonly id: string; readonly personId: string; readonly principal: boolean }[];
}

/** Opens the case of a whole family in one go, because a family half registered is a family half helped. */
@Injectable()
export class OpenCaseAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrar: PersonRegistrar,
    private readonly files: CaseFiles,
    private readonly members: CaseMembers,
    private readonly workflow: WorkflowRunner,
  ) {}

  /** @throws DomainError of the `case.` and `person.` codes */
  async execute(actor: Actor, input: OpenCaseInput): Promise<OpenedCase> {
    return this.transactions.run(actor, (tx) => this.within(tx, actor, input));
  }

  /** As a part of another action, such as the desk's, in that action's transaction. */
  async within(tx: EntityManager, actor: Actor, input: OpenCaseInput): Promise<OpenedCase> {
    checkMembers(input.members);
    const office = await officeOfWork(tx, actor, 'case.open', input.officeId);
    const hostCountry = chooseHostCountry(office, input.hostCountryCode);
    await this.members.holdFree(
      tx,
      office,
      input.members.flatMap((member) => member.personId ?? []),
      (id) => `members.${input.members.findIndex((member) => member.personId === id)}.personId`,
    );
    const applicant = input.members.findIndex(({ relation }) => relation === 'principal');
    const known = input.members[applicant]?.personId;
    if (known) await this.members.checkAppliesAnew(tx, known, `members.${applicant}.personId`);
    const personIds = await this.registerNew(tx, actor, office, input);
    const opened = await this.files.write(tx, actor, {
      officeId: office.id,
      timeZone: office.timeZone,
      hostCountryCode: hostCountry,
      stage: FIRST_STAGE,
      ownerId: input.unassigned ? null : personOf(actor),
    });
    const members = await this.members.write(
      tx,
      actor,
      { caseId: opened.id, officeId: office.id, stage: FIRST_STAGE },
      input.members.map(({ relation }, i) => ({ relation, personId: personIds[i]! })),
    );
    await this.workflow.begin(tx, actor, {
      action: 'open-case',
      caseId: opened.id,
      officeId: office.id,
      memberIds: members.map((member) => member.id),
    });
    return { ...opened, members };
  }

  private async registerNew(
    tx: EntityManager,
    actor: Actor,
    office: OfficeOfWork,
    { members }: OpenCaseInput,
  ): Promise<string[]> {
    const family = members.flatMap((member) => member.personId ?? []);
    const personIds: string[] = [];
    for (const [i, { personId, person }] of members.entries()) {
      const path = `members.${i}.person.`;
      const id =
        personId ?? (await this.registrar.register(tx, actor, { office, person: person!, path, apartFrom: family }));
      family.push(id);
      personIds.push(id);
    }
    return personIds;
  }
}

const FIRST_STAGE = CASE_WORKFLOW['open-case'].to;
