import { AuditEventsQueries, AuditHttpModule, VerifyMonthAction } from '@homeward/audit';
import { PersonQueries, RegisterPersonAction } from '@homeward/beneficiary';
import type { Actor } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const FIRST = { size: 25, offset: 0 };

describe('reading the trail', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let counsellor: Actor & { userId: string };
  let officer: Actor & { userId: string };
  let stranger: Actor & { userId: string };
  let personId: string;
  const clock = new TestClock('2026-11-02T23:30:00Z');
  const list = (actor: Actor, filter = {}, page = FIRST) => module.get(AuditEventsQueries).list(actor, filter, page);

  beforeAll(async () => {
    database = await createTestDatabase();
    const office = await saveOffice(database, { timeZone: 'Europe/Brussels' });
    counsellor = await saveActor(database, 'counsellor', office);
    officer = await saveActor(database, 'data-protection-officer', office);
    stranger = await saveActor(database, 'data-protection-officer', await saveOffice(database));
    module = await Test.createTestingModule({ imports: [...rooms(database, clock), AuditHttpModule] }).compile();
    ({ id: personId } = await module.get(RegisterPersonAction).execute(counsellor, {
      officeId: office.id,
      names: [{ kind: 'primary', givenNames: 'Markedgiven', familyName: 'Markedfamily' }],
      sex: 'female',
      nationalities: ['IQ'],
    }));
    clock.advance(60_000);
    await module.get(PersonQueries).get(counsellor, personId);
    clock.advance(60_000);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('should tell who read and who wrote a record, newest first, by name', async () => {
    const { rows, total } = await list(officer, { recordType: 'person', recordId: personId });
    expect(total).toBe(2);
    expect(rows.map(({ action, actorId, actorName }) => [action, actorId, actorName])).toEqual([
      ['read-person', counsellor.userId, 'Test counsellor'],
      ['register-person', counsellor.userId, 'Test counsellor'],
    ]);
  });

  it('should name the fields and never a value', async () => {
    const { rows } = await list(officer, { actorId: counsellor.userId });
    expect(rows.find(({ action }) => action === 'register-person')!.fields).toEqual(
      expect.arrayContaining(['names', 'nationalities', 'sex']),
    );
    expect(JSON.stringify(rows)).not.toContain('Marked');
  });

  it('should take a day by the clock of the event`s office', async () => {
    expect((await list(officer, { recordType: 'person', recordId: personId, day: '2026-11-03' })).total).toBe(2);
    expect((await list(officer, { recordType: 'person', recordId: personId, day: '2026-11-02' })).total).toBe(0);
  });

  it('should come in pages', async () => {
    const second = await list(officer, { recordId: personId, recordType: 'person' }, { size: 1, offset: 1 });
    expect(second).toMatchObject({ total: 2, rows: [{ action: 'register-person' }] });
  });

  it('should leave its own trace', async () => {
    clock.advance(60_000);
    await list(officer, { recordId: personId });
    const [event] = await database.asOwner(
      `select actor_id, record_id from audit_event where action = 'read-audit-trail' order by at desc limit 1`,
    );
    expect(event).toEqual({ actor_id: officer.userId, record_id: personId });
  });

  it('should show nothing of another office, and nothing to whoever may not read it', async () => {
    const { rows } = await list(stranger);
    expect(rows.filter(({ actorId }) => actorId === counsellor.userId)).toEqual([]);
    await expect(list(counsellor)).rejects.toMatchObject({ code: 'permission.missing' });
  });

  it('should let whoever may verify verify a month, and nobody else', async () => {
    const verify = module.get(VerifyMonthAction);
    expect(await verify.execute(officer)).toMatchObject({ ok: true, months: [{ month: '2026-11-01' }] });
    expect(await verify.execute(officer, '2020-01')).toMatchObject({ ok: true, months: [{ events: 0, head: null }] });
    await expect(verify.execute(counsellor)).rejects.toMatchObject({ code: 'permission.missing' });
  });
});
