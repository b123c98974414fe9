import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '../domain/password-rules.ts';

/** OWASP Password Storage: Argon2id with 19 MiB, two passes, one lane (the library's algorithm is Argon2id). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of the same cost and matching nothing: an account that is not there must take as long as one that is. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$d44rRXZC07tWRjxuUCpYPQ$G6W5uyc4nAON07df+uiRTmUoB123xqJbxN31/AQ/hCA';

@Injectable()
export class PasswordHasher {
  /** @returns Argon2id in PHC form; about 50 ms on another thread */
  hash(password: string): Promise<string> {
    return hash(normalisePassword(password), COST);
  }

  /** @param kept null when there is nothing to compare with; the work is done all the same and the answer is no */
  async matches(kept: string | null, password: string): Promise<boolean> {
    const same = await verify(kept ?? DECOY, normalisePassword(password));
    return kept !== null && same;
  }
}
