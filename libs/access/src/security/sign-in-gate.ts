import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DeviceCookie } from '../data/sessions.ts';
import { tooManySignIns } from '../domain/access.errors.ts';
import { InstallationKeys } from './installation-keys.ts';
import { KnownDevices, type Browser } from './known-devices.ts';

const WINDOW_MS = 15 * 60_000;
/**
 * Failures in a quarter of an hour. An account rests after ten by its own count; this one also holds for addresses
 * nobody has, so that it tells nothing. A whole office may stand behind one address of the network.
 */
const FAILURES_MAX = { account: 30, address: 100, device: 30 } as const;
type Subject = keyof typeof FAILURES_MAX;

export interface SignInSubjects {
  /** The e-mail address, folded. */
  readonly account: string;
  /** The address of the network the request came from. */
  readonly address: string;
  /** What the browser showed as its device cookie, if anything. */
  readonly device: string | undefined;
}

/** A try that was let through. */
export interface Entry {
  /** Null for a stranger. */
  readonly deviceId: string | null;
  /** What {@link SignInGate.succeeded} needs. */
  readonly attempts: readonly string[];
}

/** Counts tries before they are made, so that a thousand at once are no more than one after the other. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly keys: InstallationKeys,
    private readonly devices: KnownDevices,
  ) {}

  /** What stands for an account in the trail and the counts. */
  digest(kind: Subject, subject: string): Buffer {
    return this.keys.digest('sign-in subjects', `${kind} ${subject}`);
  }

  /**
   * Counts this try as a failure until {@link succeeded} says otherwise. A known device is counted by itself alone:
   * neither strangers who try its account nor others behind its address of the network keep it out.
   * @throws DomainError `sign-in.too-many`; such a try is not counted and costs no row
   */
  async enter(subjects: SignInSubjects): Promise<Entry> {
    const now = this.clock.now();
    return this.transactions.run(systemActor(), async (tx) => {
      const deviceId = await this.devices.find(tx, subjects.account, subjects.device, now);
      const { hashes, counted } = this.countedBy(subjects, deviceId);
      await tx.query(
        `select pg_advisory_xact_lock(key) from (
           select ('x' || encode(substr(hash, 1, 8), 'hex'))::bit(64)::bigint as key from unnest($1::bytea[]) hash order by 1) keys`,
        [hashes],
      );
      const counts: { subject: Buffer; failures: number; oldest: Date }[] = await tx.query(
        `select subject_hash as subject, count(*)::int as failures, min(at) as oldest from sign_in_attempt
          where subject_hash = any ($1) and not succeeded and at > $2 group by subject_hash`,
        [hashes, new Date(now.getTime() - WINDOW_MS)],
      );
      for (const [kind, hash] of counted) {
        const count = counts.find(({ subject }) => subject.equals(hash));
        if (count && count.failures >= FAILURES_MAX[kind])
          throw tooManySignIns(Math.ceil((count.oldest.getTime() + WINDOW_MS - now.getTime()) / 1000));
      }
      const rows: { id: string }[] = await tx.query(
        `insert into sign_in_attempt (subject_hash, at, succeeded) select hash, $2, false from unnest($1::bytea[]) hash
         returning id`,
        [hashes, now],
      );
      return { deviceId, attempts: rows.map((row) => row.id) };
    });
  }

  /** The sign-in is complete. */
  welcome(tx: EntityManager, browser: Browser): Promise<DeviceCookie> {
    return this.devices.welcome(tx, browser, this.clock.now());
  }

  private countedBy(
    { account, address }: SignInSubjects,
    deviceId: string | null,
  ): { counted: [Subject, Buffer][]; hashes: Buffer[] } {
    const counted: [Subject, Buffer][] =
      deviceId === null
        ? [
            ['account', this.digest('account', account)],
            ['address', this.digest('address', address)],
          ]
        : [['device', this.digest('device', deviceId)]];
    return { counted, hashes: counted.map(([, hash]) => hash) };
  }

  async succeeded(attempts: readonly string[]): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query('update sign_in_attempt set succeeded = true where id = any ($1)', [attempts]),
    );
  }
}
