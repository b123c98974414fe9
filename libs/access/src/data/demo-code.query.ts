import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { emailKey } from '../domain/email-key.ts';
import { SecretBox } from '../security/secret-box.ts';
import { totpCode, totpInvitation } from '../security/totp.ts';

export interface DemoCode {
  readonly code: string;
  readonly validForSeconds: number;
}

const PERIOD_MS = 30_000;

/**
 * The code a demonstration colleague's app would show: nobody has their telephone. A code is taken once, so when the
 * present one was used already it is the next one, which is taken half a minute early.
 */
@Injectable()
export class DemoCodeQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** @returns null in a live installation, and for whoever is not made up or needs no code */
  async execute(email: string): Promise<DemoCode | null> {
    const rows = await this.transactions.read<{ id: string; sealed: Buffer; lastStep: string }>(systemActor(), {
      name: 'access_demo_second_factor',
      text: `select u.id, c.totp_secret as sealed, c.totp_last_step as "lastStep"
               from app_user u join credential c on c.user_id = u.id cross join installation i
              where i.mode = 'demo' and u.demo and u.email_key = $1 and c.totp_confirmed_at is not null`,
      values: [emailKey(email)],
    });
    const standing = rows[0];
    if (!standing) return null;
    const secret = this.box.open(standing.sealed, standing.id);
    const now = this.clock.now().getTime();
    const step = Math.max(Math.floor(now / PERIOD_MS), Number(standing.lastStep) + 1);
    return {
      code: totpCode(totpInvitation(secret, email).secret, new Date(step * PERIOD_MS)),
      // Taken half a minute late as well.
      validForSeconds: Math.floor(((step + 2) * PERIOD_MS - now) / 1_000),
    };
  }
}
