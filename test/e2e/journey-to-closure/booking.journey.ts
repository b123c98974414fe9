import { refused, type CaseFile } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { book, bookingOf, clearTransit, offer, request, seatOf, tickets } from './seats.ts';
import { DAUGHTER, FATHER, MOTHER, PLAN, SON, type Voyage } from './voyage.ts';

/** Seats are asked for by an officer, carried to the agency by the worker, and ticketed for whoever may travel. */
export function theBooking(the: () => Voyage): void {
  describe('the seats', () => {
    const ask = async (file: CaseFile, caregivers: Readonly<Record<number, number>> = {}): Promise<void> => {
      await file.post(the().field.cast.movement, 'bookings', request(file, the().on(PLAN.flight), caregivers));
    };

    it('should be asked for where aeroplanes land, by who books, for who is of the case', async () => {
      const { movement, counsellor, strangeMovement } = the().field.cast;
      const { family, single } = the();
      const path = `cases/${family.id}/bookings`;
      const right = request(family, the().on(PLAN.flight));
      expect(await refused(422, movement.post(path, { ...right, toPlace: 'QQQ' }))).toMatchObject({
        ...{ code: 'booking.unsuitable' },
        fields: [{ field: 'toPlace', problem: expect.stringContaining('no airport known here') }],
      });
      await refused(422, movement.post(path, request(single, the().on(PLAN.flight))));
      await refused(422, movement.post(path, { ...right, wishedFrom: day(-1) }));
      await refused(403, counsellor.post(path, right));
      await refused(404, strangeMovement.post(path, right));
      expect((await movement.get<{ rows: unknown[] }>(path)).body.rows).toEqual([]);
    });

    it('should be carried to the agency by the worker', async () => {
      const { movement } = the().field.cast;
      const { family, single, pair, field } = the();
      await ask(family, { [SON]: FATHER });
      await ask(single);
      await ask(pair, { 1: 0 });
      await field.work();
      for (const file of [family, single, pair]) {
        const { state, requestedAt } = await bookingOf(movement, file);
        expect([state, requestedAt]).toEqual(['requested', expect.any(String)]);
      }
      const { services } = await seatOf(movement, family, MOTHER);
      expect(services.map(({ code }) => code)).toEqual(['WCHR']);
      const { rows } = (await movement.get<{ rows: { matter: string }[] }>('bookings/desk?matter=asked')).body;
      expect(rows).toHaveLength(3);
    });

    it('should be held until the day the agency says, which must still come', async () => {
      const { movement, counsellor, strangeMovement } = the().field.cast;
      const booking = await bookingOf(movement, the().family);
      const path = `bookings/${booking.id}/offer`;
      const right = offer(booking, the().on(PLAN.flight));
      const past = await refused(422, movement.post(path, { ...right, optionExpiresAt: at(-1) }));
      expect(past.fields?.map(({ field }) => field)).toEqual(['optionExpiresAt']);
      const unknown = { ...right, legs: [{ ...(right as { legs: object[] }).legs[0], toPlace: 'ZZZ' }] };
      await refused(422, movement.post(path, unknown));
      await refused(403, counsellor.post(path, right));
      await refused(404, strangeMovement.post(path, right));
      await movement.expect(200, movement.post(path, right));
      expect((await bookingOf(movement, the().family)).state).toBe('held');
    });

    it('should be ticketed for no child without the adult who answers for it, and not before transit is known', async () => {
      const { movement } = the().field.cast;
      const { family } = the();
      const issue = async (status: number) => {
        const booking = await bookingOf(movement, family);
        return refused(status, movement.post(`bookings/${booking.id}/tickets`, tickets(booking)));
      };
      expect(await issue(422)).toMatchObject({
        ...{ code: 'booking.unsuitable' },
        fields: [expect.objectContaining({ field: expect.stringMatching(/^tickets\.\d\.caregiver$/) })],
      });
      const daughter = await seatOf(movement, family, DAUGHTER);
      const caregiverPassengerId = (await seatOf(movement, family, FATHER)).id;
      const seat = { version: daughter.version, services: [], caregiverPassengerId, baggageKg: 40 };
      await movement.expect(200, movement.post(`booking-seats/${daughter.id}`, seat));
      expect((await issue(409)).missing).toEqual([expect.stringContaining('to pass through TR')]);
      expect(await family.stages(movement)).toEqual(Array(4).fill('READY_TO_TRAVEL'));
      await clearTransit(movement, family);
      const ready = await bookingOf(movement, family);
      await movement.expect(200, movement.post(`bookings/${ready.id}/tickets`, tickets(ready)));
      expect(await family.stages(movement)).toEqual(Array(4).fill('BOOKED'));
    });

    it('should be confirmed, for the single man and for father and son too', async () => {
      const { movement } = the().field.cast;
      const { family, single, pair } = the();
      const { id, version } = await bookingOf(movement, family);
      await movement.expect(200, movement.post(`bookings/${id}/confirmation`, { version }));
      for (const file of [single, pair]) await book(movement, file, the().on(PLAN.flight));
      for (const file of [family, single, pair]) expect((await bookingOf(movement, file)).state).toBe('confirmed');
      expect(await pair.stages(movement)).toEqual(['BOOKED', 'BOOKED']);
    });

    it('should take no yes to the journey so long before it', async () => {
      const { movement } = the().field.cast;
      const asked = { memberId: the().single.member().id, answer: 'yes', language: 'ar', interpreterUsed: true };
      expect(await refused(422, movement.post(`cases/${the().single.id}/briefings`, asked))).toMatchObject({
        ...{ code: 'briefing.unsuitable' },
        fields: [{ field: 'heldAt', problem: expect.stringContaining('72 hours') }],
      });
    });
  });
}
