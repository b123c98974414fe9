import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PASSWORD, SessionAuthenticator, SignInAction, SignOutAction } from '@homeward/access';
import type { Actor } from '@homeward/platform';
import { DEMO_DESKS } from './demo-offices.ts';
import { DEMO_SIGN_INS } from './demo-staff.ts';
import { Dice } from './dice.ts';
import type { Household } from './households.ts';

/** Who does the work the demonstration tells of. */
export interface DemoColleagues {
  /** Assigns what waits. */
  readonly supervisor: Actor;
  /** Whoever answers for a household at its desk: the same every time. */
  of(household: Household): Actor;
}

/** Signs the colleagues in as they would themselves, and out again: what they may do is what their roles say. */
export async function meetColleagues(application: INestApplicationContext): Promise<DemoColleagues> {
  const working = DEMO_SIGN_INS.filter(
    ({ role, office, secondFactor }) => !secondFactor && (role === 'supervisor' || isDesk(office)),
  );
  const actors = new Map(
    await Promise.all(working.map(async ({ email }) => [email, await signIn(application, email)] as const)),
  );
  const actorOf = (found: { email: string }): Actor => actors.get(found.email)!;
  return {
    supervisor: actorOf(working.find(({ role }) => role === 'supervisor')!),
    of: ({ key, desk }) =>
      actorOf(
        new Dice(key).pick(
          'colleague',
          working.filter(({ office }) => office === desk.office),
        ),
      ),
  };
}

const isDesk = (name: string): boolean => DEMO_DESKS.some(({ office }) => office === name);

async function signIn(application: INestApplicationContext, email: string): Promise<Actor> {
  const { token } = await application
    .get(SignInAction)
    .execute({ email, password: DEMO_PASSWORD, address: '127.0.0.1' });
  const found = await application.get(SessionAuthenticator).authenticate({ cookieToken: token });
  if (!found) throw new Error('A demonstration colleague’s session does not stand.');
  await application.get(SignOutAction).execute(found.actor);
  return found.actor;
}
