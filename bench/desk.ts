import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Where the benchmark works, and who it signs in as. */
export interface Desk {
  readonly officeId: string;
  readonly userId: string;
  readonly token: string;
}

/** Saves one desk with one signed-in counsellor. */
export async function saveDesk(client: pg.Client): Promise<Desk> {
  const [office] = (
    await client.query<{ id: string }>(
      `insert into office (kind, name, country_code, host_countries, time_zone, calendar, languages)
       values ('desk', 'Bench desk', 'BE', '{BE}', 'Europe/Brussels', 'BE', '{en}') returning id`,
    )
  ).rows;
  const [user] = (
    await client.query<{ id: string }>(
      `insert into app_user (office_id, email, email_key, display_name)
       values ($1, 'bench@example.org', 'bench@example.org', 'Bench counsellor') returning id`,
      [office!.id],
    )
  ).rows;
  await client.query(
    `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, 'counsellor', $2, '2020-01-01')`,
    [user!.id, office!.id],
  );
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (user_id, token_hash, csrf_token, created_at, last_seen_at, expires_at)
     values ($1, $2, 'bench', now(), now(), now() + interval '12 hours')`,
    [user!.id, createHash('sha256').update(token).digest()],
  );
  return { officeId: office!.id, userId: user!.id, token };
}
