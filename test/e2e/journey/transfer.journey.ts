import { adult, decide, declare, evaluate, principal, recordFacts, storyOf, triesOf } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { at, day, type Field } from './field.ts';

interface Offer {
  readonly id: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly state: string;
  readonly note: string | null;
  readonly version: number;
  readonly toOfficeName: string;
  readonly stageWhenMoved: string | null;
}

/** A person moves to another town: between two desks nobody is forgotten, and nobody is read too early or too long. */
export function aTransfer(the: () => Field): void {
  describe('a transfer between offices', () => {
    let file: CaseFile;
    let offer: { id: string; version: number };
    const offersOf = async (who: 'strangeSupervisor' | 'counsellor'): Promise<Offer> => {
      const colleague = the().cast[who];
      return (await colleague.expect<Offer>(200, colleague.get(`transfers/${offer.id}`))).body;
    };

    it('should be offered by the desk that knows the person', async () => {
      const { counsellor, strangeCounsellor, manager } = the().cast;
      const contactChannels = [{ kind: 'email', value: 'nour@mail.example', safety: 'safe', language: 'fr' }];
      file = await CaseFile.open(counsellor, [principal(adult('نور', 'البصري', { contactChannels }))]);
      await file.listen(counsellor);
      await file.giveNotice(counsellor);
      await file.step(counsellor, 'submit-application', { happenedOn: day(-10) });
      const { version } = await file.read(counsellor);
      const to = {
        version,
        toOfficeId: the().offices.ghent,
        reason: 'person-moved',
        note: 'Lives with an aunt in Ghent now.',
      };
      await refused(404, strangeCounsellor.post(`cases/${file.id}/transfers`, to));
      await refused(403, manager.post(`cases/${file.id}/transfers`, to));
      const toItself = counsellor.post(`cases/${file.id}/transfers`, { ...to, toOfficeId: the().offices.brussels });
      expect(await refused(422, toItself)).toMatchObject({ fields: [{ field: 'toOfficeId' }] });
      offer = (await file.post(counsellor, 'transfers', to)).body;
    });

    it('should show the other desk what it must be able to give, and nobody’s name or number', async () => {
      const { counsellor, strangeSupervisor, strangeCounsellor } = the().cast;
      const seen = await offersOf('strangeSupervisor');
      expect(seen).toMatchObject({ state: 'proposed', caseId: null, number: null, note: null, members: 1 });
      expect(JSON.stringify(seen)).not.toMatch(/نور|aunt|BE-2/);
      await refused(404, strangeSupervisor.get(`cases/${file.id}`));
      await refused(404, strangeCounsellor.get(`cases/${file.id}`));
      expect((await file.read(counsellor)).officeName).toBe('Brussels desk');
    });

    it('should be accepted by the receiver and by nobody else', async () => {
      const { counsellor, supervisor, strangeCounsellor, strangeSupervisor } = the().cast;
      const accepting = { version: offer.version, ownerId: the().userIds.strangeCounsellor };
      for (const colleague of [counsellor, supervisor, strangeCounsellor])
        await refused(403, colleague.post(`transfers/${offer.id}/accept`, accepting));
      const toAStranger = { ...accepting, ownerId: the().userIds.counsellor };
      expect(await refused(422, strangeSupervisor.post(`transfers/${offer.id}/accept`, toAStranger))).toMatchObject({
        fields: [{ field: 'ownerId' }],
      });
      await strangeSupervisor.expect(200, strangeSupervisor.post(`transfers/${offer.id}/accept`, accepting));
      expect(await file.read(strangeCounsellor)).toMatchObject({
        ...{ officeName: 'Ghent desk', ownerId: the().userIds.strangeCounsellor, stage: 'APPLIED' },
      });
    });

    it('should leave the giver a summary and nothing more', async () => {
      const { counsellor, supervisor } = the().cast;
      expect(await offersOf('counsellor')).toMatchObject({
        ...{ state: 'accepted', caseId: null, number: file.number, toOfficeName: 'Ghent desk', note: null },
        stageWhenMoved: 'APPLIED',
      });
      for (const colleague of [counsellor, supervisor])
        for (const path of ['', '/sessions', '/timeline', '/eligibility', '/actions'])
          await refused(404, colleague.get(`cases/${file.id}${path}`));
      await refused(404, counsellor.post(`cases/${file.id}/sessions`, file.session()));
    });

    it('should go on at the new desk where it stood, with the same place in the queue', async () => {
      const { strangeCounsellor, strangeSupervisor, caseworker } = the().cast;
      expect(await file.standing(strangeCounsellor)).toMatchObject({ stage: 'APPLIED', queuedOn: day(-10) });
      expect((await offersOf('strangeSupervisor')).note).toContain('aunt');
      await file.planJourney(strangeCounsellor);
      await file.step(strangeCounsellor, 'start-screening');
      await file.screen(strangeCounsellor);
      await file.step(strangeCounsellor, 'complete-screening');
      await recordFacts(strangeCounsellor, file);
      const evaluation = await evaluate(strangeCounsellor, file);
      await refused(
        404,
        caseworker.post(`evaluations/${evaluation.id}/decisions`, {
          ...{ version: 1, decision: 'approve', memberIds: [file.member().id], reason: 'No longer ours.' },
        }),
      );
      await decide(strangeSupervisor, evaluation);
      await declare(strangeCounsellor, file);
      await file.step(strangeCounsellor, 'start-preparation');
      expect((await file.standing(strangeCounsellor)).stage).toBe('PRE_DEPARTURE');
    });

    it('should invite the person to a desk whose name a mail must not tell', async () => {
      const { strangeCounsellor, counsellor, manager } = the().cast;
      const { id: memberId, personId } = file.member();
      const consent = strangeCounsellor.post(`persons/${personId}/consents`, { purpose: 'appointment-reminder' });
      await strangeCounsellor.expect(200, consent);
      const visit = { startsAt: at(1, 12), durationMinutes: 30, place: 'Guichet de retour volontaire, Gand' };
      await refused(404, counsellor.post(`cases/${file.id}/appointments`, { memberId, ...visit }));
      await refused(403, manager.post(`cases/${file.id}/appointments`, { memberId, ...visit }));
      await file.post(strangeCounsellor, 'appointments', { memberId, ...visit });
    });

    it('should be told by the trail of both desks', async () => {
      const story = await storyOf(the(), file);
      const moving = story.filter((line) => line.endsWith('-transfer'));
      expect(moving[0]).toBe('counsellor: propose-transfer');
      expect(moving.slice(1)).toEqual(['strangeSupervisor: accept-transfer', 'strangeSupervisor: accept-transfer']);
      expect(await triesOf(the(), offer.id)).toEqual(
        expect.arrayContaining([
          ...['counsellor: refused POST transfers/:id/accept', 'supervisor: refused POST transfers/:id/accept'],
          'strangeCounsellor: refused POST transfers/:id/accept',
        ]),
      );
      expect(story.at(-1)).not.toMatch(/^(counsellor|supervisor|caseworker):/);
    });
  });
}
