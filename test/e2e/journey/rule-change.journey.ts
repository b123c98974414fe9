import { adult, bringToReview, decide, evaluate, principal, storyOf, triesOf, type Evaluation } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { day, eventually, type Field } from './field.ts';

/** Everybody else's journey in this house departs before it. */
const HOLDS_FROM = 60;
const NEW_PREMIUM = {
  ...{ code: 'premium', title: 'Reinstallation premium', dateField: 'departureOn', sourceKeys: ['AGII22'] },
  explanation: 'A higher premium for departures from its first day on.',
  ...{ legalReference: 'Circular of the day it was drafted', validFrom: day(HOLDS_FROM) },
  definition: {
    kind: 'component',
    component: {
      ...{ when: { all: [] }, otherwise: 'This is not given.', currency: 'EUR', per: 'person', amountKind: 'fixed' },
      steps: [{ when: { all: [] }, explanation: 'The new premium.', amounts: { adult: 40_000, child: 20_000 } }],
      ...{ caps: [], payMoment: 'departure', modality: 'cash', cashAtDepartureMinor: null },
      ...{ spendWithin: null, exception: null },
    },
  },
};

interface Kept {
  readonly id: string;
  readonly results: Evaluation['results'];
}

interface Reckoned {
  readonly reckonings: readonly { readonly evaluationId: string; readonly waiting: readonly string[] }[];
}

/** Rules change while people wait: what was decided stands as it was, and what is asked later is asked by the new rules. */
export function aRuleThatChanges(the: () => Field): void {
  describe('a rule that is published while a case is under way', () => {
    let file: CaseFile;
    let first: Evaluation;
    let later: string;
    let draft: { id: string; version: number };
    const keptOf = async (id: string): Promise<Kept> => {
      const { evaluations } = await file.eligibility(the().cast.counsellor);
      return evaluations.find((one) => one.id === id) as unknown as Kept;
    };
    const premiumOf = ({ results }: Pick<Kept, 'results'>) =>
      results[0]!.components.find(({ code }) => code === 'premium') as unknown as {
        readonly ruleId: string;
        readonly version: number;
        readonly amount: { readonly amountMinor: number };
      };
    const answersOf = ({ results }: Pick<Kept, 'results'>): unknown =>
      results.map(({ memberId, outcome, checks, components }) => ({ memberId, outcome, checks, components }));
    const departureIn = ({ results }: Pick<Kept, 'results'>): unknown =>
      (results[0] as unknown as { facts: { fact: string; value: unknown }[] }).facts.find(
        ({ fact }) => fact === 'departureOn',
      )?.value;
    const standing = async (): Promise<(number | undefined)[]> => {
      const { entitlements } = await file.eligibility(the().cast.counsellor);
      return entitlements
        .filter(({ component, endedAt }) => component === 'premium' && endedAt === null)
        .map(({ amount }) => amount?.amountMinor);
    };

    it('should be decided upon by the rules of the day the person leaves', async () => {
      const { counsellor, caseworker } = the().cast;
      file = await CaseFile.open(counsellor, [principal(adult('ليلى', 'الخزرجي', { sex: 'female' }))]);
      await bringToReview(the(), file);
      first = await evaluate(counsellor, file);
      expect(premiumOf(first)).toMatchObject({ version: 2, amount: { amountMinor: 35_000 } });
      await decide(caseworker, first);
      expect(await standing()).toEqual([35_000]);
    });

    it('should be drafted by one programme manager and published by another, and by nobody else', async () => {
      const { counsellor, caseworker, supervisor, manager, reviewer } = the().cast;
      for (const colleague of [counsellor, caseworker, supervisor])
        await refused(403, colleague.post('programmes/BE-FEDASIL/rules', NEW_PREMIUM));
      const rule = { ...NEW_PREMIUM, officeId: the().offices.country };
      const unfinished = { ...rule, definition: { kind: 'component', component: { currency: 'EUR' } } };
      const { fields } = await refused(422, manager.post('programmes/BE-FEDASIL/rules', unfinished));
      expect(fields!.map(({ field }) => field)).toContain('component.steps');
      draft = (await manager.expect<typeof draft>(200, manager.post('programmes/BE-FEDASIL/rules', rule))).body;
      const publishing = `rule-versions/${draft.id}/publish`;
      for (const colleague of [counsellor, supervisor])
        await refused(403, colleague.post(publishing, { version: draft.version }));
      const own = await refused(403, manager.post(publishing, { version: draft.version }));
      expect(own).toMatchObject({ code: 'rule.own-draft', detail: expect.stringContaining('another person') });
      const stale = await refused(409, reviewer.post(publishing, { version: draft.version + 1 }));
      expect(stale.code).toBe('record.version-stale');
      await reviewer.expect(200, reviewer.post(publishing, { version: draft.version }));
    });

    it('should leave what was evaluated and granted as it was, with the version it was asked by', async () => {
      const { counsellor } = the().cast;
      const again = await evaluate(counsellor, file);
      expect(premiumOf(again)).toMatchObject({ version: 2, amount: { amountMinor: 35_000 } });
      const kept = await keptOf(first.id);
      expect(answersOf(kept)).toEqual(answersOf(first));
      expect(departureIn(kept)).toBe(day(40));
      expect(await standing()).toEqual([35_000]);
    });

    it('should be asked anew when the day of departure moves past its first day, and wait for a person', async () => {
      const { counsellor, manager, strangeCounsellor, supervisor } = the().cast;
      const leaves = { facts: [{ memberId: file.member().id, fact: 'departureOn', value: day(HOLDS_FROM) }] };
      await refused(404, strangeCounsellor.post(`cases/${file.id}/facts`, leaves));
      await refused(403, manager.post(`cases/${file.id}/facts`, leaves));
      const { body } = await file.post<Reckoned>(counsellor, 'facts', leaves);
      expect(body.reckonings).toMatchObject([{ waiting: [file.member().id] }]);
      later = body.reckonings[0]!.evaluationId;
      const asked = await keptOf(later);
      expect(premiumOf(asked)).toMatchObject({ ruleId: draft.id, version: 3, amount: { amountMinor: 40_000 } });
      expect(departureIn(asked)).toBe(day(HOLDS_FROM));
      expect(await standing()).toEqual([35_000]);
      const called = await eventually(async () => {
        const notices = await supervisor.get<{ rows: { template: string; recordId: string }[] }>('notices');
        const own = await counsellor.get<{ rows: { template: string; recordId: string }[] }>('notices');
        return [...notices.body.rows, ...own.body.rows].filter(
          ({ template, recordId }) => template === 'entitlement-to-decide' && recordId === file.id,
        );
      });
      expect(called.length).toBeGreaterThan(0);
    });

    it('should be due once somebody who did not counsel says so, and the first answer still tells of its day', async () => {
      const { counsellor, caseworker, manager, strangeSupervisor } = the().cast;
      const path = `evaluations/${later}/reckoning`;
      const yes = { version: 1, answer: 'apply', reason: 'She leaves after the first day of the new premium.' };
      await refused(404, strangeSupervisor.post(path, yes));
      for (const colleague of [counsellor, manager]) await refused(403, colleague.post(path, yes));
      const unsaid = await refused(400, caseworker.post(path, { ...yes, reason: '' }));
      expect(unsaid).toMatchObject({ fields: [{ field: 'reason' }] });
      await caseworker.expect(200, caseworker.post(path, yes));
      expect(await standing()).toEqual([40_000]);
      expect(answersOf(await keptOf(first.id))).toEqual(answersOf(first));
      expect(premiumOf(await keptOf(first.id)).ruleId).not.toBe(draft.id);
    });

    it('should be told by the trail: who drafted, who published, who said what holds', async () => {
      const { dataOfficer } = the().cast;
      const { body } = await dataOfficer.get<{ rows: { action: string; actorName: string }[] }>(
        `audit/events?recordType=rule_version&recordId=${draft.id}`,
      );
      expect(body.rows.map(({ action, actorName }) => `${actorName}: ${action}`).reverse()).toEqual([
        'manager: draft-rule',
        'reviewer: publish-rule',
      ]);
      expect(await storyOf(the(), file)).toContain('caseworker: approve');
      expect((await triesOf(the(), draft.id)).sort()).toEqual(
        ['counsellor', 'manager', 'supervisor'].map((who) => `${who}: refused POST rule-versions/:id/publish`),
      );
    });
  });
}
