import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Clock, currentContext, type Actor } from '@homeward/platform';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { claimKey, storeAnswer } from './idempotency.ts';
import { SET_SCOPE_SQL, scopeOf, scopeValues, traceScopeOf } from './scope/scope.ts';
import { ScopedQuery, type PreparedStatement } from './scope/scoped-query.ts';
import { SharedLines } from './scope/shared-lines.ts';

/** The only way to the database: everything runs in a transaction that carries the acting person's scope. */
@Injectable()
export class Transactions {
  private shared: SharedLines | null = null;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  private get pool(): pg.Pool {
    return (this.dataSource.driver as PostgresDriver).master as pg.Pool;
  }

  private get lines(): SharedLines {
    return (this.shared ??= new SharedLines(this.pool));
  }

  /**
   * Runs the work in one transaction under the actor's scope. When the request carries an idempotency key, the key is
   * claimed first and the answer stored last, in the same transaction: the same key can never act twice.
   * @param work must reach the database only through the manager it is given
   */
  async run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(SET_SCOPE_SQL, scopeValues(actor, this.clock.now()));
      const claim = currentContext()?.idempotency;
      if (!claim || claim.stored || claim.userId !== actor.userId) return work(tx);
      await claimKey(tx, claim);
      const answer = await work(tx);
      await storeAnswer(tx, claim, answer);
      claim.stored = true;
      return answer;
    });
  }

  /**
   * Reads with one statement in one round trip: scope, preludes (such as the audit row of this read) and query share
   * one implicit transaction.
   * @param query its name is unique to its text: it is prepared once a connection
   */
  read<Row extends object>(
    actor: Actor,
    query: PreparedStatement,
    preludes: readonly PreparedStatement[] = [],
  ): Promise<Row[]> {
    return this.inOneTrip<Row>([scopeOf(actor, this.clock.now()), ...preludes], query);
  }

  /**
   * The same for a record that is found by its key in no time, of which many are read at once: it may go down a
   * connection behind another read.
   */
  readShort<Row extends object>(actor: Actor, query: PreparedStatement): Promise<Row[]> {
    const preludes = [scopeOf(actor, this.clock.now())];
    return new Promise<Row[]>((resolve, reject) => {
      const sent = this.lines.send(preludes, query, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows as Row[]);
      });
      if (!sent) this.inOneTrip<Row>(preludes, query).then(resolve, reject);
    });
  }

  /**
   * Adds plain events to the trail for several people at once, in one commit. The scope sees nothing at all, and lets
   * in only what those named have read: one flush to disk then serves every read that waits for it.
   * @param userIds whose events the statement adds
   */
  async leaveTraces(userIds: readonly string[], statement: PreparedStatement): Promise<void> {
    await this.inOneTrip([traceScopeOf(userIds)], statement);
  }

  /** One promise for the whole way: with the request's context to carry, each costs more than the message it waits for. */
  private inOneTrip<Row extends object>(
    preludes: readonly PreparedStatement[],
    query: PreparedStatement,
  ): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      this.pool.connect((unreachable, client, release) => {
        if (unreachable || !client) return reject(unreachable ?? new Error('No connection to the database was given.'));
        let held = true;
        const letGo = (failed: boolean): void => {
          // A connection that is closed after it failed tells of it once more.
          if (held) release(failed);
          held = false;
        };
        try {
          client.query(
            new ScopedQuery(preludes, query, (error, result) => {
              letGo(error !== null);
              if (error) reject(error);
              else resolve(result.rows as Row[]);
            }),
          );
        } catch (error) {
          letGo(true);
          reject(error as Error);
        }
      });
    });
  }
}
