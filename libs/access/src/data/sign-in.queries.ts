import type { EntityManager } from 'typeorm';

export interface SignInRecord {
  readonly userId: string;
  readonly officeId: string;
  readonly email: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly demo: boolean;
  readonly passwordHash: string | null;
}

const RECORD_SQL = `
  select u.id as "userId", u.office_id as "officeId", u.email, u.display_name as "displayName", u.demo,
         u.status = 'active' and u.kind = 'person' as active, c.password_hash as "passwordHash"
    from app_user u join credential c on c.user_id = u.id`;

export async function findSignInByEmail(tx: EntityManager, emailKey: string): Promise<SignInRecord | null> {
  const rows: SignInRecord[] = await tx.query(`${RECORD_SQL} where u.email_key = $1`, [emailKey]);
  return rows[0] ?? null;
}

/** The record, held until the transaction ends, so that a reset or a disabling cannot pass between look and act. */
export async function getSignIn(tx: EntityManager, userId: string): Promise<SignInRecord> {
  const rows: SignInRecord[] = await tx.query(`${RECORD_SQL} where u.id = $1 for no key update of u, c`, [userId]);
  return rows[0]!;
}
