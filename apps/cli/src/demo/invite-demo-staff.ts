import type { INestApplicationContext } from '@nestjs/common';
import {
  AddUserAction,
  ConfirmSecondFactorAction,
  DEMO_PASSWORD,
  EnrolSecondFactorAction,
  ResetUserAction,
  SessionAuthenticator,
  SignInAction,
  SignOutAction,
  totpCode,
  UseOneTimeLinkAction,
} from '@homeward/access';
import { Transactions } from '@homeward/database';
import { Clock, systemActor, type Actor } from '@homeward/platform';
import type { DemoSignIn } from './demo-staff.ts';

const AT_ONCE = 3;

interface Standing {
  readonly id: string;
  readonly email: string;
  readonly usable: boolean;
}

/**
 * Invites each colleague and takes their first steps for them: the link, the password, and a second factor where the
 * role needs one. @returns how many were not yet able to sign in
 */
export async function invitePeople(
  application: INestApplicationContext,
  people: readonly DemoSignIn[],
  offices: ReadonlyMap<string, string>,
): Promise<number> {
  const standing = new Map((await readStanding(application, people)).map((user) => [user.email, user]));
  const missing = people.filter(({ email }) => !standing.get(email)?.usable);
  // Their passwords cost time to hash: a few at once, with a connection left for whoever waits inside a transaction.
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, lane) => {
      for (const person of missing.filter((__, i) => i % AT_ONCE === lane))
        await letIn(application, person, standing.get(person.email), offices.get(person.office)!);
    }),
  );
  return missing.length;
}

async function letIn(
  application: INestApplicationContext,
  person: DemoSignIn,
  standing: Standing | undefined,
  officeId: string,
): Promise<void> {
  const link = await invite(application, person, standing, officeId);
  await application
    .get(UseOneTimeLinkAction)
    .execute({ token: new URLSearchParams(link.split('#')[1]).get('token')!, password: DEMO_PASSWORD });
  if (person.secondFactor) await enrol(application, person);
}

async function invite(
  application: INestApplicationContext,
  person: DemoSignIn,
  standing: Standing | undefined,
  officeId: string,
): Promise<string> {
  const { link } = standing
    ? await application.get(ResetUserAction).execute(systemActor(), { userId: standing.id, forgetSecondFactor: true })
    : await application.get(AddUserAction).execute(systemActor(), {
        ...{ email: person.email, displayName: person.name, officeId, language: person.language, demo: true },
        roles: [{ role: person.role, officeId }],
      });
  return link!;
}

/** Signs in as the person would, holds up the code an app would show, and leaves again. */
async function enrol(application: INestApplicationContext, person: DemoSignIn): Promise<void> {
  const first = await application
    .get(SignInAction)
    .execute({ email: person.email, password: DEMO_PASSWORD, address: '127.0.0.1' });
  const { secret } = await application
    .get(EnrolSecondFactorAction)
    .execute(await actorOf(application, first.token), { password: DEMO_PASSWORD });
  const confirmed = await application
    .get(ConfirmSecondFactorAction)
    .execute(await actorOf(application, first.token), { code: totpCode(secret, application.get(Clock).now()) });
  await application.get(SignOutAction).execute(await actorOf(application, confirmed.token));
}

async function actorOf(application: INestApplicationContext, cookieToken: string): Promise<Actor> {
  const found = await application.get(SessionAuthenticator).authenticate({ cookieToken });
  if (!found) throw new Error('A demonstration colleague’s session does not stand.');
  return found.actor;
}

function readStanding(application: INestApplicationContext, people: readonly DemoSignIn[]): Promise<Standing[]> {
  return application.get(Transactions).read<Standing>(systemActor(), {
    name: 'demo_staff',
    text: `select u.id, u.email, u.status = 'active' and c.password_hash is not null
                  and (c.totp_confirmed_at is not null or not (u.email = any ($1))) as usable
             from app_user u join credential c on c.user_id = u.id where u.demo`,
    values: [people.filter(({ secondFactor }) => secondFactor).map(({ email }) => email)],
  });
}
