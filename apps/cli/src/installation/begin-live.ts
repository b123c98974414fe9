import type { INestApplicationContext } from '@nestjs/common';
import { BootstrapFirstAdministratorAction } from '@homeward/access';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { LiveAnswers } from './ask-for-beginning.ts';

/** True once anybody can be invited by somebody who works here. */
export async function liveHasBegun(application: INestApplicationContext): Promise<boolean> {
  const users = await application.get(Transactions).read(systemActor(), {
    ...{ name: 'cli_any_user', text: 'select 1 from app_user limit 1', values: [] },
  });
  return users.length > 0;
}

/** Opens the office and invites its first administrator. @returns the path of their one-time link */
export async function beginLive(application: INestApplicationContext, answers: LiveAnswers): Promise<string> {
  const { link } = await application.get(BootstrapFirstAdministratorAction).execute({
    ...{ email: answers.email, displayName: answers.name, officeName: answers.office },
    ...{ countryCode: answers.country, timeZone: answers.zone },
  });
  return link!;
}
