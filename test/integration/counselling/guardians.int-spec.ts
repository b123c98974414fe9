import { randomUUID } from 'node:crypto';
import { RaiseRemindersAction } from '@homeward/case';
import {
  AppointGuardianAction,
  ChildrenQueries,
  DoubtAgeAction,
  EndGuardianshipAction,
  HearChildAction,
  MindBirthdaysAction,
  PlaceChildAction,
} from '@homeward/counselling';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const GROWN = '1990-05-04';
const CHILD = '2011-06-01';

describe('Children: a child without parents', () => {
  let world: ChildWorld;
  const clock = new TestClock(NOON);
  const situations = async (caseId: string): Promise<string[]> =>
    (await world.module.get(ChildrenQueries).findOfCase(world.caseworker, caseId)).map(({ situation }) => situation);
  const noticesOf = async (userId: string): Promise<string[]> =>
    (
      await world.database.asOwner<{ template: string }>(
        `select template from message_intent where user_id = $1 order by created_at, template`,
        [userId],
      )
    ).map(({ template }) => template);

  beforeAll(async () => {
    world = await openChildWorld(clock);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(() => world.close());

  it('should be separated, not unaccompanied, when travelling with adult kin who are not the parents; both need a guardian', async () => {
    const withUncle = await world.saveFamily([{ born: GROWN, of: { 1: 'other-kin' } }, { born: CHILD }], 'COUNSELLING');
    const alone = await world.saveFamily([{ born: CHILD }], 'COUNSELLING');
    const siblings = await world.saveFamily(
      [{ born: CHILD, of: { 1: 'sibling' } }, { born: '2013-01-01' }],
      'COUNSELLING',
    );
    expect(await situations(withUncle.id)).toEqual(['separated']);
    expect(await situations(alone.id)).toEqual(['unaccompanied']);
    expect(await situations(siblings.id)).toEqual(['unaccompanied', 'unaccompanied']);
    for (const file of [withUncle, alone, siblings])
      expect(await world.missing(world.caseworker, file, 'submit-application')).toMatch('needs a guardian');
    const withMother = await world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: CHILD }], 'COUNSELLING');
    const withCaregiver = await world.saveFamily(
      [{ born: GROWN, of: { 1: 'legal-caregiver' } }, { born: CHILD }],
      'COUNSELLING',
    );
    for (const file of [withMother, withCaregiver]) {
      expect(await situations(file.id)).toEqual(['in-family']);
      expect(await world.missing(world.caseworker, file, 'submit-application')).not.toMatch('guardian');
    }
  });

  it('should need the guardian of that day: one whose term ended yesterday does not count', async () => {
    const file = await world.saveFamily([{ born: CHILD }], 'COUNSELLING');
    await world.appoint(file, 0, { validTo: '2026-03-01' });
    expect(await world.missing(world.caseworker, file, 'submit-application')).toMatch(`term covers ${TODAY}`);
    await world.appoint(file, 0, { guardianName: 'Bo Claes', validFrom: TODAY });
    expect(await world.missing(world.caseworker, file, 'submit-application')).not.toMatch('guardian');
  });

  it.each([
    ['start-screening', 'APPLIED'],
    ['complete-screening', 'SCREENING'],
    ['approve', 'ELIGIBILITY_REVIEW'],
    ['reject', 'ELIGIBILITY_REVIEW'],
    ['approve-exception', 'INELIGIBLE'],
    ['start-preparation', 'APPROVED'],
    ['mark-ready', 'PRE_DEPARTURE'],
    ['issue-ticket', 'READY_TO_TRAVEL'],
    ['confirm-departure', 'BOOKED'],
  ] as const)('should need the guardian of that day for %s too', async (action, stage) => {
    const file = await world.saveFamily([{ born: CHILD }], stage);
    await world.appoint(file, 0, { validTo: '2026-03-01' });
    expect(await world.missing(world.supervisor, file, action)).toMatch(`term covers ${TODAY}`);
    await world.appoint(file, 0, { guardianName: 'Bo Claes', validFrom: TODAY });
    expect(await world.missing(world.supervisor, file, action)).not.toMatch('term covers');
  });

  it('should keep who was appointed by which authority, act and day, and who replaced them', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const first = await world.appoint(file, 0);
    const second = await world.appoint(file, 0, {
      ...{ guardianName: 'Bo Claes', act: 'GS/2026/18', validFrom: '2026-03-10' },
      replaces: { id: first, version: 1 },
    });
    const [child] = await world.module.get(ChildrenQueries).findOfCase(world.caseworker, file.id);
    expect(child!.guardianships).toMatchObject([
      { id: second, guardianName: 'Bo Claes', act: 'GS/2026/18', validTo: null, replacesId: first },
      { id: first, authority: 'Guardianship Service', appointedOn: '2026-02-01', validTo: '2026-03-09', version: 2 },
    ]);
  });

  it('should be refused a second guardian of one day, also when two are appointed at once', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const both = await Promise.allSettled([world.appoint(file, 0), world.appoint(file, 0, { act: 'GS/2026/99' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'guardianship.overlaps' });
  });

  it('should be treated as a child while the age is doubted, whatever was stated', async () => {
    const file = await world.saveFamily([{ born: '2000-01-01' }], 'COUNSELLING');
    const doubts = world.module.get(DoubtAgeAction);
    expect(await situations(file.id)).toEqual([]);
    const doubt = await doubts.execute(world.caseworker, file.id, {
      ...{ memberId: file.members[0]!.id, doubtedBy: 'Immigration Office', doubtedOn: TODAY },
    });
    expect(await situations(file.id)).toEqual(['unaccompanied']);
    expect(await world.missing(world.caseworker, file, 'submit-application')).toMatch('needs a guardian');
    const settled = { version: 1, settledBy: 'Guardianship Service', settledOn: TODAY };
    await doubts.settle(world.caseworker, doubt.id, { ...settled, outcome: 'adult' });
    expect(await situations(file.id)).toEqual([]);
    const again = await refusalOf(
      doubts.settle(world.caseworker, doubt.id, { ...settled, version: 2, outcome: 'child' }),
    );
    expect(again.code).toBe('age-doubt.settled');
  });

  it('should keep no child company as an adult while the own age is doubted', async () => {
    const file = await world.saveFamily([{ born: CHILD }, { born: '2000-01-01', of: { 0: 'sibling' } }], 'COUNSELLING');
    expect(await situations(file.id)).toEqual(['separated']);
    await world.module.get(DoubtAgeAction).execute(world.caseworker, file.id, {
      ...{ memberId: file.members[1]!.id, doubtedBy: 'Immigration Office', doubtedOn: TODAY },
    });
    const all = await world.module.get(ChildrenQueries).findOfCase(world.caseworker, file.id);
    expect(new Set(all.map(({ situation }) => situation))).toEqual(new Set(['unaccompanied']));
  });

  it('should have a placement with a safe contact, the one before ending as the next begins', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const place = (overrides: object): Promise<{ id: string }> =>
      world.module.get(PlaceChildAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[0]!.id, kind: 'reception-centre', place: 'Centre A', contactName: 'Mentor' },
        ...{ contact: '+32 2 000 00 20', contactSafe: true, placedOn: '2026-02-01', ...overrides },
      });
    await place({});
    await place({ kind: 'foster-family', place: 'A family', contactSafe: false, placedOn: '2026-02-20' });
    const [child] = await world.module.get(ChildrenQueries).findOfCase(world.caseworker, file.id);
    expect(child!.placements).toMatchObject([
      { kind: 'foster-family', contactSafe: false, endedOn: null },
      { kind: 'reception-centre', contactSafe: true, endedOn: '2026-02-20' },
    ]);
    expect((await refusalOf(place({ placedOn: '2026-02-10' }))).code).toBe('protection.day-wrong');
  });

  it('should be asked for the own view at each decision, in their own words, which only a few may read', async () => {
    const file = await world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: CHILD }], 'APPROVED');
    expect(await world.missing(world.caseworker, file, 'start-preparation')).toMatch(
      'own view of the return (1 not asked)',
    );
    await world.hear(file, 1, 'return');
    expect(await world.missing(world.caseworker, file, 'start-preparation')).not.toMatch('own view');
    await world.database.asOwner(`update case_member set stage = 'BOOKED' where case_id = $1`, [file.id]);
    const departing = (): Promise<string> => world.missing(world.caseworker, file, 'confirm-departure');
    expect(await departing()).toMatch('own view of the departure (1 not asked)');
    await world.hear(file, 1, 'departure');
    expect(await departing()).not.toMatch('own view');
    const queries = world.module.get(ChildrenQueries);
    expect(await queries.recordsOfCase(world.officer, file.id)).toMatchObject([
      { kind: 'own-view', content: { language: 'fa', words: 'I want to be where my brother is.' } },
      { kind: 'own-view' },
    ]);
    for (const reader of [world.caseworker, world.supervisor, world.medical, world.counsellor])
      expect(await queries.recordsOfCase(reader, file.id)).toEqual([]);
    const author = { ...world.caseworker, secondFactor: true };
    expect(await queries.recordsOfCase(author, file.id)).toHaveLength(2);
    expect((await refusalOf(queries.recordsOfCase(world.stranger, file.id))).code).toBe('record.not-found');
  });

  it.each([
    ['submit-application', 'COUNSELLING', 'application', 'the application'],
    ['approve', 'ELIGIBILITY_REVIEW', 'eligibility', 'the decision on eligibility'],
    ['reject', 'ELIGIBILITY_REVIEW', 'eligibility', 'the decision on eligibility'],
    ['approve-exception', 'INELIGIBLE', 'eligibility', 'the decision on eligibility'],
  ] as const)(
    'should be asked before %s, each child of a family about that decision',
    async (action, stage, about, of) => {
      const kin = [{ born: GROWN, of: { 1: 'parent', 2: 'parent' } as const }, { born: CHILD }, { born: CHILD }];
      const file = await world.saveFamily(kin, stage);
      const missing = (): Promise<string> => world.missing(world.supervisor, file, action);
      await world.hear(file, 1, 'return');
      await world.hear(file, 1, about);
      expect(await missing()).toMatch(`own view of ${of} (1 not asked)`);
      await world.hear(file, 2, about);
      expect(await missing()).not.toMatch('own view');
      const grown = await world.saveFamily([{ born: GROWN }], stage);
      expect(await world.missing(world.supervisor, grown, action)).not.toMatch('own view');
    },
  );

  it('should let a baby be too young in writing, and take no words that were not said', async () => {
    const file = await world.saveFamily([{ born: GROWN, of: { 1: 'parent' } }, { born: '2025-12-01' }], 'APPROVED');
    const hear = (outcome: 'heard' | 'too-young', words: string): Promise<unknown> =>
      world.module.get(HearChildAction).execute(world.caseworker, file.id, {
        ...{ memberId: file.members[1]!.id, decision: 'return', outcome, heardOn: TODAY, language: 'fa', words },
      });
    expect((await refusalOf(hear('too-young', 'It smiled.'))).fields).toHaveProperty('words');
    expect((await refusalOf(hear('heard', ' '))).fields).toHaveProperty('words');
    await hear('too-young', '');
    expect(await world.missing(world.caseworker, file, 'start-preparation')).not.toMatch('own view');
  });

  describe('on the 18th birthday', () => {
    const turning = '2008-05-01';
    const mind = async (): Promise<void> => {
      await world.module.get(MindBirthdaysAction).execute();
      await world.module.get(RaiseRemindersAction).execute();
    };

    it('should have a task 60 days before, told to the case owner once', async () => {
      const file = await world.saveFamily([{ born: turning }]);
      const tasks = (): Promise<object[]> =>
        world.database.asOwner(
          `select kind, due_on::text, matter_class from child_task where case_id = $1 order by due_on`,
          [file.id],
        );
      clock.setTo('2026-03-01T22:59:00Z');
      await mind();
      expect(await tasks()).toEqual([]);
      clock.setTo('2026-03-01T23:01:00Z');
      await Promise.all([mind(), mind()]);
      expect(await tasks()).toEqual([{ kind: 'turns-eighteen', due_on: '2026-03-02', matter_class: 'ordinary' }]);
      expect(await noticesOf(world.caseworker.userId)).toEqual(['turns-eighteen']);
    });

    it('should lose the guardian’s powers on the day, and be nobody’s child any more', async () => {
      const file = await world.saveFamily([{ born: turning }], 'APPROVED');
      const guardianshipId = await world.appoint(file, 0);
      clock.setTo('2026-04-30T21:59:00Z');
      await mind();
      expect(await world.missing(world.caseworker, file, 'start-preparation')).toMatch('best-interests procedure');
      clock.setTo('2026-04-30T22:01:00Z');
      await mind();
      const [term] = await world.database.asOwner(`select valid_to::text from guardianship where id = $1`, [
        guardianshipId,
      ]);
      expect(term).toEqual({ valid_to: '2026-04-30' });
      const left = await world.missing(world.caseworker, file, 'start-preparation');
      expect(left).not.toMatch(/guardian|best-interests/);
      expect(left).toMatch(/declar/i);
      const kinds = await world.database.asOwner(`select kind from child_task where case_id = $1 order by due_on`, [
        file.id,
      ]);
      expect(kinds).toEqual([{ kind: 'turns-eighteen' }, { kind: 'turned-eighteen' }]);
    });

    it('should leave alone who was grown up before they came, and whose age is still in doubt', async () => {
      const grown = await world.saveFamily([{ born: '2007-06-01' }]);
      const doubted = await world.saveFamily([{ born: '2008-02-01' }]);
      await world.module.get(DoubtAgeAction).execute(world.caseworker, doubted.id, {
        ...{ memberId: doubted.members[0]!.id, doubtedBy: 'Immigration Office', doubtedOn: TODAY },
      });
      await mind();
      expect(
        await world.database.asOwner(`select 1 from child_task where case_id = any ($1)`, [[grown.id, doubted.id]]),
      ).toEqual([]);
    });
  });

  describe('and bad input', () => {
    it('should refuse the member of another case, an adult, a day in the future and a stale version, and save nothing', async () => {
      const file = await world.saveFamily([{ born: CHILD }, { born: GROWN }]);
      const other = await world.saveFamily([{ born: CHILD }]);
      const memberOf = (memberId: string): Promise<unknown> => world.appoint(file, 0, { memberId });
      expect((await refusalOf(memberOf(other.members[0]!.id))).code).toBe('record.not-found');
      expect((await refusalOf(memberOf(randomUUID()))).code).toBe('record.not-found');
      expect((await refusalOf(world.appoint(file, 1))).code).toBe('child.is-adult');
      expect((await refusalOf(world.appoint(file, 0, { appointedOn: '2026-03-03' }))).fields).toHaveProperty(
        'appointedOn',
      );
      expect((await refusalOf(world.appoint(file, 0, { validTo: '2026-01-01' }))).code).toBe('guardianship.term-wrong');
      expect(await world.database.asOwner(`select 1 from guardianship where case_id = $1`, [file.id])).toEqual([]);
      const id = await world.appoint(file, 0);
      const end = (version: number, validTo: string): Promise<unknown> =>
        world.module.get(EndGuardianshipAction).execute(world.officer, id, { version, validTo });
      expect((await refusalOf(end(7, TODAY))).extra).toEqual({ versions: { sent: 7, current: 1 } });
      expect((await refusalOf(end(1, '2026-01-01'))).code).toBe('guardianship.term-wrong');
      const late = await refusalOf(world.appoint(file, 0, { validFrom: TODAY, replaces: { id, version: 9 } }));
      expect(late.code).toBe('record.version-stale');
      const replaces = { id, version: 1 };
      expect((await refusalOf(world.appoint(file, 0, { validFrom: '2026-02-01', replaces }))).code).toBe(
        'guardianship.term-wrong',
      );
    });

    it('should refuse a colleague who may not, and hide the case of another office', async () => {
      const file = await world.saveFamily([{ born: CHILD }]);
      const appoint = world.module.get(AppointGuardianAction);
      const input = {
        ...{ memberId: file.members[0]!.id, authority: 'x', act: 'x', appointedOn: TODAY, guardianName: 'x' },
        ...{ contact: 'x', validFrom: TODAY, validTo: null, replaces: null },
      };
      expect((await refusalOf(appoint.execute(world.caseworker, file.id, input))).code).toBe('permission.missing');
      expect((await refusalOf(appoint.execute(world.stranger, file.id, input))).code).toBe('record.not-found');
    });
  });
});
