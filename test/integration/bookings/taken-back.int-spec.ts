import { CorrectStepAction, TakeStepAction, type CorrectedStep } from '@homeward/case';
import type { WorkflowActionName } from '@homeward/contracts';
import { FollowRefundAction } from '@homeward/travel';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import {
  buildRequest,
  familyOf,
  NOW,
  openBookingWorld,
  read,
  request,
  saveHeld,
  saveTicketed,
  stagesOf,
  type BookingWorld,
} from './rooms.ts';

describe('a seat given back by mistake', () => {
  let world: BookingWorld;
  const clock = new TestClock(NOW);
  beforeAll(async () => {
    world = await openBookingWorld(clock);
  });
  beforeEach(() => clock.setTo(NOW));
  afterAll(() => world.close());

  const versionOf = async ({ id }: SavedCase): Promise<number> =>
    (await world.database.asOwner<{ version: number }>(`select version from "case" where id = $1`, [id]))[0]!.version;
  const withdraw = async (file: SavedCase, ...memberIds: string[]): Promise<void> => {
    await world.module.get(TakeStepAction).execute(world.counsellor, {
      ...{ caseId: file.id, version: await versionOf(file), action: 'withdraw' },
      ...(memberIds.length > 0 && { memberIds }),
    });
  };
  /** A supervisor takes back the last such step of a member. */
  const correct = async (file: SavedCase, memberId: string, action: WorkflowActionName): Promise<CorrectedStep> => {
    const [step] = await world.database.asOwner<{ id: string }>(
      `select id::text from case_history where member_id = $1 and action = $2 order by case_history.id desc limit 1`,
      [memberId, action],
    );
    return world.module.get(CorrectStepAction).execute(world.supervisor, {
      ...{ caseId: file.id, version: await versionOf(file), stepId: step!.id, reason: 'Entered for another family.' },
    });
  };
  const bookingOf = async (file: SavedCase) => (await read(world, file))[0]!;
  const seatOf = async (file: SavedCase, memberId: string) =>
    (await bookingOf(file)).passengers.find((seat) => seat.memberId === memberId)!;

  it('should stand again as it stood, ticket, money and place in the journey, and say which child’s does not', async () => {
    const { file } = await saveTicketed(world);
    const [father, mother, child] = familyOf(file);
    const [before, { sums }] = [await seatOf(file, father.id), await bookingOf(file)];
    await withdraw(file, father.id);
    const { stage, notTakenBack } = await correct(file, father.id, 'withdraw');
    expect(stage).toBe('BOOKED');
    expect(notTakenBack).toEqual([expect.stringContaining('children that stopped with it')]);
    expect(await seatOf(file, father.id)).toMatchObject({
      ...{ state: 'ticketed', ticketNumber: before.ticketNumber, fareMinor: 31_999, currency: 'EUR' },
      ...{ stopReason: null, refundState: null, version: before.version + 2 },
    });
    expect((await bookingOf(file)).sums).toEqual(sums);
    expect(await seatOf(file, mother.id)).toMatchObject({ state: 'ticketed' });
    expect(await seatOf(file, child.id)).toMatchObject({ state: 'stopped', stopReason: 'caregiver-not-travelling' });
    expect(await stagesOf(world, file)).toEqual(['BOOKED', 'BOOKED', 'PRE_DEPARTURE']);
  });

  it('should bring back the booking that ended with its last seat, seat by seat', async () => {
    const { file, booking } = await saveHeld(world);
    const [father, mother, child] = familyOf(file);
    await withdraw(file);
    expect(await bookingOf(file)).toMatchObject({ state: 'cancelled', cancelReason: 'withdrew' });
    expect((await correct(file, father.id, 'withdraw')).notTakenBack).toEqual([]);
    expect(await bookingOf(file)).toMatchObject({ state: 'held', cancelReason: null, id: booking.id });
    expect((await correct(file, child.id, 'withdraw')).notTakenBack).toEqual([]);
    expect((await correct(file, mother.id, 'withdraw')).notTakenBack).toEqual([]);
    const after = await bookingOf(file);
    expect(after.passengers.map(({ state }) => state)).toEqual(['held', 'held', 'held']);
    expect(after.sums).toEqual(booking.sums);
    expect(await stagesOf(world, file)).toEqual(['READY_TO_TRAVEL', 'READY_TO_TRAVEL', 'READY_TO_TRAVEL']);
  });

  it('should give no child a seat back while whoever answers for it holds none', async () => {
    const { file } = await saveTicketed(world);
    const [father, , child] = familyOf(file);
    await withdraw(file, father.id);
    const alone = await correct(file, child.id, 'return-to-preparation');
    expect(alone.notTakenBack).toEqual([expect.stringContaining('whoever answers for the child holds none')]);
    expect(await seatOf(file, child.id)).toMatchObject({ state: 'stopped' });
  });

  it('should stay given back once its money was asked back, or another seat was asked for, or the journey began', async () => {
    const gone = [expect.stringContaining('ask for seats anew')];

    const asked = await saveTicketed(world);
    const mother = familyOf(asked.file)[1].id;
    await withdraw(asked.file, mother);
    const seat = await seatOf(asked.file, mother);
    await world.module.get(FollowRefundAction).execute(world.officer, {
      ...{ passengerId: seat.id, version: seat.version, state: 'asked' },
    });
    expect((await correct(asked.file, mother, 'withdraw')).notTakenBack).toEqual(gone);
    expect(await seatOf(asked.file, mother)).toMatchObject({ state: 'stopped', refundState: 'asked' });

    const late = await saveTicketed(world);
    const [, other] = familyOf(late.file);
    await withdraw(late.file, other.id);
    clock.setTo('2026-03-24T10:25:00Z');
    expect((await correct(late.file, other.id, 'withdraw')).notTakenBack).toEqual(gone);
    expect(await seatOf(late.file, other.id)).toMatchObject({ state: 'stopped', refundState: 'to-ask' });
  });

  it('should let a seat be asked for anew for a child whose own stays given back', async () => {
    const { file } = await saveTicketed(world);
    const [father, , child] = familyOf(file);
    await withdraw(file, father.id);
    await correct(file, father.id, 'withdraw');
    const anew = await request(world, buildRequest(file, { passengers: [{ memberId: child.id }], escorts: [] }));
    expect(anew.number).toBe(2);
  });
});
