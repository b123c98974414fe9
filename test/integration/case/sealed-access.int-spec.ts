import { randomUUID } from 'node:crypto';
import { BreakGlassAction, CaseQueries, EndNamingAction, NameReaderAction } from '@homeward/case';
import type { SealedClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

const REASON = 'The person collapsed and the ambulance asks.';
const NOW = '2026-03-02T09:00:00Z';

describe('opening sealed matter to somebody', () => {
  let world: CaseWorld;
  let file: SavedCase;
  let reader: Staff;
  let protection: Staff;
  let medical: Staff;
  const clock = new TestClock(NOW);
  const second = { secondFactor: true };

  const breakGlass = (actor: Staff, matterClass: SealedClass = 'health', caseId = file.id) =>
    world.module.get(BreakGlassAction).execute(actor, { caseId, matterClass, reason: REASON });
  const name = (actor: Staff, userId: string, matterClass: SealedClass = 'health') =>
    world.module.get(NameReaderAction).execute(actor, { caseId: file.id, userId, matterClass, reason: REASON });
  const notesSeenBy = async (actor: Staff, caseId = file.id): Promise<string[]> =>
    (
      await world.module.get(Transactions).read<{ text: string }>(actor, {
        name: 'test_notes',
        text: `select text from session_note where case_id = $1 order by text`,
        values: [caseId],
      })
    ).map(({ text }) => text);
  const toldOf = (caseId: string): Promise<{ user_id: string; template: string; person_id: string | null }[]> =>
    world.database.asOwner(
      `select user_id, template, person_id from message_intent where case_id = $1 order by user_id`,
      [caseId],
    );

  async function saveSealedCase(): Promise<SavedCase> {
    const saved = await saveCase(world.database, world.office, world.counsellor.userId);
    const sessionId = randomUUID();
    await world.database.asOwner(
      `insert into counselling_session (id, case_id, office_id, member_id, purpose, mode, language, interpreter_used,
         held_at, duration_minutes, counsellor_id, created_at)
       values ($1, $2, $3, $4, 'information', 'individual', 'fr', false, $5, 30, $6, $5)`,
      [sessionId, saved.id, world.office.id, saved.members[0]!.id, NOW, medical.userId],
    );
    for (const matterClass of ['health', 'protection'])
      await world.database.asOwner(
        `insert into session_note (session_id, case_id, office_id, matter_class, text, author_id, created_at)
         values ($1, $2, $3, $4, $4, $5, $6)`,
        [sessionId, saved.id, world.office.id, matterClass, medical.userId, NOW],
      );
    return saved;
  }

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    protection = await saveActor(world.database, 'protection-officer', world.office, second);
    medical = await saveActor(world.database, 'medical-officer', world.office, second);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    clock.setTo(NOW);
    reader = await saveActor(world.database, 'counsellor', world.office, second);
    file = await saveSealedCase();
  });

  describe('by breaking the glass', () => {
    it('should open the class asked for exactly one hour, on this case and to this person only', async () => {
      const other = await saveSealedCase();
      expect(await notesSeenBy(reader)).toEqual([]);
      const { openUntil } = await breakGlass(reader);
      expect(openUntil).toEqual(new Date('2026-03-02T10:00:00Z'));
      expect(await notesSeenBy(reader)).toEqual(['health']);
      expect(await notesSeenBy(reader, other.id)).toEqual([]);
      expect(await notesSeenBy({ ...world.counsellor, ...second })).toEqual([]);
      clock.setTo('2026-03-02T09:59:59.999Z');
      expect(await notesSeenBy(reader)).toEqual(['health']);
      clock.setTo('2026-03-02T10:00:00Z');
      expect(await notesSeenBy(reader)).toEqual([]);
    });

    it('should open nothing in a session without the second factor, even while the hour runs', async () => {
      await breakGlass(reader);
      expect(await notesSeenBy({ ...reader, secondFactor: false })).toEqual([]);
      expect(await refusalOf(breakGlass({ ...reader, secondFactor: false }))).toMatchObject({
        code: 'sealed.second-factor-needed',
        message: expect.stringContaining('second factor'),
      });
      expect(await refusalOf(breakGlass({ ...reader, kind: 'api-key' }))).toMatchObject({
        code: 'sealed.second-factor-needed',
      });
    });

    it('should tell the owner and every protection officer of the office at once, and nobody else', async () => {
      await breakGlass(reader, 'protection');
      const told = await toldOf(file.id);
      expect(told.map(({ user_id }) => user_id).sort()).toEqual([world.counsellor.userId, protection.userId].sort());
      expect(told.every((row) => row.template === 'sealed-matter-opened' && row.person_id === null)).toBe(true);
    });

    it('should tell the supervisors when the office has nobody else to tell', async () => {
      const alone = await saveActor(world.database, 'counsellor', world.elsewhere, second);
      const chief = await saveActor(world.database, 'supervisor', world.elsewhere);
      const theirs = await saveCase(world.database, world.elsewhere, alone.userId);
      await breakGlass(alone, 'health', theirs.id);
      expect((await toldOf(theirs.id)).map(({ user_id }) => user_id)).toEqual([chief.userId]);
    });

    it('should stand in the trail with its reason, which can be erased', async () => {
      await breakGlass(reader);
      const [event] = await world.database.asOwner<{ id: string; actor_id: string; office_id: string; row: string }>(
        `select id, actor_id, office_id, to_jsonb(e)::text as row from audit_event e
          where action = 'break-glass' and record_id = $1`,
        [file.id],
      );
      expect(event).toMatchObject({ actor_id: reader.userId, office_id: world.office.id });
      expect(event!.row).not.toContain('collapsed');
      const values = await world.database.asOwner(
        `select after from audit_value where event_id = $1 and field = 'reason'`,
        [event!.id],
      );
      expect(values).toEqual([{ after: REASON }]);
    });

    it('should leave no trace of the opening for a colleague who reads the case', async () => {
      await breakGlass(reader);
      const cases = world.module.get(CaseQueries);
      expect((await cases.get(world.counsellor, file.id)).readers).toEqual([]);
      expect((await cases.get(protection, file.id)).readers).toEqual([]);
      expect((await cases.get(medical, file.id)).readers).toHaveLength(1);
      expect((await cases.get(reader, file.id)).readers).toHaveLength(1);
    });

    it('should not be found for another office, and be refused to a role that may not', async () => {
      const stranger = { ...world.stranger, ...second };
      expect(await refusalOf(breakGlass(stranger))).toMatchObject({ code: 'record.not-found' });
      expect(await refusalOf(breakGlass(protection))).toMatchObject({ code: 'permission.missing' });
      expect(await toldOf(file.id)).toEqual([]);
    });
  });

  describe('by naming', () => {
    it('should open the class to the colleague named until the naming is ended', async () => {
      const { id } = await name(medical, reader.userId);
      expect(await notesSeenBy(reader)).toEqual(['health']);
      clock.advance(90 * 86_400_000);
      expect(await notesSeenBy(reader)).toEqual(['health']);
      await world.module.get(EndNamingAction).execute(medical, file.id, id);
      expect(await notesSeenBy(reader)).toEqual([]);
      expect(await refusalOf(world.module.get(EndNamingAction).execute(medical, file.id, id))).toMatchObject({
        code: 'record.not-found',
      });
    });

    it('should be refused to an officer of other matter, without a second factor, or to anybody else', async () => {
      expect(await refusalOf(name(protection, reader.userId))).toMatchObject({ code: 'permission.missing' });
      expect(await refusalOf(name({ ...medical, secondFactor: false }, reader.userId))).toMatchObject({
        code: 'sealed.second-factor-needed',
      });
      expect(await refusalOf(name(reader, reader.userId))).toMatchObject({ code: 'permission.missing' });
      expect(await notesSeenBy(reader)).toEqual([]);
    });

    it('should be refused for somebody who does not work here, or who is named already', async () => {
      expect(await refusalOf(name(medical, world.stranger.userId))).toMatchObject({ code: 'case.staff-unsuitable' });
      await name(medical, reader.userId);
      expect(await refusalOf(name(medical, reader.userId))).toMatchObject({ code: 'sealed.already-named' });
    });

    it('should not let an officer of other matter end it, who does not even know of it', async () => {
      const { id } = await name(medical, reader.userId);
      expect(await refusalOf(world.module.get(EndNamingAction).execute(protection, file.id, id))).toMatchObject({
        code: 'record.not-found',
      });
      expect(await notesSeenBy(reader)).toEqual(['health']);
    });
  });
});
