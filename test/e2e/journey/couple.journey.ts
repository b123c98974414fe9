import { adult, decide, declare, evaluate, principal, recordFacts, storyOf, triesOf } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { at, day, eventually, type Field } from './field.ts';

const [WIFE, HUSBAND] = [0, 1] as const;
/** What no refusal, list or trail may let anybody guess. */
const THE_REASON = /\bfear|asylum|persecut|threat/i;
/** The empty place of a sealed answer, and the minimum information, stand in every session. */
const TOLD_TO_EVERYBODY = /"fearOfReturn":null|asylum-options/g;
const STOPPED = 'The steps of one of these members are stopped; ask the protection officer before anything goes on.';

/** She says it alone; he need not know. Everything towards the journey stops, and only she lets it go on. */
export function aCoupleOfWhomOneFears(the: () => Field): void {
  describe('a couple of whom one fears return', () => {
    let file: CaseFile;

    it('should be approved together, each heard alone', async () => {
      const { counsellor, caseworker } = the().cast;
      file = await CaseFile.open(counsellor, [
        principal(adult('هدى', 'الشمري', { sex: 'female', birthDate: '1992-07-07' })),
        { relation: 'spouse', person: adult('وسام', 'الشمري', { birthDate: '1989-03-03' }) },
      ]);
      await file.listen(counsellor, HUSBAND);
      await file.listen(counsellor, WIFE, { heldAt: at(-12, 12), fearOfReturn: 'not-asked' });
      await file.giveNotice(counsellor, [WIFE, HUSBAND]);
      await file.refusesStep(the().cast, 'submit-application');
      await file.step(counsellor, 'submit-application', { happenedOn: day(-10) });
      await file.planJourney(counsellor);
      await file.step(counsellor, 'start-screening');
      for (const place of [WIFE, HUSBAND]) await file.screen(counsellor, place);
      await file.step(counsellor, 'complete-screening');
      await recordFacts(counsellor, file);
      await decide(caseworker, await evaluate(counsellor, file));
      for (const place of [WIFE, HUSBAND]) await declare(counsellor, file, place);
      expect(await file.missing(counsellor, 'start-preparation')).toEqual([]);
    });

    it('should stop her steps at once when she says it, and show nobody why', async () => {
      const { counsellor, caseworker, supervisor } = the().cast;
      const told = [{ matterClass: 'protection', text: 'Her brothers threatened her.' }];
      await file.refuses(
        the().cast,
        'sessions',
        file.session(WIFE, { heldAt: at(-9), fearOfReturn: 'yes', notes: told }),
      );
      expect(await file.standing(caseworker, WIFE)).toMatchObject({ stepsStopped: false });
      await file.listen(counsellor, WIFE, { heldAt: at(-9), fearOfReturn: 'yes', notes: told });
      expect(await file.standing(caseworker, WIFE)).toMatchObject({ stepsStopped: true });
      expect(await file.standing(caseworker, HUSBAND)).toMatchObject({ stepsStopped: false });
      expect(await file.missing(supervisor, 'start-preparation')).toEqual([STOPPED]);
      expect(await file.refusedStep(counsellor, 409, 'start-preparation')).toMatchObject({ missing: [STOPPED] });
      for (const colleague of [counsellor, caseworker, supervisor])
        for (const path of ['', '/sessions', '/asylum-information', '/timeline', '/protection-records', '/notes']) {
          const { body } = await colleague.expect(200, colleague.get(`cases/${file.id}${path}`));
          expect(JSON.stringify(body).replaceAll(TOLD_TO_EVERYBODY, '')).not.toMatch(THE_REASON);
        }
    });

    it('should open an asylum-information step that the protection officer sees, and nobody else', async () => {
      const { counsellor, protection, strangeCounsellor, manager } = the().cast;
      const information = {
        ...{ memberId: file.member(WIFE).id, givenOn: day(-8) },
        text: 'Told how to ask for protection, and where a lawyer is free of charge.',
      };
      await refused(404, strangeCounsellor.post(`cases/${file.id}/asylum-information`, information));
      await refused(403, manager.post(`cases/${file.id}/asylum-information`, information));
      await file.post(counsellor, 'asylum-information', information);
      const { body } = await protection.expect<{ rows: { entry: string }[] }>(
        200,
        protection.get(`cases/${file.id}/asylum-information`),
      );
      expect(body.rows.map(({ entry }) => entry).sort()).toEqual(['fears-return', 'information-given']);
      const called = await eventually(async () => {
        const notices = await protection.get<{ rows: { template: string; recordId: string }[] }>('notices');
        return notices.body.rows.filter(({ recordId }) => recordId === file.id);
      });
      expect(called).toEqual([expect.objectContaining({ template: 'steps-stopped' })]);
      expect(JSON.stringify(called)).not.toMatch(THE_REASON);
    });

    it('should let the husband go on, who said nothing of the kind', async () => {
      const { counsellor } = the().cast;
      await file.refusesStep(the().cast, 'start-preparation');
      await file.step(counsellor, 'start-preparation', { memberIds: [file.member(HUSBAND).id] });
      expect(await file.stages(counsellor)).toEqual(['APPROVED', 'PRE_DEPARTURE']);
    });

    it('should not ask her twice in seven days, nor with her husband in the room', async () => {
      const { counsellor } = the().cast;
      const ask = (more: object): Promise<unknown> =>
        refused(409, counsellor.post(`cases/${file.id}/sessions`, file.session(WIFE, { fearOfReturn: 'no', ...more })));
      expect(await ask({ heldAt: at(-3) })).toMatchObject({
        ...{ code: 'fear-of-return.asked-lately', fields: [{ field: 'fearOfReturn' }] },
        detail: expect.stringContaining(`ask again from ${day(-2)}`),
      });
      await file.refuses(the().cast, 'sessions', file.session(WIFE, { heldAt: at(-1), fearOfReturn: 'no' }));
      const beside = { alone: false, presentMemberIds: [file.member(HUSBAND).id] };
      expect(await ask({ heldAt: at(-1), ...beside })).toMatchObject({ code: 'fear-of-return.not-alone' });
      expect(await file.standing(counsellor, WIFE)).toMatchObject({ stepsStopped: true, stage: 'APPROVED' });
    });

    it('should go on only when she says alone that she no longer fears it', async () => {
      const { counsellor } = the().cast;
      await file.refuses(the().cast, 'sessions', file.session(WIFE, { heldAt: at(-1), fearOfReturn: 'no' }));
      await file.listen(counsellor, WIFE, { heldAt: at(-1), fearOfReturn: 'no' });
      expect(await file.standing(counsellor, WIFE)).toMatchObject({ stepsStopped: false });
      await file.step(counsellor, 'start-preparation');
      expect(await file.stages(counsellor)).toEqual(['PRE_DEPARTURE', 'PRE_DEPARTURE']);
    });

    it('should leave in the trail that steps stopped and went on, and no reason', async () => {
      expect((await storyOf(the(), file)).filter((line) => line.endsWith('start-preparation'))).toHaveLength(2);
      const { dataOfficer } = the().cast;
      const { body } = await dataOfficer.get<{ rows: { action: string }[] }>(
        `audit/events?recordType=case_member&recordId=${file.member(WIFE).id}`,
      );
      expect(body.rows.map(({ action }) => action).reverse()).toEqual(
        expect.arrayContaining(['stop-steps', 'let-steps-go-on']),
      );
      expect(JSON.stringify(body)).not.toMatch(THE_REASON);
      const tries = ['strangeCounsellor', 'manager'].map((who) => `${who}: refused POST cases/:id/asylum-information`);
      expect(await triesOf(the(), file.id)).toEqual(expect.arrayContaining(tries));
    });
  });
}
