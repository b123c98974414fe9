import { SESSION_TOPICS } from '@homeward/contracts';
import { SessionsQueries } from '@homeward/counselling';
import { refusalOf, startCounselling, NOW, type CounsellingRig } from './counselling-rig.ts';
import type { SavedCase } from '../../support/factories/case.factory.ts';

describe('What somebody must have been told before they apply', () => {
  let rig: CounsellingRig;
  const SPOKEN = { mode: 'family', alone: false } as const;
  /** A mother, and a child of hers born on the day. */
  const motherAnd = async (stage: 'INQUIRY' | 'COUNSELLING', born: string): Promise<SavedCase> => {
    const file = await rig.family(stage, null, born);
    await rig.database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, now())`,
      [file.id, rig.office.id, file.members[0]!.id, file.members[2]!.personId, rig.counsellor.userId],
    );
    return file;
  };

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(() => rig.clock.setTo(NOW));
  afterAll(() => rig.close());

  describe('a child too young to be told anything', () => {
    it('should leave INQUIRY with the session in which a parent was counselled on its behalf', async () => {
      const file = await motherAnd('INQUIRY', '2025-11-20');
      const [mother, , baby] = file.members;
      expect(await rig.missing('session-recorded', file)).toContain('3 without one');
      const { id, onBehalfOf, stage } = await rig.session(file, { onBehalfOfMemberIds: [baby!.id, baby!.id] });
      expect([stage, onBehalfOf]).toEqual(['COUNSELLING', [{ memberId: baby!.id, stage: 'COUNSELLING' }]]);
      expect(await rig.stageOf(baby!.id)).toMatchObject({ stage: 'COUNSELLING' });
      const shown = await rig.module.get(SessionsQueries).get(rig.counsellor, id);
      expect(shown).toMatchObject({ memberId: mother!.id, onBehalfOfMemberIds: [baby!.id] });
      expect(await rig.missing('session-recorded', file)).toContain('1 without one');
      const [step] = await rig.database.asOwner(
        `select action from case_history where member_id = $1 and to_stage = 'COUNSELLING'`,
        [baby!.id],
      );
      expect(step).toEqual({ action: 'start-counselling' });
    });

    it('should have been told by what its parent was told, and an older child not', async () => {
      const file = await motherAnd('COUNSELLING', '2023-05-04');
      const only = { ...file, members: [file.members[2]!] };
      await rig.session(file, { topics: SESSION_TOPICS, onBehalfOfMemberIds: [file.members[2]!.id] });
      expect(await missingFor(only)).toBeNull();
      const older = await motherAnd('COUNSELLING', '2016-05-04');
      await rig.session(older, { topics: SESSION_TOPICS });
      expect(await missingFor({ ...older, members: [older.members[2]!] })).toContain('the journey');
    });

    it.each([
      ['who is six that day', '2020-03-02', 'hold a session with them'],
      ['whose birth is not known', null, 'hold a session with them'],
    ])('should not be a child %s', async (_who, born, mend) => {
      const file = await motherAnd('INQUIRY', born ?? '2024-01-01');
      const child = file.members[2]!;
      if (!born)
        await rig.database.asOwner('update person set birth_date = null, birth_date_precision = null where id = $1', [
          child.personId,
        ]);
      await expectRefused(file, { onBehalfOfMemberIds: [child.id] }, mend);
    });

    it('should be spoken for by nobody but parent or legal caregiver, and in this case', async () => {
      const [file, other] = [await rig.family('INQUIRY', null, '2024-01-01'), await motherAnd('INQUIRY', '2024-01-01')];
      await expectRefused(file, { onBehalfOfMemberIds: [file.members[2]!.id] }, 'state the kinship first');
      await expectRefused(file, { onBehalfOfMemberIds: [other.members[2]!.id] }, 'no member of this case');
      const spouse = file.members[1]!.id;
      const together = [{ memberId: spouse, notes: [], onBehalfOfMemberIds: [file.members[2]!.id] }];
      await expectRefused(file, { ...SPOKEN, together }, 'state the kinship', 'together.0.onBehalfOfMemberIds');
    });

    const expectRefused = async (
      file: SavedCase,
      given: object,
      mend: string,
      field = 'onBehalfOfMemberIds',
    ): Promise<void> => {
      const refused = await refusalOf(rig.session(file, given));
      expect(refused).toMatchObject({
        code: 'counselling-session.on-behalf-wrong',
        fields: { [field]: expect.stringContaining(mend) },
      });
      expect(await rig.rowsOf('counselling_session', file)).toBe(0);
      expect(await rig.stageOf(file.members[2]!.id)).toMatchObject({ stage: 'INQUIRY' });
    };
  });

  describe('the checklist', () => {
    it('should be gathered over all sessions of a member, and the rest be named', async () => {
      const file = await rig.family('COUNSELLING');
      await rig.session(file, {
        topics: SESSION_TOPICS.filter((topic) => topic !== 'complaints' && topic !== 'journey'),
      });
      expect(await missingFor(file)).toBe(
        'Tell them what is left of the minimum information: the journey; how to complain.',
      );
      await rig.session(file, { topics: ['journey', 'complaints'], language: 'fr' });
      expect(await missingFor(file)).toContain('the journey; how to complain');
      await rig.session(file, { topics: ['journey', 'complaints'], language: 'fr', interpreterUsed: true });
      expect(await missingFor(file)).toBeNull();
    });

    it('should count the wife’s own sessions alone, say how many lack what, and stop the application', async () => {
      const file = await rig.family('COUNSELLING', null);
      await rig.session(file, { topics: SESSION_TOPICS, presentMemberIds: [file.members[1]!.id] });
      await rig.session(file, { topics: ['journey'], memberId: file.members[1]!.id });
      const missing = await missingFor(file);
      expect(missing).toContain('how to complain (1 of 2 members)');
      expect(missing).not.toContain('the journey');
      const refused = await refusalOf(rig.step(rig.counsellor, 'submit-application', file));
      expect(refused).toMatchObject({ code: 'case.requirement-missing', message: expect.stringContaining(missing!) });
    });

    it('should not take for told what was told after the day of the application', async () => {
      const file = await rig.family('COUNSELLING');
      await rig.session(file, { topics: SESSION_TOPICS });
      expect(await rig.missing('minimum-information-given', file, '2026-03-01')).toContain('how to complain');
      expect(await rig.missing('minimum-information-given', file)).toBeNull();
    });
  });

  /** Of these members of the file alone. */
  const missingFor = (file: SavedCase): Promise<string | null> =>
    rig.missing(
      'minimum-information-given',
      file,
      undefined,
      undefined,
      file.members.map(({ id }) => id),
    );
});
