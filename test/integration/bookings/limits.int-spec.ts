import { RaiseRemindersAction } from '@homeward/case';
import { BookingDeskQuery, MindAdvanceNoticesAction, RecordOfferAction } from '@homeward/travel';
import { TestClock } from '../../support/test-clock.ts';
import { buildOffer, NOW, openBookingWorld, read, saveHeld, saveTicketed, told, type BookingWorld } from './rooms.ts';

describe('limits of bookings', () => {
  let world: BookingWorld;
  const clock = new TestClock(NOW);
  beforeAll(async () => {
    world = await openBookingWorld(clock);
  });
  beforeEach(() => clock.setTo(NOW));
  afterAll(() => world.close());

  const mind = () => world.module.get(RaiseRemindersAction).execute('hours');
  const advance = async () => {
    await world.module.get(MindAdvanceNoticesAction).execute();
    await world.module.get(RaiseRemindersAction).execute('days');
  };

  it('should warn a day and four hours before, escalate what ran out, and say each once however often it ticks', async () => {
    const { file } = await saveHeld(world);
    const seen: Record<string, number> = {};
    // The option ends on 5 March at 18:00 in Brussels, the ticketing limit a day later.
    for (let hour = 0; hour < 5 * 24; hour += 2) {
      clock.setTo(new Date(Date.parse('2026-03-02T12:00:00Z') + hour * 3_600_000).toISOString());
      await mind();
      await mind();
    }
    for (const template of ['booking-limit-day', 'booking-limit-hours', 'booking-limit-missed'])
      seen[template] = (await told(world, file, template)).length;
    // Two limits; who asked and the officer; the supervisor too once it was missed.
    expect(seen).toEqual({ 'booking-limit-day': 4, 'booking-limit-hours': 4, 'booking-limit-missed': 6 });
    expect(await told(world, file, 'booking-limit-missed')).toContain(world.supervisor.userId);
  });

  it('should begin anew with a new option, and be silent for what is ticketed', async () => {
    const { file, booking } = await saveHeld(world);
    clock.setTo('2026-03-04T18:00:00Z');
    await mind();
    const late = { optionExpiresAt: '2026-03-10T12:00:00Z', ticketingLimitAt: null };
    await world.module.get(RecordOfferAction).execute(world.officer, buildOffer(booking, late));
    clock.setTo('2026-03-09T13:00:00Z');
    await mind();
    expect(await told(world, file, 'booking-limit-day')).toHaveLength(4);
    clock.setTo(NOW);
    const { file: sold } = await saveTicketed(world);
    clock.setTo('2026-03-05T16:00:00Z');
    await mind();
    expect(await told(world, sold, 'booking-limit-hours')).toEqual([]);
  });

  it('should ask in working days of both offices to tell the receiving office, only of whoever agreed, once', async () => {
    const { file, booking } = await saveTicketed(world);
    const agree = async (i: number) =>
      world.database.asOwner(
        `insert into consent (person_id, office_id, purpose, recipient_kind, recipient_name, granted_on, recorded_by, created_at)
         values ($1, $2, 'sharing-with-partner', 'receiving-office', 'Office in Erbil', '2026-03-01', $3, $4)`,
        [file.members[i]!.personId, world.office.id, world.counsellor.userId, NOW],
      );
    await agree(0);
    await agree(1);
    await world.database.asOwner(`update case_member set care_level = 'high' where id = $1`, [file.members[1]!.id]);
    const tasks = async () =>
      (await read(world, file))[0]!.tasks.map(({ passengerId, dueOn }) => [
        booking.passengers.find(({ id }) => id === passengerId)!.memberId,
        dueOn,
      ]);
    await advance();
    // Iraq rests on Friday and Saturday, Belgium on Saturday and Sunday: four days a week count. 24 March is a Tuesday.
    expect(await tasks()).toEqual([[file.members[1]!.id, '2026-03-05']]);
    clock.setTo('2026-03-14T09:00:00Z');
    await advance();
    await advance();
    expect(await tasks()).toEqual([
      [file.members[1]!.id, '2026-03-05'],
      [file.members[0]!.id, '2026-03-16'],
    ]);
    expect(await told(world, file, 'advance-notice-due')).toHaveLength(2);
    await world.database.asOwner(`update consent set withdrawn_on = '2026-03-14' where person_id = $1`, [
      file.members[0]!.personId,
    ]);
    expect(await tasks()).toEqual([[file.members[1]!.id, '2026-03-05']]);
  });

  it('should lie on the desk by what runs out first, with counts equal to what each filter shows', async () => {
    const desk = (matter?: 'asked' | 'option' | 'ticketing' | 'refund' | 'task' | 'confirm') =>
      world.module.get(BookingDeskQuery).execute(world.officer, { size: 100, ...(matter && { matter }) });
    const { counts, page, rows } = await desk();
    expect(counts.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(page.total);
    for (const { matter, waiting } of counts) {
      const shown = await desk(matter);
      expect([matter, shown.rows.length, shown.page.total]).toEqual([matter, waiting, waiting]);
    }
    const dues = rows.map(({ dueAt }) => (dueAt === null ? Infinity : Date.parse(dueAt)));
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(counts.find(({ matter }) => matter === 'option')!.waiting).toBeGreaterThan(0);
  });
});
