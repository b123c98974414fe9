import {
  EvaluateEligibilityAction,
  RecordFactsAction,
  type FactInput,
  type StoredEvaluation,
} from '@homeward/programme';
import type { MemberRelation, MemberStage } from '@homeward/contracts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';

export { refusalOf } from '../case/rooms.ts';

/** One office with everybody who has a part in a decision. */
export interface ProgrammeWorld extends CaseWorld {
  readonly caseworker: Staff;
  readonly manager: Staff;
  readonly otherManager: Staff;
}

export async function openProgrammeWorld(clock: TestClock): Promise<ProgrammeWorld> {
  const world = await openCaseWorld(clock);
  const { database, office } = world;
  return {
    ...world,
    caseworker: await saveActor(database, 'caseworker', office),
    manager: await saveActor(database, 'programme-manager', office),
    otherManager: await saveActor(database, 'programme-manager', office),
  };
}

export interface FamilyMemberSeed {
  readonly relation?: MemberRelation;
  readonly birthDate?: string;
  readonly nationalities?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** All that BE-FEDASIL asks about somebody who is eligible and goes to Morocco. */
export const ELIGIBLE_FACTS: Readonly<Record<string, unknown>> = {
  legalStatus: 'asylum-rejected',
  previousAssistanceOn: null,
  lackOfMeans: true,
  applicationOn: '2026-02-10',
  departureOn: '2026-04-15',
};

/** Saves a family of Moroccans who go to Morocco, at a stage, with facts recorded as a colleague would. */
export async function saveFamily(
  world: ProgrammeWorld,
  members: readonly FamilyMemberSeed[] = [{}],
  stage: MemberStage = 'ELIGIBILITY_REVIEW',
): Promise<SavedCase> {
  const { database, office, counsellor, module } = world;
  const seeds = members.map(
    ({ relation }, i) => ({ relation: relation ?? (i === 0 ? 'principal' : 'child') }) as const,
  );
  const saved = await saveCase(database, office, counsellor.userId, { stage, members: seeds });
  for (const [i, { personId, id }] of saved.members.entries()) {
    const { birthDate = '1988-03-02', nationalities = ['MA'] } = members[i]!;
    await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
      personId,
      birthDate,
    ]);
    await database.asOwner(`delete from person_nationality where person_id = $1`, [personId]);
    for (const code of nationalities)
      await database.asOwner(`insert into person_nationality values ($1, $2, $3)`, [personId, office.id, code]);
    await database.asOwner(`update case_member set destination_country_code = 'MA' where id = $1`, [id]);
    if (seeds[i]!.relation === 'child')
      await database.asOwner(
        `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
         values ($1, $2, $3, $4, 'parent', $5, now())`,
        [saved.id, office.id, saved.members[0]!.id, personId, counsellor.userId],
      );
  }
  const facts = saved.members.flatMap(({ id }, i) => factsOf(id, { ...ELIGIBLE_FACTS, ...members[i]!.facts }));
  await module.get(RecordFactsAction).execute(counsellor, saved.id, facts);
  await hearChildren(world, saved);
  return saved;
}

/** Each child of the case says how they see the decision on eligibility. */
export async function hearChildren({ database, counsellor }: ProgrammeWorld, { id }: SavedCase): Promise<void> {
  await database.asOwner(
    `insert into child_hearing (case_id, office_id, member_id, decision, outcome, heard_on, heard_by, created_at)
     select m.case_id, m.office_id, m.id, 'eligibility', 'did-not-wish', '2026-03-01', $2, '2026-03-01'
       from case_member m join person p on p.id = m.person_id where m.case_id = $1 and p.birth_date > '2008-03-02'`,
    [id, counsellor.userId],
  );
}

export function factsOf(memberId: string, values: Readonly<Record<string, unknown>>): FactInput[] {
  return Object.entries(values).map(([fact, value]) => ({ memberId, fact: fact as FactInput['fact'], value }));
}

export function evaluate(
  world: ProgrammeWorld,
  caseId: string,
  actor: Staff = world.counsellor,
): Promise<StoredEvaluation> {
  return world.module.get(EvaluateEligibilityAction).execute(actor, { caseId, programmeCode: 'BE-FEDASIL' });
}
