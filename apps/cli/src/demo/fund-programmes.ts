import type { INestApplicationContext } from '@nestjs/common';
import { RecordDonorAction, RecordProjectAction } from '@homeward/organisation';
import { newContext, runInContext, type Actor } from '@homeward/platform';
import { AddFundAction, ConfirmLocalFigureAction, EnterLocalFigureAction } from '@homeward/programme';
import { RecordFundBudgetAction, RecordPaymentPolicyAction } from '@homeward/reintegration';
import type { DemoColleagues } from './demo-colleagues.ts';
import { DEMO_DESKS, DEMO_OFFICES } from './demo-offices.ts';
import { firstDay } from './stories.ts';
import type { ToldBefore } from './told-before.ts';
import type { ToldClock } from './told-clock.ts';

const PROGRAMMES = ['BE-FEDASIL', 'EU-EURP'] as const;
const COUNTRY = 'Belgium and Luxembourg';
const EUROS = { currency: 'EUR' } as const;
const SOURCE = 'Grant agreement of the demonstration';
/** Made up, as the whole demonstration is: no source of the field names these amounts. */
const FIGURES = [
  ['adult', 200_000],
  ['child', 60_000],
] as const;
const DAYS_FUNDED = 1_800;

export interface FundingOptions {
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly colleagues: Pick<DemoColleagues, 'programmeManager' | 'otherManager'>;
  /** Office ids by name. */
  readonly offices: ReadonlyMap<string, string>;
  readonly toldBefore: ToldBefore;
}

/** Who pays for what is given after a return, how much where no rule says it, and from which sum on two people approve. */
export async function fundProgrammes({ application, clock, colleagues, ...more }: FundingOptions): Promise<void> {
  const { programmeManager: manager, otherManager } = colleagues;
  const { offices, toldBefore } = more;
  const begun = firstDay(clock.now());
  const startsOn = begun.toISOString().slice(0, 10);
  const endsOn = new Date(begun.getTime() + DAYS_FUNDED * 86_400_000).toISOString().slice(0, 10);
  const officeId = offices.get(COUNTRY)!;
  const once = <T>(who: Actor, key: string, act: () => Promise<T>): Promise<T> =>
    clock.at(begun, () => runInContext(newContext(who), () => toldBefore.onlyOnce(who, `funding: ${key}`)(act)));
  const donor = await once(manager, 'donor', () =>
    application.get(RecordDonorAction).execute(manager, 'A made-up ministry'),
  );
  const share = { donorId: donor.id, agreementReference: 'DEMO/1', startsOn, endsOn, shareBasisPoints: 10_000 };
  const project = await once(manager, 'project', () =>
    application
      .get(RecordProjectAction)
      .execute(manager, { officeId, name: 'Return and after', startsOn, endsOn, fundings: [share] }),
  );
  for (const programmeCode of PROGRAMMES) {
    const paying = { programmeCode, projectId: project.id, validFrom: startsOn, validTo: null };
    const fund = await once(manager, `fund of ${programmeCode}`, () =>
      application.get(AddFundAction).execute(manager, paying),
    );
    const budget = { fundId: fund.id, ...EUROS, budgetMinor: 40_000_000, source: SOURCE };
    await once(manager, `budget of ${programmeCode}`, () =>
      application.get(RecordFundBudgetAction).execute(manager, budget),
    );
  }
  await once(manager, 'policy', () =>
    application.get(RecordPaymentPolicyAction).execute(manager, {
      ...{ officeId, ...EUROS, validFrom: startsOn, source: SOURCE },
      ...{ twoApproversAboveMinor: 100_000, quotesAboveMinor: 150_000 },
    }),
  );
  const belgian = DEMO_DESKS.filter(
    ({ office }) => DEMO_OFFICES.find(({ name }) => name === office)?.countryCode === 'BE',
  );
  for (const { office } of belgian)
    for (const [role, amountMinor] of FIGURES) {
      const figure = { role, amountMinor, programmeCode: 'BE-FEDASIL', component: 'reintegration', ...EUROS };
      const period = { validFrom: startsOn, validTo: null, source: SOURCE };
      const entered = await once(manager, `figure of ${office}, ${role}`, () =>
        application
          .get(EnterLocalFigureAction)
          .execute(manager, { officeId: offices.get(office)!, ...figure, ...period }),
      );
      await once(otherManager, `figure confirmed of ${office}, ${role}`, () =>
        application.get(ConfirmLocalFigureAction).execute(otherManager, entered.id, entered.version),
      );
    }
}
