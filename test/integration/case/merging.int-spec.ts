import {
  AcceptTransferAction,
  CaseListQuery,
  CaseQueries,
  JoinMemberAction,
  MergeCasesAction,
  MergePersonsAction,
  MergePreviewsQuery,
  MergesQuery,
  OpenCaseAction,
  ProposeTransferAction,
  RowsThatFollow,
  SplitMemberAction,
  TakeStepAction,
  TimelineQuery,
  UndoCaseMergeAction,
  UndoPersonMergeAction,
  WriteNoteAction,
  type OpenedCase,
} from '@homeward/case';
import { PersonQueries, SearchPersonsQuery } from '@homeward/beneficiary';
import { RecordConsentAction, RecordSessionAction } from '@homeward/counselling';
import { KeyFiguresQuery } from '@homeward/reporting';
import { deriveCaseStage, type MemberStage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { buildFamily } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('two that were found to be one', () => {
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let world: CaseWorld;

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());

  const owner = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    world.database.asOwner<Row>(sql, values);
  const openFor = (givenNames: string, familyName: string, more: object = {}): Promise<OpenedCase> =>
    world.module.get(OpenCaseAction).execute(world.counsellor, {
      members: [
        {
          relation: 'principal',
          person: {
            ...buildPerson({ givenNames, familyName, sex: 'male' }),
            duplicateReason: 'Asked elsewhere.',
            ...more,
          },
        },
      ],
    });
  const versionOf = async (table: 'person' | '"case"', id: string): Promise<number> =>
    (await owner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const session = (caseId: string, memberId: string) =>
    world.module.get(RecordSessionAction).execute(world.counsellor, caseId, {
      ...{ memberId, purpose: 'information' as const, mode: 'individual' as const, language: 'ar' },
      ...{ interpreterUsed: true, heldAt: new Date('2026-03-01T10:00:00Z'), durationMinutes: 60 },
      notes: [{ matterClass: 'ordinary' as const, text: 'Spoke about the journey.' }],
    });
  const mergePersons = async (kept: string, other: string, choices = {}, actor: Staff = world.supervisor) =>
    world.module.get(MergePersonsAction).execute(actor, {
      ...{ personId: kept, version: await versionOf('person', kept), otherId: other, choices },
      ...{ otherVersion: await versionOf('person', other), reason: 'Both carry the same passport.' },
    });
  const mergeCases = async (kept: string, other: string, actor: Staff = world.supervisor) =>
    world.module.get(MergeCasesAction).execute(actor, {
      ...{ caseId: kept, version: await versionOf('"case"', kept), otherId: other },
      ...{ otherVersion: await versionOf('"case"', other), reason: 'Opened twice at two desks.' },
    });
  /** The same man, entered at two desks. */
  const twice = async (family: string) => {
    const first = await openFor('Karim', family, { birthDate: '1990-04-02' });
    const second = await openFor('Kareem', `${family}i`, { birthDate: '1990-04-20' });
    return { first, second, kept: first.members[0]!.personId, other: second.members[0]!.personId };
  };
  /** To the other office, which takes it over. */
  const transfer = async (caseId: string): Promise<void> => {
    const { id: transferId } = await world.module.get(ProposeTransferAction).execute(world.counsellor, {
      ...{ caseId, version: await versionOf('"case"', caseId), toOfficeId: world.elsewhere.id },
      ...{ reason: 'person-moved' as const, note: null },
    });
    const acceptor = await saveActor(world.database, 'caseworker', world.elsewhere);
    await world.module.get(AcceptTransferAction).execute(acceptor, { transferId, version: 1 });
  };
  /** Gone, as the row of a departure and its step tell it. */
  const leave = async (memberId: string): Promise<void> => {
    await owner(`update case_member set stage = 'DEPARTED', destination_country_code = 'IQ' where id = $1`, [memberId]);
    await owner(
      `insert into departure (case_id, office_id, member_id, person_id, departed_on, departed_from, channel, host_country_code,
         destination_country_code, sex, age, unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
       select case_id, office_id, id, person_id, '2026-03-01', office_id, 'avrr-programme', 'BE', 'IQ', 'male', 30, false, 1,
              false, $2, '2026-03-01T12:00Z' from case_member where id = $1`,
      [memberId, world.counsellor.userId],
    );
    await owner(
      `insert into case_history (case_id, office_id, member_id, action, from_stage, to_stage, happened_on, actor_id, at,
         correlation_id)
       select case_id, office_id, id, 'confirm-departure', 'BOOKED', 'DEPARTED', '2026-03-01', $2, '2026-03-01T12:00Z', 'told'
         from case_member where id = $1`,
      [memberId, world.counsellor.userId],
    );
  };
  /** The cases their departures are counted of. */
  const countedOf = async (...memberIds: string[]): Promise<string[]> => {
    const rows = await owner<{ id: string }>(
      `select distinct counted_case_id as id from figure_event where kind = 'departed' and member_id = any ($1) order by 1`,
      [memberIds],
    );
    return rows.map(({ id }) => id);
  };
  const stagesFit = async (caseId: string): Promise<void> => {
    const members = await owner<{ stage: MemberStage; principal: boolean }>(
      `select stage, principal from case_member where case_id = $1`,
      [caseId],
    );
    const [file] = await owner<{ stage: MemberStage }>(`select stage from "case" where id = $1`, [caseId]);
    expect(file!.stage).toBe(deriveCaseStage(members));
  };

  it('should name every column that names a person, in one room', async () => {
    const columns = await owner<{ at: string }>(
      `select c.conrelid::regclass || '.' || a.attname as at from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1`,
    );
    const own = ['person', 'person_name', 'person_language', 'person_nationality', 'contact_channel'];
    // Figures follow their member, whose person they name.
    const apart = new Set([...own, 'identity_document', 'person_merge', 'figure_event', 'figure_service']);
    const named = world.module
      .get(RowsThatFollow)
      .columns()
      .map(({ table, column }) => `${table}.${column}`);
    expect([...named].sort()).toEqual(columns.map(({ at }) => at).filter((at) => !apart.has(at.split('.')[0]!)));
  });

  describe('persons', () => {
    it('should keep what was chosen of each, everything else of both, and find them by either name', async () => {
      const { kept, other, second } = await twice('Haddad');
      await mergePersons(kept, other, { birth: 'absorbed' });
      const person = await world.module.get(PersonQueries).get(world.counsellor, kept);
      const gone = await world.module.get(PersonQueries).get(world.counsellor, other);
      expect([person.mergedIntoId, gone.mergedIntoId, gone.names]).toEqual([null, kept, []]);
      expect(person.birthDate).toBe('1990-04-20');
      expect(person.names.map(({ kind, givenNames }) => [kind, givenNames])).toEqual([
        ['primary', 'Karim'],
        ['alias', 'Kareem'],
      ]);
      const found = await world.module.get(SearchPersonsQuery).execute(world.counsellor, { words: 'Kareem Haddadi' });
      expect(found.rows.filter(({ id }) => id === kept || id === other).map(({ id }) => id)).toEqual([kept]);
      const [member] = await owner<{ person_id: string }>(`select person_id from case_member where id = $1`, [
        second.members[0]!.id,
      ]);
      expect(member!.person_id).toBe(kept);
    });

    it('should take along what the merger may not see, and show it to nobody more than before', async () => {
      const { kept, other } = await twice('Saleh');
      await world.module.get(RecordConsentAction).execute(world.counsellor, other, {
        ...{
          purpose: 'medical-transfer' as const,
          channelId: null,
          recipientKind: 'health-service' as const,
          recipientName: 'Clinic',
        },
      });
      const seen = (): Promise<unknown[]> =>
        world.module.get(Transactions).read(world.supervisor, {
          ...{ name: 'merging_consents', text: `select id from consent where person_id = any ($1::uuid[])` },
          values: [[kept, other]],
        });
      expect(await seen()).toEqual([]);
      await mergePersons(kept, other);
      expect(await owner(`select person_id from consent where person_id = any ($1::uuid[])`, [[kept, other]])).toEqual([
        { person_id: kept },
      ]);
      expect(await seen()).toEqual([]);
    });

    it('should count of what follows only what the merger may see', async () => {
      const { kept, other } = await twice('Sabri');
      await world.module.get(RecordConsentAction).execute(world.counsellor, other, {
        ...{ purpose: 'medical-transfer' as const, channelId: null },
        ...{ recipientKind: 'health-service' as const, recipientName: 'Clinic' },
      });
      const { following } = await world.module.get(MergePreviewsQuery).ofPersons(world.supervisor, kept, other);
      expect(following.map(({ matter }) => matter)).toEqual(['names', 'cases']);
    });

    it('should be undone within thirty days as it stood, and not after', async () => {
      const { kept, other, second } = await twice('Nassar');
      const before = await Promise.all(
        [kept, other].map((id) => world.module.get(PersonQueries).get(world.counsellor, id)),
      );
      const merged = await mergePersons(kept, other, { name: 'absorbed', sex: 'absorbed', birth: 'absorbed' });
      const [listed] = await world.module.get(MergesQuery).ofPerson(world.supervisor, kept);
      expect(listed).toMatchObject({ id: merged.id, otherId: other, undoable: true, undoneAt: null });
      await world.module
        .get(UndoPersonMergeAction)
        .execute(world.supervisor, { mergeId: merged.id, reason: 'Two cousins.' });
      const after = await Promise.all(
        [kept, other].map((id) => world.module.get(PersonQueries).get(world.counsellor, id)),
      );
      expect(after.map((person) => ({ ...person, version: 0 }))).toEqual(
        before.map((person) => ({ ...person, version: 0 })),
      );
      const [member] = await owner(`select person_id from case_member where id = $1`, [second.members[0]!.id]);
      expect(member).toEqual({ person_id: other });

      const again = await mergePersons(kept, other);
      clock.advance(30 * 86_400_000 + 1);
      const late = await refusalOf(
        world.module
          .get(UndoPersonMergeAction)
          .execute(world.supervisor, { mergeId: again.id, reason: 'Two cousins.' }),
      );
      expect(late).toMatchObject({ code: 'person.merge-over' });
    });

    it('should refuse relatives, somebody under way twice in one case, a stale file and whoever may not', async () => {
      const family = await world.module.get(OpenCaseAction).execute(world.counsellor, buildFamily());
      const [father, mother] = family.members.map(({ personId }) => personId) as [string, string];
      expect(await refusalOf(mergePersons(father, mother))).toMatchObject({
        ...{ code: 'person.merge-unsuitable', extra: { hindrances: ['both-under-way-in-one-case', 'related'] } },
      });
      expect(await refusalOf(mergePersons(father, father))).toMatchObject({ code: 'person.merge-unsuitable' });
      const { kept, other } = await twice('Farah');
      expect(await refusalOf(mergePersons(kept, other, {}, world.counsellor))).toMatchObject({
        code: 'permission.missing',
      });
      expect(await refusalOf(mergePersons(kept, other, {}, world.stranger))).toMatchObject({
        code: 'record.not-found',
      });
      const stale = world.module.get(MergePersonsAction).execute(world.supervisor, {
        ...{ personId: kept, version: 7, otherId: other, otherVersion: 1, choices: {}, reason: 'The same passport.' },
      });
      expect(await refusalOf(stale)).toMatchObject({ code: 'record.version-stale' });
      await mergePersons(kept, other);
      expect(await refusalOf(mergePersons(kept, other))).toMatchObject({ code: 'record.not-found' });
    });

    it('should tell of both what figures count before and after, and leave a trace of having looked', async () => {
      const { kept, other, first, second } = await twice('Othman');
      for (const opened of [first, second]) await session(opened.id, opened.members[0]!.id);
      const preview = await world.module.get(MergePreviewsQuery).ofPersons(world.supervisor, kept, other);
      expect(preview).toMatchObject({
        ...{ hindrances: [], figures: [{ figure: 'counselled', year: 2026, before: 2, after: 1 }] },
        cases: [{ number: first.number }, { number: second.number }],
        following: [
          { matter: 'names', count: 1 },
          { matter: 'cases', count: 1 },
          { matter: 'sessions', count: 1 },
        ],
      });
      const looked = await owner(
        `select record_id from audit_event where action = 'preview-merge' and record_id = any ($1::text[])`,
        [[kept, other]],
      );
      expect(looked).toHaveLength(2);
    });
  });

  describe('cases', () => {
    const merged = async (family: string) => {
      const pair = await twice(family);
      const [note] = [`He called about the ${family} papers.`];
      await session(pair.first.id, pair.first.members[0]!.id);
      await world.module.get(WriteNoteAction).execute(world.counsellor, {
        ...{
          caseId: pair.second.id,
          memberId: pair.second.members[0]!.id,
          matterClass: 'ordinary' as const,
          text: note!,
        },
      });
      await mergePersons(pair.kept, pair.other);
      const result = await mergeCases(pair.first.id, pair.second.id);
      return { ...pair, result };
    };

    it('should lead everybody into the one that stays, cancel who was entered twice, and keep what was recorded', async () => {
      const { first, second, kept, result } = await merged('Aziz');
      const members = await owner<{ id: string; stage: string; principal: boolean; doubles: string | null }>(
        `select id, stage, principal, doubles_id as doubles from case_member where case_id = $1 order by principal desc`,
        [first.id],
      );
      expect(members).toEqual([
        { id: first.members[0]!.id, stage: 'COUNSELLING', principal: true, doubles: null },
        { id: second.members[0]!.id, stage: 'CANCELLED', principal: false, doubles: first.members[0]!.id },
      ]);
      const notes = await owner(`select count(*)::integer as n from case_note where case_id = $1`, [first.id]);
      expect(notes).toEqual([{ n: 1 }]);
      const [left] = await owner(`select stage, joined_into_id from "case" where id = $1`, [second.id]);
      expect(left).toEqual({ stage: 'CLOSED', joined_into_id: first.id });
      const cases = world.module.get(CaseQueries);
      expect(await cases.get(world.supervisor, second.id)).toMatchObject({
        joinedInto: { id: first.id, number: first.number },
      });
      const stays = await cases.get(world.supervisor, first.id);
      expect(stays.joinedInto).toBeNull();
      expect(stays.members.map(({ doublesId }) => doublesId)).toEqual([null, first.members[0]!.id]);
      expect(stays.stageInWords).toBe('1 in counselling');
      const [listed] = (await world.module.get(CaseListQuery).execute(world.supervisor, { number: first.number })).rows;
      expect(listed!.stageInWords).toBe('1 in counselling');
      for (const id of [first.id, second.id]) await stagesFit(id);
      const counted = await owner(`select e.kind, e.person_id from figure_event e where e.case_id = $1 order by 1`, [
        first.id,
      ]);
      expect(counted).toEqual([{ kind: 'counselled', person_id: kept }]);
      expect(result.version).toBe(await versionOf('"case"', first.id));
      const timeline = await world.module.get(TimelineQuery).execute(world.supervisor, second.id, {});
      expect(JSON.stringify(timeline)).toContain(first.number);
      const { rows } = await world.module.get(TimelineQuery).execute(world.supervisor, first.id, {});
      expect(new Set(rows.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(rows.length);
    });

    it('should be undone: whoever came goes back as they stood, and who was cancelled goes on', async () => {
      const { first, second, result } = await merged('Tahan');
      await world.module
        .get(UndoCaseMergeAction)
        .execute(world.supervisor, { mergeId: result.id, reason: 'Two returns.' });
      const back = await owner(
        `select case_id as "caseId", stage, principal, relation, doubles_id as doubles from case_member where id = $1`,
        [second.members[0]!.id],
      );
      expect(back).toEqual([
        { caseId: second.id, stage: 'INQUIRY', principal: true, relation: 'principal', doubles: null },
      ]);
      for (const id of [first.id, second.id]) await stagesFit(id);
      const again = await refusalOf(
        world.module.get(UndoCaseMergeAction).execute(world.supervisor, { mergeId: result.id, reason: 'Two returns.' }),
      );
      expect(again).toMatchObject({ code: 'record.not-found' });
    });

    it('should count who left from either as having left from one case, and from two again when it is undone', async () => {
      const { first, second, kept, other } = await twice('Daher');
      const child = await world.module.get(JoinMemberAction).execute(world.counsellor, {
        ...{ caseId: second.id, version: await versionOf('"case"', second.id) },
        ...{ relation: 'child', person: buildPerson({ givenNames: 'Rami', familyName: 'Daheri' }) },
      });
      for (const id of [first.members[0]!.id, child.id]) await leave(id);
      const counted = async (): Promise<object> => {
        const asked = { from: '2026-01-01', to: '2026-12-31' };
        const { departures } = await world.module.get(KeyFiguresQuery).execute(world.supervisor, asked);
        const { persons, cases, inFamilies } = departures;
        return { persons, cases, inFamilies };
      };
      await mergePersons(kept, other);
      const before = { persons: 2, cases: 2, inFamilies: 0 };
      expect(await counted()).toEqual(before);
      const preview = await world.module.get(MergePreviewsQuery).ofCases(world.supervisor, first.id, second.id);
      expect(preview.figures).toEqual([
        { figure: 'departed-cases', year: 2026, before: 2, after: 1 },
        { figure: 'departed-in-families', year: 2026, before: 0, after: 2 },
      ]);
      const { id: mergeId } = await mergeCases(first.id, second.id);
      expect(await counted()).toEqual({ persons: 2, cases: 1, inFamilies: 2 });
      await world.module.get(UndoCaseMergeAction).execute(world.supervisor, { mergeId, reason: 'Two returns.' });
      expect(await counted()).toEqual(before);
    });

    it('should count of one case also who had left the other for an office that sees nothing of either', async () => {
      const { first, second, kept, other } = await twice('Darwish');
      const child = await world.module.get(JoinMemberAction).execute(world.counsellor, {
        ...{ caseId: second.id, version: await versionOf('"case"', second.id) },
        ...{ relation: 'child', person: buildPerson({ givenNames: 'Samir', familyName: 'Darwishi' }) },
      });
      for (const id of [first.members[0]!.id, child.id]) await leave(id);
      const gone = await world.module.get(SplitMemberAction).execute(world.counsellor, {
        ...{ caseId: second.id, version: await versionOf('"case"', second.id), memberIds: [child.id] },
        ...{ principalId: child.id, reason: 'He is received by his uncle.' },
      });
      await transfer(gone.id);
      const casesOf = () => countedOf(first.members[0]!.id, child.id);
      await mergePersons(kept, other);
      expect(await casesOf()).toEqual([first.id, second.id].sort());
      const { id: mergeId } = await mergeCases(first.id, second.id);
      expect(await casesOf()).toEqual([first.id]);
      await world.module.get(UndoCaseMergeAction).execute(world.supervisor, { mergeId, reason: 'Two returns.' });
      expect(await casesOf()).toEqual([first.id, second.id].sort());
    });

    it('should part again also what was counted of somebody who went through two further cases and offices since', async () => {
      const { first, second, kept, other } = await twice('Kanaan');
      const join = async (givenNames: string): Promise<string> => {
        const { id } = await world.module.get(JoinMemberAction).execute(world.counsellor, {
          ...{ caseId: second.id, version: await versionOf('"case"', second.id) },
          ...{ relation: 'child', person: buildPerson({ givenNames, familyName: 'Kanaani' }) },
        });
        return id;
      };
      const [elder, younger] = [await join('Adel'), await join('Fadi')];
      for (const id of [first.members[0]!.id, elder, younger]) await leave(id);
      const split = async (caseId: string, memberIds: string[], remainingPrincipalId?: string) =>
        world.module.get(SplitMemberAction).execute(world.counsellor, {
          ...{ caseId, version: await versionOf('"case"', caseId), memberIds, principalId: memberIds[0]! },
          ...{ reason: 'Their uncle receives them.', ...(remainingPrincipalId ? { remainingPrincipalId } : {}) },
        });
      const together = await split(second.id, [elder, younger]);
      const further = await split(together.id, [elder], younger);
      await transfer(further.id);
      await mergePersons(kept, other);
      const { id: mergeId } = await mergeCases(first.id, second.id);
      for (const id of [elder, younger]) expect(await countedOf(id)).toEqual([first.id]);
      await world.module.get(UndoCaseMergeAction).execute(world.supervisor, { mergeId, reason: 'Two returns.' });
      for (const id of [elder, younger]) expect(await countedOf(id)).toEqual([second.id]);
      expect(await countedOf(first.members[0]!.id)).toEqual([first.id]);
    });

    it('should refuse to be undone once whoever came has left again, with what was recorded of them, or the thirty days are over', async () => {
      const { first, second, result } = await merged('Qasem');
      const undo = (mergeId: string) =>
        refusalOf(world.module.get(UndoCaseMergeAction).execute(world.supervisor, { mergeId, reason: 'Two returns.' }));
      const wife = await world.module.get(JoinMemberAction).execute(world.counsellor, {
        ...{ caseId: first.id, version: await versionOf('"case"', first.id) },
        ...{ relation: 'spouse', person: buildPerson({ givenNames: 'Maha', familyName: 'Qasem' }) },
      });
      const [he] = first.members;
      const split = (memberId: string) => async () =>
        world.module.get(SplitMemberAction).execute(world.counsellor, {
          ...{ caseId: first.id, version: await versionOf('"case"', first.id), memberIds: [memberId] },
          ...{ principalId: memberId, remainingPrincipalId: wife.id, reason: 'He goes on alone.' },
        });
      expect(await refusalOf(split(second.members[0]!.id)())).toMatchObject({ code: 'case.split-unsuitable' });
      const parted = await split(he!.id)();
      const members = await owner(`select id from case_member where case_id = $1 order by id`, [parted.id]);
      expect(members).toEqual([he!.id, second.members[0]!.id].toSorted().map((id) => ({ id })));
      expect(await undo(result.id)).toMatchObject({ code: 'case.merge-over' });
      const later = await merged('Qadri');
      clock.advance(31 * 86_400_000);
      expect(await undo(later.result.id)).toMatchObject({ code: 'case.merge-over' });
    });

    it('should not be undone while the case that stays is offered to another office', async () => {
      const { first, result } = await merged('Barakat');
      await world.module.get(ProposeTransferAction).execute(world.supervisor, {
        ...{ caseId: first.id, version: await versionOf('"case"', first.id), toOfficeId: world.elsewhere.id },
        ...{ reason: 'person-moved' as const, note: 'He moved.' },
      });
      const undo = world.module
        .get(UndoCaseMergeAction)
        .execute(world.supervisor, { mergeId: result.id, reason: 'Two returns.' });
      expect(await refusalOf(undo)).toMatchObject({ code: 'transfer.already-proposed' });
    });

    it('should not tell of merges of a file or a case that is not one’s own', async () => {
      const { first, kept, result } = await merged('Mansour');
      expect(await world.module.get(MergesQuery).ofCase(world.supervisor, first.id)).toMatchObject([{ id: result.id }]);
      const stranger = await saveActor(world.database, 'supervisor', world.elsewhere);
      expect(await refusalOf(world.module.get(MergesQuery).ofCase(stranger, first.id))).toMatchObject({
        code: 'record.not-found',
      });
      expect(await refusalOf(world.module.get(MergesQuery).ofPerson(stranger, kept))).toMatchObject({
        code: 'record.not-found',
      });
    });

    it('should refuse cases that hold nobody in common, and one whose double stands further', async () => {
      const [one, two] = [await openFor('Sami', 'Khoury'), await openFor('Nabil', 'Sabbagh')];
      expect(await refusalOf(mergeCases(one.id, two.id))).toMatchObject({
        ...{ code: 'case.merge-unsuitable', extra: { hindrances: ['nobody-in-both'] } },
      });
      const { first, second, kept, other } = await twice('Rahme');
      await session(second.id, second.members[0]!.id);
      await mergePersons(kept, other);
      expect(await refusalOf(mergeCases(first.id, second.id))).toMatchObject({
        ...{ code: 'case.merge-unsuitable', extra: { hindrances: ['further-in-the-other'] } },
      });
      const preview = await world.module.get(MergePreviewsQuery).ofCases(world.supervisor, second.id, first.id);
      expect(preview).toMatchObject({
        ...{ hindrances: [], coming: [], figures: [] },
        doubles: [{ memberId: first.members[0]!.id, ofMemberId: second.members[0]!.id }],
      });
      const stale = world.module.get(MergeCasesAction).execute(world.supervisor, {
        ...{ caseId: second.id, version: 99, otherId: first.id, otherVersion: 1, reason: 'Opened twice.' },
      });
      expect(await refusalOf(stale)).toMatchObject({ code: 'record.version-stale' });
      expect(await refusalOf(mergeCases(first.id, second.id, world.counsellor))).toMatchObject({
        code: 'permission.missing',
      });
      expect(await refusalOf(mergeCases(first.id, second.id, world.stranger))).toMatchObject({
        code: 'record.not-found',
      });
    });

    it('should not let who was entered twice be opened again beside themselves', async () => {
      const { first, second } = await merged('Zein');
      const reopened = world.module.get(TakeStepAction).execute(world.counsellor, {
        ...{ caseId: first.id, version: await versionOf('"case"', first.id), action: 'reopen' },
        ...{ memberIds: [second.members[0]!.id], reason: 'He asks again.' },
      });
      expect(await refusalOf(reopened)).toMatchObject({ code: 'case.requirement-missing' });
    });
  });
});
