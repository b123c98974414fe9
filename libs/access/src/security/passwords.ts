import { Injectable } from '@nestjs/common';
import { isLive } from '@homeward/database';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { passwordRefused } from '../domain/access.errors.ts';
import { passwordProblem } from '../domain/password-rules.ts';
import { PasswordHasher } from './password-hasher.ts';

/** Sets a password once it is good enough; the one place that writes a hash. */
@Injectable()
export class Passwords {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `password.refused` saying how to mend it */
  async set(
    tx: EntityManager,
    user: { readonly userId: string; readonly email: string; readonly displayName: string },
    password: string,
  ): Promise<void> {
    const live = await isLive(tx);
    const problem = passwordProblem(password, { email: user.email, displayName: user.displayName, live });
    if (problem !== null) throw passwordRefused(problem);
    await tx.query('update credential set password_hash = $2, password_set_at = $3 where user_id = $1', [
      user.userId,
      await this.hasher.hash(password),
      this.clock.now(),
    ]);
  }
}
