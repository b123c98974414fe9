import {
  adult,
  bringToReview,
  decide,
  decision,
  declare,
  evaluate,
  principal,
  storyOf,
  triesOf,
  type Evaluation,
} from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import type { Field } from './field.ts';

/** Rules are a default and circumstances are not: one colleague proposes, another approves, both say why. */
export function anException(the: () => Field): void {
  describe('an ineligible person with an approved exception', () => {
    let file: CaseFile;
    let evaluation: Evaluation;
    let exceptionId: string;
    const proposal = (more: object = {}): object => ({
      ...{ version: evaluation.version, memberId: file.member().id, ruleCodes: ['no-means'] },
      reason: 'The savings are in an account that only a relative abroad can open.',
      ...more,
    });

    it('should be found ineligible, and be told so by a person', async () => {
      const { counsellor, caseworker, strangeSupervisor } = the().cast;
      file = await CaseFile.open(counsellor, [principal(adult('سمير', 'الحلي', { birthDate: '1977-01-30' }))]);
      await bringToReview(the(), file, { facts: { lackOfMeans: false } });
      evaluation = await evaluate(counsellor, file);
      expect(evaluation.results[0]!.outcome).toBe('excluded');
      const no = { decision: 'reject', reason: 'There are means of their own.' };
      await refused(404, strangeSupervisor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation, no)));
      await refused(403, counsellor.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation, no)));
      await decide(caseworker, evaluation, no);
      expect((await file.standing(counsellor)).stage).toBe('INELIGIBLE');
      const [missing] = await file.missing(the().cast.supervisor, 'approve-exception');
      expect(missing).toContain('have another person approve it');
    });

    it('should be proposed only where the rule foresees it, by whoever knows the person', async () => {
      const { counsellor, manager, strangeCounsellor } = the().cast;
      evaluation = await evaluate(counsellor, file);
      const path = `evaluations/${evaluation.id}/exceptions`;
      await refused(404, strangeCounsellor.post(path, proposal()));
      await refused(403, manager.post(path, proposal()));
      for (const ruleCodes of [['not-belgian'], ['five-years']])
        expect(await refused(409, counsellor.post(path, proposal({ ruleCodes })))).toMatchObject({
          code: 'exception.not-possible',
          fields: [{ field: 'ruleCodes' }],
        });
      const proposed = await counsellor.expect<{ id: string }>(200, counsellor.post(path, proposal()));
      exceptionId = proposed.body.id;
    });

    it('should be approved by somebody else with a reason, and lead on like any approval', async () => {
      const { counsellor, caseworker, supervisor, strangeSupervisor } = the().cast;
      const yes = { version: 1, answer: 'approve', reason: 'The account statement was seen; nothing can be drawn.' };
      await refused(404, strangeSupervisor.post(`exceptions/${exceptionId}/answer`, yes));
      for (const colleague of [counsellor, caseworker])
        await refused(403, colleague.post(`exceptions/${exceptionId}/answer`, yes));
      const withoutReason = supervisor.post(`exceptions/${exceptionId}/answer`, { ...yes, reason: '' });
      expect(await refused(400, withoutReason)).toMatchObject({ fields: [{ field: 'reason' }] });
      await supervisor.expect(200, supervisor.post(`exceptions/${exceptionId}/answer`, yes));
      const { exceptions, entitlements } = await file.eligibility(counsellor);
      expect(exceptions).toEqual([expect.objectContaining({ id: exceptionId, state: 'approved' })]);
      expect(entitlements.map(({ component }) => component)).toContain('premium');
      await declare(counsellor, file);
      await file.step(counsellor, 'start-preparation');
      expect((await file.standing(counsellor)).stage).toBe('PRE_DEPARTURE');
    });

    it('should show in the trail that two people opened the way', async () => {
      const story = await storyOf(the(), file);
      expect(story).toEqual(expect.arrayContaining(['caseworker: reject', 'supervisor: approve-exception']));
      const { dataOfficer } = the().cast;
      const { body } = await dataOfficer.get<{ rows: { action: string; actorName: string }[] }>(
        `audit/events?recordType=eligibility_exception&recordId=${exceptionId}`,
      );
      expect(body.rows.map(({ action, actorName }) => `${actorName}: ${action}`).reverse()).toEqual([
        'counsellor: propose-exception',
        expect.stringMatching(/^supervisor: .*exception/),
      ]);
      expect(JSON.stringify(body)).not.toContain('account');
      expect((await triesOf(the(), exceptionId)).sort()).toEqual(
        ['caseworker', 'counsellor', 'strangeSupervisor'].map((who) => `${who}: refused POST exceptions/:id/answer`),
      );
    });
  });
}
