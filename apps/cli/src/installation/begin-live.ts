import type { INestApplicationContext } from '@nestjs/common';
import { BootstrapFirstAdministratorAction, ResetUserAction } from '@homeward/access';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { LiveAnswers } from './ask-for-beginning.ts';

/**
 * Opens the office and invites its first administrator. A beginning that was cut short after that is mended by a new
 * link for the same person.
 * @returns the path of their one-time link
 */
export async function beginLive(application: INestApplicationContext, answers: LiveAnswers): Promise<string> {
  const standing = await application.get(Transactions).read<{ id: string }>(systemActor(), {
    ...{ name: 'cli_first_user', text: 'select id from app_user order by created_at limit 1', values: [] },
  });
  if (standing[0]) {
    const reset = await application.get(ResetUserAction).execute(systemActor(), { userId: standing[0].id });
    return reset.link!;
  }
  const { link } = await application.get(BootstrapFirstAdministratorAction).execute({
    ...{ email: answers.email, displayName: answers.name, officeName: answers.office },
    ...{ countryCode: answers.country, timeZone: answers.zone },
  });
  return link!;
}
