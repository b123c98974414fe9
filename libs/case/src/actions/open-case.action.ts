import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork, PersonRegistrar, type OfficeOfWork } from '@homeward/beneficiary';
import { CASE_WORKFLOW, STAGES } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { takeCaseNumber } from '../data/case-number.ts';
import type { CaseErrorCode } from '../domain/case.errors.ts';
import { checkMembers, chooseHostCountry, membersWrong, type OpenCaseInput } from '../domain/open-case-input.ts';
import { WorkflowRunner } from '../workflow/workflow-runner.ts';

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
    private readonly workflow: WorkflowRunner,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError of the `case.` and `person.` codes */
  async execute(actor: Actor, input: OpenCaseInput): Promise<OpenedCase> {
    checkMembers(input.members);
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'case.open', input.officeId);
      const hostCountry = chooseHostCountry(office, input.hostCountryCode);
      await this.checkKnown(tx, office, input);
      const personIds = await this.registerNew(tx, actor, office, input);
      const day = this.clock.today(office.timeZone);
      const number = await takeCaseNumber(tx, hostCountry, day);
      const opened = { id: randomUUID(), number, version: 1 };
      const ownerId = input.unassigned ? null : personOf(actor);
      await tx.query(
        `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at,
           updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
        [opened.id, office.id, number, hostCountry, FIRST_STAGE, ownerId, day, personOf(actor), this.clock.now()],
      );
      const members = await this.writeMembers(tx, office, opened.id, input, personIds);
      await this.workflow.begin(tx, actor, {
        action: 'open-case',
        caseId: opened.id,
        officeId: office.id,
        memberIds: members.map((member) => member.id),
      });
      await this.audit.record(
        tx,
        actor,
        { action: 'open-case', recordType: 'case', recordId: opened.id, officeId: office.id },
        { number: { after: number }, ownerId: { after: ownerId }, members: { after: members } },
      );
      return { ...opened, members };
    });
  }

  /** Holds the registered members until the case stands, so that two openers cannot both find them free. */
  private async checkKnown(tx: EntityManager, office: OfficeOfWork, input: OpenCaseInput): Promise<void> {
    const ids = input.members.flatMap((member) => member.personId ?? []);
    if (ids.length === 0) return;
    const persons: { id: string; officeId: string }[] = await tx.query(
      `select id, office_id as "officeId" from person where id = any ($1::uuid[]) and erased_at is null
        order by id for no key update`,
      [ids],
    );
    if (persons.length < ids.length) throw notFound('person');
    const fieldOf = (id: string): string =>
      `members.${input.members.findIndex((member) => member.personId === id)}.personId`;
    const stranger = persons.find((person) => person.officeId !== office.id);
    if (stranger) throw membersWrong(fieldOf(stranger.id), 'is kept by another office; open the case there');
    const open: { personId: string; number: string }[] = await tx.query(
      `select m.person_id as "personId", c.number from case_member m join "case" c on c.id = m.case_id
        where m.person_id = any ($1::uuid[]) and m.stage = any ($2::text[])`,
      [ids, STAGES],
    );
    if (open.length === 0) return;
    const numbers = [...new Set(open.map(({ number }) => number))];
    throw new DomainError<CaseErrorCode>(
      'case.person-has-open-case',
      `A member of this family already has an open case in your office (${numbers.join(', ')}). Work on that one.`,
      {
        fields: Object.fromEntries(open.map(({ personId, number }) => [fieldOf(personId), `stands in case ${number}`])),
        extra: { cases: numbers },
      },
    );
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

  private async writeMembers(
    tx: EntityManager,
    office: OfficeOfWork,
    caseId: string,
    { members }: OpenCaseInput,
    personIds: readonly string[],
  ): Promise<{ id: string; personId: string; principal: boolean }[]> {
    const rows = members.map(({ relation }, i) => ({
      id: randomUUID(),
      personId: personIds[i]!,
      relation,
      principal: relation === 'principal',
    }));
    await tx.query(
      `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at)
       select m.id, $1, $2, m."personId", m.relation, m.principal, $3, $4
         from jsonb_to_recordset($5::jsonb) as m (id uuid, "personId" uuid, relation text, principal boolean)`,
      [caseId, office.id, FIRST_STAGE, this.clock.now(), JSON.stringify(rows)],
    );
    return rows.map(({ id, personId, principal }) => ({ id, personId, principal }));
  }
}

const FIRST_STAGE = CASE_WORKFLOW['open-case'].to;
