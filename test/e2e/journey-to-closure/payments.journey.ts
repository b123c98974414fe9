import { refused } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { budgetOf, helpOf, memberHelp, paperOf, paymentOf, type Payment } from './help.ts';
import { decideOn, FUND, fundTheProgramme } from './money.ts';
import { COURSE, COURSE_AT_FIRST, RENT, SCHOOL, WORKSHOP } from './plans.journey.ts';
import { FATHER, MOTHER, SON, type Voyage } from './voyage.ts';

const ADULT = 200_000;
const CHILD = 50_000;

/** Nobody pays alone: one asks, another approves, above a sum two do, and somebody else holds the paper against the person. */
export function thePayments(the: () => Voyage): void {
  const ids: Record<'workshop' | 'course' | 'rent' | 'school', string> = {
    ...{ workshop: '', course: '', rent: '', school: '' },
  };
  const now = (what: keyof typeof ids): Promise<Payment> =>
    paymentOf(the().field.cast.reintegration, the().family, ids[what]);
  const request = async (place: number, position: number, amountMinor: number, more: object = {}): Promise<object> => {
    const { reintegration } = the().field.cast;
    const { versions } = await memberHelp(reintegration, the().family, place);
    const { lineId } = versions.find(({ state }) => state === 'agreed')!.lines[position]!;
    const payee = { payeeKind: 'supplier', payeeName: 'Al Nahrain Tools' };
    return { lineId, amountMinor, currency: 'EUR', ...payee, files: [], request: true, ...more };
  };
  const ask = async (asked: object, by: 'reintegration' | 'deputy' = 'reintegration'): Promise<string> =>
    (await the().family.post(the().field.cast[by], 'disbursements', asked)).body.id;
  /** Nothing of the case has changed by what was refused. */
  const nothingSaved = async (refusing: () => Promise<unknown>): Promise<void> => {
    const { reintegration } = the().field.cast;
    const before = await helpOf(reintegration, the().family);
    await refusing();
    expect(await helpOf(reintegration, the().family)).toEqual(before);
  };

  describe('the money of their plans', () => {
    it('should be asked for out of a fund that pays the programme, and by nobody without a fund', async () => {
      const { reintegration, counsellor, strangeCounsellor, finance } = the().field.cast;
      const { family, field } = the();
      const path = `cases/${family.id}/disbursements`;
      const asked = await request(FATHER, 0, WORKSHOP);
      const unfunded = await refused(422, reintegration.post(path, asked));
      expect(unfunded.fields).toEqual([
        {
          ...{ field: 'fundBudgetId', rule: 'blocked' },
          problem: expect.stringContaining('no fund with a budget in this currency'),
        },
      ]);
      await fundTheProgramme(field, { startsOn: the().on(0), endsOn: the().on(400) });
      for (const colleague of [counsellor, finance, strangeCounsellor]) await refused(403, colleague.post(path, asked));
      expect((await helpOf(reintegration, family)).disbursements).toEqual([]);
    });

    it('should be planned while the amount is not known here, and approved once two people told it', async () => {
      const { finance, manager, reviewer, caseworker } = the().field.cast;
      const { brussels } = the().field.offices;
      ids.workshop = await ask(await request(FATHER, 0, WORKSHOP));
      expect(await now('workshop')).toMatchObject({ state: 'requested', approvalsNeeded: 2 });
      expect((await decideOn(finance, await now('workshop'))).problem?.code).toBe('disbursement.amount-unknown');
      expect((await now('workshop')).state).toBe('requested');
      const enter = async (role: string, amountMinor: number): Promise<void> => {
        const figure = {
          ...{ officeId: brussels, component: 'reintegration', role, amount: { amountMinor, currency: 'EUR' } },
          ...{ validFrom: the().on(0), source: 'Letter of the agency' },
        };
        const figures = 'programmes/BE-FEDASIL/local-figures';
        await refused(403, caseworker.post(figures, figure));
        const { body } = await manager.expect<{ id: string; version: number }>(200, manager.post(figures, figure));
        const confirming = `local-figures/${body.id}/confirm`;
        const own = await refused(403, manager.post(confirming, { version: body.version }));
        expect(own.code).toBe('figure.own');
        await reviewer.expect(200, reviewer.post(confirming, { version: body.version }));
      };
      await enter('adult', ADULT);
      await enter('child', CHILD);
      const { reintegration } = the().field.cast;
      expect((await budgetOf(reintegration, the().family, FATHER)).grantedMinor).toBe(ADULT);
      expect((await budgetOf(reintegration, the().family, SON)).grantedMinor).toBe(CHILD);
    });

    it('should be approved by two above the sum of the office, who see the request and not the case', async () => {
      const { finance, supervisor, strangeSupervisor, counsellor } = the().field.cast;
      const { rows } = (await finance.get<{ rows: { id: string; papers: unknown[] }[] }>('payments-to-approve')).body;
      expect(rows).toEqual([expect.objectContaining({ id: ids.workshop, amountMinor: WORKSHOP, approvalsNeeded: 2 })]);
      await refused(403, finance.get(`cases/${the().family.id}`));
      await refused(403, counsellor.get('payments-to-approve'));
      const foreign = await decideOn(strangeSupervisor, await now('workshop'));
      expect(foreign.problem?.code).toBe('record.not-found');
      expect(await decideOn(finance, await now('workshop'))).toMatchObject({ state: 'requested', problem: null });
      const twice = await decideOn(finance, await now('workshop'));
      expect(twice.problem?.code).toBe('disbursement.already-approved');
      expect(await decideOn(supervisor, await now('workshop'))).toMatchObject({ state: 'approved' });
    });

    it('should never be approved by who asked for it, whatever else they may do', async () => {
      const { deputy, reintegration, finance } = the().field.cast;
      const { field } = the();
      const lead = { role: 'supervisor', officeId: field.offices.brussels };
      await field.administrator.expect(200, field.administrator.post(`users/${field.userIds.deputy}/roles`, lead));
      await deputy.signIn();
      ids.rent = await ask(await request(MOTHER, 0, RENT, { payeeKind: 'landlord', payeeName: 'Abu Ali' }), 'deputy');
      expect(await now('rent')).toMatchObject({ approvalsNeeded: 1 });
      const { version } = await now('rent');
      await refused(
        403,
        reintegration.post('payment-decisions', { decision: 'approve', payments: [{ id: ids.rent, version }] }),
      );
      expect((await decideOn(deputy, await now('rent'))).problem?.code).toBe('disbursement.own');
      expect((await now('rent')).state).toBe('requested');
      expect(await decideOn(finance, await now('rent'))).toMatchObject({ state: 'approved' });
    });

    it('should never be more than was planned or granted, nor in another currency, and say which field', async () => {
      const { reintegration } = the().field.cast;
      const path = `cases/${the().family.id}/disbursements`;
      const wrong = async (
        place: number,
        position: number,
        amountMinor: number,
        more: object = {},
      ): Promise<unknown> => {
        const asked = await request(place, position, amountMinor, more);
        let said: unknown;
        await nothingSaved(async () => {
          const refusal = await refused(422, reintegration.post(path, asked));
          said = [refusal.code, ...refusal.fields!.map(({ field }) => field)];
        });
        return said;
      };
      const above = ['disbursement.above-budget', 'amountMinor'];
      expect(await wrong(FATHER, 1, COURSE_AT_FIRST)).toEqual(above);
      expect(await wrong(FATHER, 0, 1)).toEqual(above);
      expect(await wrong(SON, 0, SCHOOL + 1)).toEqual(above);
      expect(await wrong(SON, 0, SCHOOL, { currency: 'USD' })).toEqual(['disbursement.unsuitable', 'currency']);
    });

    it('should be rejected with a reason, and be asked for again', async () => {
      const { finance } = the().field.cast;
      const school = { payeeKind: 'school', payeeName: 'School of the quarter' };
      ids.school = await ask(await request(SON, 0, SCHOOL, school));
      const { version } = await now('school');
      const silent = finance.post('payment-decisions', {
        ...{ decision: 'reject', payments: [{ id: ids.school, version }] },
      });
      expect((await refused(422, silent)).fields?.map(({ field }) => field)).toEqual(['reason']);
      expect(await decideOn(finance, await now('school'), 'Whose fee is it?')).toMatchObject({ state: 'rejected' });
      ids.school = await ask(await request(SON, 0, SCHOOL, school));
      expect(await decideOn(finance, await now('school'))).toMatchObject({ state: 'approved' });
    });
  });
}

/** What was approved is given, signed for once, and looked at by somebody who did not give it. */
export function theHandOver(the: () => Voyage): void {
  describe('what was approved', () => {
    const of = async (place: number): Promise<Payment> => {
      const { reintegration } = the().field.cast;
      const { disbursements } = await helpOf(reintegration, the().family);
      const theirs = disbursements.filter(({ memberId }) => memberId === the().family.member(place).id);
      return theirs.find(({ state }) => !['rejected', 'verified'].includes(state))!;
    };
    const paper = (place: number): Promise<string> => paperOf(the().field.cast.reintegration, the().family, place);
    const give = async (place: number): Promise<void> => {
      const { reintegration } = the().field.cast;
      const { id, version, amountMinor } = await of(place);
      const files = [{ kind: 'invoice', attachmentId: await paper(place) }];
      const given = { version, givenOn: day(0), givenMinor: amountMinor, givenCurrency: 'EUR', files };
      await reintegration.expect(200, reintegration.post(`disbursements/${id}/hand-over`, given));
    };
    const signFor = async (place: number, signedBy: string): Promise<string> => {
      const { reintegration } = the().field.cast;
      const { id, version } = await of(place);
      const receipt = { version, receiptedOn: day(0), signedBy, attachmentId: await paper(place) };
      const filed = reintegration.post(`disbursements/${id}/receipt`, receipt);
      return (await reintegration.expect<{ receiptNumber: string }>(200, filed)).body.receiptNumber;
    };

    it('should be given exactly so, with an invoice, in its currency and on a day that can be', async () => {
      const { reintegration, finance } = the().field.cast;
      const { id, version } = await of(FATHER);
      const path = `disbursements/${id}/hand-over`;
      const right = { version, givenOn: day(0), givenMinor: WORKSHOP, givenCurrency: 'EUR', files: [] };
      const wrong = async (more: object): Promise<unknown> => {
        const refusal = await refused(422, reintegration.post(path, { ...right, ...more }));
        return refusal.fields?.map(({ field }) => field).sort();
      };
      expect(await wrong({})).toEqual(['files']);
      expect(await wrong({ givenMinor: WORKSHOP + 1 })).toEqual(['givenMinor']);
      expect(await wrong({ givenOn: day(1) })).toEqual(['givenOn']);
      expect(await wrong({ givenCurrency: 'USD' })).toEqual(['rate', 'rateSource', 'ratedOn']);
      await refused(403, finance.post(path, right));
      expect(await of(FATHER)).toMatchObject({ state: 'approved', version });
      for (const place of [FATHER, SON]) await give(place);
      expect([(await of(FATHER)).state, (await of(SON)).state]).toEqual(['paid', 'delivered']);
    });

    it('should be signed for once, for a child by a parent', async () => {
      const { reintegration } = the().field.cast;
      const { id, version } = await of(SON);
      const alone = { version, receiptedOn: day(0), signedBy: 'self', attachmentId: await paper(SON) };
      const refusal = await refused(422, reintegration.post(`disbursements/${id}/receipt`, alone));
      expect(refusal.code).toBe('plan.signer-wrong');
      const numbers = [await signFor(FATHER, 'self'), await signFor(SON, 'parent')];
      // One series with the cash of the airport, without a gap.
      expect(numbers.map((number) => number.slice(-5))).toEqual(['00002', '00003']);
      const receipted = await of(FATHER);
      const again = { ...alone, version: receipted.version, attachmentId: await paper(FATHER) };
      const twice = await refused(409, reintegration.post(`disbursements/${receipted.id}/receipt`, again));
      expect([twice.code, twice.fields?.map(({ field }) => field)]).toEqual([
        'disbursement.already-receipted',
        ['attachmentId'],
      ]);
      expect(await of(FATHER)).toEqual(receipted);
    });

    it('should be held against the person by somebody who did not give it', async () => {
      const { reintegration, deputy } = the().field.cast;
      for (const place of [FATHER, SON]) {
        const { id, version } = await of(place);
        const [path, check] = [`disbursements/${id}/spot-check`, { version, finding: 'matches' }] as const;
        expect((await refused(403, reintegration.post(path, check))).code).toBe('disbursement.own');
        await deputy.expect(200, deputy.post(path, check));
        expect((await paymentOf(deputy, the().family, id)).state).toBe('verified');
      }
    });

    it('should leave sums that are exact to the cent, for each, for the family and for the fund', async () => {
      const { reintegration } = the().field.cast;
      const { funds } = await helpOf(reintegration, the().family);
      expect(funds.map(({ leftMinor }) => leftMinor)).toEqual([FUND - WORKSHOP - RENT - SCHOOL]);
      const sums = async (place: number): Promise<readonly unknown[]> => {
        const row = await budgetOf(reintegration, the().family, place);
        return [row.grantedMinor, row.plannedMinor, row.requestedMinor, row.approvedMinor, row.givenMinor];
      };
      expect(await sums(FATHER)).toEqual([ADULT, WORKSHOP + COURSE, 0, 0, WORKSHOP]);
      expect(await sums(MOTHER)).toEqual([ADULT, RENT, 0, RENT, 0]);
      expect(await sums(SON)).toEqual([CHILD, SCHOOL, 0, 0, SCHOOL]);
    });
  });
}
