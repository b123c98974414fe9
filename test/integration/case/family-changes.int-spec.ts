import {
  CorrectionPreviewQuery,
  CorrectStepAction,
  JoinMemberAction,
  MakeAppointmentAction,
  OpenCaseAction,
  PlanJourneyAction,
  RaiseRemindersAction,
  SplitMemberAction,
  StateKinshipAction,
  TakeStepAction,
  TimelineQuery,
  type OpenedCase,
} from '@homeward/case';
import { RecordSessionAction } from '@homeward/counselling';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { buildFamily, saveCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld } from './rooms.ts';

describe('a family that changes', () => {
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let world: CaseWorld;

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());

  const open = (): Promise<OpenedCase> => world.module.get(OpenCaseAction).execute(world.counsellor, buildFamily());
  const versionOf = async (caseId: string): Promise<number> =>
    (await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [caseId]))[0]!
      .version;
  const session = (caseId: string, memberId: string) =>
    world.module.get(RecordSessionAction).execute(world.counsellor, caseId, {
      ...{ memberId, purpose: 'information' as const, mode: 'individual' as const, language: 'ar' },
      ...{ interpreterUsed: true, heldAt: new Date('2026-03-01T10:00:00Z'), durationMinutes: 60 },
      notes: [{ matterClass: 'ordinary' as const, text: 'Spoke about the journey.' }],
    });

  it('should write the kinship that follows from the relation and suppose no more', async () => {
    const opened = await open();
    const kin = await world.database.asOwner(
      `select r.kind, a.relation as who, b.relation as "ofWhom" from member_relation r
         join case_member a on a.id = r.member_id join case_member b on b.person_id = r.of_person_id
        where r.case_id = $1 order by 1`,
      [opened.id],
    );
    expect(kin).toEqual([
      { kind: 'parent', who: 'principal', ofWhom: 'child' },
      { kind: 'spouse', who: 'spouse', ofWhom: 'principal' },
    ]);
  });

  describe('when somebody joins', () => {
    it('should take in a newborn, who begins at the beginning while the others stand where they stood', async () => {
      const opened = await open();
      await session(opened.id, opened.members[0]!.id);
      const newborn = buildPerson({ givenNames: 'Sami', birthDate: '2026-02-27', sex: 'male' });
      const joined = await world.module.get(JoinMemberAction).execute(world.counsellor, {
        ...{ caseId: opened.id, version: await versionOf(opened.id), person: newborn, relation: 'child' },
      });
      expect(joined).toMatchObject({ stage: 'INQUIRY', caseStage: 'INQUIRY' });
      const [parent] = await world.database.asOwner(
        `select kind from member_relation where of_person_id = $1 and member_id = $2`,
        [joined.personId, opened.members[0]!.id],
      );
      expect(parent).toEqual({ kind: 'parent' });
    });

    it('should refuse a stale version with both, a second principal, and somebody who stands here already', async () => {
      const opened = await open();
      const version = await versionOf(opened.id);
      const join = (over: object) =>
        refusalOf(
          world.module.get(JoinMemberAction).execute(world.counsellor, {
            ...{ caseId: opened.id, version, relation: 'sibling', person: buildPerson(), ...over },
          }),
        );
      expect(await join({ version: version + 3 })).toMatchObject({
        code: 'record.version-stale',
        extra: { versions: { sent: version + 3, current: version } },
      });
      expect(await join({ relation: 'principal' })).toMatchObject({ fields: { relation: expect.any(String) } });
      expect(await join({ person: undefined, personId: opened.members[1]!.personId })).toMatchObject({
        code: 'case.members-wrong',
        fields: { personId: 'stands in this case already' },
      });
      const busy = await open();
      expect(await join({ person: undefined, personId: busy.members[1]!.personId })).toMatchObject({
        code: 'case.person-has-open-case',
      });
    });
  });

  describe('when a family parts', () => {
    it('should give those who leave a case of their own, with everything that was done with them', async () => {
      const opened = await open();
      const [father, mother, child] = opened.members.map(({ id }) => id) as [string, string, string];
      await session(opened.id, mother);
      await world.module.get(MakeAppointmentAction).execute(world.counsellor, {
        ...{ caseId: opened.id, memberId: mother, startsAt: new Date('2026-03-20T10:00:00Z') },
        ...{ durationMinutes: 45, place: 'Room 4' },
      });
      const split = await world.module.get(SplitMemberAction).execute(world.counsellor, {
        ...{ caseId: opened.id, version: await versionOf(opened.id), memberIds: [mother, child], principalId: mother },
        reason: 'They go on separately.',
      });
      expect(split).toMatchObject({ number: expect.stringMatching(/^BE-2026-\d{6}$/), stage: 'INQUIRY' });
      const followed = await world.database.asOwner(
        `select (select count(*)::int from case_member where case_id = $1) as members,
                (select count(*)::int from counselling_session where case_id = $1) as sessions,
                (select count(*)::int from session_note where case_id = $1) as notes,
                (select count(*)::int from appointment where case_id = $1) as appointments,
                (select count(*)::int from case_history where case_id = $1) as steps`,
        [split.id],
      );
      expect(followed).toEqual([{ members: 2, sessions: 1, notes: 1, appointments: 1, steps: 5 }]);
      const who = await world.database.asOwner(
        `select case_id as "caseId", relation, principal from case_member where id = any ($1::uuid[])
          order by array_position($1::uuid[], id)`,
        [[father, mother, child]],
      );
      expect(who).toEqual([
        { caseId: opened.id, relation: 'principal', principal: true },
        { caseId: split.id, relation: 'principal', principal: true },
        { caseId: split.id, relation: 'other-relative', principal: false },
      ]);
      const { rows } = await world.module.get(TimelineQuery).execute(world.counsellor, opened.id, {});
      expect(rows.filter(({ kind }) => kind === 'link')).toHaveLength(2);
    });

    it.each([
      ['nobody', [], 'memberIds'],
      ['the whole family', [0, 1, 2], 'memberIds'],
      ['the principal, naming no other', [0], 'remainingPrincipalId'],
    ])('should refuse to part with %s and name the field', async (_, whom, field) => {
      const opened = await open();
      const memberIds = whom.map((i) => opened.members[i]!.id);
      const refused = await refusalOf(
        world.module.get(SplitMemberAction).execute(world.counsellor, {
          ...{ caseId: opened.id, version: await versionOf(opened.id), memberIds, reason: 'They part.' },
          principalId: memberIds[0] ?? opened.members[0]!.id,
        }),
      );
      expect(refused).toMatchObject({ code: 'case.split-unsuitable', fields: { [field]: expect.any(String) } });
    });
  });

  describe('when a step was a mistake', () => {
    it('should put the member back, keep both steps in the timeline and give back what was taken', async () => {
      const opened = await open();
      const memberId = opened.members[0]!.id;
      const made = await world.module.get(MakeAppointmentAction).execute(world.counsellor, {
        ...{ caseId: opened.id, memberId, startsAt: new Date('2026-03-20T13:00:00Z'), durationMinutes: 45 },
        place: 'Room 4',
      });
      await world.module.get(TakeStepAction).execute(world.counsellor, {
        ...{ caseId: opened.id, version: await versionOf(opened.id), action: 'withdraw', memberIds: [memberId] },
        reason: 'Said so on the phone.',
      });
      expect(await remindersOf(made.id)).toEqual(['cancelled']);
      const [{ id: stepId }] = (await world.database.asOwner<{ id: string }>(
        `select max(id) as id from case_history where member_id = $1`,
        [memberId],
      )) as [{ id: string }];
      const correct = async (actor = world.supervisor) =>
        world.module.get(CorrectStepAction).execute(actor, {
          ...{ caseId: opened.id, version: await versionOf(opened.id), stepId, reason: 'Another family called.' },
        });
      expect(await refusalOf(correct(world.counsellor))).toMatchObject({ code: 'permission.missing' });
      const preview = (actor = world.supervisor) =>
        world.module.get(CorrectionPreviewQuery).execute(actor, opened.id, stepId);
      expect(await preview()).toEqual({
        ...{ memberId, action: 'withdraw', from: 'INQUIRY', to: 'WITHDRAWN', stays: [] },
        takenBack: ['take-back-reminders', 'lapse-declaration', 'release-seat'],
      });
      expect(await refusalOf(preview(world.counsellor))).toMatchObject({ code: 'permission.missing' });
      expect(await refusalOf(preview(world.stranger))).toMatchObject({ code: 'record.not-found' });
      const [last] = (await world.module.get(TimelineQuery).execute(world.counsellor, opened.id, { kind: 'step' }))
        .rows;
      expect(last).toMatchObject({ id: stepId, more: { correctable: true } });
      expect(await correct()).toMatchObject({ stage: 'INQUIRY', caseStage: 'INQUIRY', notTakenBack: [] });
      expect(await remindersOf(made.id)).toEqual(['cancelled', 'waiting']);
      const { rows } = await world.module.get(TimelineQuery).execute(world.counsellor, opened.id, { kind: 'step' });
      const [correction, withdrawal] = rows.filter((row) => row.memberId === memberId);
      expect(correction).toMatchObject({
        what: 'correct-step',
        more: { reason: 'Another family called.', corrects: stepId },
      });
      expect(withdrawal).toMatchObject({
        ...{ id: stepId, what: 'withdraw', more: { corrected: true, reason: 'Said so on the phone.' } },
      });
      expect(withdrawal!.more).not.toHaveProperty('correctable');
      expect(await refusalOf(preview())).toMatchObject({ code: 'case.step-not-last' });
      expect(await refusalOf(correct())).toMatchObject({ code: 'case.step-not-last' });
    });

    const remindersOf = async (appointmentId: string): Promise<string[]> =>
      (
        await world.database.asOwner<{ state: string }>(
          `select state from message_intent where appointment_id = $1 order by created_at, key`,
          [appointmentId],
        )
      ).map(({ state }) => state);

    it('should refuse to take back a step that later ones stand on, and the first', async () => {
      const saved = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'COUNSELLING' });
      const take = async (action: 'withdraw' | 'reopen') =>
        world.module
          .get(TakeStepAction)
          .execute(world.counsellor, { caseId: saved.id, version: await versionOf(saved.id), action });
      await take('withdraw');
      await take('reopen');
      const steps = await world.database.asOwner<{ id: string }>(
        `select id from case_history where case_id = $1 order by id`,
        [saved.id],
      );
      for (const { id: stepId } of steps.slice(0, 2)) {
        const input = { caseId: saved.id, version: await versionOf(saved.id), stepId, reason: 'No.' };
        expect(await refusalOf(world.module.get(CorrectStepAction).execute(world.supervisor, input))).toMatchObject({
          code: 'case.step-not-last',
          fields: { stepId: expect.any(String) },
        });
      }
    });
  });

  it('should tell the owner once on the day a hold is looked at again, a new owner too, and nobody before', async () => {
    const saved = await saveCase(world.database, world.office, world.counsellor.userId);
    await world.module.get(TakeStepAction).execute(world.counsellor, {
      ...{ caseId: saved.id, version: 1, action: 'hold', reasonCode: 'still-deciding', reviewOn: '2026-03-10' },
    });
    const told = async (instant: string) => {
      clock.setTo(instant);
      await world.module.get(RaiseRemindersAction).execute();
      await world.module.get(RaiseRemindersAction).execute();
      clock.setTo('2026-03-02T09:00:00Z');
      return (
        await world.database.asOwner<{ userId: string }>(
          `select user_id as "userId" from message_intent where case_id = $1 and template = 'hold-review-due' order by key`,
          [saved.id],
        )
      ).map(({ userId }) => userId);
    };
    // Midnight of the tenth in Brussels is still the ninth in UTC.
    expect(await told('2026-03-09T22:30:00Z')).toEqual([]);
    expect(await told('2026-03-09T23:30:00Z')).toEqual([world.counsellor.userId]);
    await world.database.asOwner(`update "case" set owner_id = null where id = $1`, [saved.id]);
    expect((await told('2026-03-11T09:00:00Z')).sort()).toEqual(
      [world.counsellor.userId, world.supervisor.userId].sort(),
    );
  });

  it('should register what happened on paper with its day and its reason, by a supervisor only', async () => {
    const saved = await saveCase(world.database, world.office, world.counsellor.userId);
    const take = (actor = world.supervisor, over: object = {}) =>
      world.module.get(TakeStepAction).execute(actor, {
        ...{ caseId: saved.id, version: 1, action: 'register-retroactively', stage: 'APPLIED' },
        ...{ happenedOn: '2026-01-15', reason: 'The paper file of January.', ...over },
      });
    expect(await refusalOf(take(world.counsellor))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(take(world.supervisor, { stage: 'DEPARTED' }))).toMatchObject({
      fields: { stage: expect.stringContaining('must be one of') },
    });
    expect(await take()).toMatchObject({ stages: ['APPLIED'] });
    const [row] = await world.database.asOwner(
      `select to_char(h.happened_on, 'YYYY-MM-DD') as day, to_char(m.queued_on, 'YYYY-MM-DD') as queued
         from case_history h join case_member m on m.id = h.member_id where h.case_id = $1 order by h.id desc limit 1`,
      [saved.id],
    );
    expect(row).toEqual({ day: '2026-01-15', queued: '2026-01-15' });
  });

  it('should ask for birth date, nationality and destination of everybody who travels before screening', async () => {
    const saved = await saveCase(world.database, world.office, world.counsellor.userId, {
      stage: 'APPLIED',
      members: [{}, {}],
    });
    const start = async () =>
      world.module.get(TakeStepAction).execute(world.counsellor, {
        ...{ caseId: saved.id, version: await versionOf(saved.id), action: 'start-screening' },
      });
    expect(await refusalOf(start())).toMatchObject({
      code: 'case.requirement-missing',
      message: expect.stringContaining('a destination (2 without)'),
    });
    const plan = (i: number, travelling: boolean, destinationCountryCode: string | null) =>
      world.module.get(PlanJourneyAction).execute(world.counsellor, {
        ...{ caseId: saved.id, memberId: saved.members[i]!.id, version: 1, travelling, destinationCountryCode },
      });
    expect(await refusalOf(plan(0, true, 'QQ'))).toMatchObject({ code: 'case.destination-unknown' });
    await plan(0, true, 'IQ');
    await plan(1, false, null);
    expect(await start()).toMatchObject({ caseStage: 'SCREENING' });
  });

  it('should send whoever takes a step apart from its matter to where it is taken', async () => {
    const saved = await saveCase(world.database, world.office, world.counsellor.userId);
    const step = { caseId: saved.id, version: 1, action: 'start-counselling' } as const;
    expect(await refusalOf(world.module.get(TakeStepAction).execute(world.counsellor, step))).toMatchObject({
      code: 'case.step-not-alone',
      message: expect.stringContaining('recording a session'),
    });
  });

  it('should state and take back kinship, of members of this case only', async () => {
    const [opened, other] = [await open(), await open()];
    const state = (memberId: string, holds = true) =>
      world.module.get(StateKinshipAction).execute(world.counsellor, {
        ...{ caseId: opened.id, memberId, ofPersonId: opened.members[2]!.personId, kind: 'legal-caregiver', holds },
      });
    const count = () =>
      world.database.asOwner(`select 1 from member_relation where case_id = $1 and kind = 'legal-caregiver'`, [
        opened.id,
      ]);
    await state(opened.members[1]!.id);
    await state(opened.members[1]!.id);
    expect(await count()).toHaveLength(1);
    await state(opened.members[1]!.id, false);
    expect(await count()).toHaveLength(0);
    expect(await refusalOf(state(other.members[0]!.id))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(state(opened.members[2]!.id))).toMatchObject({ fields: { ofPersonId: expect.any(String) } });
  });
});
