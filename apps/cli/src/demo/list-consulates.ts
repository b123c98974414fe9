import type { INestApplicationContext } from '@nestjs/common';
import { RecordConsulateAction } from '@homeward/organisation';
import { newContext, runInContext } from '@homeward/platform';
import type { DemoColleagues } from './demo-colleagues.ts';
import { firstDay } from './stories.ts';
import type { ToldBefore } from './told-before.ts';
import type { ToldClock } from './told-clock.ts';

const COUNTRY = 'Belgium and Luxembourg';
/** Made-up days and fees, as the whole demonstration is: no source of the field names them. */
const CONSULATES = [
  ['BR', 'Consulate of Brazil', 20],
  ['CM', 'Consulate of Cameroon', 35],
  ['GE', 'Consulate of Georgia', 14],
  ['GN', 'Consulate of Guinea', 40],
  ['IQ', 'Consulate of Iraq', 45],
  ['MA', 'Consulate of Morocco', 30],
  ['MD', 'Consulate of Moldova', 14],
  ['MN', 'Consulate of Mongolia', 21],
  ['SV', 'Consulate of El Salvador', 28],
] as const;
const FEE = { amountMinor: 5_000, currency: 'EUR' };

export interface ConsulatesOptions {
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly colleagues: Pick<DemoColleagues, 'programmeManager'>;
  /** Office ids by name. */
  readonly offices: ReadonlyMap<string, string>;
  readonly toldBefore: ToldBefore;
}

/** Where the desks go for papers, and how long it takes there. */
export async function listConsulates({ application, clock, colleagues, ...more }: ConsulatesOptions): Promise<void> {
  const { programmeManager: manager } = colleagues;
  for (const [countryCode, name, usualDays] of CONSULATES)
    await clock.at(firstDay(clock.now()), () =>
      runInContext(newContext(manager), () =>
        more.toldBefore.onlyOnce(
          manager,
          `consulate of ${countryCode}`,
        )(() =>
          application.get(RecordConsulateAction).execute(manager, {
            ...{ officeId: more.offices.get(COUNTRY)!, countryCode, name, city: 'Brussels', usualDays, fee: FEE },
          }),
        ),
      ),
    );
}
