import { adult, bringToReview, decide, decision, evaluate, principal } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { at, day, type Field } from './field.ts';
import { DAYS_TO_COME } from './wrong/days-to-come.ts';
import { MEMBERS_OF_ANOTHER_CASE } from './wrong/members-of-another-case.ts';
import { OTHERWISE_WRONG } from './wrong/otherwise-wrong.ts';
import { STALE_VERSIONS } from './wrong/stale-versions.ts';
import { TERM, type Spoilable } from './wrong/wrong.ts';

const EVERYTHING_WRONG = [...MEMBERS_OF_ANOTHER_CASE, ...STALE_VERSIONS, ...DAYS_TO_COME, ...OTHERWISE_WRONG];
const KEPT_OF_A_CASE = [
  '',
  '/sessions',
  '/notes',
  '/flags',
  '/eligibility',
  '/children',
  '/attachments',
  '/declarations',
];
const SEALED_OF_A_CASE = ['/protection-records', '/screenings', '/data-notices', '/asylum-information'];

/** Whatever is sent wrongly is answered in words that name the field, and nothing of it is kept. */
export function badInput(the: () => Field): void {
  describe('what is sent wrongly', () => {
    let given: Spoilable;
    let standing: string;

    /** Everything of both families that whoever works on them can read, and how many cases there are. */
    const kept = async (): Promise<string> => {
      const { caseworker, protection } = the().cast;
      const pages = await Promise.all(
        [given.file, given.other].flatMap(({ id }) => [
          ...KEPT_OF_A_CASE.map((path) => caseworker.expect(200, caseworker.get(`cases/${id}${path}`))),
          ...SEALED_OF_A_CASE.map((path) => protection.expect(200, protection.get(`cases/${id}${path}`))),
          caseworker.expect(200, caseworker.get(`transfers?caseId=${id}`)),
        ]),
      );
      const { body } = await caseworker.expect<{ page: object }>(200, caseworker.get('cases?state=all&size=1'));
      return JSON.stringify([...pages.map((page) => page.body), body.page]);
    };

    beforeAll(async () => {
      const { counsellor, caseworker, protection } = the().cast;
      const nephew = { relation: 'other-relative', person: adult('آدم', 'الكعبي', { birthDate: day(-15 * 366) }) };
      const file = await CaseFile.open(counsellor, [principal(adult('باسم', 'الكعبي')), nephew]);
      const other = await CaseFile.open(counsellor, [principal(adult('لؤي', 'التميمي', { birthDate: '1995-12-12' }))]);
      const [{ id: uncle }, { id: child }] = [file.member(), file.member(1)];
      await file.post(counsellor, `members/${uncle}/kinship`, {
        ...{ ofPersonId: file.member(1).personId, kind: 'other-kin', holds: true },
      });
      const term = { authority: 'Guardianship Service', act: 'A/1', appointedOn: day(-21), validFrom: day(-20) };
      const guardian = { guardianName: 'Jan Maes', contact: '+32 470 00 00 00' };
      const guardianship = await file.post(protection, 'guardianships', { memberId: child, ...term, ...guardian });
      const procedure = await file.post(protection, 'best-interests', { memberId: child, openedOn: day(-15) });
      await bringToReview(the(), file, { by: 'caseworker', children: [1] });
      await protection.expect(
        200,
        protection.post(`guardianships/${guardianship.body.id}/end`, { version: 1, validTo: day(-1) }),
      );
      const visit = { memberId: uncle, startsAt: at(3), durationMinutes: 45, place: 'Room 3' };
      const letter = { kind: 'referral', matterClass: 'ordinary', referredTo: 'The legal desk' };
      const doubt = { memberId: other.member().id, doubtedBy: 'The office', doubtedOn: day(-5) };
      const consent = await counsellor.expect<{ id: string }>(
        200,
        counsellor.post(`persons/${file.member().personId}/consents`, { purpose: 'appointment-reminder' }),
      );
      given = {
        ...{ field: the(), file, other, child, procedureId: procedure.body.id },
        ...{ endedGuardianshipId: guardianship.body.id, evaluation: await evaluate(caseworker, file) },
        appointmentId: (await file.post(counsellor, 'appointments', visit)).body.id,
        letterId: (await file.post(counsellor, 'letters', { ...letter, memberId: uncle })).body.id,
        ageDoubtId: (await other.post(counsellor, 'age-doubts', doubt)).body.id,
        consentId: consent.body.id,
      };
      standing = await kept();
    });

    it.each(EVERYTHING_WRONG)('should refuse $name, and keep nothing of it', async ({ status, code, naming, send }) => {
      const refusal = await refused(status, send(given));
      expect(refusal.code).toBe(code);
      expect(refusal.detail.length).toBeGreaterThan(20);
      if (naming) expect(refusal.fields?.map(({ field }) => field)).toContain(naming);
      expect(await kept()).toEqual(standing);
    });

    it('should say who must decide when whoever counselled would', async () => {
      const { caseworker } = the().cast;
      expect(await given.file.missing(caseworker, 'approve')).toEqual([
        'You counselled one of these members; a colleague who did not must decide.',
        expect.stringContaining('needs a guardian whose term covers'),
      ]);
    });

    it('should decide nothing for the child on the word of a guardian whose term is over', async () => {
      const { counsellor, protection: officer, supervisor } = the().cast;
      const evaluation = await evaluate(counsellor, given.file);
      const early = await refused(409, supervisor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation)));
      expect(early.missing).toEqual([expect.stringContaining(`needs a guardian whose term covers ${day(0)}`)]);
      await given.file.post(officer, 'guardianships', {
        ...{ memberId: given.child, ...TERM, appointedOn: day(-1), validFrom: day(0) },
      });
      await decide(supervisor, evaluation);
      expect(await given.file.missing(counsellor, 'start-preparation')).not.toContainEqual(
        expect.stringContaining('needs a guardian'),
      );
    });

    it('should keep a note of exactly 10,000 characters and a name in four scripts as they were written', async () => {
      const { counsellor } = the().cast;
      const text = 'ن'.repeat(10_000);
      await given.file.post(counsellor, 'notes', { memberId: given.file.member().id, matterClass: 'ordinary', text });
      const { body } = await counsellor.get<{ rows: { text: string }[] }>(`cases/${given.file.id}/notes`);
      expect(body.rows[0]!.text).toBe(text);
      const names = [
        { kind: 'primary', givenNames: 'نينو', familyName: 'مايسورادزه' },
        { kind: 'transliteration', givenNames: 'ნინო', familyName: 'მაისურაძე' },
        { kind: 'transliteration', givenNames: 'Нино', familyName: 'Майсурадзе' },
        { kind: 'transliteration', givenNames: 'Nino', familyName: 'Maisuradze' },
      ];
      const four = await CaseFile.open(counsellor, [principal(adult('', '', { names, sex: 'female' }))]);
      for (const words of ['Майсурадзе', 'Maisuradze', 'მაისურაძე', 'مايسورادزه']) {
        const found = await counsellor.expect<{ rows: { id: string }[] }>(
          200,
          counsellor.post('persons/search', { words }),
        );
        expect(found.body.rows.map(({ id }) => id)).toContain(four.member().personId);
      }
    });
  });
}
