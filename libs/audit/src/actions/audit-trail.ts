import { randomBytes, randomUUID } from 'node:crypto';
import type { AuditAction } from '@homeward/contracts';
import { Injectable } from '@nestjs/common';
import type { PreparedStatement } from '@homeward/database';
import { Clock, currentCorrelationId, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { canonicalJson } from '../domain/canonical-json.ts';
import { digestOf } from '../domain/chain.ts';

export interface AuditedRead {
  readonly action: AuditAction;
  /** The table's name. */
  readonly recordType: string;
  readonly recordId: string;
  readonly officeId: string | null;
}

export interface AuditedRecord extends AuditedRead {
  /** Why, in the actor's words. It may name somebody, so it is kept as a value that can be erased. */
  readonly reason?: string;
}

export type AuditedValues = Readonly<Record<string, { before?: unknown; after?: unknown }>>;

/** Writes the trail: who, when, which record and fields, and a salted digest of each value; the values lie apart. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Adds one event to the caller's transaction. */
  async record(tx: EntityManager, actor: Actor, record: AuditedRecord, values: AuditedValues = {}): Promise<void> {
    const id = randomUUID();
    const digests: Record<string, string> = {};
    const all = record.reason === undefined ? values : { ...values, reason: { after: record.reason } };
    const rows = Object.entries(all).map(([field, { before, after }]) => {
      const salt = randomBytes(16);
      const [from, to] = [canonicalJson(before), canonicalJson(after)];
      digests[field] = digestOf(salt, from, to);
      return { field, salt, from, to };
    });
    await tx.query(AUDIT_EVENT_SQL, [id, this.clock.now(), ...actorColumns(actor), ...recordColumns(record), digests]);
    if (rows.length === 0) return;
    await tx.query(
      `insert into audit_value (event_id, field, salt, before, after, record_type, record_id, office_id)
       select $1, v.field, decode(v.salt, 'hex'), v.before, v.after, $3, $4, $5
         from jsonb_to_recordset($2::jsonb) as v (field text, salt text, before jsonb, after jsonb)`,
      [
        id,
        JSON.stringify(
          rows.map((row) => ({
            field: row.field,
            salt: row.salt.toString('hex'),
            before: JSON.parse(row.from),
            after: JSON.parse(row.to),
          })),
        ),
        record.recordType,
        record.recordId,
        record.officeId,
      ],
    );
  }

  /** The event of a read, to be run as a prelude of that read in the same round trip. */
  readOf(actor: Actor, record: AuditedRead): PreparedStatement {
    return {
      name: 'audit_read',
      text: AUDIT_EVENT_SQL,
      values: [randomUUID(), this.clock.now(), ...actorColumns(actor), ...recordColumns(record), {}],
    };
  }
}

const AUDIT_EVENT_SQL = `insert into audit_event (id, at, actor_kind, actor_id, correlation_id, action, record_type, record_id, office_id, value_digests)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

function actorColumns(actor: Actor): unknown[] {
  return [actor.kind, actor.userId, currentCorrelationId()];
}

function recordColumns(record: AuditedRecord): unknown[] {
  return [record.action, record.recordType, record.recordId, record.officeId];
}
