import { randomUUID } from 'node:crypto';
import type { FindingKind } from '@homeward/audit';
import type { Actor } from '@homeward/platform';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { SECRET, startAuditApp, type AuditApp } from './audit-app.ts';

/** Every way an owner of the database could bend the trail, and what verification must call it. */
const TAMPERING: readonly { what: string; sql: string; finds: FindingKind[] }[] = [
  {
    what: 'the actor of an event is changed',
    sql: `update audit_event set actor_id = gen_random_uuid() where id = $1`,
    finds: ['event-altered'],
  },
  {
    what: 'the instant of an event is moved by a microsecond',
    sql: `update audit_event set at = at + interval '1 microsecond' where id = $1`,
    finds: ['event-altered'],
  },
  {
    what: 'a digest is taken out of an event',
    sql: `update audit_event set value_digests = value_digests - 'place' where id = $1`,
    finds: ['event-altered', 'value-without-field'],
  },
  {
    what: 'an event is removed',
    sql: `delete from audit_event where id = $1`,
    finds: ['event-removed', 'value-without-field', 'value-without-field'],
  },
  {
    what: 'an event is moved into another month',
    sql: `update audit_event set at = at - interval '1 month' where id = $1`,
    finds: ['event-removed', 'value-without-field', 'value-without-field'],
  },
  {
    what: 'an event is removed with its link',
    sql: `with gone as (delete from audit_link where event_id = $1 returning event_id), v as (delete from audit_value where event_id = $1)
          delete from audit_event where id in (select event_id from gone)`,
    finds: ['link-missing'],
  },
  {
    what: 'a link is removed',
    sql: `delete from audit_link where event_id = $1`,
    finds: ['event-outside-chain', 'link-missing'],
  },
  {
    what: 'an event is put in later, with an earlier day',
    sql: `insert into audit_event (at, actor_kind, correlation_id, action, record_type, record_id)
          select at, 'system', 'c', 'invented', 'case', $1::text from audit_event where id = $1::uuid`,
    finds: ['event-outside-chain'],
  },
  {
    what: 'an event is put in with a link of its own at the end',
    sql: `with e as (insert into audit_event (at, actor_kind, correlation_id, action, record_type, record_id)
                     select at, 'system', 'c', 'invented', 'case', 'x' from audit_event where id = $1 returning id)
          insert into audit_link (month, seq, event_id, previous, digest)
          select l.month, l.seq + 1, e.id, l.digest, l.digest from e, (select * from audit_link order by month desc, seq desc limit 1) l`,
    finds: ['event-altered'],
  },
  {
    what: 'a value is overwritten',
    sql: `update audit_value set after = '"elsewhere"' where event_id = $1 and field = 'place'`,
    finds: ['value-altered'],
  },
  {
    what: 'a value is put beside an event',
    sql: `insert into audit_value (event_id, field, salt, record_type, record_id) values ($1, 'invented', '\\x00', 'case', 'x')`,
    finds: ['value-without-field'],
  },
];

describe('a trail that was tampered with', () => {
  let app: AuditApp;
  let actor: Actor;
  let officeId: string;
  let victim: string;

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
    for (let i = 0; i < 6; i += 1) {
      await app.transactions.run(actor, (tx) =>
        app.trail.record(
          tx,
          actor,
          { action: 'make-appointment', recordType: 'appointment', recordId: randomUUID(), officeId },
          { place: { before: null, after: 'Room 1' }, day: { after: '2026-11-12' } },
        ),
      );
      app.clock.advance(1_000);
    }
    await app.link.execute('recent');
    await app.sign.execute();
    const [row] = await app.database.asOwner<{ event_id: string }>('select event_id from audit_link where seq = 3');
    victim = row!.event_id;
    app.clock.setTo('2026-11-12T09:00:00Z');
    expect(await app.verify.execute()).toMatchObject({ ok: true });
  });

  const kinds = async (): Promise<string[]> => (await app.verify.execute()).findings.map(({ kind }) => kind).sort();

  it.each(TAMPERING)('should be found out when $what', async ({ sql, finds }) => {
    await app.database.asOwner(sql, [victim]);
    expect(await kinds()).toEqual([...finds].sort());
  });

  it('should be found out when two events change places', async () => {
    const [other] = await app.database.asOwner<{ event_id: string }>('select event_id from audit_link where seq = 4');
    await app.database.asOwner('update audit_link set event_id = gen_random_uuid() where seq = 4');
    await app.database.asOwner('update audit_link set event_id = $1 where seq = 3', [other!.event_id]);
    await app.database.asOwner('update audit_link set event_id = $1 where seq = 4', [victim]);
    expect(await kinds()).toEqual(['event-altered', 'event-altered']);
  });

  /** Rewrites the end of the chain as somebody would who owns the database and knows the code. */
  async function rewriteFrom(seq: number): Promise<void> {
    await app.database.asOwner('delete from audit_link where seq >= $1', [seq]);
    await app.database.asOwner(`update audit_event set action = 'cancel-appointment' where id = $1`, [victim]);
    app.clock.setTo('2026-11-10T10:00:00Z');
    await app.link.execute('all');
    app.clock.setTo('2026-11-12T09:00:00Z');
  }

  it('should be found out by the signed head when the chain was rewritten to its end', async () => {
    await rewriteFrom(3);
    expect(await app.verify.execute()).toMatchObject({
      ok: false,
      findings: [{ kind: 'chain-rolled-back', month: '2026-11-01', seq: 6 }],
    });
  });

  it('should be found out when the head was rewritten too, without the secret', async () => {
    await rewriteFrom(3);
    await app.database.asOwner('update audit_head h set digest = l.digest from audit_link l where l.seq = h.seq');
    expect(await kinds()).toEqual(['head-forged']);
  });

  it('should be found out by a head kept elsewhere when chain, heads and secret were all in wrong hands', async () => {
    const kept = (await app.verify.execute()).months.map(({ month, head }) => ({ month, ...head! }));
    await rewriteFrom(3);
    await app.database.asOwner('delete from audit_head');
    await app.sign.execute();
    expect(await app.verify.execute()).toMatchObject({ ok: true });
    const report = await app.verify.execute({ keptHeads: kept });
    expect(report.findings).toEqual([{ kind: 'chain-rolled-back', month: '2026-11-01', seq: 6 }]);
  });

  it('should be found out by a head kept elsewhere when a whole month was cut away together with its heads', async () => {
    const { month, head } = (await app.verify.execute()).months[0]!;
    const kept = { month, digest: head!.digest };
    expect(await app.verify.execute({ keptHeads: [kept] })).toMatchObject({ ok: true });
    await app.database.asOwner('truncate audit_event, audit_value, audit_link, audit_head');
    expect(await app.verify.execute()).toMatchObject({ ok: true });
    expect((await app.verify.execute({ keptHeads: [kept] })).findings).toEqual([{ kind: 'chain-rolled-back', month }]);
  });

  it('should be found out when its end was cut off, events and all', async () => {
    await app.database.asOwner(`delete from audit_event where id in (select event_id from audit_link where seq > 4)`);
    await app.database.asOwner(
      `delete from audit_value where event_id in (select event_id from audit_link where seq > 4)`,
    );
    await app.database.asOwner(`delete from audit_link where seq > 4`);
    expect(await kinds()).toEqual(['chain-rolled-back']);
  });

  it('should be found out when a whole month was emptied', async () => {
    await app.database.asOwner('truncate audit_event, audit_value, audit_link');
    expect(await kinds()).toEqual(['chain-rolled-back']);
  });

  it('should say that a head was signed with a key it does not know, until it is given that key', async () => {
    const before = await app.verify.execute();
    const other = await startAuditApp('77'.repeat(32));
    try {
      await other.database.asOwner(
        `insert into audit_event select * from jsonb_populate_recordset(null::audit_event, $1)`,
        [JSON.stringify(await rowsOf('audit_event'))],
      );
      for (const table of ['audit_link', 'audit_head', 'audit_value']) {
        await other.database.asOwner(
          `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(await rowsOf(table))],
        );
      }
      other.clock.setTo('2026-11-12T09:00:00Z');
      expect((await other.verify.execute()).findings).toEqual([
        { kind: 'head-key-unknown', month: '2026-11-01', seq: 6 },
      ]);
      expect(await other.verify.execute({ formerKeys: [before.key!.publicKey] })).toMatchObject({ ok: true });
    } finally {
      await other.close();
    }
  });

  it('should not be called so when values were erased', async () => {
    await app.database.asOwner('delete from audit_value where event_id = $1', [victim]);
    const report = await app.verify.execute();
    expect(report.ok).toBe(true);
    expect(report.months[0]).toMatchObject({ events: 6, values: 10, erased: 2 });
  });

  it('should be told as JSON that a person or a machine can act on', async () => {
    await app.database.asOwner(`update audit_event set action = 'other' where id = $1`, [victim]);
    const report = JSON.parse(JSON.stringify(await app.verify.execute())) as Record<string, unknown>;
    expect(report).toMatchObject({
      ok: false,
      found: 1,
      findings: [{ kind: 'event-altered', month: '2026-11-01', seq: 3, eventId: victim }],
      key: { id: expect.stringMatching(/^[0-9a-f]{16}$/), publicKey: expect.stringContaining('BEGIN PUBLIC KEY') },
    });
    expect(JSON.stringify(report)).not.toContain(SECRET);
  });

  const rowsOf = async (table: string): Promise<unknown[]> =>
    (await app.database.asOwner<{ row: unknown }>(`select to_jsonb(t.*) as row from "${table}" t`)).map(
      ({ row }) => row,
    );
});
