import type { INestApplicationContext } from '@nestjs/common';
import { LinkAuditEventsAction } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { CaseModule } from '@homeward/case';
import { CounsellingModule } from '@homeward/counselling';
import { FollowUpModule } from '@homeward/follow-up';
import { NotificationModule } from '@homeward/notification';
import { ProgrammeModule } from '@homeward/programme';
import { ReintegrationModule } from '@homeward/reintegration';
import { TravelModule } from '@homeward/travel';
import type { Terminal } from '../terminal.ts';
import { DEMO_SIGN_INS } from './demo-staff.ts';
import { openDemoOffices } from './open-demo-offices.ts';
import { invitePeople } from './invite-demo-staff.ts';
import { firstDay } from './stories.ts';
import { tellStories } from './tell-stories.ts';
import type { ToldClock } from './told-clock.ts';

/** What the demonstration's application has beside the rooms of every command. */
export const DEMO_ROOMS = [
  ...[BeneficiaryModule, CaseModule, CounsellingModule],
  ...[ProgrammeModule, TravelModule, ReintegrationModule, FollowUpModule, NotificationModule],
];

export interface LoadOptions {
  /** The rooms of casework, on `clock`. */
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly terminal: Pick<Terminal, 'step' | 'progress'>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads the demonstration through the same actions people use. Each step is done once, so a load that
 * was interrupted is finished by the next one.
 */
export async function loadDemo({ application, clock, terminal, signal }: LoadOptions): Promise<void> {
  const { offices, invited } = await clock.at(firstDay(clock.now()), async () => {
    const opened = await openDemoOffices(application);
    return { offices: opened, invited: await invitePeople(application, DEMO_SIGN_INS, opened) };
  });
  if (invited > 0) terminal.step(`${offices.size} offices are open, ${invited} colleagues can sign in.`);
  const registered = await tellStories({ application, clock, terminal, offices, signal });
  // The worker would link them in its first minute; until then events of so long ago look as if somebody had slipped them in.
  await application.get(LinkAuditEventsAction).execute('all');
  if (registered > 0) terminal.step(`The demonstration is loaded: ${registered} made-up people.`);
}
