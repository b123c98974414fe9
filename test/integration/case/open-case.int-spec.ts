import { randomUUID } from 'node:crypto';
import { CaseQueries, OpenCaseAction, type OpenCaseInput, type OpenedCase } from '@homeward/case';
import { newContext, runInContext, type Actor } from '@homeward/platform';
import { buildPerson, savePerson } from '../../support/factories/beneficiary.factory.ts';
import { buildFamily, saveCase } from '../../support/factories/case.factory.ts';
import { saveOffice, actorIn } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld } from './rooms.ts';

describe('opening a case', () => {
  const clock = new TestClock('2026-12-31T22:30:00Z');
  let world: CaseWorld;
  const open = (input: OpenCaseInput = buildFamily(), actor: Actor = world.counsellor): Promise<OpenedCase> =>
    world.module.get(OpenCaseAction).execute(actor, input);
  const rowsOf = (table: string): Promise<unknown[]> => world.database.asOwner(`select 1 from ${table}`);

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());

  it('should register the whole family and number the case in one go when everybody is new', async () => {
    const opened = await open();
    expect(opened.number).toBe('BE-2026-000001');
    const view = await world.module.get(CaseQueries).get(world.counsellor, opened.id);
    expect(view).toMatchObject({
      number: opened.number,
      version: opened.version,
      stage: 'INQUIRY',
      stageInWords: '3 at inquiry',
      ownerId: world.counsellor.userId,
      openedOn: '2026-12-31',
      timeZone: 'Europe/Brussels',
    });
    expect(view.members.map(({ givenNames, relation, principal }) => `${givenNames} ${relation} ${principal}`)).toEqual(
      ['Rania principal true', 'Tarek spouse false', 'Lina child false'],
    );
    const history = await world.database.asOwner(
      `select action, from_stage, to_stage, actor_id from case_history where case_id = $1`,
      [opened.id],
    );
    expect(history).toEqual(
      Array(3).fill({
        action: 'open-case',
        from_stage: null,
        to_stage: 'INQUIRY',
        actor_id: world.counsellor.userId,
      }),
    );
  });

  it('should number by the office’s year when it is already next year there', async () => {
    clock.setTo('2026-12-31T23:30:00Z');
    expect((await open()).number).toBe('BE-2027-000001');
    clock.setTo('2026-12-31T22:30:00Z');
    expect((await open()).number).toBe('BE-2026-000002');
  });

  it('should take siblings of one birthday for a family and not for duplicates', async () => {
    const twin = { familyName: 'Gevorgyan', birthDate: '2015-06-06' };
    const opened = await open({
      members: [
        { relation: 'principal', person: buildPerson({ familyName: 'Gevorgyan', givenNames: 'Անահիտ' }) },
        { relation: 'child', person: buildPerson({ ...twin, givenNames: 'Ani' }) },
        { relation: 'child', person: buildPerson({ ...twin, givenNames: 'Ani-Maria' }) },
      ],
    });
    expect(opened.members).toHaveLength(3);
  });

  it('should keep nothing at all when one new member is likely known already', async () => {
    const known = { givenNames: 'Zviad', familyName: 'Lomidze', birthDate: '1971-01-01' };
    await savePerson(world.database, world.office, world.counsellor.userId, known);
    const before = await Promise.all(['person', '"case"', 'case_member'].map(rowsOf));
    const family = buildFamily();
    const refused = await refusalOf(
      open({ members: [...family.members, { relation: 'sibling', person: buildPerson(known) }] }),
    );
    expect(refused).toMatchObject({
      code: 'person.likely-duplicate',
      fields: { 'members.3.person.duplicateReason': expect.any(String) },
    });
    const after = await Promise.all(['person', '"case"', 'case_member'].map(rowsOf));
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
    const next = await open();
    const previous = Number(next.number.slice(-6)) - 1;
    const numbers = await world.database.asOwner(`select 1 from "case" where number = $1`, [
      `BE-2026-${String(previous).padStart(6, '0')}`,
    ]);
    expect(numbers).toHaveLength(1);
  });

  it('should refuse with the number of the open case when a member has one', async () => {
    const there = await saveCase(world.database, world.office, world.counsellor.userId);
    const refused = await refusalOf(
      open({ members: [{ relation: 'principal', personId: there.members[0]!.personId }] }),
    );
    expect(refused).toMatchObject({
      code: 'case.person-has-open-case',
      message: expect.stringContaining(there.number),
      fields: { 'members.0.personId': `stands in case ${there.number}` },
    });
  });

  it('should open a new case when the earlier one of the person has ended', async () => {
    const ended = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'CLOSED' });
    const personId = ended.members[0]!.personId;
    await expect(open({ members: [{ relation: 'principal', personId }] })).resolves.toHaveProperty('number');
  });

  it('should send whoever withdrew back to their own case, unless they left since', async () => {
    const { database, office, counsellor } = world;
    const withdrawn = await saveCase(database, office, counsellor.userId, { stage: 'WITHDRAWN' });
    const { personId } = withdrawn.members[0]!;
    const anew = (): Promise<unknown> => open({ members: [{ relation: 'principal', personId }] });
    expect(await refusalOf(anew())).toMatchObject({
      code: 'case.person-withdrew',
      message: expect.stringContaining(`${withdrawn.number}. Reopen it there`),
      fields: { 'members.0.personId': expect.stringContaining(withdrawn.number) },
    });
    const household: OpenCaseInput = {
      members: [
        { relation: 'principal', person: buildPerson() },
        { relation: 'spouse', personId },
      ],
    };
    await expect(open(household)).resolves.toHaveProperty('number');
    await database.asOwner(`update case_member set stage = 'CLOSED' where person_id = $1 and stage = 'INQUIRY'`, [
      personId,
    ]);
    await expect(anew()).resolves.toHaveProperty('number');
  });

  it('should open one case only when two colleagues open one for the same person at once', async () => {
    const { id } = await savePerson(world.database, world.office, world.counsellor.userId);
    const input: OpenCaseInput = { members: [{ relation: 'principal', personId: id }] };
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => open(input)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'case.person-has-open-case' });
  });

  it('should give fifty openers at once fifty numbers without a gap, though some are refused', async () => {
    const before = Number((await open()).number.slice(-6));
    const known = await saveCase(world.database, world.office, world.counsellor.userId);
    const refused: OpenCaseInput = {
      members: [
        { relation: 'principal', person: buildPerson() },
        { relation: 'spouse', personId: known.members[0]!.personId },
      ],
    };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) => open(i % 6 === 5 ? refused : buildFamily())),
    );
    const numbers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.number] : []));
    expect(numbers.map((number) => Number(number.slice(-6))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => before + 1 + i),
    );
  });

  it('should open one case when the same request comes twice at once under one key', async () => {
    const input = buildFamily();
    const claim = { key: randomUUID(), userId: world.counsellor.userId, route: 'POST /cases', bodyDigest: 'x' };
    const once = (): Promise<OpenedCase> =>
      runInContext({ ...newContext(world.counsellor), idempotency: { ...claim, stored: false } }, () => open(input));
    const outcomes = await Promise.allSettled([once(), once()]);
    const opened = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(opened).toHaveLength(1);
    const [kept] = await world.database.asOwner<{ answer: OpenedCase }>(
      `select answer from idempotency_answer where key = $1`,
      [claim.key],
    );
    expect(kept!.answer).toEqual(opened[0]);
  });

  it('should wait for an owner when it is opened unassigned', async () => {
    const { id } = await open(buildFamily({ unassigned: true }));
    expect((await world.module.get(CaseQueries).get(world.counsellor, id)).ownerId).toBeNull();
  });

  it('should ask for the host country when the office serves several, and refuse one it does not serve', async () => {
    const office = await saveOffice(world.database);
    await world.database.asOwner(`update office set country_code = 'GE', host_countries = '{BE,LU}' where id = $1`, [
      office.id,
    ]);
    const actor = { ...actorIn('counsellor', [office.id]), userId: world.counsellor.userId };
    expect(await refusalOf(open(buildFamily(), actor))).toMatchObject({ code: 'case.host-country-wrong' });
    expect(await refusalOf(open(buildFamily({ hostCountryCode: 'GE' }), actor))).toMatchObject({
      fields: { hostCountryCode: expect.stringContaining('BE, LU') },
    });
    expect((await open(buildFamily({ hostCountryCode: 'LU' }), actor)).number).toBe('LU-2026-000001');
  });

  it.each<[string, (personId: string) => OpenCaseInput, string]>([
    ['no principal', () => ({ members: [{ relation: 'child', person: buildPerson() }] }), 'members'],
    ['a member who is nobody', () => ({ members: [{ relation: 'principal' }] }), 'members.0'],
    [
      'a member twice',
      (personId) => ({
        members: [
          { relation: 'principal', personId },
          { relation: 'spouse', personId },
        ],
      }),
      'members.1.personId',
    ],
  ])('should refuse a family when it has %s', async (_, family, field) => {
    const refused = await refusalOf(open(family(randomUUID())));
    expect(refused.code).toBe('case.members-wrong');
    expect(Object.keys(refused.fields)).toEqual([field]);
  });

  it('should not find a person of another office, nor open anything there', async () => {
    const theirs = await savePerson(world.database, world.elsewhere, world.stranger.userId);
    expect(await refusalOf(open({ members: [{ relation: 'principal', personId: theirs.id }] }))).toMatchObject({
      code: 'record.not-found',
    });
    expect(await refusalOf(open(buildFamily({ officeId: world.elsewhere.id })))).toMatchObject({
      code: 'permission.missing',
    });
    expect(await refusalOf(open(buildFamily(), world.supervisor))).toMatchObject({ code: 'permission.missing' });
  });
});
