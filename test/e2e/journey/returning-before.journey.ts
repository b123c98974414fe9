import { adult, bringToReview, decide, decision, declare, evaluate, principal, storyOf } from './paperwork.ts';
import type { Evaluation } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { day, type Field } from './field.ts';

const THREE_YEARS = -3 * 365;

/** The programme helps once in five years, whichever office helped: the fact is dated, and people decide. */
export function somebodyHelpedBefore(the: () => Field): void {
  describe('someone helped three years ago by another office', () => {
    const rana = adult('رنا', 'العبيدي', { sex: 'female', birthDate: '1984-09-17' });
    let file: CaseFile;

    it('should be seen to have been elsewhere, without anybody being named', async () => {
      const { counsellor, strangeCounsellor } = the().cast;
      await strangeCounsellor.expect(200, strangeCounsellor.post('persons', rana));
      const { body } = await counsellor.expect<{ rows: { officeName: string }[] }>(
        200,
        counsellor.post('persons/match', {
          ...{ givenNames: 'Rana', familyName: 'Al-Obeidi', birthDate: '1984-09-17', birthDatePrecision: 'day' },
          nationalities: ['IQ'],
        }),
      );
      expect(body.rows.map(({ officeName }) => officeName)).toEqual(['Ghent desk']);
      expect(JSON.stringify(body)).not.toMatch(/رنا|rana|obeidi|العبيدي/i);
      file = await CaseFile.open(counsellor, [principal(rana)]);
      await refused(404, strangeCounsellor.get(`cases/${file.id}`));
      await file.refuses(the().cast, 'sessions', file.session());
    });

    it('should be excluded by the five years, with the day on file and the rule in words', async () => {
      const { counsellor, caseworker, strangeSupervisor } = the().cast;
      await bringToReview(the(), file, { facts: { previousAssistanceOn: day(THREE_YEARS) } });
      const evaluation = await evaluate(counsellor, file);
      expect(evaluation.results[0]!.outcome).toBe('excluded');
      expect(evaluation.results[0]!.checks).toContainEqual(
        expect.objectContaining({
          ...{ code: 'five-years', answer: 'not-met' },
          explanation: expect.stringContaining('helped to return in the past five years'),
        }),
      );
      await refused(404, strangeSupervisor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation)));
      const approving = caseworker.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation));
      expect(await refused(409, approving)).toMatchObject({
        code: 'case.requirement-missing',
        missing: [expect.stringContaining('propose an exception')],
      });
    });

    it('should be refused by a person, with a reason and the way to complain', async () => {
      const { counsellor, caseworker, strangeSupervisor } = the().cast;
      const evaluation = await evaluate(counsellor, file);
      const no = { decision: 'reject', reason: 'Helped to return three years ago; the programme helps once in five.' };
      await refused(403, counsellor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation, no)));
      await refused(404, strangeSupervisor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation, no)));
      await decide(caseworker, evaluation, no);
      expect((await file.standing(counsellor)).stage).toBe('INELIGIBLE');
      const { decisions, entitlements } = await file.eligibility(counsellor);
      expect(decisions).toEqual([expect.objectContaining({ decision: 'reject' })]);
      expect(decisions[0]!.meansOfComplaint).toBeTruthy();
      expect(entitlements).toEqual([]);
    });

    it('should be heard again when the day turns out to be another one', async () => {
      const { counsellor, caseworker } = the().cast;
      await file.refusesStep(the().cast, 'reopen');
      await file.step(counsellor, 'reopen', { reason: 'Her papers show the journey of 2019.' });
      await file.step(counsellor, 'submit-application');
      const stale: Evaluation = await evaluate(counsellor, file);
      const tooEarly = caseworker.post(`evaluations/${stale.id}/decisions`, decision(stale, { decision: 'reject' }));
      expect(await refused(409, tooEarly)).toMatchObject({
        detail: expect.stringContaining('at a stage this can be done from (ELIGIBILITY_REVIEW)'),
      });
      for (const action of ['start-screening', 'complete-screening']) await file.step(counsellor, action);
      await file.post(counsellor, 'facts', {
        facts: [
          { memberId: file.member().id, fact: 'previousAssistanceOn', value: day(-10 - 5 * 366) },
          { memberId: file.member().id, fact: 'departureOn', value: day(40) },
        ],
      });
      const onOldFacts = caseworker.post(`evaluations/${stale.id}/decisions`, decision(stale));
      expect((await refused(409, onOldFacts)).code).toBe('evaluation.outdated');
      await decide(caseworker, await evaluate(counsellor, file));
      await declare(counsellor, file);
      await file.step(counsellor, 'start-preparation');
      expect(await file.standing(counsellor)).toMatchObject({ stage: 'PRE_DEPARTURE', queuedOn: day(-10) });
    });

    it('should have both decisions in the trail, and the day that was believed first in the file', async () => {
      const { eligibility, story } = {
        eligibility: await file.eligibility(the().cast.counsellor),
        story: await storyOf(the(), file),
      };
      const decided = story.filter((line) => line.startsWith('caseworker: '));
      expect(decided).toEqual(['caseworker: reject', 'caseworker: approve']);
      const days = eligibility.facts.filter(({ fact }) => fact === 'previousAssistanceOn').map(({ value }) => value);
      expect(days).toEqual(expect.arrayContaining([day(THREE_YEARS), day(-10 - 5 * 366)]));
    });
  });
}
