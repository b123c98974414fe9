import {
  AnswerDestinationAction,
  AnswerReceptionAction,
  AskReceptionAction,
  ConfirmSuspensionAction,
  DestinationsOpen,
  DraftSuspensionAction,
  ProposeSuspensionEndAction,
  RecordTravelSettingAction,
  SuspensionsQueries,
  type DraftSuspensionInput,
} from '@homeward/travel';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { Staff } from '../case/rooms.ts';
import {
  openPapersWorld,
  refusalOf,
  TODAY,
  type PapersWorld,
  type TravelFile,
  type Traveller,
} from './papers-rooms.ts';

describe('where somebody goes', () => {
  let world: PapersWorld;

  beforeAll(async () => {
    world = await openPapersWorld();
  });
  afterEach(() => world.database.asOwner('delete from destination_answer; delete from destination_suspension'));
  afterAll(() => world.close());

  const one = (traveller: Traveller = {}): Promise<TravelFile> => world.saveTravellers([traveller]);
  const lacks = async (file: TravelFile, name = 'destination-open'): Promise<string | undefined> =>
    (await world.missing(world.caseworker, file, 'mark-ready'))[name];

  describe('when it may be suspended', () => {
    const draft = (given: Partial<DraftSuspensionInput> = {}, by: Staff = world.managers[0]) =>
      world.module.get(DraftSuspensionAction).execute(by, {
        ...{ countryCode: 'GE', beginsOn: TODAY, scope: 'everybody', authority: 'Head office', source: 'Circular 4' },
        ...given,
      });
    const confirm = (id: string, version = 1, by: Staff = world.managers[1]) =>
      world.module.get(ConfirmSuspensionAction).execute(by, id, version);
    const suspend = async (given: Partial<DraftSuspensionInput> = {}): Promise<string> => {
      const { id } = await draft(given);
      await confirm(id);
      return id;
    };

    it('should stop nobody until a second colleague confirms it', async () => {
      const file = await one();
      const { id } = await draft();
      expect(await lacks(file)).toBeUndefined();
      expect((await refusalOf(confirm(id, 1, world.managers[0]))).code).toBe('suspension.own');
      expect((await refusalOf(confirm(id, 1, world.caseworker))).code).toBe('permission.missing');
      await confirm(id);
      expect(await lacks(file)).toBe(`The destination is suspended from ${TODAY}.`);
      expect((await refusalOf(confirm(id, 1))).code).toBe('record.version-stale');
      const [row] = await world.readiness(world.caseworker, file);
      expect(row!.suspensions).toMatchObject([{ suspensionId: id, authority: 'Head office', source: 'Circular 4' }]);
    });

    it('should end only when a second colleague agrees to its last day', async () => {
      const file = await one();
      const id = await suspend({ beginsOn: '2026-01-01' });
      const end = (endsOn: string) =>
        world.module.get(ProposeSuspensionEndAction).execute(world.managers[1], id, { version: 2, endsOn });
      expect((await refusalOf(end('2025-12-31'))).fields).toHaveProperty('endsOn');
      await end('2026-03-01');
      expect(await lacks(file)).toMatch(/suspended from 2026-01-01/);
      expect((await refusalOf(confirm(id, 3, world.managers[1]))).code).toBe('suspension.own');
      await confirm(id, 3, world.managers[0]);
      expect(await lacks(file)).toBeUndefined();
      expect((await refusalOf(confirm(id, 4, world.managers[0]))).code).toBe('suspension.nothing-to-confirm');
    });

    it('should be about its days: one that begins before the journey ends stops it, one that is over does not', async () => {
      const file = await one();
      await suspend({ beginsOn: '2026-05-01' });
      await suspend({ beginsOn: '2025-01-01', endsOn: '2026-03-01' });
      expect(await lacks(file)).toBeUndefined();
      await world.seat(file, 0, '2026-04-30', '2026-05-01');
      expect(await lacks(file)).toMatch(/from 2026-05-01/);
    });

    it.each([
      ['children', { born: '2015-01-01' }, 'standard'],
      ['high-care', {}, 'high'],
    ] as const)('should stop only %s when it is for them', async (scope, traveller, care) => {
      const [them, others] = [await one(traveller), await one()];
      await world.database.asOwner(`update case_member set care_level = $2 where case_id = $1`, [them.id, care]);
      await suspend({ scope });
      expect(await lacks(them)).toMatch(/is suspended/);
      expect(await lacks(others)).toBeUndefined();
    });

    it('should ask, where a part of the country is meant, whether the member goes there', async () => {
      const file = await one();
      const suspensionId = await suspend({ subArea: 'The valley' });
      const answer = (outside: boolean) =>
        world.module.get(AnswerDestinationAction).execute(world.caseworker, file.id, {
          ...{ memberId: file.members[0]!.id, suspensionId, outside, place: 'Batumi' },
        });
      expect(await lacks(file)).toMatch(/record whether the traveller goes there/);
      await answer(true);
      expect(await lacks(file)).toBeUndefined();
      await answer(false);
      expect(await lacks(file)).toBeDefined();
      const whole = await suspend({ countryCode: 'AM' });
      const wrong = world.module.get(AnswerDestinationAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[0]!.id, suspensionId: whole, outside: true, place: 'Batumi' },
      });
      expect((await refusalOf(wrong)).fields).toHaveProperty('suspensionId');
    });

    it('should hold for the offices under the one that recorded it, and for no other', async () => {
      const file = await one();
      const id = await suspend();
      await world.database.asOwner(`update destination_suspension set office_id = $2 where id = $1`, [
        id,
        world.elsewhere.id,
      ]);
      expect(await lacks(file)).toBeUndefined();
      await world.database.asOwner(`update office set parent_id = $2 where id = $1`, [
        world.office.id,
        world.elsewhere.id,
      ]);
      expect(await lacks(file)).toMatch(/is suspended/);
      await world.database.asOwner(`update office set parent_id = null where id = $1`, [world.office.id]);
    });

    it('should be asked again by what ticks, with the office’s scope alone', async () => {
      const file = await one();
      await suspend();
      const found = await world.module
        .get(Transactions)
        .run(systemActor([world.office.id]), (tx) =>
          world.module.get(DestinationsOpen).suspended(tx, [file.members[0]!.id], TODAY),
        );
      expect(found).toHaveLength(1);
    });

    it('should be refused for a country of no list or days that do not follow, and kept from other offices’ managers', async () => {
      expect((await refusalOf(draft({ countryCode: 'QQ' }))).fields).toHaveProperty('countryCode');
      expect((await refusalOf(draft({ endsOn: '2026-03-01' }))).fields).toHaveProperty('endsOn');
      expect((await refusalOf(draft({}, world.caseworker))).code).toBe('permission.missing');
      expect(await world.module.get(SuspensionsQueries).suspensions(world.caseworker)).toEqual([]);
    });

    it('should have to be known at all', async () => {
      expect(await lacks(await one({ goesTo: null }))).toBe('Record to which country each traveller goes.');
    });
  });

  describe('and who receives them', () => {
    const arrange = (file: TravelFile, given: object = {}) =>
      world.module.get(AskReceptionAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[0]!.id, kind: 'family', place: 'Kutaisi, Rustaveli 1', contactName: 'Her aunt' },
        ...{ contact: '+995 555 00 00 00', askedOn: TODAY, ...given },
      });
    const reception = (file: TravelFile) => lacks(file, 'reception-arranged');

    it('should be asked of nobody who needs nobody', async () => {
      expect(await reception(await one())).toBeUndefined();
    });

    it('should be settled, by somebody who agreed, for whoever needs care', async () => {
      const file = await one();
      await world.database.asOwner(`update case_member set care_level = 'high' where case_id = $1`, [file.id]);
      expect(await reception(file)).toMatch(/Settle who receives/);
      const { id } = await arrange(file);
      expect(await reception(file)).toMatch(/Settle who receives/);
      const answer = (version: number, said: 'accepted' | 'declined', answeredOn = TODAY) =>
        world.module.get(AnswerReceptionAction).execute(world.caseworker, id, { version, answer: said, answeredOn });
      expect((await refusalOf(answer(1, 'accepted', '2026-03-03'))).fields).toHaveProperty('answeredOn');
      await answer(1, 'accepted');
      expect(await reception(file)).toBeUndefined();
      expect((await refusalOf(answer(1, 'declined'))).code).toBe('record.version-stale');
      await answer(2, 'declined');
      expect(await reception(file)).toMatch(/Settle who receives/);
      await arrange(file, { acceptedOn: TODAY });
      expect(await reception(file)).toBeUndefined();
    });

    it('should be settled for a child that travels without a caregiver', async () => {
      const file = await one({ born: '2012-01-01' });
      expect(await reception(file)).toMatch(/Settle who receives/);
      await arrange(file, { acceptedOn: TODAY });
      expect(await reception(file)).toBeUndefined();
    });

    it('should be refused with its field: an office of no directory, a day to come, somebody asked already', async () => {
      const file = await one();
      expect((await refusalOf(arrange(file, { kind: 'receiving-office' }))).fields).toHaveProperty('receivingOfficeId');
      expect((await refusalOf(arrange(file, { askedOn: '2026-03-03' }))).fields).toHaveProperty('askedOn');
      await arrange(file);
      expect((await refusalOf(arrange(file))).code).toBe('reception.open-already');
    });
  });

  it('should be reckoned with figures that say how well they are known', async () => {
    const record = (validFrom: string, by = world.managers[0]) =>
      world.module.get(RecordTravelSettingAction).execute(by, {
        ...{ code: 'document-buffer-days', value: 30, validFrom, source: 'The country’s own rule' },
      });
    expect((await refusalOf(record('2026-02-01', world.caseworker))).code).toBe('permission.missing');
    await record('2026-02-01');
    expect((await refusalOf(record('2026-02-01'))).fields).toHaveProperty('validFrom');
    const shown = await world.module.get(SuspensionsQueries).settings(world.caseworker);
    expect(shown.find(({ code }) => code === 'document-buffer-days')).toMatchObject({
      ...{ value: 30, knownFrom: 'own-source', source: 'The country’s own rule' },
    });
    expect(shown.filter(({ knownFrom }) => knownFrom === 'our-reading').length).toBeGreaterThan(0);
  });
});
