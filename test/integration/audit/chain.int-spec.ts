import { randomUUID } from 'node:crypto';
import type { Actor } from '@homeward/platform';
import { actorIn, saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { startAuditApp, type AuditApp } from './audit-app.ts';

describe('the chain of the trail', () => {
  let app: AuditApp;
  let actor: Actor;
  let officeId: string;

  beforeAll(async () => {
    app = await startAuditApp();
    const office = await saveOffice(app.database);
    officeId = office.id;
    actor = await saveActor(app.database, 'caseworker', office);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.asOwner('truncate audit_event, audit_value, audit_link, audit_head');
    app.clock.setTo('2026-11-10T09:00:00Z');
  });

  const act = (values: Record<string, { before?: unknown; after?: unknown }> = {}): Promise<void> =>
    app.transactions.run(actor, (tx) =>
      app.trail.record(
        tx,
        actor,
        { action: 'correct-person', recordType: 'case', recordId: randomUUID(), officeId },
        values,
      ),
    );
  const linkedIds = async (): Promise<string[]> =>
    (await app.database.asOwner<{ event_id: string }>('select event_id from audit_link order by month, seq')).map(
      (row) => row.event_id,
    );

  it('should link what was committed, verify it, and find nothing to do again', async () => {
    for (let i = 0; i < 5; i += 1)
      await act({ name: { after: { z: 1, a: ['é', 2.5, null] } }, day: { before: '1', after: '2' } });
    expect(await app.link.execute('recent')).toBe(5);
    expect(await app.link.execute('recent')).toBe(0);
    expect(await app.link.execute('all')).toBe(0);
    const report = await app.verify.execute();
    expect(report).toMatchObject({ ok: true, found: 0, waiting: 0 });
    expect(report.months).toMatchObject([
      { month: '2026-11-01', events: 5, values: 10, erased: 0, late: 0, head: { seq: 5 } },
    ]);
  });

  it('should be readable while events wait to be linked', async () => {
    await act();
    expect(await app.verify.execute()).toMatchObject({ ok: true, waiting: 1 });
  });

  it('should link an event that commits after later ones behind them', async () => {
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const slow = app.transactions.run(actor, async (tx) => {
      await app.trail.record(tx, actor, { action: 'read-case', recordType: 'case', recordId: 'slow', officeId });
      await held;
    });
    app.clock.advance(60_000);
    await act();
    await app.link.execute('recent');
    expect(await linkedIds()).toHaveLength(1);
    commit();
    await slow;
    expect(await app.link.execute('recent')).toBe(1);
    const [last] = await app.database.asOwner(
      `select e.action from audit_link l join audit_event e on e.id = l.event_id order by l.seq desc limit 1`,
    );
    expect(last).toEqual({ action: 'read-case' });
    expect(await app.verify.execute()).toMatchObject({ ok: true });
  });

  it('should leave to the night what a tick does not look back to, and say that it came late', async () => {
    app.clock.setTo('2026-11-10T09:00:00Z');
    await act();
    await app.link.execute('recent');
    app.clock.setTo('2026-11-07T09:00:00Z');
    await act();
    app.clock.setTo('2026-11-10T09:10:00Z');
    expect(await app.link.execute('recent')).toBe(0);
    expect(await app.verify.execute()).toMatchObject({ ok: false, findings: [{ kind: 'event-outside-chain' }] });
    expect(await app.link.execute('all')).toBe(1);
    const report = await app.verify.execute();
    expect(report.ok).toBe(true);
    expect(report.months[0]).toMatchObject({ events: 2, late: 1 });
  });

  it('should go on from an event whose clock ran ahead', async () => {
    app.clock.setTo('2026-11-20T09:00:00Z');
    await act();
    await app.link.execute('recent');
    app.clock.setTo('2026-11-10T09:00:00Z');
    await act();
    expect(await app.link.execute('recent')).toBe(1);
  });

  it('should begin anew with each month, to the microsecond in UTC', async () => {
    for (const at of ['2026-10-31T23:59:59.999999Z', '2026-11-01T00:00:00Z', '2026-11-30T23:59:59.999999Z']) {
      await app.database.asOwner(
        `insert into audit_event (at, actor_kind, correlation_id, action, record_type, record_id)
         values ($1, 'system', 'c', 'tick', 'month', 'x')`,
        [at],
      );
    }
    await app.link.execute('all');
    const report = await app.verify.execute();
    expect(report.ok).toBe(true);
    expect(report.months.map(({ month, events }) => [month, events])).toEqual([
      ['2026-10-01', 1],
      ['2026-11-01', 2],
    ]);
  });

  it('should hold events for which no partition was made ahead', async () => {
    app.clock.setTo('2044-05-05T12:00:00Z');
    await act({ field: { after: 'value' } });
    const [row] = await app.database.asOwner<{ partition: string }>(
      'select tableoid::regclass::text as partition from audit_event',
    );
    expect(row!.partition).toBe('audit_event_other');
    expect(await app.link.execute('recent')).toBe(1);
    expect(await app.verify.execute()).toMatchObject({ ok: true, months: [{ month: '2044-05-01', events: 1 }] });
  });

  it('should lose and double nothing while 16 people write and two processes link', async () => {
    let writing = true;
    const linker = async (): Promise<void> => {
      while (writing) await app.link.execute('recent');
    };
    const linking = Promise.all([linker(), linker()]);
    await Promise.all(
      Array.from({ length: 16 }, async (_, i) => {
        for (let n = 0; n < 25; n += 1) {
          if (i === 0) app.clock.advance(500);
          await act({ n: { after: n } });
        }
      }),
    );
    writing = false;
    await linking;
    await app.link.execute('recent');
    expect(new Set(await linkedIds()).size).toBe(400);
    const report = await app.verify.execute();
    expect(report).toMatchObject({ ok: true, waiting: 0 });
    expect(report.months[0]).toMatchObject({ events: 400, values: 400, head: { seq: 400 } });
  });

  it('should be walked in pieces, telling how far it is', async () => {
    await app.database.asOwner(
      `insert into audit_event (at, actor_kind, correlation_id, action, record_type, record_id)
       select timestamptz '2026-11-05 00:00Z' + n * interval '1 second', 'system', 'c', 'tick', 'row', n::text
         from generate_series(1, 4500) n`,
    );
    expect(await app.link.execute('all')).toBe(4500);
    const told: [number, number][] = [];
    await app.verify.execute({ onProgress: (checked, total) => told.push([checked, total]) });
    expect(told).toEqual([
      [2000, 4500],
      [4000, 4500],
      [4500, 4500],
    ]);
  });

  it('should not be written by anybody but the installation itself', async () => {
    await act();
    await app.link.execute('recent');
    for (const role of ['data-protection-officer', 'administrator', 'supervisor'] as const) {
      const person = { ...actorIn(role, [officeId]), secondFactor: true };
      const tries = [
        'update audit_event set action = $$other$$',
        'delete from audit_event',
        'delete from audit_link',
        'update audit_head set seq = 1',
      ];
      for (const sql of tries) {
        await expect(app.transactions.run(person, (tx) => tx.query(sql))).rejects.toThrow('permission denied');
      }
      const seen = await app.transactions.run(person, (tx) => tx.query('select 1 from audit_link'));
      expect(seen).toEqual([]);
    }
  });
});
