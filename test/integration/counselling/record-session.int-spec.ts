import { randomUUID } from 'node:crypto';
import type { MatterClass } from '@homeward/contracts';
import { RecordSessionAction, SessionsQueries, type RecordSessionInput } from '@homeward/counselling';
import type { Actor, DomainError } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

type Staff = Actor & { userId: string };
const HELD = new Date('2026-03-02T08:00:00Z');
const MARK = 'zebrafish';

describe('recording a session', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let counsellor: Staff;
  let record: RecordSessionAction;
  let sessions: SessionsQueries;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  const input = (file: FileRow, overrides: Partial<RecordSessionInput> = {}): RecordSessionInput => ({
    memberId: file.memberId,
    purpose: 'information',
    mode: 'individual',
    language: 'fr',
    interpreterUsed: false,
    heldAt: HELD,
    durationMinutes: 45,
    notes: [{ matterClass: 'ordinary', text: 'Asked about the journey.' }],
    ...overrides,
  });
  const sealed = (matterClass: MatterClass): Partial<RecordSessionInput> => ({
    notes: [
      { matterClass: 'ordinary', text: 'Asked about the journey.' },
      { matterClass, text: `${MARK} needs insulin.` },
    ],
  });
  const withFactor = <Given extends Actor>(actor: Given): Given => ({ ...actor, secondFactor: true });
  const classesSeen = async (actor: Actor, sessionId: string): Promise<MatterClass[]> =>
    (await sessions.get(actor, sessionId)).notes.map((note) => note.matterClass).sort();
  const refusal = async (work: Promise<unknown>): Promise<DomainError> =>
    work.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: DomainError) => error,
    );
  const countIn = async (table: string, file: FileRow): Promise<number> =>
    (await database.asOwner(`select 1 from ${table} where case_id = $1`, [file.caseId])).length;
  const eventsOf = async (recordId: string): Promise<string[]> =>
    (
      await database.asOwner<{ action: string }>(`select action from audit_event where record_id = $1 order by at`, [
        recordId,
      ])
    ).map((event) => event.action);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    module = await Test.createTestingModule({ imports: rooms(database, clock) }).compile();
    await module.init();
    record = module.get(RecordSessionAction);
    sessions = module.get(SessionsQueries);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  describe('and the workflow', () => {
    it('should begin the counselling of the member who was spoken with when it is their first', async () => {
      const file = await saveFile(database, office, counsellor);
      const first = await record.execute(counsellor, file.caseId, input(file));
      expect(first).toMatchObject({ memberId: file.memberId, stage: 'COUNSELLING', version: 1 });
      const second = await record.execute(counsellor, file.caseId, input(file));
      expect(second.stage).toBe('COUNSELLING');
      const history = await database.asOwner('select from_stage, to_stage from case_history where case_id = $1', [
        file.caseId,
      ]);
      expect(history).toEqual([{ from_stage: 'INQUIRY', to_stage: 'COUNSELLING' }]);
      const [file2] = await database.asOwner('select stage from "case" where id = $1', [file.caseId]);
      expect(file2).toEqual({ stage: 'COUNSELLING' });
    });

    it('should leave the others of the family where they are', async () => {
      const file = await saveFile(database, office, counsellor);
      const other = await saveFile(database, office, counsellor);
      await database.asOwner(
        `insert into case_member (case_id, office_id, person_id, relation, stage, created_at)
         values ($1, $2, $3, 'spouse', 'INQUIRY', now())`,
        [file.caseId, office.id, other.personId],
      );
      await record.execute(counsellor, file.caseId, input(file));
      const stages = await database.asOwner(
        'select principal, stage from case_member where case_id = $1 order by principal',
        [file.caseId],
      );
      expect(stages).toEqual([
        { principal: false, stage: 'INQUIRY' },
        { principal: true, stage: 'COUNSELLING' },
      ]);
      expect(await database.asOwner('select stage from "case" where id = $1', [file.caseId])).toEqual([
        { stage: 'INQUIRY' },
      ]);
    });

    it('should begin counselling once when two colleagues record a first session at the same time', async () => {
      const file = await saveFile(database, office, counsellor);
      const both = await Promise.all([1, 2].map(() => record.execute(counsellor, file.caseId, input(file))));
      expect(both.map(({ stage }) => stage)).toEqual(['COUNSELLING', 'COUNSELLING']);
      expect(await countIn('case_history', file)).toBe(1);
      expect(await countIn('counselling_session', file)).toBe(2);
    });
  });

  describe('with sealed matter', () => {
    it('should let a counsellor without a second factor write it and not read it back', async () => {
      const file = await saveFile(database, office, counsellor);
      const recorded = await record.execute(counsellor, file.caseId, input(file, sealed('health')));
      expect(recorded.notes.map((note) => note.matterClass)).toEqual(['ordinary', 'health']);
      expect(JSON.stringify(recorded)).not.toContain(MARK);
      expect(await classesSeen(counsellor, recorded.id)).toEqual(['ordinary']);
      expect(await classesSeen(withFactor(counsellor), recorded.id)).toEqual(['health', 'ordinary']);
    });

    it.each([
      ['medical-officer', 'health', true],
      ['medical-officer', 'protection', false],
      ['protection-officer', 'protection', true],
      ['protection-officer', 'health', false],
      ['counsellor', 'health', false],
      ['caseworker', 'protection', false],
      ['supervisor', 'health', false],
      ['movement-officer', 'health', false],
    ] as const)('should, to a %s reading %s matter with a second factor, show it: %s', async (role, matter, shown) => {
      const file = await saveFile(database, office, counsellor);
      const { id } = await record.execute(counsellor, file.caseId, input(file, sealed(matter)));
      const reader = await saveActor(database, role, office);
      expect(await classesSeen(reader, id)).toEqual(['ordinary']);
      expect(await classesSeen(withFactor(reader), id)).toEqual(shown ? [matter, 'ordinary'].sort() : ['ordinary']);
    });

    it('should open it to a person named on the case until the naming ends', async () => {
      const file = await saveFile(database, office, counsellor);
      const { id } = await record.execute(counsellor, file.caseId, input(file, sealed('health')));
      const named = await saveActor(database, 'caseworker', office);
      await database.asOwner(
        `insert into case_reader (case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by, valid_from, valid_to)
         values ($1, $2, $2, $3, 'health', 'named', 'test', $4, $5, $6)`,
        [file.caseId, office.id, named.userId, counsellor.userId, '2026-03-01T00:00:00Z', '2026-03-02T10:00:00Z'],
      );
      expect(await classesSeen(named, id)).toEqual(['ordinary']);
      expect(await classesSeen(withFactor(named), id)).toEqual(['health', 'ordinary']);
      clock.setTo('2026-03-02T10:00:00Z');
      expect(await classesSeen(withFactor(named), id)).toEqual(['ordinary']);
      clock.setTo('2026-03-02T09:00:00Z');
    });

    it('should look the same as a session without any to whoever may not see it', async () => {
      const file = await saveFile(database, office, counsellor);
      const [plain, closed] = [
        await record.execute(counsellor, file.caseId, input(file)),
        await record.execute(counsellor, file.caseId, input(file, sealed('protection'))),
      ];
      const reader = withFactor(await saveActor(database, 'supervisor', office));
      const shape = async (id: string): Promise<unknown> => {
        const { notes, ...session } = await sessions.get(reader, id);
        const list = (await sessions.findOfCase(reader, file.caseId, { size: 25, offset: 0 })).sessions;
        return {
          ...{ session: { ...session, id: 0 }, listed: { ...list.find((row) => row.id === id), id: 0 } },
          notes: notes.map((note) => ({ ...note, id: 0 })),
        };
      };
      expect(await shape(closed.id)).toEqual(await shape(plain.id));
      expect(JSON.stringify(await shape(closed.id))).not.toContain(MARK);
    });

    it('should leave an event in the trail for each sealed note that was shown, and none when none was', async () => {
      const file = await saveFile(database, office, counsellor);
      const recorded = await record.execute(counsellor, file.caseId, input(file, sealed('health')));
      const noteId = recorded.notes[1]!.id;
      await sessions.get(await saveActor(database, 'medical-officer', office), recorded.id);
      expect(await eventsOf(noteId)).toEqual(['write-sealed-note']);
      await sessions.get(withFactor(await saveActor(database, 'medical-officer', office)), recorded.id);
      expect(await eventsOf(noteId)).toEqual(['write-sealed-note', 'read-sealed-note']);
      expect(await eventsOf(recorded.id)).toEqual(['record-session', 'read-session', 'read-session']);
    });

    it('should keep the words out of the trail and the outbox', async () => {
      const trail = await database.asOwner<{ all: string }>(
        `select coalesce(string_agg(v::text, ''), '') || (select coalesce(string_agg(e::text, ''), '') from audit_event e)
           || (select coalesce(string_agg(o::text, ''), '') from outbox o) as all from audit_value v`,
      );
      expect(trail[0]!.all).toContain('write-sealed-note');
      expect(trail[0]!.all).not.toContain(MARK);
      expect(await database.asOwner(`select 1 from session_note where text like '%${MARK}%'`)).not.toHaveLength(0);
    });

    it('should refuse it and save nothing when the actor may not write sealed matter', async () => {
      const file = await saveFile(database, office, counsellor);
      const offices = { ...counsellor.offices, 'sealed.write': [] };
      const error = await refusal(
        record.execute({ ...counsellor, offices }, file.caseId, input(file, sealed('health'))),
      );
      expect(error).toMatchObject({ code: 'permission.missing', extra: { permission: 'sealed.write' } });
      expect(await countIn('counselling_session', file)).toBe(0);
    });
  });

  describe('and what it refuses', () => {
    it.each([
      ['counselling-session.in-the-future', 'heldAt', { heldAt: new Date('2026-03-02T09:00:01Z') }],
      ['counselling-session.too-long-ago', 'heldAt', { heldAt: new Date('2020-03-02T09:00:00Z') }],
      ['counselling-session.language-unknown', 'language', { language: 'xx' }],
      ['note.unsuitable', 'notes.0.text', { notes: [{ matterClass: 'ordinary' as const, text: 'x'.repeat(10_001) }] }],
    ])('should answer %s naming %s, and save nothing', async (code, field, overrides) => {
      const file = await saveFile(database, office, counsellor);
      const error = await refusal(record.execute(counsellor, file.caseId, input(file, overrides)));
      expect(error.code).toBe(code);
      expect(Object.keys(error.fields)).toEqual([field]);
      for (const table of ['counselling_session', 'session_note', 'case_history'])
        expect(await countIn(table, file)).toBe(0);
    });

    it('should not find a member of another case, nor a case of another office', async () => {
      const [file, other] = [
        await saveFile(database, office, counsellor),
        await saveFile(database, office, counsellor),
      ];
      expect(
        (await refusal(record.execute(counsellor, file.caseId, input(file, { memberId: other.memberId })))).code,
      ).toBe('record.not-found');
      const elsewhere = await saveActor(database, 'counsellor', await saveOffice(database));
      expect((await refusal(record.execute(elsewhere, file.caseId, input(file)))).code).toBe('record.not-found');
      const { id } = await record.execute(counsellor, file.caseId, input(file));
      expect((await refusal(sessions.get(elsewhere, id))).code).toBe('record.not-found');
      expect((await refusal(sessions.findOfCase(elsewhere, file.caseId, { size: 25, offset: 0 }))).code).toBe(
        'record.not-found',
      );
      expect((await refusal(sessions.get(counsellor, randomUUID()))).code).toBe('record.not-found');
    });
  });

  it('should list the sessions of a case newest first, page by page with the total', async () => {
    const file = await saveFile(database, office, counsellor);
    for (const day of ['2026-02-01', '2026-02-20', '2026-02-10'])
      await record.execute(counsellor, file.caseId, input(file, { heldAt: new Date(`${day}T10:00:00Z`) }));
    const first = await sessions.findOfCase(counsellor, file.caseId, { size: 2, offset: 0 });
    expect(first.total).toBe(3);
    expect(first.sessions.map(({ heldAt }) => heldAt.slice(0, 10))).toEqual(['2026-02-20', '2026-02-10']);
    const second = await sessions.findOfCase(counsellor, file.caseId, { size: 2, offset: 2 });
    expect(second.sessions).toHaveLength(1);
  });
});
