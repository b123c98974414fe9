import { randomUUID } from 'node:crypto';
import { saveActor } from './organisation.factory.ts';
import type { TestDatabase } from '../test-database.ts';

const AT = '2026-01-05T09:00:00Z';

export interface FileRow {
  readonly personId: string;
  readonly channelId: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly officeId: string;
  readonly ownerId: string;
}

export interface FileOverrides {
  givenNames?: string;
  preferredLanguage?: string | null;
  email?: string;
  safety?: 'safe' | 'unsafe' | 'unknown';
  belongsTo?: string | null;
  channelLanguage?: string | null;
  stage?: string;
}

/** Saves one person with an e-mail channel and a case of their own, owned by a member of staff. */
export async function saveFile(
  database: TestDatabase,
  office: { id: string },
  owner: { userId: string },
  overrides: FileOverrides = {},
): Promise<FileRow> {
  const [personId, channelId, caseId, memberId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const here = { officeId: office.id, ownerId: owner.userId };
  await database.asOwner(
    `insert into person (id, office_id, sex, preferred_language, created_by, created_at)
     values ($1, $2, 'female', $3, $4, $5)`,
    [personId, office.id, overrides.preferredLanguage ?? null, owner.userId, AT],
  );
  const given = overrides.givenNames ?? 'Nino';
  await database.asOwner(
    `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
     values ($1, $2, 'primary', $3, 'Beridze', 'Latn', lower($3 || ' beridze'))`,
    [personId, office.id, given],
  );
  await database.asOwner(
    `insert into contact_channel (id, person_id, office_id, kind, value, safety, belongs_to, language, created_at)
     values ($1, $2, $3, 'email', $4, $5, $6, $7, $8)`,
    [
      channelId,
      personId,
      office.id,
      overrides.email ?? `${personId.slice(0, 8)}@person.example`,
      overrides.safety ?? 'safe',
      overrides.belongsTo ?? null,
      overrides.channelLanguage ?? null,
      AT,
    ],
  );
  const stage = overrides.stage ?? 'INQUIRY';
  await database.asOwner(
    `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
     values ($1, $2, $3, 'BE', $4, $5, '2026-01-05', $5, $6, $6)`,
    [caseId, office.id, `BE-2026-${caseId.slice(0, 8)}`, stage, owner.userId, AT],
  );
  await database.asOwner(
    `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at)
     values ($1, $2, $3, $4, 'principal', true, $5, $6)`,
    [memberId, caseId, office.id, personId, stage, AT],
  );
  return { personId, channelId, caseId, memberId, ...here };
}

/** Saves that the person agreed to be reminded of appointments. */
export async function saveConsent(
  database: TestDatabase,
  file: FileRow,
  overrides: { channelId?: string | null; grantedOn?: string; withdrawnOn?: string | null } = {},
): Promise<string> {
  const id = randomUUID();
  await database.asOwner(
    `insert into consent (id, person_id, office_id, purpose, channel_id, granted_on, withdrawn_on, recorded_by, created_at)
     values ($1, $2, $3, 'appointment-reminder', $4, $5, $6, $7, $8)`,
    [
      id,
      file.personId,
      file.officeId,
      overrides.channelId ?? null,
      overrides.grantedOn ?? '2026-01-05',
      overrides.withdrawnOn ?? null,
      file.ownerId,
      AT,
    ],
  );
  return id;
}

/** Saves an appointment of the file's member with a colleague of its own: nobody is booked twice for the same time. */
export async function saveAppointment(
  database: TestDatabase,
  file: FileRow,
  startsAt: string,
  place = 'Rue du Progrès 80, room 4',
): Promise<string> {
  const id = randomUUID();
  const { userId } = await saveActor(database, 'counsellor', { id: file.officeId });
  await database.asOwner(
    `insert into appointment (id, case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state,
       created_by, created_at)
     values ($1, $2, $3, $4, $9, $6, 60, $7, 'planned', $5, $8)`,
    [id, file.caseId, file.officeId, file.memberId, file.ownerId, startsAt, place, AT, userId],
  );
  return id;
}

/** Marks the installation; only a live one sends real mail. */
export async function markInstallation(database: TestDatabase, mode: 'demo' | 'live'): Promise<void> {
  await database.asOwner(
    `insert into installation (mode, created_at) values ($1, $2) on conflict (id) do update set mode = $1`,
    [mode, AT],
  );
}
