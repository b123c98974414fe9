import type { INestApplicationContext } from '@nestjs/common';
import { AddUserAction, DisableUserAction, emailKey, ResetUserAction } from '@homeward/access';
import type { Role } from '@homeward/contracts';
import { InstallationProblem, Transactions } from '@homeward/database';
import { Config, systemActor } from '@homeward/platform';

export interface AddUserOptions {
  readonly name: string;
  readonly office?: string;
  readonly role: string[];
  readonly language: string;
}

export interface UserLink {
  readonly id: string;
  /** The whole address when PUBLIC_URL is set, else its path. Shown once. */
  readonly link: string | null;
  readonly linkExpiresAt: Date | null;
}

export interface ListedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly demo: boolean;
  readonly roles: readonly { role: Role; office: string }[];
}

/** Invites somebody in the name of the installation. @throws InstallationProblem when the office is not clear */
export async function addUser(
  application: INestApplicationContext,
  email: string,
  options: AddUserOptions,
): Promise<UserLink> {
  const officeId = await officeNamed(application, options.office);
  const { id, link, linkExpiresAt } = await application.get(AddUserAction).execute(systemActor(), {
    ...{ email, displayName: options.name, officeId, language: options.language },
    roles: options.role.map((role) => ({ role: role as Role, officeId })),
  });
  return { id, link: wholeLink(application, link), linkExpiresAt };
}

export async function disableUser(
  application: INestApplicationContext,
  email: string,
  reason: string,
): Promise<{ id: string }> {
  const userId = await userOf(application, email);
  const { id } = await application.get(DisableUserAction).execute(systemActor(), { userId, reason });
  return { id };
}

export async function resetUser(
  application: INestApplicationContext,
  email: string,
  forgetSecondFactor: boolean,
): Promise<UserLink> {
  const userId = await userOf(application, email);
  const { id, link, linkExpiresAt } = await application
    .get(ResetUserAction)
    .execute(systemActor(), { userId, forgetSecondFactor });
  return { id, link: wholeLink(application, link), linkExpiresAt };
}

export function listUsers(application: INestApplicationContext): Promise<ListedUser[]> {
  return application.get(Transactions).read<ListedUser>(systemActor(), {
    name: 'cli_users',
    text: `select u.id, u.email, u.display_name as name, u.kind, u.status, u.demo,
                  coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'office', o.name) order by r.role, o.name)
                    filter (where r.id is not null), '[]') as roles
             from app_user u
             left join role_assignment r on r.user_id = u.id and (r.valid_to is null or r.valid_to > current_date)
             left join office o on o.id = r.office_id
            group by u.id order by u.email`,
    values: [],
  });
}

async function userOf(application: INestApplicationContext, email: string): Promise<string> {
  const rows = await application.get(Transactions).read<{ id: string }>(systemActor(), {
    ...{ name: 'cli_user_by_email', text: 'select id from app_user where email_key = $1' },
    values: [emailKey(email)],
  });
  if (rows[0]) return rows[0].id;
  throw new InstallationProblem('Nobody has that e-mail address here.', '`npx homeward user list` shows everybody.');
}

async function officeNamed(application: INestApplicationContext, name: string | undefined): Promise<string> {
  const offices = await application.get(Transactions).read<{ id: string; name: string }>(systemActor(), {
    ...{ name: 'cli_offices', text: 'select id, name from office where closed_on is null order by name', values: [] },
  });
  if (offices.length === 0)
    throw new InstallationProblem(
      'There is no office yet, so nobody can work in one.',
      'Begin the installation: `npx homeward start --empty`, or `npm start` for the demonstration.',
    );
  const found = name === undefined && offices.length === 1 ? offices[0] : offices.find((each) => each.name === name);
  if (found) return found.id;
  throw new InstallationProblem(
    name === undefined ? 'There are several offices.' : `There is no office "${name}".`,
    `Give one of these with --office: ${offices.map((each) => each.name).join(', ')}.`,
  );
}

function wholeLink(application: INestApplicationContext, link: string | null): string | null {
  return link === null ? null : `${application.get(Config).PUBLIC_URL ?? ''}${link}`;
}
