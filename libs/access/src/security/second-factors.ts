import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { useRecoveryCode } from '../data/recovery-codes.ts';
import { normaliseRecoveryCode } from '../domain/tokens.ts';
import { InstallationKeys } from './installation-keys.ts';
import { SecretBox } from './secret-box.ts';
import { totpStep } from './totp.ts';

export interface SecondFactorInput {
  /** Six digits of an authenticator app. */
  readonly code?: string;
  /** One of the ten kept on paper. */
  readonly recoveryCode?: string;
}

/** Takes codes, each once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly box: SecretBox,
    private readonly keys: InstallationKeys,
  ) {}

  stepOf(sealed: Buffer, userId: string, code: string, now: Date, lastStep: number): number | null {
    return totpStep(this.box.open(sealed, userId), code, now, lastStep);
  }

  digestOf(recoveryCode: string): Buffer {
    return this.keys.digest('recovery codes', normaliseRecoveryCode(recoveryCode));
  }

  /** @returns by what the factor was given, or null when it does not fit or was used before */
  async take(
    tx: EntityManager,
    userId: string,
    input: SecondFactorInput,
    now: Date,
  ): Promise<'app' | 'recovery' | null> {
    if (input.code !== undefined) return (await this.takeCode(tx, userId, input.code, now)) ? 'app' : null;
    if (input.recoveryCode === undefined) return null;
    const left = await useRecoveryCode(tx, userId, this.digestOf(input.recoveryCode), now);
    return left === null ? null : 'recovery';
  }

  private async takeCode(tx: EntityManager, userId: string, code: string, now: Date): Promise<boolean> {
    const rows: { secret: Buffer | null; last: string }[] = await tx.query(
      `select totp_secret as secret, totp_last_step as last from credential
        where user_id = $1 and totp_confirmed_at is not null for update`,
      [userId],
    );
    const standing = rows[0];
    if (!standing?.secret) return false;
    const step = this.stepOf(standing.secret, userId, code, now, Number(standing.last));
    if (step === null) return false;
    await tx.query('update credential set totp_last_step = $2 where user_id = $1', [userId, step]);
    return true;
  }
}
