import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SHARED_READS_MAX, Transactions, type PreparedStatement } from '@homeward/database';
import { Clock, currentCorrelationId, type Actor } from '@homeward/platform';
import pLimit from 'p-limit';
import { AuditTrail, type AuditedRead } from './audit-trail.ts';

/** What was read: the row itself says whose trail it belongs to. */
export type ReadRecord = Omit<AuditedRead, 'officeId'>;

interface Waiting {
  readonly actorId: string;
  /** In the order of {@link TRACE_COLUMNS}. */
  readonly event: readonly (string | null)[];
  readonly written: () => void;
  readonly failed: (error: Error) => void;
}

/** So many events go into one statement; the rest wait for the next. */
const BATCH_MAX = 500;
/** How long a batch waits at most, in milliseconds, for reads that had begun when it opened. */
const GATHERING_MAX = 4;
/**
 * Shows a record only once the trail says so on disk. Reads that go on at the same time share one commit: a batch waits
 * a moment for the reads that are under way, and while it is written the next gathers, so that a hundred readers wait
 * for one flush instead of a hundred, and a lone one for nobody.
 */
@Injectable()
export class ReadTrail {
  private waiting: Waiting[] = [];
  private writing = false;
  /** Reads that have begun and are not yet waiting. */
  private underWay = 0;
  private whenEnoughWait: (() => void) | null = null;
  private readonly opening = pLimit(SHARED_READS_MAX);

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads one record. A row the reader may not see leaves no event: the trail tells what was read, not what was guessed.
   * @param query answers one row that names the record's office, or none
   * @throws whatever kept the event from being written; then nothing is shown
   */
  async read<Row extends { officeId: string | null }>(
    actor: Actor,
    query: PreparedStatement,
    record: ReadRecord,
  ): Promise<Row | null> {
    this.underWay += 1;
    let row: Row | undefined;
    try {
      [row] = await this.opening(() => this.transactions.readShort<Row>(actor, query));
    } finally {
      this.underWay -= 1;
      if (this.enoughWait()) this.whenEnoughWait?.();
    }
    if (!row) return null;
    await this.leave(actor, { ...record, officeId: row.officeId });
    return row;
  }

  /** Ends when the event is committed. */
  private leave(actor: Actor, record: AuditedRead): Promise<unknown> {
    const { userId: actorId } = actor;
    // A machine's read is the installation's own, and stands in no batch of people's.
    if (actorId === null) return this.transactions.read(actor, this.audit.readOf(actor, record));
    const { officeId, action, recordType, recordId } = record;
    const at = this.clock.now().toISOString();
    const correlationId = currentCorrelationId();
    return new Promise<void>((written, failed) => {
      const event = [randomUUID(), at, actor.kind, actorId, officeId, correlationId, action, recordType, recordId];
      this.waiting.push({ actorId, event, written, failed });
      this.write();
    });
  }

  private write(): void {
    if (this.writing) return;
    this.writing = true;
    void this.writeAll().finally(() => (this.writing = false));
  }

  /** A third of those who read: the others are read while these are written, so that neither half of the work is idle. */
  private enoughWait(): boolean {
    return this.underWay <= 2 * this.waiting.length;
  }

  /** Ends when enough wait, or soon; what ends in the same turn of the loop goes along. */
  private async gathered(): Promise<void> {
    if (!this.enoughWait())
      await new Promise<void>((resolve) => {
        const soon = setTimeout(resolve, GATHERING_MAX);
        this.whenEnoughWait = () => {
          clearTimeout(soon);
          resolve();
        };
      });
    this.whenEnoughWait = null;
    await new Promise((resolve) => setImmediate(resolve));
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.gathered();
      const batch = this.waiting.splice(0, BATCH_MAX);
      try {
        await this.transactions.leaveTraces(
          batch.map(({ actorId }) => actorId),
          traceStatement(batch.map(({ event }) => event)),
        );
        for (const { written } of batch) written();
      } catch (cause) {
        // A fault of ours, whatever PostgreSQL says: nothing the reader sent was wrong.
        const error = new Error('The trail of a read could not be written; nothing was shown.', { cause });
        for (const { failed } of batch) failed(error);
      }
    }
  }
}

const TRACE_COLUMNS = [
  ['id', 'uuid'],
  ['at', 'timestamptz'],
  ['actor_kind', 'text'],
  ['actor_id', 'uuid'],
  ['office_id', 'uuid'],
  ['correlation_id', 'text'],
  ['action', 'text'],
  ['record_type', 'text'],
  ['record_id', 'text'],
] as const;

function traceStatement(events: readonly Waiting['event'][]): PreparedStatement {
  return {
    name: 'audit_reads',
    text: `insert into audit_event (${TRACE_COLUMNS.map(([name]) => name).join(', ')})
      select * from unnest(${TRACE_COLUMNS.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')})`,
    values: TRACE_COLUMNS.map((_, i) => events.map((event) => event[i])),
  };
}
