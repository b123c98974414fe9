import type { INestApplicationContext } from '@nestjs/common';
import {
  DEMO_PASSWORD,
  GiveSecondFactorAction,
  SessionAuthenticator,
  SignInAction,
  SignOutAction,
} from '@homeward/access';
import type { Role } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { DEMO_DESKS, type DemoDesk } from './demo-offices.ts';
import { DEMO_SIGN_INS } from './demo-staff.ts';
import { demoCode } from './demo-code.ts';
import { Dice } from './dice.ts';
import type { Household } from './households.ts';
import type { ToldClock } from './told-clock.ts';

/** Those of the whole country who work without a second factor. */
const OF_THE_COUNTRY: readonly Role[] = [
  'supervisor',
  'movement-officer',
  'reintegration-officer',
  'programme-manager',
];
const WITH_A_CODE: readonly Role[] = ['protection-officer', 'medical-officer'];
const DAY_MS = 86_400_000;
/** A code is shown for half a minute, and taken for half a minute after. */
const CODE_TAKEN_SECONDS = 60;

/** Who does the work the demonstration tells of. */
export interface DemoColleagues {
  /** Assigns what waits. */
  readonly supervisor: Actor;
  /** Speaks for children without parents here, and reads what is sealed to her. */
  readonly protectionOfficer: Actor;
  /** Says who may travel, and until when. */
  readonly medicalOfficer: Actor;
  /** Books seats, and sees people off. */
  readonly movementOfficer: Actor;
  /** Hears who has arrived. */
  readonly reintegrationOfficer: Actor;
  /** Says who pays for a programme. */
  readonly programmeManager: Actor;
  /** Confirms what the other manager entered. */
  readonly otherManager: Actor;
  /** Whoever answers for a household at its desk: the same every time. */
  of(household: Household): Actor;
  /** Whoever is first asked at a desk. */
  at(desk: DemoDesk): Actor;
  allAt(desk: DemoDesk): readonly Actor[];
}

/** Signs the colleagues in as they would themselves, and out again: what they may do is what their roles say. */
export async function meetColleagues(application: INestApplicationContext, clock: ToldClock): Promise<DemoColleagues> {
  const working = DEMO_SIGN_INS.filter(
    ({ role, office, secondFactor }) =>
      WITH_A_CODE.includes(role) || (!secondFactor && (OF_THE_COUNTRY.includes(role) || isDesk(office))),
  );
  const actors = new Map(
    await Promise.all(
      working.map(
        async ({ email, secondFactor }) =>
          [
            email,
            await (secondFactor ? signInWithCode(application, clock, email) : signIn(application, email)),
          ] as const,
      ),
    ),
  );
  const actorOf = (found: { email: string }): Actor => actors.get(found.email)!;
  const allAt = ({ office }: DemoDesk): Actor[] => working.filter((each) => each.office === office).map(actorOf);
  const one = (wanted: Role): Actor => actorOf(working.find(({ role }) => role === wanted)!);
  return {
    ...{ supervisor: one('supervisor'), protectionOfficer: one('protection-officer') },
    medicalOfficer: one('medical-officer'),
    ...{ movementOfficer: one('movement-officer'), reintegrationOfficer: one('reintegration-officer') },
    programmeManager: one('programme-manager'),
    otherManager: actorOf(working.findLast(({ role }) => role === 'programme-manager')!),
    at: (desk) => allAt(desk)[0]!,
    allAt,
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

/** Whoever works without a second factor, with what their role lets them do. */
export async function signIn(application: INestApplicationContext, email: string): Promise<Actor> {
  const { token } = await application
    .get(SignInAction)
    .execute({ email, password: DEMO_PASSWORD, address: '127.0.0.1' });
  return leaveWith(application, token);
}

/** A code is taken once: yesterday's is used, so that today's stays for whoever tries the demonstration. */
async function signInWithCode(application: INestApplicationContext, clock: ToldClock, email: string): Promise<Actor> {
  const yesterday = new Date(clock.now().getTime() - DAY_MS);
  const { code, validForSeconds } = await clock.at(yesterday, () => demoCode(application, email));
  // When a load begun before took that code, it is a later one: the sign-in is told when that one is shown.
  const shown = new Date(yesterday.getTime() + Math.max(0, validForSeconds - CODE_TAKEN_SECONDS) * 1_000);
  return clock.at(shown, async () => {
    const { token } = await application
      .get(SignInAction)
      .execute({ email, password: DEMO_PASSWORD, address: '127.0.0.1' });
    const actor = await actorOf(application, token);
    const issued = await application.get(GiveSecondFactorAction).execute(actor, { code });
    return leaveWith(application, issued.token);
  });
}

async function leaveWith(application: INestApplicationContext, cookieToken: string): Promise<Actor> {
  const actor = await actorOf(application, cookieToken);
  await application.get(SignOutAction).execute(actor);
  return actor;
}

async function actorOf(application: INestApplicationContext, cookieToken: string): Promise<Actor> {
  const found = await application.get(SessionAuthenticator).authenticate({ cookieToken });
  if (!found) throw new Error('A demonstration colleague’s session does not stand.');
  return found.actor;
}
