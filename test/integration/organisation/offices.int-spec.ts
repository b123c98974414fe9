import { randomUUID } from 'node:crypto';
import { AccessModule } from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { DatabaseModule, Transactions } from '@homeward/database';
import {
  ChangeOfficeAction,
  ListOfficesQuery,
  OpenOfficeAction,
  OrganisationModule,
  type OpenOfficeInput,
} from '@homeward/organisation';
import { loadConfig, PlatformModule, systemActor, type Actor } from '@homeward/platform';
import { ReferenceModule } from '@homeward/reference';
import { Test, type TestingModule } from '@nestjs/testing';
import { actorIn, saveOffice } from '../../support/factories/organisation.factory.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('the office tree', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let open: OpenOfficeAction;
  let change: ChangeOfficeAction;
  let list: ListOfficesQuery;
  let top: { id: string };
  let desk: { id: string };
  let counter: { id: string };
  let admin: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' })),
        DatabaseModule.forRoot({ url: database.appUrl, pool: 6 }),
        AuditModule,
        ReferenceModule,
        OrganisationModule,
        // A consulate's row names who recorded it.
        AccessModule,
      ],
    }).compile();
    [open, change, list] = [module.get(OpenOfficeAction), module.get(ChangeOfficeAction), module.get(ListOfficesQuery)];
  });
  beforeEach(async () => {
    top = await saveOffice(database, { kind: 'country-office' });
    desk = await saveOffice(database, { parentId: top.id });
    counter = await saveOffice(database, { parentId: desk.id });
    admin = actorIn('administrator', [top.id, desk.id, counter.id]);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  const office = (overrides: Partial<OpenOfficeInput> = {}): OpenOfficeInput => ({
    parentId: desk.id,
    kind: 'desk',
    name: `Desk ${randomUUID()}`,
    countryCode: 'BE',
    hostCountries: ['BE', 'LU'],
    timeZone: 'Europe/Brussels',
    calendar: 'BE',
    languages: ['fr', 'nl'],
    ...overrides,
  });
  const parentOf = async ({ id }: { id: string }): Promise<string | null> =>
    (await database.asOwner<{ parent_id: string | null }>('select parent_id from office where id = $1', [id]))[0]!
      .parent_id;

  it('should grow by an office that serves several countries, with a trail', async () => {
    const opened = await open.execute(admin, office());
    const everybody = actorIn('donor', [desk.id]);
    const { rows: offices } = await list.execute(everybody, { under: desk.id, size: 100 });
    expect(offices.map(({ id }) => id).sort()).toEqual([desk.id, counter.id, opened.id].sort());
    expect(offices.find(({ id }) => id === opened.id)).toMatchObject({
      parentId: desk.id,
      hostCountries: ['BE', 'LU'],
      languages: ['fr', 'nl'],
      timeZone: 'Europe/Brussels',
      closedOn: null,
      version: 1,
    });
    const events = await database.asOwner('select actor_id, office_id from audit_event where record_id = $1', [
      opened.id,
    ]);
    expect(events).toEqual([{ actor_id: admin.userId, office_id: opened.id }]);
  });

  it.each([
    ['a zone that does not exist', { timeZone: 'Europe/Bruxelles' }, 'timeZone'],
    ['an offset for a zone', { timeZone: '+01:00' }, 'timeZone'],
    ['an unknown country', { countryCode: 'QQ' }, 'countryCode'],
    ['an unknown host country', { hostCountries: ['BE', 'QQ'] }, 'hostCountries'],
    ['an unknown language', { languages: ['fr', 'qqq'] }, 'languages'],
    ['no parent', { parentId: null }, 'parentId'],
  ])('should refuse %s and name the field', async (_, overrides, field) => {
    const input = office(overrides);
    await expect(open.execute(admin, input)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { [field]: expect.any(String) },
    });
    expect(await database.asOwner('select 1 from office where name = $1', [input.name])).toEqual([]);
  });

  it('should refuse a name another office has', async () => {
    const taken = office();
    await open.execute(admin, taken);
    await expect(open.execute(admin, office({ name: taken.name }))).rejects.toMatchObject({
      code: 'office.name-taken',
    });
  });

  it('should only be changed by whoever administers the place', async () => {
    await expect(open.execute(actorIn('supervisor', [desk.id]), office())).rejects.toMatchObject({
      code: 'permission.missing',
    });
    const stranger = actorIn('administrator', [(await saveOffice(database)).id]);
    await expect(open.execute(stranger, office())).rejects.toMatchObject({ code: 'permission.missing' });
    const input = { officeId: desk.id, version: 1, name: 'Mine now' };
    await expect(change.execute(stranger, input)).rejects.toMatchObject({ code: 'permission.missing' });
  });

  it('should keep what did not change, count the version, and refuse what was read before', async () => {
    const changed = await change.execute(admin, { officeId: desk.id, version: 1, timeZone: 'Asia/Tbilisi' });
    expect(changed).toEqual({ id: desk.id, version: 2 });
    await expect(change.execute(admin, { officeId: desk.id, version: 1, calendar: 'LU' })).rejects.toMatchObject({
      code: 'record.version-stale',
      extra: { versions: { sent: 1, current: 2 } },
    });
    const [found] = await database.asOwner('select time_zone, calendar, parent_id from office where id = $1', [
      desk.id,
    ]);
    expect(found).toEqual({ time_zone: 'Asia/Tbilisi', calendar: 'BE', parent_id: top.id });
  });

  it('should close and open an office again', async () => {
    await change.execute(admin, { officeId: desk.id, version: 1, closedOn: '2026-06-30' });
    const closed = await list.execute(admin, { under: desk.id });
    expect(closed.rows.find(({ id }) => id === desk.id)!.closedOn).toBe('2026-06-30');
    await change.execute(admin, { officeId: desk.id, version: 2, closedOn: null });
    const opened = await list.execute(admin, { under: desk.id });
    expect(opened.rows.find(({ id }) => id === desk.id)!.closedOn).toBeNull();
  });

  it('should move only between places the actor administers', async () => {
    const outside = await saveOffice(database);
    const move = (officeId: string, parentId: string) => change.execute(admin, { officeId, version: 1, parentId });
    await expect(move(counter.id, outside.id)).rejects.toMatchObject({ code: 'permission.missing' });
    await expect(move(outside.id, desk.id)).rejects.toMatchObject({ code: 'permission.missing' });
    await move(counter.id, top.id);
    expect(await parentOf(counter)).toBe(top.id);
  });

  describe('closing on itself', () => {
    it('should be refused in words when an office is moved under itself or below', async () => {
      for (const parentId of [desk.id, counter.id])
        await expect(change.execute(admin, { officeId: desk.id, version: 1, parentId })).rejects.toMatchObject({
          code: 'office.cycle',
        });
      expect(await parentOf(desk)).toBe(top.id);
    });

    it('should be refused by the database whoever asks and however many rows at once', async () => {
      const ring = 'update office set parent_id = case id when $1 then $2::uuid else $1::uuid end where id in ($1, $2)';
      await expect(database.asOwner(ring, [top.id, desk.id])).rejects.toThrow('would lie under itself');
      await expect(
        database.asOwner('update office set parent_id = $2 where id = $1', [top.id, counter.id]),
      ).rejects.toThrow('would lie under itself');
    });

    it('should be refused when two moves, each harmless alone, are made at once', async () => {
      for (let i = 0; i < 5; i += 1) {
        const [a, b] = [
          await saveOffice(database, { parentId: top.id }),
          await saveOffice(database, { parentId: top.id }),
        ];
        const both = actorIn('administrator', [top.id, a.id, b.id]);
        const moves = await Promise.allSettled([
          change.execute(both, { officeId: a.id, version: 1, parentId: b.id }),
          change.execute(both, { officeId: b.id, version: 1, parentId: a.id }),
        ]);
        expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect([await parentOf(a), await parentOf(b)]).toContain(top.id);
      }
    });
  });

  it('should not let an administrator pull another’s office under their own, past the action too', async () => {
    const outside = await saveOffice(database);
    const [, moved]: [unknown, number] = await module
      .get(Transactions)
      .run(admin, (tx) => tx.query('update office set parent_id = $2 where id = $1', [outside.id, top.id]));
    expect(moved).toBe(0);
    expect(await parentOf(outside)).toBeNull();
  });

  it('should be begun at its top by the installation itself only', async () => {
    const { id } = await open.execute(systemActor(), office({ parentId: null, kind: 'region' }));
    expect(await parentOf({ id })).toBeNull();
  });
});
