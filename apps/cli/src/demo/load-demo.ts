import type { INestApplicationContext } from '@nestjs/common';
import type { Terminal } from '../terminal.ts';
import { DEMO_SIGN_INS } from './demo-staff.ts';
import { openDemoOffices } from './open-demo-offices.ts';
import { invitePeople } from './invite-demo-staff.ts';

/**
 * Loads the demonstration through the same actions people use. What already stands is left as it is, so a load that
 * was interrupted is finished by the next one.
 */
export async function loadDemo(application: INestApplicationContext, terminal: Terminal): Promise<void> {
  const offices = await openDemoOffices(application);
  const invited = await invitePeople(application, DEMO_SIGN_INS, offices);
  if (invited > 0) terminal.step(`The demonstration is loaded: ${offices.size} offices, ${invited} colleagues.`);
}
