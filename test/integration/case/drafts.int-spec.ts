import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import { DiscardDraftAction, DraftsQuery, ForgetExpiredDraftsAction, KeepDraftAction } from '@homeward/case';
import type { FormDraftKind } from '@homeward/contracts';
import { loadConfig } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf, type Staff } from './rooms.ts';

const DAY_MS = 86_400_000;
const WORDS = '{"note":"Quxdraft fears her uncle"}';

describe('drafts of forms', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let writer: Staff;
  let colleague: Staff;
  let stranger: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({ HOMEWARD_SECRET: 'a'.repeat(64), LOG_LEVEL: 'silent' });
    module = await Test.createTestingModule({ imports: [...rooms(database, clock, config), ErasureModule] }).compile();
    await module.init();
    office = await saveOffice(database);
    writer = await saveActor(database, 'counsellor', office);
    colleague = await saveActor(database, 'supervisor', office, { secondFactor: true });
    stranger = await saveActor(database, 'counsellor', await saveOffice(database));
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(async () => {
    clock.setTo('2026-03-02T09:00:00Z');
    await database.asOwner('truncate form_draft');
  });

  const keep = (
    version: number,
    { content = WORDS, actor = writer, ...rest }: { content?: string; actor?: Staff; caseId?: string } = {},
  ) =>
    module.get(KeepDraftAction).execute(actor, {
      ...{ kind: rest.caseId ? 'counselling-session' : 'new-case', caseId: rest.caseId ?? null, version, content },
    });
  const read = (actor = writer, kind: FormDraftKind = 'new-case', caseId: string | null = null) =>
    module.get(DraftsQuery).execute(actor, kind, caseId);
  const rows = () => database.asOwner<{ user_id: string; sealed: Buffer }>('select * from form_draft');

  it('should give its owner back what they typed, the later after the earlier, on whatever machine', async () => {
    expect(await read()).toBeNull();
    expect(await keep(0)).toEqual({ version: 1, savedAt: '2026-03-02T09:00:00.000Z' });
    clock.advance(60_000);
    expect(await keep(1, { content: '{"note":"more"}' })).toEqual({ version: 2, savedAt: '2026-03-02T09:01:00.000Z' });
    expect(await read()).toEqual({ content: '{"note":"more"}', version: 2, savedAt: '2026-03-02T09:01:00.000Z' });
  });

  it('should be read by nobody else: not a colleague, not a supervisor, not who reads the database', async () => {
    const file = await saveCase(database, office, writer.userId);
    await keep(0, { caseId: file.id });
    expect(await read(writer, 'counselling-session', file.id)).not.toBeNull();
    for (const other of [colleague, stranger]) expect(await read(other, 'counselling-session', file.id)).toBeNull();
    const [row] = await rows();
    expect(row!.sealed.toString('latin1')).not.toContain('Quxdraft');
    await database.asOwner('update form_draft set user_id = $1', [colleague.userId]);
    await expect(read(colleague, 'counselling-session', file.id)).rejects.toThrow();
  });

  it('should tell neither the trail nor the work to be done that anything was typed', async () => {
    await keep(0);
    const told = await database.asOwner<{ count: number }>(
      `select (select count(*) from audit_event where record_type like '%draft%')::int
            + (select count(*) from outbox where payload::text like '%raft%')::int as count`,
    );
    expect(told).toEqual([{ count: 0 }]);
  });

  it('should refuse what was typed in an older window, and show what stands', async () => {
    await keep(0);
    await keep(1, { content: '{"note":"newer"}' });
    const refused = await refusalOf(keep(1, { content: '{"note":"older window"}' }));
    expect(refused).toMatchObject({
      code: 'record.version-stale',
      extra: { versions: { sent: 1, current: 2 }, draft: { content: '{"note":"newer"}', version: 2 } },
    });
    expect(await refusalOf(keep(0, { content: '{}' }))).toMatchObject({ extra: { versions: { sent: 0, current: 2 } } });
  });

  it('should keep one draft when the same saving is sent twice, because its answer was lost', async () => {
    const first = await keep(0);
    expect(await keep(0)).toEqual(first);
    const second = await keep(1, { content: '{"note":"second"}' });
    expect(await keep(1, { content: '{"note":"second"}' })).toEqual(second);
    expect(await rows()).toHaveLength(1);
  });

  it('should not come back to life in a second window once the form was sent in the first', async () => {
    await keep(0);
    await module.get(DiscardDraftAction).execute(writer, 'new-case', null);
    expect(await read()).toBeNull();
    const refused = await refusalOf(keep(1));
    expect(refused).toMatchObject({ code: 'record.version-stale', extra: { versions: { current: 0 }, draft: null } });
    await module.get(DiscardDraftAction).execute(writer, 'new-case', null);
  });

  it('should not be thrown away by anybody else', async () => {
    const file = await saveCase(database, office, writer.userId);
    await keep(0, { caseId: file.id });
    await module.get(DiscardDraftAction).execute(colleague, 'counselling-session', file.id);
    expect(await read(writer, 'counselling-session', file.id)).not.toBeNull();
  });

  it('should be forgotten after fourteen days without a change, and be nothing to its owner from that moment', async () => {
    await keep(0);
    clock.advance(13 * DAY_MS);
    await keep(1);
    clock.advance(13 * DAY_MS);
    expect(await module.get(ForgetExpiredDraftsAction).execute()).toBe(0);
    clock.advance(DAY_MS);
    expect(await read()).toBeNull();
    expect(await keep(0, { content: '{"note":"anew"}' })).toMatchObject({ version: 1 });
    clock.advance(14 * DAY_MS);
    expect(await module.get(ForgetExpiredDraftsAction).execute()).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('should be about no case that its writer cannot see, and be out of reach when the case is', async () => {
    const file = await saveCase(database, office, writer.userId);
    expect(await refusalOf(keep(0, { caseId: file.id, actor: stranger }))).toMatchObject({ code: 'record.not-found' });
    await keep(0, { caseId: file.id });
    const moved = { ...writer, offices: stranger.offices };
    expect(await read(moved, 'counselling-session', file.id)).toBeNull();
  });

  it('should go when the person it is about is erased, and leave the drafts about others', async () => {
    const [file, other] = [
      await saveCase(database, office, writer.userId, { stage: 'WITHDRAWN' }),
      await saveCase(database, office, writer.userId),
    ];
    await keep(0, { caseId: file.id });
    await keep(0, { caseId: other.id });
    const eraser = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
    const { erased } = await module.get(ErasePersonAction).execute(eraser, {
      ...{ personId: file.members[0]!.personId, policy: 'held-unlawfully', reason: 'should never have been written' },
    });
    expect(erased).toMatchObject({ formDrafts: 1 });
    expect(await read(writer, 'counselling-session', file.id)).toBeNull();
    expect(await read(writer, 'counselling-session', other.id)).not.toBeNull();
  });
});
