import { adult, decide, declarationText, declare, evaluate, principal, recordFacts } from './paperwork.ts';
import { decision, refusedDeclaration, REVIEWED_TEXT, storyOf, triesOf, type Evaluation } from './paperwork.ts';
import { CaseFile, refused, type Entitlement } from './case-file.ts';
import { at, day, type Field } from './field.ts';

/** A single man goes the whole way, changes his mind at the last desk, and comes back: nothing is held against him. */
export function aSingleMan(the: () => Field): void {
  describe('a single man who withdraws and comes back', () => {
    let file: CaseFile;
    let evaluation: Evaluation;
    let promised: readonly Entitlement[];

    it('should be nobody’s business but that of the desk he came to', async () => {
      const { counsellor, strangeCounsellor, dataOfficer } = the().cast;
      const contactChannels = [{ kind: 'email', value: 'haidar@mail.example', safety: 'safe', language: 'ar' }];
      file = await CaseFile.open(counsellor, [principal(adult('حيدر', 'الجبوري', { contactChannels }))]);
      await refused(404, strangeCounsellor.get(`cases/${file.id}`));
      await refused(404, strangeCounsellor.post(`cases/${file.id}/sessions`, file.session()));
      await refused(403, the().administrator.get(`cases/${file.id}`));
      await refused(403, dataOfficer.get(`cases/${file.id}`));
    });

    it('should be told what stands between him and an application, and apply when nothing does', async () => {
      const { counsellor, strangeCounsellor } = the().cast;
      expect(await file.refusedStep(counsellor, 409, 'submit-application')).toMatchObject({
        code: 'case.no-member-at-stage',
        detail: expect.stringContaining('COUNSELLING'),
      });
      await file.listen(counsellor);
      expect((await file.standing(counsellor)).stage).toBe('COUNSELLING');
      expect(await file.timeline(counsellor)).toContainEqual(
        expect.objectContaining({ what: 'start-counselling', more: expect.objectContaining({ happenedOn: day(-12) }) }),
      );
      const notice = expect.stringContaining('Give the data-protection notice');
      expect(await file.missing(counsellor, 'submit-application')).toEqual([notice]);
      expect(await file.refusedStep(counsellor, 409, 'submit-application')).toMatchObject({
        code: 'case.requirement-missing',
        missing: [notice],
      });
      await file.giveNotice(counsellor);
      const { version } = await file.read(counsellor);
      await refused(404, strangeCounsellor.post(`cases/${file.id}/steps`, { version, action: 'submit-application' }));
      await file.step(counsellor, 'submit-application', { happenedOn: day(-10) });
      expect(await file.standing(counsellor)).toMatchObject({ stage: 'APPLIED', queuedOn: day(-10) });
    });

    it('should be screened once it is known where he goes, and by whoever may screen', async () => {
      const { counsellor, manager } = the().cast;
      expect(await file.missing(counsellor, 'start-screening')).toEqual([
        'Everybody who travels needs a destination (1 without).',
      ]);
      await file.planJourney(counsellor);
      await file.step(counsellor, 'start-screening');
      expect(await file.missing(counsellor, 'complete-screening')).toEqual([
        'Record a rapid screening of every member (1 without).',
      ]);
      const screening = { memberId: file.member().id, kind: 'rapid', heldOn: day(-9), indicators: [], factors: [] };
      const levels = { health: 'low', protection: 'low' };
      await refused(403, manager.post(`cases/${file.id}/screenings`, { ...screening, levels }));
      await file.screen(counsellor);
      await file.step(counsellor, 'complete-screening');
      expect((await file.standing(counsellor)).stage).toBe('ELIGIBILITY_REVIEW');
    });

    it('should be decided upon by a colleague who did not counsel him, once the rules know enough', async () => {
      const { counsellor, caseworker, strangeSupervisor } = the().cast;
      expect(await file.missing(caseworker, 'approve')).toEqual([
        'Evaluate the rules of the programme for each of these members first.',
      ]);
      const unknowing = await evaluate(counsellor, file);
      expect(unknowing.results[0]!.outcome).toBe('undecided');
      expect(JSON.stringify(unknowing.results[0]!.checks)).toContain('previousAssistanceOn');
      await recordFacts(counsellor, file);
      const outdated = caseworker.post(`evaluations/${unknowing.id}/decisions`, decision(unknowing));
      expect((await refused(409, outdated)).code).toBe('evaluation.outdated');

      evaluation = await evaluate(counsellor, file);
      expect(evaluation.results[0]).toMatchObject({ outcome: 'eligible' });
      const path = `evaluations/${evaluation.id}/decisions`;
      await refused(404, strangeSupervisor.post(path, decision(evaluation)));
      await refused(403, counsellor.post(path, decision(evaluation)));
      await decide(caseworker, evaluation);
      promised = (await file.eligibility(counsellor)).entitlements;
      expect(promised).toEqual([
        expect.objectContaining({ component: 'premium', amount: { amountMinor: 35_000, currency: 'EUR' } }),
        expect.objectContaining({ component: 'reintegration', amount: null }),
      ]);
    });

    it('should withdraw without a reason, and lose neither what was promised nor his place', async () => {
      const { counsellor, manager, strangeCounsellor } = the().cast;
      await file.refusedStep(manager, 403, 'withdraw');
      await file.step(counsellor, 'withdraw');
      expect(await file.standing(counsellor)).toMatchObject({ stage: 'WITHDRAWN', queuedOn: day(-10) });
      await refused(404, strangeCounsellor.post(`cases/${file.id}/steps`, { version: 1, action: 'reopen' }));
      await file.step(counsellor, 'reopen');
      expect(await file.standing(counsellor)).toMatchObject({ stage: 'COUNSELLING', queuedOn: day(-10) });
      expect((await file.eligibility(counsellor)).entitlements).toEqual(promised);
    });

    it('should take the same steps again, asked only when he now means to leave, to the same entitlement', async () => {
      const { counsellor, caseworker } = the().cast;
      await file.refusesStep(the().cast, 'submit-application');
      const again = ['submit-application', 'start-screening', 'complete-screening'];
      for (const action of again) {
        expect(await file.missing(counsellor, action)).toEqual([]);
        await file.step(counsellor, action);
      }
      const unknowing = await evaluate(counsellor, file);
      const early = caseworker.post(`evaluations/${unknowing.id}/decisions`, decision(unknowing));
      expect((await refused(409, early)).detail).toContain('An amount cannot be told yet');
      expect(JSON.stringify(unknowing.results[0]!.components)).toContain('Record the intended day of departure');
      const leaves = { memberId: file.member().id, fact: 'departureOn', value: day(40) };
      await file.post(counsellor, 'facts', { facts: [leaves] });
      await decide(caseworker, await evaluate(counsellor, file));
      expect(await file.standing(counsellor)).toMatchObject({ stage: 'APPROVED', queuedOn: day(-10) });
      expect((await file.eligibility(counsellor)).entitlements).toEqual(promised);
      const lines = await storyOf(the(), file);
      const steps = [...again, 'approve'];
      const taken = lines.map((line) => line.split(': ')[1]!).filter((action) => steps.includes(action));
      expect(taken).toEqual([...steps, ...steps]);
    });

    it('should sign no sample, but a text that the programme answers for and somebody else reviewed', async () => {
      const { counsellor, caseworker, manager, reviewer } = the().cast;
      expect(await file.missing(counsellor, 'start-preparation')).toEqual([
        'Each adult who travels signs a declaration of their own (1 of these members without one).',
      ]);
      const sample = await refusedDeclaration(counsellor, file, 409, { sample: true });
      expect(sample).toMatchObject({ code: 'declaration.sample-refused', fields: [{ field: 'templateId' }] });

      await refused(403, caseworker.post('declaration-templates', REVIEWED_TEXT));
      const draft = await manager.expect<{ id: string }>(200, manager.post('declaration-templates', REVIEWED_TEXT));
      const publishing = `declaration-templates/${draft.body.id}/publish`;
      const own = await refused(403, manager.post(publishing, { version: 1, validFrom: day(0) }));
      expect(own).toMatchObject({ code: 'declaration-template.own-draft' });
      await reviewer.expect(200, reviewer.post(publishing, { version: 1, validFrom: day(0) }));
      const signed = await declare(counsellor, file);
      expect(await declarationText(counsellor, false)).toBeTruthy();
      await refused(404, the().cast.strangeCounsellor.post(`declarations/${signed.id}/revoke`, { version: 1 }));
      await file.step(counsellor, 'start-preparation');
      expect((await file.standing(counsellor)).stage).toBe('PRE_DEPARTURE');
    });

    it('should be told plainly what must be settled before he travels', async () => {
      await file.refusesStep(the().cast, 'mark-ready');
      expect(await file.refusedStep(the().cast.caseworker, 409, 'mark-ready')).toMatchObject({
        code: 'case.requirement-missing',
        detail: expect.stringContaining('For each traveller, ask the medical officer'),
      });
    });

    it('should be reminded of his next appointment, as he agreed', async () => {
      const { counsellor } = the().cast;
      const consent = { purpose: 'appointment-reminder' };
      await counsellor.expect(200, counsellor.post(`persons/${file.member().personId}/consents`, consent));
      const visit = { startsAt: at(1), durationMinutes: 45, place: 'Rue des Chartreux 21, room 3', language: 'ar' };
      await file.refuses(the().cast, 'appointments', { memberId: file.member().id, ...visit });
      await file.post(counsellor, 'appointments', { memberId: file.member().id, ...visit });
      const mails = await the().sink.received(1, 30_000);
      expect(mails.at(-1)).toMatchObject({ recipients: ['haidar@mail.example'] });
    });

    it('should have a trail that tells who did what, and never what was said', async () => {
      const story = await storyOf(the(), file);
      expect(story.slice(0, 2)).toEqual(['counsellor: open-case', 'counsellor: start-counselling']);
      expect(story).toEqual(
        expect.arrayContaining(['caseworker: approve', 'counsellor: withdraw', 'counsellor: reopen']),
      );
      expect(story.filter((line) => line.startsWith('strange'))).toEqual([]);
      expect(await triesOf(the(), file.id)).toEqual(
        expect.arrayContaining([
          ...['strangeCounsellor: refused GET cases/:id', 'First: refused GET cases/:id'],
          ...['manager: refused POST cases/:id/screenings', 'manager: refused POST cases/:id/steps'],
        ]),
      );
    });
  });
}
