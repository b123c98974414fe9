import { CaseListQuery, DeskQuery, ExportCasesAction, type CaseFilters } from '@homeward/case';
import { CASE_LIST_COLUMNS, CASE_LIST_SORTS, CASE_MATTERS, DESK_DUE } from '@homeward/contracts';
import { text } from 'node:stream/consumers';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('asking for cases', () => {
  let world: CaseWorld;
  let colleague: Staff;
  const ids: Record<string, string> = {};
  // Ten o'clock at night in UTC is tomorrow in Brussels.
  const clock = new TestClock('2026-03-02T23:30:00Z');

  const list = (filters: CaseFilters = {}, actor: Staff = world.counsellor): ReturnType<CaseListQuery['execute']> =>
    world.module.get(CaseListQuery).execute(actor, { size: 100, ...filters });
  const numbers = async (filters: CaseFilters, actor?: Staff): Promise<string[]> =>
    (await list(filters, actor)).rows.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)!);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    colleague = await saveActor(world.database, 'counsellor', world.office);
    const set = async (name: string, owner: Staff, columns: Record<string, unknown> = {}): Promise<void> => {
      const stage = columns['stage'] as 'APPLIED' | undefined;
      const saved = await saveCase(world.database, world.office, owner.userId, stage ? { stage } : {});
      ids[name] = saved.id;
      for (const [column, value] of Object.entries(columns))
        await world.database.asOwner(`update "case" set ${column} = $2 where id = $1`, [saved.id, value]);
    };
    await set('yesterday', world.counsellor, { next_due_on: '2026-03-02', number: 'BE-2026-000003' });
    await set('today', world.counsellor, { next_due_on: '2026-03-03', number: 'BE-2026-000001' });
    await set('week', world.counsellor, { next_due_on: '2026-03-09', number: 'BE-2026-000002' });
    await set('later', world.counsellor, { next_due_on: '2026-03-10', stage: 'APPLIED', number: 'BE-2026-000005' });
    await set('never', world.counsellor, { opened_on: '2025-01-01', number: 'BE-2026-000004' });
    await set('of-colleague', colleague, { next_due_on: '2026-03-02', number: 'BE-2026-000006' });
    await world.database.asOwner(`update "case" set updated_at = $1 where office_id = $2`, [
      '2026-03-01T09:00:00Z',
      world.office.id,
    ]);
  });
  afterAll(() => world.close());

  it('should sort by each column, both ways, the undated last', async () => {
    expect(await numbers({ sort: 'nextDueOn' })).toEqual(['yesterday', 'today', 'week', 'later', 'never']);
    expect((await numbers({ sort: 'nextDueOn', order: 'desc' })).at(-1)).toBe('never');
    expect(await numbers({ sort: 'number' })).toEqual(['today', 'week', 'yesterday', 'never', 'later']);
    expect((await numbers({ sort: 'openedOn', order: 'asc' }))[0]).toBe('never');
    expect((await numbers({ sort: 'stage', order: 'desc' }))[0]).toBe('later');
    for (const sort of CASE_LIST_SORTS)
      expect((await list({ whose: 'anyone', sort, size: 2, page: 3 })).rows).toHaveLength(2);
  });

  it('should tell overdue from today by the calendar of the office', async () => {
    expect(await numbers({ due: 'overdue' })).toEqual(['yesterday']);
    expect(await numbers({ due: 'today' })).toEqual(['today']);
    expect(await numbers({ due: 'week', sort: 'nextDueOn' })).toEqual(['today', 'week']);
    expect(await numbers({ due: 'overdue', whose: 'anyone', sort: 'number' })).toEqual(['yesterday', 'of-colleague']);
  });

  it('should find what is due between two days, and what is not due at all', async () => {
    const between = { dueFrom: '2026-03-03', dueTo: '2026-03-09', sort: 'nextDueOn' } as const;
    expect(await numbers(between)).toEqual(['today', 'week']);
    expect(await numbers({ dueFrom: '2026-03-10' })).toEqual(['later']);
    expect(await numbers({ dueTo: '2026-03-02' })).toEqual(['yesterday']);
    expect(await numbers({ due: 'none' })).toEqual(['never']);
  });

  it('should show a deputy what a colleague left, apart and among their own', async () => {
    expect(await numbers({ whose: 'deputy' })).toEqual([]);
    await world.database.asOwner(
      `insert into staff_absence (office_id, user_id, deputy_id, from_on, to_on, recorded_by, created_at)
       values ($1, $2, $3, '2026-03-03', '2026-03-03', $2, now())`,
      [world.office.id, colleague.userId, world.counsellor.userId],
    );
    expect(await numbers({ whose: 'deputy' })).toEqual(['of-colleague']);
    expect((await list({ whose: 'mine' })).page.total).toBe(6);
    await world.database.asOwner('delete from staff_absence');
  });

  it('should find the cases on which a hold is to be looked at again', async () => {
    const hold = (day: string | null): Promise<unknown> =>
      world.database.asOwner(
        `update case_member set hold_reason = case when $2::date is null then null else 'still-deciding' end,
           hold_review_on = $2 where case_id = $1`,
        [ids['week'], day],
      );
    await hold('2026-03-04');
    expect(await numbers({ matter: 'hold-review' })).toEqual([]);
    await hold('2026-03-03');
    expect(await numbers({ matter: 'hold-review' })).toEqual(['week']);
    await hold(null);
  });

  it('should find who prepares to travel without a document that is valid', async () => {
    expect(await numbers({ matter: 'no-travel-document' })).toEqual(['later']);
    const document = (expires: string): Promise<unknown> =>
      world.database.asOwner(
        `insert into identity_document (person_id, office_id, kind, issuing_country_code, expires_on, original_at, created_at)
         select m.person_id, p.office_id, 'passport', 'IQ', $2, 'with-applicant', now()
           from case_member m join person p on p.id = m.person_id where m.case_id = $1`,
        [ids['later'], expires],
      );
    await document('2026-03-02');
    expect(await numbers({ matter: 'no-travel-document' })).toEqual(['later']);
    await document('2026-03-03');
    expect(await numbers({ matter: 'no-travel-document' })).toEqual([]);
  });

  it('should count on the desk exactly what each list then shows', async () => {
    const numbersOn = async (actor: Staff): Promise<number> => {
      const desk = await world.module.get(DeskQuery).execute(actor);
      expect(desk.due.map(({ due }) => due)).toEqual(DESK_DUE);
      const promised = [
        ...desk.due.map(({ due, cases }) => ({ filters: { whose: desk.whose, due }, cases })),
        ...desk.stages.map(({ stage, cases }) => ({ filters: { whose: desk.whose, stage }, cases })),
        ...desk.matters.map(({ matter, whose, cases }) => ({ filters: { whose, matter }, cases })),
        ...(desk.unassigned === null
          ? []
          : [{ filters: { whose: 'anyone', unassigned: true } as const, cases: desk.unassigned }]),
      ];
      for (const { filters, cases } of promised)
        expect({ filters, cases: (await list(filters, actor)).page.total }).toEqual({ filters, cases });
      return promised.reduce((sum, { cases }) => sum + cases, 0);
    };
    expect(await numbersOn(world.counsellor)).toBeGreaterThan(7);
    expect(await numbersOn(world.supervisor)).toBeGreaterThan(7);
    expect(await numbersOn(world.stranger)).toBe(0);
  });

  it('should lay on a desk only what its reader may do', async () => {
    const mattersOf = async (actor: Staff): Promise<string[]> => {
      const desk = await world.module.get(DeskQuery).execute(actor);
      return [...desk.matters, ...desk.others].map(({ matter }) => matter);
    };
    expect(await mattersOf(world.supervisor)).toEqual(
      expect.arrayContaining(['untouched', 'exception-to-answer', 'transfer-to-answer']),
    );
    const counsellors = await mattersOf(world.counsellor);
    expect(counsellors).not.toContain('untouched');
    expect(counsellors).not.toContain('rule-to-publish');
    const manager = await saveActor(world.database, 'programme-manager', world.office);
    expect(await mattersOf(manager)).toEqual(expect.arrayContaining(['rule-to-publish', 'letter-template-to-publish']));
  });

  it('should show today’s appointments of the reader in the order of the day', async () => {
    await world.database.asOwner(
      `insert into appointment (case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state,
         created_by, created_at)
       select $1, m.office_id, m.id, $2, at, 30, 'room 4', 'planned', $2, now()
         from case_member m, unnest($3::timestamptz[]) at where m.case_id = $1`,
      [ids['today'], world.counsellor.userId, ['2026-03-03T13:00:00Z', '2026-03-02T23:30:00Z', '2026-03-03T23:30:00Z']],
    );
    const { appointments } = await world.module.get(DeskQuery).execute(world.counsellor);
    expect(appointments.map(({ startsAt, number }) => [Date.parse(startsAt), number])).toEqual([
      [Date.parse('2026-03-02T23:30:00Z'), 'BE-2026-000001'],
      [Date.parse('2026-03-03T13:00:00Z'), 'BE-2026-000001'],
    ]);
  });

  it('should answer every matter for everybody', async () => {
    for (const matter of CASE_MATTERS)
      for (const whose of ['mine', 'deputy', 'anyone'] as const) await list({ matter, whose, sort: 'stage' });
  });

  describe('an export', () => {
    const take = async (actor: Staff, filters: CaseFilters, caseIds: string[] | null = null): Promise<string[]> => {
      const taken = await world.module
        .get(ExportCasesAction)
        .execute(actor, { filters, caseIds, columns: CASE_LIST_COLUMNS });
      const lines = (await text(taken.csv)).trimEnd().split('\r\n');
      expect(lines).toHaveLength(taken.cases + 1);
      return lines;
    };

    it('should hold as many cases as the list, in its order, and leave a trace', async () => {
      const filters = { whose: 'anyone', sort: 'number' } as const;
      const lines = await take(world.supervisor, filters);
      expect(lines.length - 1).toBe((await list(filters, world.supervisor)).page.total);
      expect(lines[0]).toBe(`\uFEFF${CASE_LIST_COLUMNS.join(',')}`);
      expect(lines[1]).toMatch(/^BE-2026-000001,/);
      expect(await take(world.supervisor, filters, [ids['week']!])).toHaveLength(2);
      const traces = await world.database.asOwner(
        `select v.after from audit_event e join audit_value v on v.event_id = e.id
          where e.action = 'export-cases' and e.actor_id = $1 order by v.after`,
        [world.supervisor.userId],
      );
      expect(traces).toEqual([{ after: 1 }, { after: 6 }]);
    });

    it('should be refused to whoever may not take names away', async () => {
      const refused = world.module
        .get(ExportCasesAction)
        .execute(world.counsellor, { filters: {}, caseIds: null, columns: ['number'] });
      expect(await refusalOf(refused)).toMatchObject({ code: 'permission.missing' });
    });
  });
});
