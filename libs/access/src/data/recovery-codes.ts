import type { EntityManager } from 'typeorm';
import { newRecoveryCode } from '../domain/tokens.ts';

export const RECOVERY_CODES = 10;

/** @returns the new codes, shown once; those before them are worth nothing */
export async function replaceRecoveryCodes(
  tx: EntityManager,
  userId: string,
  digestOf: (code: string) => Buffer,
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await tx.query('delete from recovery_code where user_id = $1', [userId]);
  await tx.query('insert into recovery_code (user_id, code_hash) select $1, hash from unnest($2::bytea[]) hash', [
    userId,
    codes.map(digestOf),
  ]);
  return codes;
}

/** @returns how many are left, or null when the code is not one of the user's or was used */
export async function useRecoveryCode(
  tx: EntityManager,
  userId: string,
  digest: Buffer,
  now: Date,
): Promise<number | null> {
  const used: unknown[] = (
    await tx.query(
      'update recovery_code set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null returning id',
      [userId, digest, now],
    )
  )[0];
  if (used.length === 0) return null;
  const rows: { left: number }[] = await tx.query(
    'select count(*)::int as left from recovery_code where user_id = $1 and used_at is null',
    [userId],
  );
  return rows[0]!.left;
}
