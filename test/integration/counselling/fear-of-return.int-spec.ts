import {
  AsylumInformationQueries,
  GiveAsylumInformationAction,
  GiveDataNoticeAction,
  SessionsQueries,
} from '@homeward/counselling';
import { MakeAppointmentAction } from '@homeward/case';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { NOW, refusalOf, startCounselling, TODAY, type CounsellingRig, type Staff } from './counselling-rig.ts';

const APPOINTMENT = '2026-03-30T09:00:00Z';

describe('Voluntariness: sessions by member', () => {
  let rig: CounsellingRig;
  const first = (file: SavedCase): string => file.members[0]!.id;
  const intents = (file: SavedCase) =>
    rig.database.asOwner<{ template: string; state: string; user_id: string | null; person_id: string | null }>(
      'select template, state, user_id, person_id from message_intent where case_id = $1 order by created_at, template',
      [file.id],
    );
  let hour = 0;
  /** Each at an hour of its own: a colleague is not in two rooms at once. */
  const appoint = (file: SavedCase) =>
    rig.module.get(MakeAppointmentAction).execute(rig.counsellor, {
      ...{
        caseId: file.id,
        memberId: first(file),
        startsAt: new Date(Date.parse(APPOINTMENT) + 3_600_000 * hour++),
        durationMinutes: 60,
        place: 'Room 4',
      },
    });
  const entries = (actor: Staff, file: SavedCase) =>
    rig.module.get(AsylumInformationQueries).findOfCase(actor, file.id);

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(() => rig.clock.setTo(NOW));
  afterAll(() => rig.close());

  describe('"The person fears return", in any session, opens an asylum-information step and suspends booking and reminders', () => {
    it('should stop the steps of that member, take back reminders and tell the protection officer without the reason', async () => {
      const file = await rig.family('PRE_DEPARTURE');
      await appoint(file);
      await rig.session(file, { fearOfReturn: 'yes' });
      expect(await rig.stageOf(first(file))).toEqual({ stage: 'PRE_DEPARTURE', stopped: true });
      expect(await intents(file)).toEqual([
        expect.objectContaining({ template: 'appointment-reminder', state: 'cancelled' }),
        { template: 'steps-stopped', state: 'waiting', user_id: rig.officer.userId, person_id: null },
      ]);
      expect(await rig.missing('steps-not-stopped', file)).toBe(
        'The steps of one of these members are stopped; ask the protection officer before anything goes on.',
      );
      // An appointment made meanwhile is not announced either.
      await appoint(file);
      expect((await intents(file)).filter(({ template }) => template === 'appointment-reminder')).toHaveLength(1);
    });

    it('should be one member’s alone: a spouse in the same session is not stopped', async () => {
      const couple = await rig.family('APPROVED', null);
      const [husband, wife] = couple.members;
      const together = [{ memberId: wife!.id, fearOfReturn: 'yes' as const, notes: [] }];
      await rig.session(couple, { mode: 'family', fearOfReturn: 'no', together });
      expect(await rig.stageOf(husband!.id)).toMatchObject({ stopped: false });
      expect(await rig.stageOf(wife!.id)).toMatchObject({ stopped: true });
    });

    it('should be read by its author, the protection officer and named readers, and by nobody else', async () => {
      const file = await rig.family('APPLIED');
      const { id } = await rig.session(file, { fearOfReturn: 'yes' });
      const text = 'Sent to the legal helpdesk of the refugee council.';
      rig.clock.advance(60_000);
      await rig.module.get(GiveAsylumInformationAction).execute(rig.officer, file.id, { memberId: first(file), text });
      expect(await entries(rig.officer, file)).toMatchObject([
        { entry: 'fears-return', sessionId: id, happenedOn: TODAY },
        { entry: 'information-given', text },
      ]);
      expect(await entries(rig.counsellor, file)).toMatchObject([{ entry: 'fears-return' }]);
      const sessions = rig.module.get(SessionsQueries);
      expect(await sessions.get(rig.officer, id)).toMatchObject({ fearOfReturn: 'yes' });
      for (const reader of [rig.second, rig.supervisor, { ...rig.counsellor, secondFactor: false }]) {
        expect(await entries(reader, file)).toEqual([]);
        // Beside stopped steps, even that it was asked would tell.
        const shown = await sessions.get(reader, id);
        expect(shown.fearOfReturn).toBeNull();
        expect(Object.keys(shown).filter((name) => /^fear|asked/i.test(name))).toEqual(['fearOfReturn']);
      }
      const trail = await rig.database.asOwner<{ action: string }>(
        `select distinct action from audit_event where record_id in ($1, $2)`,
        [id, first(file)],
      );
      expect(trail.map(({ action }) => action).join()).not.toMatch(/fear|asylum/);
    });

    it('should tell a supervisor when the office has no protection officer', async () => {
      const { officer } = rig;
      await rig.database.asOwner(`update role_assignment set valid_to = '2026-01-01' where user_id = $1`, [
        officer.userId,
      ]);
      const file = await rig.family('APPLIED');
      await rig.session(file, { fearOfReturn: 'yes' });
      await rig.database.asOwner(`update role_assignment set valid_to = null where user_id = $1`, [officer.userId]);
      expect(await intents(file)).toMatchObject([{ template: 'steps-stopped', user_id: rig.supervisor.userId }]);
    });
  });

  describe('only the person can lift it, and nobody is asked twice in 7 days', () => {
    const stopped = async (): Promise<SavedCase> => {
      const file = await rig.family('PRE_DEPARTURE');
      await appoint(file);
      await rig.session(file, { fearOfReturn: 'yes' });
      return file;
    };

    it('should refuse to ask again within 7 days, naming the day it may be asked', async () => {
      const file = await stopped();
      rig.clock.setTo('2026-03-08T16:00:00Z');
      const refused = await refusalOf(rig.session(file, { fearOfReturn: 'no', alone: true }));
      expect(refused).toMatchObject({
        code: 'fear-of-return.asked-lately',
        fields: { fearOfReturn: `was asked on ${TODAY}; may be asked again from 2026-03-09` },
      });
      expect(await rig.rowsOf('counselling_session', file)).toBe(1);
      await rig.session(file, { fearOfReturn: 'not-asked', alone: true });
      expect(await rig.stageOf(first(file))).toMatchObject({ stopped: true });
    });

    it('should go on when the person says so alone, later, and be reminded again', async () => {
      const file = await stopped();
      rig.clock.setTo('2026-03-09T09:00:00Z');
      const crowded = await refusalOf(rig.session(file, { fearOfReturn: 'no', othersPresent: ['family'] }));
      expect(crowded.code).toBe('fear-of-return.not-alone');
      expect(await rig.stageOf(first(file))).toMatchObject({ stopped: true });
      await rig.session(file, { fearOfReturn: 'no', alone: true });
      expect(await rig.stageOf(first(file))).toMatchObject({ stopped: false });
      expect(await rig.missing('steps-not-stopped', file)).toBeNull();
      const reminders = (await intents(file)).filter(({ template }) => template === 'appointment-reminder');
      expect(reminders.map(({ state }) => state).sort()).toEqual(['cancelled', 'waiting']);
    });

    it('should hear a fear that is told unasked, whenever it is', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, { fearOfReturn: 'no' });
      rig.clock.setTo('2026-03-03T09:00:00Z');
      await rig.session(file, { fearOfReturn: 'yes' });
      expect(await rig.stageOf(first(file))).toMatchObject({ stopped: true });
    });

    it('should not be lifted by a session that was held before and is written down late', async () => {
      const file = await stopped();
      await rig.session(file, { fearOfReturn: 'no', alone: true, heldAt: new Date('2026-02-10T09:00:00Z') });
      expect(await rig.stageOf(first(file))).toMatchObject({ stopped: true });
    });
  });

  describe('Notes and answers belong to a member', () => {
    it('should write several members’ session as rows of their own with common topics', async () => {
      const couple = await rig.family('INQUIRY', null);
      const [husband, wife] = couple.members;
      const recorded = await rig.session(couple, {
        ...{ mode: 'family', topics: ['right-to-stay', 'complaints'], outcome: 'wants-to-apply' },
        notes: [{ matterClass: 'ordinary', text: 'His words.' }],
        together: [
          {
            ...{ memberId: wife!.id, outcome: 'still-considering' },
            notes: [{ matterClass: 'ordinary', text: 'Her words.' }],
          },
        ],
      });
      expect([recorded.stage, recorded.together[0]!.stage]).toEqual(['COUNSELLING', 'COUNSELLING']);
      const sessions = rig.module.get(SessionsQueries);
      const [his, hers] = [
        await sessions.get(rig.counsellor, recorded.id),
        await sessions.get(rig.counsellor, recorded.together[0]!.id),
      ];
      const common = { topics: ['right-to-stay', 'complaints'], alone: false, jointId: his.jointId };
      expect(his).toMatchObject({ ...common, outcome: 'wants-to-apply', presentMemberIds: [wife!.id] });
      expect(hers).toMatchObject({ ...common, outcome: 'still-considering', presentMemberIds: [husband!.id] });
      expect([his.notes, hers.notes].map((notes) => notes.map(({ text }) => text))).toEqual([
        ['His words.'],
        ['Her words.'],
      ]);
      expect(his.jointId).not.toBeNull();
    });

    it.each([
      ['alone', { alone: true, othersPresent: ['custodial-staff'] }],
      ['alone', { alone: true, mode: 'family' }],
      ['outOfEarshot', { outOfEarshot: true, othersPresent: ['custodial-staff'] }],
      ['interpreterKind', { interpreterUsed: false, interpreterKind: 'professional' }],
      ['othersPresent', { interpreterUsed: false, othersPresent: ['interpreter'] }],
    ] as const)('should refuse a room that contradicts itself, naming %s (%#)', async (field, room) => {
      const file = await rig.family('APPLIED');
      const refused = await refusalOf(
        rig.session(file, {
          ...room,
          ...('othersPresent' in room ? { othersPresent: [...room.othersPresent] } : {}),
        } as never),
      );
      expect(refused).toMatchObject({
        code: 'counselling-session.room-wrong',
        fields: { [field]: expect.any(String) },
      });
      expect(await rig.rowsOf('counselling_session', file)).toBe(0);
    });

    it('should save nothing of a session when one of those together is of another case or writes too much', async () => {
      const [file, other] = [await rig.family('APPLIED', null), await rig.family('APPLIED')];
      const text = 'x'.repeat(10_000);
      const wife = (long: string, memberId = file.members[1]!.id) => [
        { memberId, notes: [{ matterClass: 'ordinary' as const, text: long }] },
      ];
      const stranger = await refusalOf(rig.session(file, { mode: 'family', together: wife('x', first(other)) }));
      expect(stranger.code).toBe('record.not-found');
      const long = await refusalOf(rig.session(file, { mode: 'family', together: wife(`${text}x`) }));
      expect(Object.keys(long.fields)).toEqual(['together.0.notes.0.text']);
      const present = await refusalOf(rig.session(file, { presentMemberIds: [first(other)] }));
      expect(Object.keys(present.fields)).toEqual(['presentMemberIds']);
      expect(await rig.rowsOf('counselling_session', file)).toBe(0);
      await rig.session(file, { mode: 'family', together: wife(text) });
      expect(await rig.rowsOf('counselling_session', file)).toBe(2);
    });
  });

  describe('what an application needs', () => {
    it('should be a session in an understood language for each member; a child may have listened beside a parent', async () => {
      const file = await rig.family('COUNSELLING', null, '2015-01-01');
      const [, spouse, child] = file.members;
      await rig.session(file, { language: 'fr' });
      expect(await rig.missing('session-in-understood-language', file)).toContain('3 of them');
      await rig.session(file, { language: 'fr', interpreterUsed: true, presentMemberIds: [spouse!.id, child!.id] });
      expect(await rig.missing('session-in-understood-language', file)).toContain('1 of them');
      await rig.session(file, { memberId: spouse!.id, language: 'ckb' });
      const speaks = (level: string) =>
        rig.database.asOwner(
          `insert into person_language (person_id, office_id, language_code, level) values ($1, $2, 'ckb', $3)
           on conflict on constraint person_language_pk do update set level = excluded.level`,
          [spouse!.personId, rig.office.id, level],
        );
      await speaks('some');
      expect(await rig.missing('session-in-understood-language', file)).toContain('1 of them');
      await speaks('fluent');
      expect(await rig.missing('session-in-understood-language', file)).toBeNull();
    });

    it('should be the data-protection notice, by day, language and version', async () => {
      const file = await rig.family('COUNSELLING', null, '2015-01-01');
      const give = rig.module.get(GiveDataNoticeAction);
      const notice = { memberIds: [first(file)], language: 'ar', noticeVersion: '2026-1' };
      const tomorrow = await refusalOf(give.execute(rig.counsellor, file.id, { ...notice, givenOn: '2026-03-03' }));
      expect(tomorrow.code).toBe('data-notice.in-the-future');
      await give.execute(rig.counsellor, file.id, notice);
      expect(await rig.missing('data-notice-given', file)).toContain('1 of these members');
      await give.execute(rig.counsellor, file.id, { ...notice, memberIds: [first(file), file.members[1]!.id] });
      expect(await rig.missing('data-notice-given', file)).toBeNull();
      expect(await rig.rowsOf('data_notice', file)).toBe(2);
    });

    it('should be decided by somebody who counselled none of them', async () => {
      const file = await rig.family('ELIGIBILITY_REVIEW', null);
      const caseworker = await saveActor(rig.database, 'caseworker', rig.office);
      await rig.session(file, { memberId: file.members[1]!.id }, caseworker);
      expect(await rig.missing('decider-not-counsellor', file, TODAY, caseworker)).toContain('You counselled');
      expect(await rig.missing('decider-not-counsellor', file, TODAY, rig.supervisor)).toBeNull();
    });
  });
});
