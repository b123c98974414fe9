import { randomUUID } from 'node:crypto';
import { ROLE_PERMISSIONS, type Permission, type Role } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import type { TestDatabase } from '../test-database.ts';

export interface OfficeRow {
  id: string;
  name: string;
  countryCode: string;
  timeZone: string;
}

export async function saveOffice(
  database: TestDatabase,
  overrides: Partial<OfficeRow> & { parentId?: string; kind?: string } = {},
): Promise<OfficeRow> {
  const office = {
    id: randomUUID(),
    name: `Office ${randomUUID().slice(0, 8)}`,
    countryCode: 'BE',
    timeZone: 'Europe/Brussels',
    ...overrides,
  };
  await database.asOwner(
    `insert into office (id, parent_id, kind, name, country_code, host_countries, time_zone, calendar, languages)
     values ($1, $2, $3, $4, $5, $6, $7, 'BE', '{en,fr}')`,
    [
      office.id,
      overrides.parentId ?? null,
      overrides.kind ?? 'desk',
      office.name,
      office.countryCode,
      [office.countryCode],
      office.timeZone,
    ],
  );
  return office;
}

/** Saves a member of staff without credentials, and returns the actor they would be after signing in. */
export async function saveActor(
  database: TestDatabase,
  role: Role,
  office: { id: string },
  overrides: { secondFactor?: boolean } = {},
): Promise<Actor & { userId: string }> {
  const userId = randomUUID();
  const email = `${role}-${userId.slice(0, 8)}@example.org`;
  await database.asOwner(
    `insert into app_user (id, office_id, email, email_key, display_name) values ($1, $2, $3, $3, $4)`,
    [userId, office.id, email, `Test ${role}`],
  );
  await database.asOwner(
    `insert into role_assignment (user_id, role, office_id, valid_from) values ($1, $2, $3, '2020-01-01')`,
    [userId, role, office.id],
  );
  return { ...actorIn(role, [office.id]), userId, secondFactor: overrides.secondFactor ?? false };
}

/** An actor with a role in the named offices, not saved anywhere. */
export function actorIn(role: Role, officeIds: readonly string[]): Actor {
  const offices: Partial<Record<Permission, readonly string[]>> = {};
  for (const permission of ROLE_PERMISSIONS[role]) offices[permission] = officeIds;
  return { kind: 'person', userId: randomUUID(), sessionId: randomUUID(), secondFactor: false, offices };
}
