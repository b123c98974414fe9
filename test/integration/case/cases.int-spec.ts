import { AssignCaseAction, CaseFiguresQuery, CaseListQuery, CaseQueries, TimelineQuery } from '@homeward/case';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { saveCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('reading and assigning cases', () => {
  let world: CaseWorld;
  let colleague: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const at = (minute: number): string => `2026-01-05T10:${String(minute).padStart(2, '0')}:00Z`;
  const save = (owner: Staff, overrides: Parameters<typeof saveCase>[3] = {}): ReturnType<typeof saveCase> =>
    saveCase(world.database, world.office, owner.userId, overrides);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    colleague = await saveActor(world.database, 'caseworker', world.office);
  });
  afterAll(() => world.close());

  describe('the list', () => {
    beforeAll(async () => {
      for (let i = 0; i < 30; i += 1) await save(world.counsellor, { updatedAt: at(i) });
      await save(world.counsellor, { stage: 'CLOSED' });
      await save(colleague, { updatedAt: at(45) });
      await save(colleague, { unassigned: true, updatedAt: at(46) });
      await saveCase(world.database, world.elsewhere, world.stranger.userId, { updatedAt: at(59) });
    });
    const list = (filters = {}, actor = world.counsellor): ReturnType<CaseListQuery['execute']> =>
      world.module.get(CaseListQuery).execute(actor, filters);

    it('should begin with the own open cases, newest first, 25 of all', async () => {
      const { rows: cases, page } = await list();
      expect(page).toEqual({ page: 1, size: 25, total: 30 });
      expect(cases).toHaveLength(25);
      expect(cases[0]!.updatedAt > cases[24]!.updatedAt).toBe(true);
      expect(cases.every(({ ownerId }) => ownerId === world.counsellor.userId)).toBe(true);
      const last = await list({ page: 2 });
      expect(last.rows).toHaveLength(5);
      expect(new Set([...cases, ...last.rows].map(({ id }) => id)).size).toBe(30);
      expect((await list({ page: 3 })).page.total).toBe(30);
    });

    it('should say where the family stands, who leads it and who owns it', async () => {
      const { number } = await save(world.counsellor, {
        stage: 'COUNSELLING',
        members: [
          { givenNames: 'Rania', familyName: 'Haddad', stage: 'WITHDRAWN' },
          { stage: 'COUNSELLING' },
          { stage: 'COUNSELLING' },
        ],
      });
      const { rows: cases } = await list({ number });
      expect(cases).toEqual([
        expect.objectContaining({
          number,
          stage: 'COUNSELLING',
          stageInWords: '2 in counselling, 1 withdrawn',
          principalName: 'Rania Haddad',
          ownerName: 'Test counsellor',
          openedOn: '2025-12-01',
          nextDueOn: null,
        }),
      ]);
      await world.database.asOwner(`update "case" set owner_id = null, stage = 'CLOSED' where number = $1`, [number]);
    });

    it('should narrow by codes and ids when filters are given', async () => {
      const office = { officeId: world.office.id };
      expect((await list(office)).page.total).toBe(32);
      expect((await list({ ...office, state: 'all' })).page.total).toBe(34);
      expect((await list({ ...office, state: 'ended' })).page.total).toBe(2);
      expect((await list({ ...office, unassigned: true })).page.total).toBe(1);
      expect((await list({ ownerId: colleague.userId })).page.total).toBe(1);
      expect((await list({ ...office, stage: 'COUNSELLING' })).page.total).toBe(0);
      const one = await save(colleague);
      expect((await list({ personId: one.members[0]!.personId })).rows.map(({ id }) => id)).toEqual([one.id]);
    });

    it('should show a supervisor the office and another office nothing of it', async () => {
      expect((await list({ officeId: world.office.id }, world.supervisor)).page.total).toBeGreaterThan(30);
      expect(await list({ officeId: world.office.id }, world.stranger)).toMatchObject({
        rows: [],
        page: { total: 0 },
      });
      expect((await list({ state: 'all', officeId: world.elsewhere.id }, world.stranger)).page.total).toBe(1);
    });
  });

  describe('one case', () => {
    it('should open with one trace of who read it, and be not found for another office, without a trace', async () => {
      const { id } = await save(world.counsellor);
      await world.module.get(CaseQueries).get(world.supervisor, id);
      expect(await refusalOf(world.module.get(CaseQueries).get(world.stranger, id))).toMatchObject({
        code: 'record.not-found',
      });
      expect(await refusalOf(world.module.get(TimelineQuery).execute(world.stranger, id, {}))).toMatchObject({
        code: 'record.not-found',
      });
      const trail = await world.database.asOwner(
        `select action, actor_id, office_id from audit_event where record_id = $1`,
        [id],
      );
      expect(trail).toEqual([{ action: 'read-case', actor_id: world.supervisor.userId, office_id: world.office.id }]);
    });

    it('should tell its story newest first, sessions by date and purpose only', async () => {
      const { id, members } = await save(world.counsellor, { updatedAt: '2025-12-01T09:00:00Z' });
      const memberId = members[0]!.id;
      await world.database.asOwner(
        `with held as (
           insert into counselling_session (case_id, office_id, member_id, purpose, mode, language, interpreter_used,
             held_at, duration_minutes, counsellor_id, created_at)
           values ($1, $2, $3, 'information', 'individual', 'fr', false, '2026-01-10T09:00:00Z', 30, $4, now())
           returning id)
         insert into session_note (session_id, case_id, office_id, matter_class, text, author_id, created_at)
         select id, $1, $2, 'health', 'marked-word', $4, now() from held`,
        [id, world.office.id, memberId, world.counsellor.userId],
      );
      await world.database.asOwner(
        `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state,
           created_by, created_at) values ($1, $2, $3, $4, '2026-02-01T09:00:00Z', 30, 'room 4', 'attended', $4, now())`,
        [id, world.office.id, memberId, world.counsellor.userId],
      );
      const timeline = world.module.get(TimelineQuery);
      const { rows: entries, page } = await timeline.execute(world.supervisor, id, {});
      expect(page.total).toBe(3);
      expect(entries.map(({ kind, what, from, to }) => [kind, what, from, to])).toEqual([
        ['appointment', 'attended', null, null],
        ['session', 'information', null, null],
        ['step', 'open-case', null, 'INQUIRY'],
      ]);
      expect(JSON.stringify(entries)).not.toContain('marked-word');
      const steps = await timeline.execute(world.supervisor, id, { kind: 'step' });
      expect(steps.rows.map(({ kind }) => kind)).toEqual(['step']);
    });
  });

  describe('assigning', () => {
    const assign = (actor: Staff, caseId: string, version: number, ownerId: string | null) =>
      world.module.get(AssignCaseAction).execute(actor, { caseId, version, ownerId });

    it('should give the case to a colleague and show it on their list', async () => {
      const { id } = await save(world.counsellor);
      await expect(assign(world.supervisor, id, 1, colleague.userId)).resolves.toEqual({ id, version: 2 });
      const { rows: cases } = await world.module.get(CaseListQuery).execute(colleague, {});
      expect(cases.map((listed) => listed.id)).toContain(id);
      const values = await world.database.asOwner(
        `select v.before, v.after from audit_event e join audit_value v on v.event_id = e.id
          where e.record_id = $1 and e.action = 'assign-case'`,
        [id],
      );
      expect(values).toEqual([{ before: world.counsellor.userId, after: colleague.userId }]);
      await expect(assign(world.supervisor, id, 2, null)).resolves.toEqual({ id, version: 3 });
    });

    it('should refuse with both versions when the case was changed meanwhile', async () => {
      const { id } = await save(world.counsellor);
      await assign(world.supervisor, id, 1, colleague.userId);
      expect(await refusalOf(assign(world.supervisor, id, 1, null))).toMatchObject({
        code: 'record.version-stale',
        extra: { versions: { sent: 1, current: 2 } },
      });
    });

    it('should let one of several win when they assign at once', async () => {
      const { id } = await save(world.counsellor);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, () => assign(world.supervisor, id, 1, colleague.userId)),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('should refuse a colleague who does not work on cases here, or no longer', async () => {
      const { id } = await save(world.counsellor);
      const gone = await saveActor(world.database, 'counsellor', world.office);
      await world.database.asOwner(`update app_user set status = 'disabled' where id = $1`, [gone.userId]);
      const ended = await saveActor(world.database, 'counsellor', world.office);
      await world.database.asOwner(`update role_assignment set valid_to = '2026-03-01' where user_id = $1`, [
        ended.userId,
      ]);
      const finance = await saveActor(world.database, 'finance-approver', world.office);
      for (const { userId } of [gone, ended, finance, world.stranger])
        expect(await refusalOf(assign(world.supervisor, id, 1, userId))).toMatchObject({
          code: 'case.staff-unsuitable',
          fields: { ownerId: expect.any(String) },
        });
    });

    it('should refuse a counsellor, and not find the case for another office’s supervisor', async () => {
      const { id } = await save(world.counsellor);
      const theirs = await saveActor(world.database, 'supervisor', world.elsewhere);
      expect(await refusalOf(assign(world.counsellor, id, 1, null))).toMatchObject({ code: 'permission.missing' });
      expect(await refusalOf(assign(theirs, id, 1, null))).toMatchObject({ code: 'record.not-found' });
    });
  });

  describe('counting', () => {
    it('should count the offices asked for, equal to the list, and refuse another', async () => {
      const figures = world.module.get(CaseFiguresQuery);
      const counted = await figures.execute(world.supervisor);
      expect(new Set(counted.figures.map(({ officeId }) => officeId))).toEqual(new Set([world.office.id]));
      const open = counted.figures.find(({ stage }) => stage === 'INQUIRY')!;
      const list = await world.module
        .get(CaseListQuery)
        .execute(world.supervisor, { officeId: world.office.id, stage: 'INQUIRY' });
      expect(open.cases).toBe(list.page.total);
      expect(await refusalOf(figures.execute(world.supervisor, world.elsewhere.id))).toMatchObject({
        code: 'permission.missing',
      });
      expect(await refusalOf(figures.execute(world.counsellor))).toMatchObject({ code: 'permission.missing' });
    });
  });
});
