import { randomUUID } from 'node:crypto';
import {
  AddContactChannelAction,
  MatchPersonsQuery,
  PersonQueries,
  RegisterPersonAction,
  type PersonInput,
} from '@homeward/beneficiary';
import { newContext, runInContext, type Actor } from '@homeward/platform';
import type { TestingModule } from '@nestjs/testing';
import { buildPerson, savePerson } from '../../support/factories/beneficiary.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { openBeneficiaryRoom, refusalOf } from './rooms.ts';

describe('registering a person', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let elsewhere: OfficeRow;
  let actor: Actor & { userId: string };
  const clock = new TestClock('2026-03-02T22:30:00Z');
  const register = (input: PersonInput, by: Actor = actor): Promise<{ id: string; version: number }> =>
    module.get(RegisterPersonAction).execute(by, input);

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await openBeneficiaryRoom(database, clock);
    office = await saveOffice(database);
    elsewhere = await saveOffice(database, { countryCode: 'LU' });
    actor = await saveActor(database, 'counsellor', office);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should keep every particular when names stand in several scripts', async () => {
    const { id } = await register({
      names: [
        { kind: 'primary', givenNames: 'نور', familyName: 'الدين' },
        { kind: 'transliteration', givenNames: 'Nour', familyName: 'Eddine' },
        { kind: 'alias', givenNames: 'Nino' },
      ],
      sex: 'male',
      birthDate: '1988-09-15',
      birthDatePrecision: 'estimated',
      nationalities: ['IQ', 'MA', 'IQ'],
      preferredLanguage: 'ar',
      contactChannels: [
        { kind: 'sms', value: '0470 99 88 77', safety: 'unknown' },
        { kind: 'email', value: 'Nour@Example.org', safety: 'safe', belongsTo: 'a friend', mayLeaveMessage: true },
      ],
    });
    const person = await module.get(PersonQueries).get(actor, id);
    expect(person).toMatchObject({
      id,
      officeId: office.id,
      version: 1,
      sex: 'male',
      birthDate: '1988-01-01',
      birthDatePrecision: 'estimated',
      nationalities: ['IQ', 'MA'],
      preferredLanguage: 'ar',
    });
    expect(person.names.map(({ kind, script }) => `${kind} ${script}`)).toEqual([
      'primary Arab',
      'alias Latn',
      'transliteration Latn',
    ]);
    expect(person.contactChannels.map(({ value, safety }) => `${value} ${safety}`)).toEqual([
      'Nour@Example.org safe',
      '+32 470 99 88 77 unknown',
    ]);
  });

  it('should refuse a birth date when it lies in the future of the office, and take its own today', async () => {
    // 22:30 UTC is still the 2nd in Brussels; a day later there is the future.
    const refused = await refusalOf(register(buildPerson({ birthDate: '2026-03-03' })));
    expect(refused).toMatchObject({
      code: 'person.birth-date-wrong',
      fields: { birthDate: expect.stringContaining('future') },
    });
    clock.setTo('2026-03-02T23:30:00Z');
    await expect(register(buildPerson({ birthDate: '2026-03-03' }))).resolves.toHaveProperty('id');
    clock.setTo('2026-03-02T22:30:00Z');
  });

  it.each<[string, Partial<PersonInput>, string, string]>([
    ['has no letter in the name', { names: [{ kind: 'primary', givenNames: '…' }] }, 'person.name-wrong', 'names.0'],
    [
      'has two primary names',
      { names: Array(2).fill({ kind: 'primary', familyName: 'X' }) },
      'person.name-wrong',
      'names',
    ],
    ['names no known country', { nationalities: ['ZQ'] }, 'person.code-unknown', 'nationalities'],
    ['names no known language', { preferredLanguage: 'qq' }, 'person.code-unknown', 'preferredLanguage'],
    ['lacks the precision', { birthDatePrecision: null }, 'person.birth-date-wrong', 'birthDatePrecision'],
    [
      'gives no reachable number',
      { contactChannels: [{ kind: 'phone', value: 'tel', safety: 'safe' }] },
      'person.contact-wrong',
      'contactChannels.0.value',
    ],
  ])('should refuse and keep nothing when the request %s', async (_, overrides, code, field) => {
    const before = await database.asOwner(`select id from person`);
    const refused = await refusalOf(register(buildPerson(overrides)));
    expect(refused.code).toBe(code);
    expect(Object.keys(refused.fields)).toEqual([field]);
    expect(await database.asOwner(`select id from person`)).toHaveLength(before.length);
  });

  describe('when somebody like them is known', () => {
    const KNOWN = { givenNames: 'Abdulkarim', familyName: 'Suleimani', birthDate: '1979-11-23' };
    let knownId: string;

    beforeAll(async () => {
      knownId = (await savePerson(database, office, actor.userId, KNOWN)).id;
    });

    it('should show who and why, naming nobody, when the name is spelt differently', async () => {
      const refused = await refusalOf(
        register(buildPerson({ givenNames: 'Abdul Kareem', familyName: 'Solaymani', birthDate: KNOWN.birthDate })),
      );
      expect(refused.code).toBe('person.likely-duplicate');
      expect(refused.extra).toEqual({
        duplicates: [
          {
            personId: knownId,
            band: 'very likely',
            reasons: ['same name spelt differently', 'same birth date', 'same nationality'],
          },
        ],
      });
      expect(JSON.stringify([refused.message, refused.fields, refused.extra])).not.toMatch(
        /sul|sol|karim|kareem|1979/i,
      );
    });

    it('should show them when the name comes in another script and the year is estimated', async () => {
      const refused = await refusalOf(
        register(
          buildPerson({
            givenNames: 'عبدالكريم',
            familyName: 'سليماني',
            birthDate: '1980-01-01',
            birthDatePrecision: 'estimated',
          }),
        ),
      );
      expect(refused.extra).toMatchObject({ duplicates: [{ personId: knownId, band: 'likely' }] });
    });

    it('should register all the same when a reason is given, and keep the reason in the trail', async () => {
      const reason = 'Cousin of the other; both papers seen today.';
      const { id } = await register(buildPerson({ ...KNOWN, duplicateReason: reason }));
      const values = await database.asOwner<{ field: string; after: unknown }>(
        `select field, after from audit_value where record_id = $1 and field like 'duplicate%' order by field`,
        [id],
      );
      expect(values).toEqual([
        { field: 'duplicateReason', after: reason },
        { field: 'duplicates', after: [expect.objectContaining({ personId: knownId })] },
      ]);
    });

    it('should not ask when only a common name agrees and the birth dates differ', async () => {
      await expect(register(buildPerson({ ...KNOWN, birthDate: '2001-02-03' }))).resolves.toHaveProperty('id');
    });

    it('should not see them from another office, which match tells whom to ask and nothing else', async () => {
      const stranger = await saveActor(database, 'counsellor', elsewhere);
      const particulars = { ...KNOWN, birthDatePrecision: 'day' as const, nationalities: ['IQ'] };
      const { matches } = await module.get(MatchPersonsQuery).execute(stranger, particulars);
      // Three people there are alike; the answer is one line all the same.
      expect(matches).toEqual([
        {
          officeId: office.id,
          officeName: office.name,
          band: 'very likely',
          agrees: ['name', 'birth date', 'nationality'],
        },
      ]);
      const estimated = { ...particulars, birthDate: '1981-01-01', birthDatePrecision: 'estimated' as const };
      const fits = await module.get(MatchPersonsQuery).execute(stranger, estimated);
      expect(fits.matches[0]!.agrees).toContain('birth date');
      const differs = await module
        .get(MatchPersonsQuery)
        .execute(stranger, { ...particulars, birthDate: '1950-01-01' });
      expect(differs.matches[0]!.agrees).toEqual(['name', 'nationality']);
      expect(JSON.stringify(matches)).not.toMatch(/suleim|abdul/i);
      await expect(register(buildPerson(KNOWN), stranger)).resolves.toHaveProperty('id');
      const trail = await database.asOwner(
        `select 1 from audit_event where action = 'match-person' and actor_id = $1 and office_id = $2`,
        [stranger.userId, elsewhere.id],
      );
      expect(trail).toHaveLength(3);
    });
  });

  it('should answer not found, and leave no trace of a read, when another office asks for the person', async () => {
    const { id } = await register(buildPerson());
    const stranger = await saveActor(database, 'supervisor', elsewhere);
    expect(await refusalOf(module.get(PersonQueries).get(stranger, id))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(module.get(PersonQueries).get(actor, randomUUID()))).toMatchObject({
      code: 'record.not-found',
    });
    await module.get(PersonQueries).get(actor, id);
    const reads = await database.asOwner(
      `select actor_id, office_id from audit_event where action = 'read-person' and record_id = $1`,
      [id],
    );
    expect(reads).toEqual([{ actor_id: actor.userId, office_id: office.id }]);
  });

  it('should refuse a new contact with both versions when somebody changed the person meanwhile', async () => {
    const { id, version } = await register(buildPerson());
    const add = module.get(AddContactChannelAction);
    const channel = { personId: id, version, kind: 'email', value: 'a@example.org', safety: 'safe' } as const;
    await expect(add.execute(actor, channel)).resolves.toMatchObject({ personVersion: 2 });
    expect(await refusalOf(add.execute(actor, { ...channel, value: 'b@example.org' }))).toMatchObject({
      code: 'record.version-stale',
      extra: { versions: { sent: 1, current: 2 } },
    });
    const person = await module.get(PersonQueries).get(actor, id);
    expect(person.contactChannels.map(({ value }) => value)).toEqual(['a@example.org']);
  });

  it('should let only one of two add a contact when both read the same version', async () => {
    const { id } = await register(buildPerson());
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((name) =>
        module.get(AddContactChannelAction).execute(actor, {
          personId: id,
          version: 1,
          kind: 'email',
          value: `${name}@example.org`,
          safety: 'safe',
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await module.get(PersonQueries).get(actor, id)).contactChannels).toHaveLength(1);
  });

  it('should register once when the same request comes twice under one key', async () => {
    const input = buildPerson();
    const claim = { key: randomUUID(), userId: actor.userId, route: 'POST /persons', bodyDigest: 'x' };
    const once = (): Promise<unknown> =>
      runInContext({ ...newContext(actor), idempotency: { ...claim, stored: false } }, () => register(input));
    await once();
    await expect(once()).rejects.toThrow('used before');
    const rows = await database.asOwner(`select 1 from person_name where family_name = $1`, [
      input.names[0]!.familyName,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('should refuse when the actor may not register in the office named', async () => {
    const supervisor = await saveActor(database, 'supervisor', office);
    expect(await refusalOf(register(buildPerson(), supervisor))).toMatchObject({ code: 'permission.missing' });
    const abroad = { ...buildPerson(), officeId: elsewhere.id };
    expect(await refusalOf(register(abroad))).toMatchObject({ code: 'permission.missing' });
  });
});
