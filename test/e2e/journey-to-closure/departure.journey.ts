import { findSensitivePart } from '@homeward/contracts';
import { pdfText } from '../../support/pdf-text.ts';
import { refused } from '../journey/case-file.ts';
import { upload } from '../journey/wrong/wrong.ts';
import { boardOf, deskOf, settle } from './board.ts';
import { bookingOf, seatOf } from './seats.ts';
import { DAUGHTER, FATHER, MOTHER, PLAN, SON, type Voyage } from './voyage.ts';

const ADVANCE = 200_000;
const RECEIPT = Buffer.from('%PDF-1.4\n%%EOF\n');
/** What every airport writes on its boards tells nothing, though a mail does without it. */
const OF_ANY_AIRPORT = /Departures?/g;
/** Words that tell why somebody travels, whatever the language of the paper. */
const TELLING = /FEDASIL|AVRR|return|retour|terugkeer|asylum|asile|IOM|Homeward|Brussels desk/i;

/** In the airport hall: cash against a receipt, four who leave, one who is not there, a father who stays. */
export function theDeparture(the: () => Voyage): void {
  describe('the day of the journey', () => {
    let floatId: string;
    const flightOn = (): string => the().on(PLAN.flight);

    it('should show on one board who leaves, and what is still to be paid', async () => {
      const { movement, strangeMovement, receiver } = the().field.cast;
      const board = await boardOf(movement, flightOn());
      expect(board).toHaveLength(7);
      const father = board.find(({ memberId }) => memberId === the().family.member(FATHER).id)!;
      expect(father).toMatchObject({ state: 'ticketed', lacks: ['money-to-pay'] });
      expect(father.toPayMinor).toBeGreaterThan(0);
      expect(await boardOf(strangeMovement, flightOn())).toEqual([]);
      expect(await boardOf(receiver, flightOn())).toEqual([]);
    });

    it('should print a sheet and a manifest that tell nobody why these people travel', async () => {
      const { movement, strangeMovement } = the().field.cast;
      const { brussels } = the().field.offices;
      const asked = `officeId=${brussels}&day=${flightOn()}&language=en`;
      const papers = [`departures/sheet?${asked}`, `departures/manifest?${asked}&serviceNumber=1938`];
      for (const paper of papers) {
        const { status, content } = await movement.download(paper);
        expect([status, content.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
        const text = (await pdfText(content)).join('\n');
        for (const printed of ['A10000001', 'LP000002', '235-']) expect(text).toContain(printed);
        expect(findSensitivePart(text.replaceAll(OF_ANY_AIRPORT, ''))).toBeNull();
        expect(text).not.toMatch(TELLING);
        expect((await strangeMovement.download(paper)).status).toBe(403);
      }
      const { id: memberId } = the().family.member(FATHER);
      const itinerary = await movement.download(`cases/${the().family.id}/members/${memberId}/itinerary`);
      const text = (await pdfText(itinerary.content)).join('\n');
      expect(findSensitivePart(text)).toBeNull();
      expect(text).not.toMatch(TELLING);
    });

    it('should give the officer money that a supervisor advanced, and nobody their own', async () => {
      const { supervisor, movement, strangeSupervisor, counsellor } = the().field.cast;
      const { brussels } = the().field.offices;
      const officerId = the().field.userIds.movement;
      const float = { officeId: brussels, officerId, currency: 'EUR', advanceMinor: ADVANCE };
      const holders = `floats/holders?officeId=${brussels}`;
      const { body } = await supervisor.get<{ rows: { id: string }[] }>(holders);
      expect(body.rows.map(({ id }) => id)).toContain(officerId);
      await refused(403, strangeSupervisor.get(holders));
      await refused(403, movement.post('floats', float));
      await refused(403, strangeSupervisor.post('floats', float));
      const own = { ...float, officerId: the().field.userIds.supervisor };
      expect((await refused(403, supervisor.post('floats', own))).code).toBe('float.own');
      const unfit = { ...float, officerId: the().field.userIds.counsellor };
      await refused(422, supervisor.post('floats', unfit));
      await refused(403, counsellor.get('floats'));
      floatId = (await supervisor.expect<{ id: string }>(200, supervisor.post('floats', float))).body.id;
    });

    it('should pay each what is due, never more, in its currency, and once against a signed receipt', async () => {
      const { movement, caseworker, strangeMovement } = the().field.cast;
      const { family } = the();
      const memberId = family.member(FATHER).id;
      const path = `cases/${family.id}/departure-payments`;
      const { entitlementId, ceilingMinor } = (await deskOf(movement, family, FATHER)).due[0]!;
      const amountMinor = ceilingMinor!;
      const due = { memberId, floatId, kind: 'entitlement', entitlementId, amountMinor, currency: 'EUR' };
      const above = await refused(422, movement.post(path, { ...due, amountMinor: amountMinor + 1 }));
      expect(above).toMatchObject({ code: 'payment.above-entitlement', fields: [{ field: 'amountMinor' }] });
      const foreign = await refused(422, movement.post(path, { ...due, currency: 'USD' }));
      expect(foreign.fields?.map(({ field }) => field)).toEqual(['currency']);
      const others = await refused(422, caseworker.post(path, due));
      expect(others.fields?.map(({ field }) => field)).toEqual(['floatId']);
      await refused(404, strangeMovement.post(path, due));
      const paid = await family.post<{ balanceMinor: number }>(movement, 'departure-payments', due);
      expect(paid.body.balanceMinor).toBe(ADVANCE - amountMinor);
      await refused(422, movement.post(path, { ...due, amountMinor: 1 }));

      const [payment] = (await deskOf(movement, family, FATHER)).payments;
      expect(payment).toMatchObject({ receiptKind: null, receiptNumber: expect.stringMatching(/^\d{4}-00001$/) });
      const file = async (): Promise<string> =>
        (await family.post(movement, 'attachments', upload(memberId, RECEIPT))).body.id;
      const receipt = { version: payment!.version, receiptKind: 'signed-on-screen', receiptId: await file() };
      const filing = `departure-payments/${payment!.id}/receipt`;
      await movement.expect(200, movement.post(filing, receipt));
      const again = { ...receipt, version: payment!.version + 1, receiptId: await file() };
      expect((await refused(409, movement.post(filing, again))).code).toBe('payment.already-receipted');
      const { rows } = (await movement.get<{ rows: object[] }>('floats')).body;
      expect(rows).toEqual([
        expect.objectContaining({ paidMinor: amountMinor, balanceMinor: ADVANCE - amountMinor, withoutReceipt: 0 }),
      ]);
    });

    it('should let no child leave before the adult who answers for it', async () => {
      const { movement, counsellor } = the().field.cast;
      const { family } = the();
      const [alone] = await settle(movement, flightOn(), family, { outcome: 'departed', places: [SON] });
      expect(alone).toMatchObject({ recorded: false, requirements: ['caregiver-departs'] });
      const { id: passengerId, version } = await seatOf(movement, family, FATHER);
      const seats = [{ passengerId, version }];
      await refused(
        403,
        counsellor.post('departures/outcomes', { outcome: 'departed', happenedOn: flightOn(), seats }),
      );
    });

    it('should see four leave, and nothing of it done by another office', async () => {
      const { movement, strangeMovement } = the().field.cast;
      const { family } = the();
      const { id: passengerId, version } = await seatOf(movement, family, FATHER);
      const foreign = { outcome: 'departed', happenedOn: flightOn(), seats: [{ passengerId, version }] };
      const answer = strangeMovement.post<{ results: object[] }>('departures/outcomes', foreign);
      expect((await answer).body.results).toEqual([
        expect.objectContaining({ recorded: false, code: 'record.not-found' }),
      ]);
      const places = [SON, DAUGHTER, MOTHER, FATHER];
      const results = await settle(movement, flightOn(), family, { outcome: 'departed', places });
      expect(results.map(({ recorded, code }) => [recorded, code])).toEqual(Array(4).fill([true, null]));
      expect(await family.stages(movement)).toEqual(Array(4).fill('DEPARTED'));
    });

    it('should miss one, against whom nothing is held', async () => {
      const { movement } = the().field.cast;
      const { single } = the();
      const [missed] = await settle(movement, flightOn(), single, { outcome: 'no-show', places: [0] });
      expect(missed).toMatchObject({ recorded: true });
      expect(await single.stages(movement)).toEqual(['PRE_DEPARTURE']);
      expect(await seatOf(movement, single)).toMatchObject({ state: 'no-show', refundState: 'to-ask' });
    });

    it('should stop the seat of a child with that of the father who stays', async () => {
      const { movement, counsellor } = the().field.cast;
      const { pair } = the();
      const son = await seatOf(movement, pair, 1);
      const [stays] = await settle(movement, flightOn(), pair, { outcome: 'withdrew', places: [0] });
      expect(stays).toMatchObject({ recorded: true, alsoStopped: [son.id] });
      expect(await pair.stages(movement)).toEqual(['WITHDRAWN', 'PRE_DEPARTURE']);
      expect(await seatOf(movement, pair, 0)).toMatchObject({ state: 'stopped', stopReason: 'withdrew' });
      expect(await seatOf(movement, pair, 1)).toMatchObject({
        ...{ state: 'stopped', stopReason: 'caregiver-not-travelling', refundState: 'to-ask' },
      });
      await the().field.work();
      for (const called of [movement, counsellor]) {
        const { rows } = (await called.get<{ rows: { template: string }[] }>('notices')).body;
        expect(rows.map(({ template }) => template)).toContain('child-seat-stopped');
      }
    });

    it('should follow the money of both seats until it is back, for the project that paid', async () => {
      const { movement, counsellor } = the().field.cast;
      const { pair } = the();
      const follow = async (place: number, more: object): Promise<unknown> => {
        const { id, version } = await seatOf(movement, pair, place);
        return movement.expect(200, movement.post(`booking-seats/${id}/refund`, { version, ...more }));
      };
      const { id, version } = await seatOf(movement, pair, 0);
      await refused(403, counsellor.post(`booking-seats/${id}/refund`, { version, state: 'asked' }));
      const back = { state: 'received', refundMinor: 30_000, currency: 'EUR' };
      const sooner = await refused(409, movement.post(`booking-seats/${id}/refund`, { version, ...back }));
      expect(sooner.code).toBe('refund.not-now');
      for (const place of [0, 1]) await follow(place, { state: 'asked' });
      for (const place of [0, 1]) await follow(place, back);
      const { sums, state } = await bookingOf(movement, pair);
      expect(state).toBe('cancelled');
      expect(sums).toEqual([expect.objectContaining({ fareMinor: 64_000, refundMinor: 60_000, costMinor: 4_000 })]);
    });
  });
}
