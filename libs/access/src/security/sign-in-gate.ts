import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { tooManySignIns } from '../domain/access.errors.ts';
import { InstallationKeys } from './installation-keys.ts';

const WINDOW_MS = 15 * 60_000;
/**
 * Failures in a quarter of an hour. An account rests after ten by its own count; this one also holds for addresses
 * nobody has, so that it tells nothing. A whole office may stand behind one address of the network.
 */
const FAILURES_MAX = { account: 30, address: 100 } as const;

export interface SignInSubjects {
  /** The e-mail address, folded. */
  readonly account: string;
  /** The address of the network the request came from. */
  readonly address: string;
}

/** Counts tries before they are made, so that a thousand at once are no more than one after the other. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly keys: InstallationKeys,
  ) {}

  /** What stands for an account in the trail and the counts. */
  digest(kind: keyof SignInSubjects, subject: string): Buffer {
    return this.keys.digest('sign-in subjects', `${kind} ${subject}`);
  }

  /**
   * Counts this try as a failure until {@link succeeded} says otherwise.
   * @returns what {@link succeeded} needs
   * @throws DomainError `sign-in.too-many`; such a try is not counted and costs no row
   */
  async enter(subjects: SignInSubjects): Promise<string[]> {
    const now = this.clock.now();
    const hashes = {
      account: this.digest('account', subjects.account),
      address: this.digest('address', subjects.address),
    };
    return this.transactions.run(systemActor(), async (tx) => {
      await tx.query(
        `select pg_advisory_xact_lock(key) from (
           select ('x' || encode(substr(hash, 1, 8), 'hex'))::bit(64)::bigint as key from unnest($1::bytea[]) hash order by 1) keys`,
        [[hashes.account, hashes.address]],
      );
      const counts: { subject: Buffer; failures: number; oldest: Date }[] = await tx.query(
        `select subject_hash as subject, count(*)::int as failures, min(at) as oldest from sign_in_attempt
          where subject_hash = any ($1) and not succeeded and at > $2 group by subject_hash`,
        [[hashes.account, hashes.address], new Date(now.getTime() - WINDOW_MS)],
      );
      for (const kind of ['account', 'address'] as const) {
        const count = counts.find(({ subject }) => subject.equals(hashes[kind]));
        if (count && count.failures >= FAILURES_MAX[kind])
          throw tooManySignIns(Math.ceil((count.oldest.getTime() + WINDOW_MS - now.getTime()) / 1000));
      }
      const rows: { id: string }[] = await tx.query(
        `insert into sign_in_attempt (subject_hash, at, succeeded) select hash, $2, false from unnest($1::bytea[]) hash
         returning id`,
        [[hashes.account, hashes.address], now],
      );
      return rows.map((row) => row.id);
    });
  }

  async succeeded(attempts: readonly string[]): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query('update sign_in_attempt set succeeded = true where id = any ($1)', [attempts]),
    );
  }
}
