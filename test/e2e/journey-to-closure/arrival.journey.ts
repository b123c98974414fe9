import { refused } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { settle } from './board.ts';
import { reconfirm, stillWishes } from './last-days.journey.ts';
import { markReady } from './readiness.ts';
import { book, bookingOf, request } from './seats.ts';
import { PLAN, type Voyage } from './voyage.ts';

/** Whoever received them says that they are there, on the day it really was. */
export function theArrival(the: () => Voyage): void {
  describe('the arrival of the family', () => {
    it('should be confirmed by the mission that awaited them, on a day that can be', async () => {
      const { receiver, strangeReceiver, partner, movement, counsellor } = the().field.cast;
      const { family } = the();
      const memberIds = family.members.map(({ id }) => id);
      const arrival = { memberIds, arrivedOn: the().on(PLAN.flight), place: 'Baghdad', evidence: 'met-on-arrival' };
      for (const stranger of [strangeReceiver, partner]) await refused(404, stranger.post('arrivals', arrival));
      for (const colleague of [movement, counsellor]) await refused(403, colleague.post('arrivals', arrival));
      for (const arrivedOn of [the().on(PLAN.flight - 1), the().on(PLAN.landed + 1)]) {
        const wrong = await refused(422, receiver.post('arrivals', { ...arrival, arrivedOn }));
        expect(wrong).toMatchObject({ code: 'arrival.day-wrong', fields: [{ field: 'arrivedOn' }] });
      }
      expect(await family.stages(movement)).toEqual(Array(4).fill('DEPARTED'));
      await receiver.expect(200, receiver.post('arrivals', arrival));
      expect(await family.stages(movement)).toEqual(Array(4).fill('ARRIVED'));
      expect((await refused(409, receiver.post('arrivals', arrival))).code).toBe('arrival.unsuitable');
      expect((await bookingOf(movement, family)).state).toBe('arrived');
      await refused(404, receiver.get(`cases/${family.id}`));
    });
  });

  describe('the man who was not there', () => {
    it('should be booked again by the same steps', async () => {
      const { movement, counsellor } = the().field.cast;
      const { single, field } = the();
      expect(await markReady(movement, single)).toEqual(['READY_TO_TRAVEL']);
      await single.post(movement, 'bookings', request(single, the().on(PLAN.flightAgain)));
      await field.work();
      await book(movement, single, the().on(PLAN.flightAgain));
      expect(await single.stages(counsellor)).toEqual(['BOOKED']);
      expect((await bookingOf(movement, single)).number).toBe(2);
    });
  });
}

/** A week later the man who missed his flight leaves, and a partner who was told of him receives him. */
export function theSecondFlight(the: () => Voyage): void {
  describe('a week later', () => {
    const flightOn = (): string => the().on(PLAN.flightAgain);

    it('should ask him once more, because a yes is for one journey', async () => {
      await the().goToEach(PLAN.lastDaysAgain, ['10:00', '11:00']);
      const { movement, counsellor } = the().field.cast;
      await stillWishes(movement, the().single, [0]);
      await reconfirm(counsellor, the().single);
    });

    it('should see him leave on the day and not before', async () => {
      const { movement } = the().field.cast;
      const { single } = the();
      const [early] = await settle(movement, flightOn(), single, { outcome: 'departed', places: [0] });
      expect(early).toMatchObject({ recorded: false, code: 'departure.day-wrong' });
      await the().goTo(PLAN.flightAgain, '09:40');
      const [left] = await settle(movement, flightOn(), single, { outcome: 'departed', places: [0] });
      expect(left).toMatchObject({ recorded: true, code: null });
      expect(await single.stages(movement)).toEqual(['DEPARTED']);
    });

    it('should be confirmed by the partner, and by nobody who was not told of him', async () => {
      await the().goTo(PLAN.flightAgain + 1, '09:00');
      const { partner, receiver, movement } = the().field.cast;
      const { single } = the();
      const arrival = { memberIds: [single.member().id], arrivedOn: day(-1), place: 'Baghdad' };
      const seen = { ...arrival, evidence: 'came-to-office' };
      await refused(404, receiver.post('arrivals', seen));
      await partner.expect(200, partner.post('arrivals', seen));
      expect(await single.stages(movement)).toEqual(['ARRIVED']);
      const { rows } = (await partner.get<{ rows: object[] }>('arrivals')).body;
      expect(rows).toEqual([expect.objectContaining({ memberId: single.member().id, arrivedOn: day(-1) })]);
    });
  });
}
