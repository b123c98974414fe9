import { refused } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import {
  agreement,
  agreePlan,
  budgetOf,
  draftOf,
  draftPlan,
  helpOf,
  line,
  memberHelp,
  paperOf,
  type Draft,
} from './help.ts';
import { DAUGHTER, FATHER, MOTHER, SON, type Voyage } from './voyage.ts';

export const WORKSHOP = 120_000;
export const COURSE_AT_FIRST = 90_000;
export const COURSE = 80_000;
export const RENT = 60_000;
export const SCHOOL = 30_000;

/** What each wants to reach is written down with them, and holds once they, or who answers for them, signed it. */
export function thePlans(the: () => Voyage): void {
  const lineOf = (place: number, more: object): Promise<object> =>
    line(the().field.cast.reintegration, the().family, place, more);

  describe('the plans of the family', () => {
    it('should be opened by whoever helps there, while something is left to help with', async () => {
      const { reintegration, counsellor, finance, receiver } = the().field.cast;
      const { family } = the();
      await family.refusedStep(counsellor, 403, 'open-reintegration');
      const { version } = await family.read(reintegration);
      const step = { version, action: 'open-reintegration' };
      await refused(403, finance.post(`cases/${family.id}/steps`, step));
      await refused(404, receiver.post(`cases/${family.id}/steps`, step));
      await family.step(reintegration, 'open-reintegration');
      expect(await family.stages(reintegration)).toEqual(Array(4).fill('REINTEGRATION'));
      expect(await family.refusedStep(reintegration, 409, 'start-monitoring')).toMatchObject({
        detail: expect.stringContaining('Agree a plan with each member who has help left'),
      });
    });

    it('should be written line by line, out of what was granted and as it was granted', async () => {
      const { reintegration, strangeCounsellor, finance, movement } = the().field.cast;
      const { family } = the();
      const workshop = { amountMinor: WORKSHOP, description: 'Tools and a bench for a workshop.' };
      const right = await lineOf(FATHER, workshop);
      const path = `cases/${family.id}/plan-drafts`;
      const ofTheMother = await budgetOf(reintegration, family, MOTHER);
      for (const [field, more] of [
        ['lines.0.modality', { modality: 'cash' }],
        ['lines.0.currency', { currency: 'USD' }],
        ['lines.0.entitlementId', { entitlementId: ofTheMother.entitlementId }],
      ] as const) {
        const wrong = await draftOf(reintegration, family, FATHER, [{ ...right, ...more }]);
        const refusal = await refused(422, reintegration.post(path, wrong));
        expect([refusal.code, refusal.fields?.map((each) => each.field)]).toEqual(['plan.unsuitable', [field]]);
      }
      const draft = await draftOf(reintegration, family, FATHER, [right]);
      await refused(404, strangeCounsellor.post(path, draft));
      for (const colleague of [finance, movement]) await refused(403, colleague.post(path, draft));
      expect((await memberHelp(reintegration, family, FATHER)).versions).toEqual([]);
      expect(await budgetOf(reintegration, family, FATHER)).toMatchObject({ grantedMinor: null, plannedMinor: 0 });
    });

    it('should hold once the person signed, and for a child a parent, on a day that can be', async () => {
      const { reintegration } = the().field.cast;
      const { family } = the();
      const workshop = await lineOf(FATHER, {
        amountMinor: WORKSHOP,
        description: 'Tools and a bench for a workshop.',
      });
      const course = await lineOf(FATHER, {
        ...{ serviceType: 'vocational-training', modality: 'service', referralNeeded: true },
        ...{ amountMinor: COURSE_AT_FIRST, description: 'A welding course with its certificate.' },
      });
      const ofFather = await draftPlan(reintegration, family, FATHER, [workshop, course]);
      const school = { dimension: 'social', serviceType: 'education', modality: 'service', amountMinor: SCHOOL };
      const ofSon = await draftPlan(reintegration, family, SON, [
        await lineOf(SON, { ...school, description: 'A year at the school of the quarter.' }),
      ]);
      const wrong = async (place: number, draft: Draft, signedBy: string, more: object = {}): Promise<unknown> => {
        const body = { ...(await agreement(reintegration, family, place, { ...draft, signedBy })), ...more };
        const path = `plan-versions/${draft.versionId}/agreement`;
        const refusal = await refused(422, reintegration.post(path, body));
        return [refusal.code, ...refusal.fields!.map(({ field }) => field)];
      };
      expect(await wrong(FATHER, ofFather, 'parent')).toEqual(['plan.signer-wrong', 'signedBy']);
      for (const signedBy of ['self', 'guardian'])
        expect(await wrong(SON, ofSon, signedBy)).toEqual(['plan.signer-wrong', 'signedBy']);
      expect(await wrong(FATHER, ofFather, 'self', { signedOn: day(1) })).toEqual(['plan.unsuitable', 'signedOn']);
      const anothers = { signedCopyId: await paperOf(reintegration, family, MOTHER) };
      expect(await wrong(FATHER, ofFather, 'self', anothers)).toEqual(['plan.unsuitable', 'signedCopyId']);
      for (const [place, { versionId, version }, signedBy] of [
        [FATHER, ofFather, 'self'],
        [SON, ofSon, 'parent'],
      ] as const) {
        const right = await agreement(reintegration, family, place, { version, signedBy });
        await reintegration.expect(200, reintegration.post(`plan-versions/${versionId}/agreement`, right));
      }
      const path = `plan-versions/${ofFather.versionId}/agreement`;
      const again = await agreement(reintegration, family, FATHER, {
        ...{ version: ofFather.version + 1, signedBy: 'self' },
      });
      expect((await refused(409, reintegration.post(path, again))).code).toBe('plan.not-a-draft');
    });

    it('should be one for each, and one without a line for whoever wants none', async () => {
      const { reintegration } = the().field.cast;
      const { family } = the();
      const rent = { dimension: 'social', serviceType: 'housing', amountMinor: RENT };
      const ofMother = await lineOf(MOTHER, { ...rent, description: 'The rent of half a year.' });
      await agreePlan(reintegration, family, MOTHER, { lines: [ofMother], signedBy: 'self' });
      await agreePlan(reintegration, family, DAUGHTER, { lines: [], signedBy: 'parent' });
      const { members, budgets } = await helpOf(reintegration, family);
      expect(members.map(({ versions }) => versions.map(({ state }) => state))).toEqual(Array(4).fill(['agreed']));
      const planned = budgets.filter(({ component }) => component === 'reintegration');
      expect(planned.map(({ plannedMinor }) => plannedMinor).sort((a, b) => a - b)).toEqual([
        ...[0, SCHOOL, RENT, WORKSHOP + COURSE_AT_FIRST],
      ]);
    });

    it('should be read by the mission that received them, and by no other', async () => {
      const { receiver, strangeReceiver, partner } = the().field.cast;
      const path = `received-plans/${the().family.member(FATHER).id}`;
      const plan = await receiver.expect<{ lines: { amountMinor: number }[] }>(200, receiver.get(path));
      expect(plan.body.lines.map(({ amountMinor }) => amountMinor)).toEqual([WORKSHOP, COURSE_AT_FIRST]);
      for (const stranger of [strangeReceiver, partner]) await refused(404, stranger.get(path));
    });
  });
}

/** What was agreed is changed by agreeing anew; what was agreed before is kept as it was signed. */
export function theSecondVersion(the: () => Voyage): void {
  describe('a second version of a plan', () => {
    it('should take the place of the first, which stays as it was signed', async () => {
      const { reintegration } = the().field.cast;
      const { family } = the();
      const [first] = (await memberHelp(reintegration, family, FATHER)).versions;
      const [workshop, course] = first!.lines.map(({ lineId }) => lineId);
      const lines = [
        await line(reintegration, family, FATHER, {
          ...{ lineId: workshop, amountMinor: WORKSHOP, description: 'Tools and a bench for a workshop.' },
        }),
        await line(reintegration, family, FATHER, {
          ...{ lineId: course, serviceType: 'vocational-training', modality: 'service', referralNeeded: true },
          ...{ amountMinor: COURSE, description: 'A shorter welding course with its certificate.' },
        }),
      ];
      await agreePlan(reintegration, family, FATHER, { lines, signedBy: 'self' });
      const { versions } = await memberHelp(reintegration, family, FATHER);
      const shown = versions.map(({ number, state, lines: terms }) => [number, state, terms[1]!.amountMinor]);
      expect(shown.sort()).toEqual([
        [1, 'superseded', COURSE_AT_FIRST],
        [2, 'agreed', COURSE],
      ]);
    });
  });
}
