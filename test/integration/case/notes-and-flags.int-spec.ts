import {
  CaseQueries,
  LowerFlagAction,
  NotesQueries,
  RaiseFlagAction,
  TimelineQuery,
  WriteNoteAction,
  type WriteNoteInput,
} from '@homeward/case';
import { FLAG_CODES, type FlagCode } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('what is written about a member', () => {
  let world: CaseWorld;
  let file: SavedCase;
  let medical: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  const write = (overrides: Partial<WriteNoteInput> = {}, actor: Staff = world.counsellor) =>
    world.module.get(WriteNoteAction).execute(actor, {
      ...{ caseId: file.id, memberId: file.members[0]!.id, matterClass: 'ordinary', text: 'Called about the date.' },
      ...overrides,
    });
  const notes = (actor: Staff) => world.module.get(NotesQueries).notes(actor, file.id, {});
  const raise = (code: FlagCode, actor: Staff = world.counsellor, memberId = file.members[0]!.id) =>
    world.module.get(RaiseFlagAction).execute(actor, { caseId: file.id, memberId, code, reason: 'because' });
  const lower = (flagId: string, version = 1, actor: Staff = world.counsellor) =>
    world.module.get(LowerFlagAction).execute(actor, { flagId, version, reason: 'no longer' });
  const seen = async (actor: Staff): Promise<object> => ({
    view: (await world.module.get(CaseQueries).get(actor, file.id)).flags.map(({ code }) => code),
    list: (await world.module.get(NotesQueries).flags(actor, file.id, {})).page.total,
    timeline: (await world.module.get(TimelineQuery).execute(actor, file.id, { kind: 'flag' })).page.total,
  });

  beforeAll(async () => {
    world = await openCaseWorld(clock);
    medical = await saveActor(world.database, 'medical-officer', world.office, { secondFactor: true });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    file = await saveCase(world.database, world.office, world.counsellor.userId, { members: [{}, {}] });
  });

  describe('in a note', () => {
    it('should stand as written, with its correction beside it', async () => {
      const { id } = await write();
      clock.advance(60_000);
      const correction = await write({ text: 'The call was about the hour.', correctsId: id });
      const { rows } = await notes(world.counsellor);
      expect(rows).toMatchObject([
        { id: correction.id, correctsId: id, correctedBy: [] },
        { id, text: 'Called about the date.', correctedBy: [correction.id] },
      ]);
      const timeline = await world.module.get(TimelineQuery).execute(world.counsellor, file.id, { kind: 'note' });
      expect(timeline.rows.map(({ more }) => more)).toMatchObject([
        { corrects: id },
        { text: 'Called about the date.' },
      ]);
    });

    it('should be read by those of its matter, and leave no trace in list, count and timeline of others', async () => {
      await write();
      await write({ matterClass: 'health', text: 'Takes insulin.' }, medical);
      expect((await notes(medical)).page.total).toBe(2);
      const others = await notes(world.counsellor);
      expect([others.page.total, others.rows.map(({ matterClass }) => matterClass)]).toEqual([1, ['ordinary']]);
      const timeline = await world.module.get(TimelineQuery).execute(world.counsellor, file.id, { kind: 'note' });
      expect([timeline.page.total, JSON.stringify(timeline)]).toEqual([1, expect.not.stringContaining('insulin')]);
    });

    it('should not be written about a member of another case, as sealed matter by others, or for another office', async () => {
      const other = await saveCase(world.database, world.office, world.counsellor.userId);
      expect(await refusalOf(write({ memberId: other.members[0]!.id }))).toMatchObject({ code: 'record.not-found' });
      const movement = await saveActor(world.database, 'movement-officer', world.office);
      expect(await refusalOf(write({ matterClass: 'health' }, movement))).toMatchObject({ code: 'permission.missing' });
      const partner = await saveActor(world.database, 'partner', world.office);
      expect(await refusalOf(write({}, partner))).toMatchObject({ code: 'permission.missing' });
      expect(await refusalOf(write({}, world.stranger))).toMatchObject({ code: 'record.not-found' });
      expect((await notes(world.counsellor)).rows).toEqual([]);
    });

    it('should not correct a note of another member, of another class, or one the writer may not read', async () => {
      const { id } = await write();
      const sealed = await write({ matterClass: 'health' }, medical);
      for (const wrong of [
        { correctsId: id, memberId: file.members[1]!.id },
        { correctsId: id, matterClass: 'health' },
        { correctsId: sealed.id, matterClass: 'health' },
      ] as const)
        expect(await refusalOf(write(wrong))).toMatchObject({
          code: 'case-note.corrects-wrong',
          fields: { correctsId: expect.any(String) },
        });
    });

    it('should hold ten thousand characters, and not one more even when a program forgets to ask', async () => {
      await write({ text: 'x'.repeat(10_000) });
      await expect(write({ text: 'x'.repeat(10_001) })).rejects.toThrow(/case_note_length/);
    });
  });

  describe('by a flag', () => {
    it('should be shown while it is raised, and kept with both reasons when it is lowered', async () => {
      const { id } = await raise('no-travel-document');
      expect(await seen(world.counsellor)).toEqual({ view: ['no-travel-document'], list: 1, timeline: 1 });
      expect(await refusalOf(raise('no-travel-document'))).toMatchObject({ code: 'flag.already-raised' });
      await raise('no-travel-document', world.counsellor, file.members[1]!.id);
      expect(await refusalOf(lower(id, 7))).toMatchObject({ code: 'record.version-stale' });
      await lower(id);
      expect(await refusalOf(lower(id, 2))).toMatchObject({ code: 'flag.lowered' });
      const { rows } = await world.module.get(NotesQueries).flags(world.counsellor, file.id, {});
      expect(rows.find((flag) => flag.id === id)).toMatchObject({ reason: 'because', lowerReason: 'no longer' });
      expect(await seen(world.counsellor)).toEqual({ view: ['no-travel-document'], list: 2, timeline: 3 });
      await raise('no-travel-document');
    });

    it('should leave no trace of sealed matter, not even to whoever raises the same', async () => {
      const { id } = await raise('pregnancy', medical);
      expect(await seen(medical)).toEqual({ view: ['pregnancy'], list: 1, timeline: 1 });
      for (const actor of [world.counsellor, world.supervisor])
        expect(await seen(actor)).toEqual({ view: [], list: 0, timeline: 0 });
      await raise('pregnancy');
      expect(await refusalOf(lower(id))).toMatchObject({ code: 'record.not-found' });
      const [event] = await world.database.asOwner<{ row: string }>(
        `select to_jsonb(e)::text as row from audit_event e where action = 'raise-flag' and record_id = $1`,
        [id],
      );
      expect(event!.row).not.toMatch(/pregnancy|health/);
    });

    it('should be refused by code to whoever handles no sealed matter', async () => {
      const movement = await saveActor(world.database, 'movement-officer', world.office);
      for (const code of ['health-need', 'violence'] as const)
        expect([code, FLAG_CODES[code], await refusalOf(raise(code, movement))]).toMatchObject([
          code,
          expect.not.stringMatching('ordinary'),
          { code: 'permission.missing' },
        ]);
      await raise('deadline-near', movement);
    });
  });
});
