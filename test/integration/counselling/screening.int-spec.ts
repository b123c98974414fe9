import {
  RecordScreeningAction,
  ReferFlagAction,
  ScreeningsQueries,
  type RecordScreeningInput,
} from '@homeward/counselling';
import { NameReaderAction } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const GROWN = { born: '1990-05-04' };

describe('vulnerability screening', () => {
  let world: ChildWorld;
  let screenings: ScreeningsQueries;
  const clock = new TestClock(NOON);

  const screen = (
    file: SavedCase,
    member: number,
    overrides: Partial<RecordScreeningInput> = {},
    actor: Actor = world.caseworker,
  ) =>
    world.module.get(RecordScreeningAction).execute(actor, file.id, {
      ...{
        memberId: file.members[member]!.id,
        kind: 'rapid' as const,
        heldOn: TODAY,
        reassessOn: null,
        fullNeeded: false,
      },
      ...{ levels: { health: 'low' as const, protection: 'low' as const }, indicators: [], factors: [], ...overrides },
    });
  const full: Partial<RecordScreeningInput> = {
    kind: 'full',
    factors: [
      { kind: 'risk', level: 'household', matterClass: 'protection', text: 'afraid of an uncle' },
      { kind: 'protective', level: 'community', matterClass: 'health', text: 'a nurse next door' },
      { kind: 'risk', level: 'structural', matterClass: 'health', text: 'no clinic near by' },
      { kind: 'protective', level: 'individual', matterClass: 'protection', text: 'speaks three languages' },
    ],
  };
  const hindrance = (file: SavedCase, actor: Actor = world.caseworker): Promise<string> =>
    world.missing(actor, file, 'complete-screening');
  const careLevel = async (file: SavedCase): Promise<unknown> =>
    (await world.database.asOwner(`select care_level from case_member where id = $1`, [file.members[0]!.id]))[0]![
      'care_level'
    ];

  beforeAll(async () => {
    world = await openChildWorld(clock);
    screenings = world.module.get(ScreeningsQueries);
  });
  afterAll(() => world.close());

  it('should be held for every member, and in full for every flagged one, before anybody is decided upon', async () => {
    const file = await world.saveFamily([GROWN, GROWN]);
    expect(await hindrance(file)).toMatch('rapid screening of every member (2 without)');
    await screen(file, 0);
    expect(await hindrance(file)).toMatch('(1 without)');
    await screen(file, 1, { indicators: ['pregnancy'], levels: { health: 'medium', protection: 'low' } });
    expect(await hindrance(file)).toBe('Record the full screening that a rapid one asked for (1 without).');
    await screen(file, 1, { ...full, levels: { health: 'medium', protection: 'low' } });
    expect(await hindrance(file)).toBe('');
  });

  it('should be asked for in full where no indicator fits and a colleague worries, and anew after a later flag', async () => {
    const file = await world.saveFamily([GROWN]);
    expect(await screen(file, 0, { heldOn: '2026-02-01', fullNeeded: true })).toMatchObject({ fullNeeded: true });
    await screen(file, 0, { ...full, heldOn: '2026-02-10' });
    expect(await hindrance(file)).toBe('');
    await screen(file, 0, { indicators: ['chronic-illness'], levels: { health: 'medium', protection: 'low' } });
    expect(await hindrance(file)).toMatch('full screening');
  });

  it('should show each matter to its own officer only, and to nobody else more than the care level', async () => {
    const file = await world.saveFamily([GROWN]);
    const { id } = await screen(file, 0, {
      ...{ ...full, levels: { health: 'medium', protection: 'high' } },
      indicators: ['pregnancy', 'gender-based-violence'],
    });
    const seen = async (actor: Actor): Promise<string> => JSON.stringify((await screenings.get(actor, id)).answers);
    expect(await seen(world.medical)).toMatch('pregnancy');
    expect(await seen(world.medical)).not.toMatch(/violence|uncle|high/);
    expect(await seen(world.officer)).toMatch(/gender-based-violence.*uncle/);
    expect(await seen(world.officer)).not.toMatch(/pregnancy|nurse/);
    for (const reader of [world.counsellor, world.supervisor, world.caseworker]) expect(await seen(reader)).toBe('[]');
    expect(await seen({ ...world.caseworker, secondFactor: true })).toMatch(/pregnancy.*violence/);
    expect(await careLevel(file)).toBe('high');
    const [shell] = await screenings.findOfCase(world.counsellor, file.id);
    expect(Object.keys(shell!).sort()).toEqual(
      ['fullNeeded', 'heldOn', 'id', 'kind', 'memberId', 'reassessOn', 'screenedBy'].sort(),
    );
    expect((await refusalOf(screenings.get(world.stranger, id))).code).toBe('record.not-found');
  });

  it('should open to a reader who was named for that matter', async () => {
    const file = await world.saveFamily([GROWN]);
    const { id } = await screen(file, 0, {
      indicators: ['pregnancy'],
      levels: { health: 'medium', protection: 'low' },
    });
    const named = { ...world.counsellor, secondFactor: true };
    expect((await screenings.get(named, id)).answers).toEqual([]);
    await world.module.get(NameReaderAction).execute(world.medical, {
      ...{ caseId: file.id, userId: named.userId, matterClass: 'health', reason: 'accompanies them' },
    });
    expect((await screenings.get(named, id)).answers.map(({ matterClass }) => matterClass)).toEqual(['health']);
  });

  it('should leave an event for each sealed answer that was shown, and no words in the trail', async () => {
    const file = await world.saveFamily([GROWN]);
    const { id } = await screen(file, 0, {
      ...full,
      indicators: ['torture-survivor'],
      levels: { health: 'low', protection: 'high' },
    });
    const { answers } = await screenings.get(world.officer, id);
    const events = await world.database.asOwner(`select action from audit_event where record_id = any ($1::text[])`, [
      answers.map((answer) => answer.id),
    ]);
    expect(events).toEqual([{ action: 'read-sealed-screening' }]);
    const values = await world.database.asOwner(`select before, after from audit_value where record_id = $1`, [id]);
    expect(JSON.stringify(values)).not.toMatch(/torture|uncle|high/);
  });

  it('should conclude how closely the member is accompanied; a rapid look never lowers it', async () => {
    const file = await world.saveFamily([GROWN]);
    await screen(file, 0, { levels: { health: 'medium', protection: 'low' }, fullNeeded: true });
    expect(await careLevel(file)).toBe('raised');
    await screen(file, 0, { ...full, levels: { health: 'low', protection: 'high' }, reassessOn: '2026-06-01' });
    expect(await careLevel(file)).toBe('high');
    await screen(file, 0);
    expect(await careLevel(file)).toBe('high');
    await screen(file, 0, { ...full, levels: { health: 'low', protection: 'low' } });
    expect(await careLevel(file)).toBe('standard');
    expect((await screenings.findOfCase(world.caseworker, file.id)).map(({ reassessOn }) => reassessOn)).toContain(
      '2026-06-01',
    );
  });

  it('should keep a sign of trafficking as a sealed flag with a specialised centre, once, and ask no detail', async () => {
    const file = await world.saveFamily([GROWN]);
    const sign: Partial<RecordScreeningInput> = {
      ...{ indicators: ['possible-trafficking'], levels: { health: 'low', protection: 'high' } },
    };
    await screen(file, 0, sign);
    await screen(file, 0, sign, world.counsellor);
    const flags = await screenings.flagsOfCase(world.officer, file.id);
    expect(flags).toEqual([
      {
        ...{ id: expect.any(String), memberId: file.members[0]!.id, kind: 'possible-trafficking', raisedOn: TODAY },
        ...{ referralState: 'to-offer', centreCode: null, referredOn: null, version: 1 },
      },
    ]);
    for (const reader of [world.caseworker, world.supervisor, world.medical])
      expect(await screenings.flagsOfCase(reader, file.id)).toEqual([]);
    const refer = (version: number, overrides: object): Promise<unknown> =>
      world.module.get(ReferFlagAction).execute(world.officer, flags[0]!.id, {
        ...{ version, centreCode: 'payoke', answer: 'accepted' as const, referredOn: TODAY, ...overrides },
      });
    expect((await refusalOf(refer(1, { centreCode: null }))).code).toBe('protection-flag.centre-unknown');
    expect((await refusalOf(refer(1, { centreCode: 'nowhere' }))).code).toBe('protection-flag.centre-unknown');
    expect((await refusalOf(refer(4, {}))).code).toBe('record.version-stale');
    expect((await refusalOf(refer(1, { referredOn: '2026-03-03' }))).code).toBe('protection.day-wrong');
    await refer(1, { answer: 'declined', centreCode: null });
    await refer(2, {});
    expect(await screenings.flagsOfCase(world.officer, file.id)).toMatchObject([
      { referralState: 'accepted', centreCode: 'payoke', version: 3 },
    ]);
    expect((await refusalOf(refer(3, {}))).code).toBe('protection-flag.settled');
    const unseen = world.module.get(ReferFlagAction).execute(world.caseworker, flags[0]!.id, {
      ...{ version: 3, centreCode: 'payoke', answer: 'accepted', referredOn: TODAY },
    });
    expect((await refusalOf(unseen)).code).toBe('record.not-found');
  });

  it('should know the centres from experience only, and say so', async () => {
    const centres = await world.database.asOwner(`select name, known_from from specialised_centre order by name`);
    expect(centres).toEqual(['PAG-ASA', 'Payoke', 'Sürya'].map((name) => ({ name, known_from: 'background-high' })));
  });

  it('should refuse the member of another case, a day in the future and whoever may not, and save nothing', async () => {
    const [file, other] = [await world.saveFamily([GROWN]), await world.saveFamily([GROWN])];
    const refused = async (overrides: Partial<RecordScreeningInput>, actor?: Actor): Promise<string> =>
      (await refusalOf(screen(file, 0, overrides, actor))).code;
    expect(await refused({ memberId: other.members[0]!.id })).toBe('record.not-found');
    expect(await refused({ heldOn: '2026-03-03' })).toBe('protection.day-wrong');
    expect(await refused({ reassessOn: TODAY })).toBe('screening.unsuitable');
    expect(await refused({ kind: 'full' })).toBe('screening.unsuitable');
    expect(await refused({}, world.supervisor)).toBe('permission.missing');
    expect(await refused({}, world.stranger)).toBe('record.not-found');
    expect(await world.database.asOwner(`select 1 from screening where case_id = $1`, [file.id])).toEqual([]);
    expect(await careLevel(file)).toBe('standard');
  });
});
