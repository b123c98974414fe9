import {
  adult,
  decide,
  decision,
  declare,
  evaluate,
  principal,
  recordFacts,
  refusedDeclaration,
  storyOf,
  triesOf,
} from './paperwork.ts';
import { CaseFile, refused, type Member } from './case-file.ts';
import { CHILD_NAMES, nameParent, weighBestInterests } from './children.ts';
import { at, day, type Field } from './field.ts';

const FAMILY = 'الساعدي';
const [FATHER, MOTHER, SON, DAUGHTER, BABY, COUSIN] = [0, 1, 2, 3, 4, 5] as const;
const OWN_CHILDREN = [SON, DAUGHTER, BABY];
const ALL = [FATHER, MOTHER, ...OWN_CHILDREN, COUSIN];

/** Parents decide for their own children; for the cousin whose parents are far away, a guardian and a procedure do. */
export function aFamilyWithACousin(the: () => Field): void {
  describe('a family of five with a cousin of 15 separated from his parents', () => {
    let file: CaseFile;
    let cousin: Member;
    let guardianshipId: string;
    const born = (years: number): string => `${Number(day(0).slice(0, 4)) - years}-02-01`;
    const child = (place: keyof typeof CHILD_NAMES, years: number, relation = 'child'): object => ({
      relation,
      person: adult(CHILD_NAMES[place], FAMILY, {
        birthDate: born(years),
        sex: place === 'daughter' ? 'female' : 'male',
      }),
    });
    const hear = (place: number, about: string, heardOn: number): Promise<void> =>
      file.hearChild(the().cast.counsellor, place, about, day(heardOn), place === BABY);
    const hearAll = async (about: string, heardOn = 0): Promise<void> => {
      for (const place of [...OWN_CHILDREN, COUSIN]) await hear(place, about, heardOn);
    };

    it('should be written down as one family, with who is whose child', async () => {
      const { counsellor, strangeCounsellor } = the().cast;
      const contactChannels = [{ kind: 'email', value: 'zaynab@mail.example', safety: 'safe', language: 'nl' }];
      const mother = adult('زينب', FAMILY, { sex: 'female', birthDate: '1986-11-20', contactChannels });
      file = await CaseFile.open(counsellor, [
        principal(adult('كاظم', FAMILY, { birthDate: '1983-04-08' })),
        { relation: 'spouse', person: mother },
        ...[child('son', 12), child('daughter', 9), child('baby', 2), child('cousin', 15, 'other-relative')],
      ]);
      cousin = file.member(COUSIN);
      const kin = (of: number, to: number, kind: string): Promise<unknown> =>
        file.post(counsellor, `members/${file.member(of).id}/kinship`, {
          ...{ ofPersonId: file.member(to).personId, kind, holds: true },
        });
      for (const parent of [FATHER, MOTHER]) for (const own of OWN_CHILDREN) await kin(parent, own, 'parent');
      await kin(FATHER, COUSIN, 'other-kin');
      const { body } = await counsellor.get<{ rows: { memberId: string; situation: string }[] }>(
        `cases/${file.id}/children`,
      );
      const situations = new Map(body.rows.map(({ memberId, situation }) => [memberId, situation]));
      expect(situations.get(cousin.id)).toBe('separated');
      for (const own of OWN_CHILDREN) expect(situations.get(file.member(own).id)).toBe('in-family');
      await refused(404, strangeCounsellor.get(`cases/${file.id}/children`));
    });

    it('should be heard together first, the baby through its father, and each adult alone before they decide', async () => {
      const { counsellor } = the().cast;
      const heard = ALL.slice(1).filter((place) => place !== BABY);
      const together = heard.map((place) => ({ memberId: file.member(place).id, notes: [] }));
      const onBehalfOfMemberIds = [file.member(BABY).id];
      await file.refuses(the().cast, 'sessions', file.session(FATHER));
      await file.listen(counsellor, FATHER, { mode: 'family', alone: false, together, onBehalfOfMemberIds });
      expect(await file.stages(counsellor)).toEqual(ALL.map(() => 'COUNSELLING'));
      await file.giveNotice(counsellor, [FATHER, MOTHER]);
    });

    it('should apply for nobody without somebody who may speak for the cousin', async () => {
      const { counsellor, protection, strangeCounsellor } = the().cast;
      const unheard = 'Ask each child for their own view of the application (4 not asked).';
      const wants = [expect.stringContaining('needs a guardian whose term covers'), unheard];
      expect(await file.missing(counsellor, 'submit-application')).toEqual(wants);
      expect(await file.refusedStep(counsellor, 409, 'submit-application')).toMatchObject({ missing: wants });
      const term = {
        ...{ memberId: cousin.id, authority: 'Guardianship Service', act: 'MINTEH/2026/0815', appointedOn: day(-21) },
        ...{ guardianName: 'Griet Claes', contact: '+32 470 11 22 33', validFrom: day(-20) },
      };
      for (const colleague of [counsellor, strangeCounsellor])
        await refused(403, colleague.post(`cases/${file.id}/guardianships`, term));
      const forTheSon = { ...term, memberId: file.member(FATHER).id };
      expect(await refused(422, protection.post(`cases/${file.id}/guardianships`, forTheSon))).toMatchObject({
        ...{ code: 'child.is-adult', fields: [{ field: 'memberId' }] },
      });
      guardianshipId = (await file.post(protection, 'guardianships', term)).body.id;
      expect(await file.missing(counsellor, 'submit-application')).toEqual([unheard]);
      await hearAll('application', -10);
      await file.step(counsellor, 'submit-application', { happenedOn: day(-10) });
    });

    it('should be screened one by one, the cousin fully and with a procedure opened', async () => {
      const { counsellor, protection } = the().cast;
      await file.planJourney(counsellor);
      await file.step(counsellor, 'start-screening');
      for (const place of ALL.slice(0, -1)) await file.screen(counsellor, place);
      const flagged = { indicators: ['separated-child'], levels: { health: 'low', protection: 'medium' } };
      expect(await file.screen(counsellor, COUSIN, flagged)).toMatchObject({ fullNeeded: true });
      expect(await file.missing(counsellor, 'complete-screening')).toEqual([
        'Record the full screening that a rapid one asked for (1 without).',
        expect.stringContaining('Open the best-interests procedure'),
      ]);
      const kin = {
        kind: 'protective',
        level: 'household',
        matterClass: 'protection',
        text: 'An uncle who cares for him.',
      };
      await file.screen(protection, COUSIN, { ...flagged, kind: 'full', heldOn: day(-8), factors: [kin] });
      await refused(
        403,
        counsellor.post(`cases/${file.id}/best-interests`, { memberId: cousin.id, openedOn: day(-8) }),
      );
      await file.post(protection, 'best-interests', { memberId: cousin.id, openedOn: day(-8) });
      await file.step(counsellor, 'complete-screening');
      const shown = await file.read(counsellor);
      expect(shown.members.find(({ id }) => id === cousin.id)!.careLevel).not.toBe('standard');
      expect(JSON.stringify(shown)).not.toContain('separated-child');
    });

    it('should be found eligible, six people by the amounts of adults and children', async () => {
      const { counsellor, caseworker, strangeSupervisor } = the().cast;
      await recordFacts(counsellor, file);
      const evaluation = await evaluate(counsellor, file);
      await refused(404, strangeSupervisor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation)));
      await refused(403, counsellor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation)));
      const unheard = await refused(
        409,
        caseworker.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation)),
      );
      expect(unheard.missing).toEqual([
        'Ask each child for their own view of the decision on eligibility (4 not asked).',
      ]);
      await hearAll('eligibility');
      await decide(caseworker, evaluation);
      const { entitlements } = await file.eligibility(counsellor);
      const premiums = file.members.map(
        ({ id }) =>
          entitlements.find((line) => line.memberId === id && line.component === 'premium')?.amount?.amountMinor,
      );
      expect(premiums.slice(0, COUSIN)).toEqual([35_000, 35_000, 17_500, 17_500, 17_500]);
      expect(premiums[COUSIN]).toBeGreaterThan(0);
    });

    it('should name every voice that is still missing before the journey is prepared', async () => {
      await file.refusesStep(the().cast, 'start-preparation');
      expect(await file.missing(the().cast.counsellor, 'start-preparation')).toEqual([
        'Each adult who travels signs a declaration of their own (2 of these members without one).',
        expect.stringContaining('the consent of the guardian of that day, of the child, of the child’s family'),
        expect.stringContaining('Every holder of parental authority over a child must consent'),
        expect.stringContaining('has not been decided'),
        'Ask each child for their own view of the return (4 not asked).',
      ]);
    });

    it('should take no shared session for a free decision of each', async () => {
      const { counsellor } = the().cast;
      await file.refuses(the().cast, 'sessions', file.session(MOTHER));
      const shared = await refusedDeclaration(counsellor, file, 409, { place: MOTHER });
      expect(shared).toMatchObject({ code: 'declaration.not-heard-alone', fields: [{ field: 'memberId' }] });
      const child = await refusedDeclaration(counsellor, file, 422, { place: SON });
      expect(child.code).toBe('declaration.not-adult');
      for (const grown of [FATHER, MOTHER]) {
        await file.listen(counsellor, grown, { heldAt: at(-3) });
        await declare(counsellor, file, grown);
      }
    });

    it('should have both parents consent for their own children, and hear the children themselves', async () => {
      const { counsellor, manager, strangeCounsellor } = the().cast;
      for (const own of OWN_CHILDREN)
        for (const parent of [FATHER, MOTHER]) {
          const { path, yes } = await nameParent(counsellor, file, { child: own, parent });
          if (own === SON) {
            await refused(404, strangeCounsellor.post(path, yes));
            await refused(403, manager.post(path, yes));
          }
          await counsellor.expect(200, counsellor.post(path, yes));
        }
      await hearAll('return', -2);
      await hear(COUSIN, 'best-interests', -2);
    });

    it('should let return be found the best of all solutions by somebody who is not this office', async () => {
      await weighBestInterests(the(), file, cousin, guardianshipId);
      const { counsellor } = the().cast;
      const { body } = await counsellor.get<{ rows: unknown[] }>(`cases/${file.id}/protection-records`);
      expect(JSON.stringify(body.rows)).not.toMatch(/grandmother|جدتي/);
    });

    it('should prepare the journey for all six, and remind the mother of her appointment', async () => {
      const { counsellor } = the().cast;
      await file.refusesStep(the().cast, 'start-preparation');
      expect(await file.missing(counsellor, 'start-preparation')).toEqual([]);
      await file.step(counsellor, 'start-preparation');
      expect(await file.stages(counsellor)).toEqual(ALL.map(() => 'PRE_DEPARTURE'));
      const { id: memberId, personId } = file.member(MOTHER);
      await counsellor.expect(
        200,
        counsellor.post(`persons/${personId}/consents`, { purpose: 'appointment-reminder' }),
      );
      const visit = { startsAt: at(1, 11), durationMinutes: 45, place: 'Rue des Chartreux 21, room 4' };
      await file.post(counsellor, 'appointments', { memberId, ...visit });
    });

    it('should tell in the trail who spoke for the children, and hold no child’s words', async () => {
      const story = await storyOf(the(), file);
      expect(story).toEqual(expect.arrayContaining(['counsellor: open-case', 'caseworker: approve']));
      expect(await triesOf(the(), file.id)).toEqual(
        expect.arrayContaining([
          ...['counsellor: refused POST cases/:id/guardianships', 'strangeCounsellor: refused GET cases/:id/children'],
          'counsellor: refused POST cases/:id/best-interests',
        ]),
      );
      const { dataOfficer } = the().cast;
      const { body } = await dataOfficer.get<{ rows: { action: string; actorName: string }[] }>(
        `audit/events?actorId=${the().userIds.protection}&size=100`,
      );
      expect(body.rows.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['appoint-guardian', 'open-best-interests', 'give-child-consent']),
      );
      expect(JSON.stringify(body)).not.toMatch(/Griet|جدتي|grandmother/);
    });
  });
}
