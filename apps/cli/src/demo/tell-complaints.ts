import { MoveComplaintAction, RecordComplaintAction, type RecordComplaintInput } from '@homeward/follow-up';
import { Transactions } from '@homeward/database';
import { newContext, runInContext, systemActor } from '@homeward/platform';
import { DateTime } from 'luxon';
import { DEMO_DESKS } from './demo-offices.ts';
import type { DesksOptions } from './tell-desks.ts';
import { workdayBefore } from './work-days.ts';

interface DemoComplaint extends Pick<RecordComplaintInput, 'channel' | 'category' | 'statement' | 'name' | 'safeWays'> {
  readonly daysAgo: number;
  readonly acknowledged: boolean;
}

const COMPLAINTS: readonly DemoComplaint[] = [
  {
    ...{ daysAgo: 9, channel: 'in-person', category: 'delay', name: 'Nino K.', safeWays: ['phone'] },
    ...{ statement: 'I was told a week for my ticket, and waited three.', acknowledged: true },
  },
  {
    ...{ daysAgo: 4, channel: 'hotline', category: 'service-quality', name: null, safeWays: ['receipt'] },
    ...{ statement: 'The interpreter did not speak my language well.', acknowledged: false },
  },
  {
    ...{ daysAgo: 1, channel: 'box', category: 'information-request', name: null, safeWays: [] },
    ...{ statement: 'Nobody told me which papers my child needs.', acknowledged: false },
  },
];

/** What people were not content with: with their name or without, one of them answered for already. */
export async function tellComplaints({ application, clock, colleagues, offices }: DesksOptions): Promise<void> {
  const [standing] = await application.get(Transactions).read<{ told: number }>(systemActor([...offices.values()]), {
    ...{ name: 'demo_complaints', text: 'select count(*)::int as told from complaint', values: [] },
  });
  const now = DateTime.fromJSDate(clock.now());
  const desk = DEMO_DESKS[0]!;
  const recorder = colleagues.at(desk);
  for (const { daysAgo, acknowledged, ...told } of COMPLAINTS.slice(standing!.told)) {
    const day = workdayBefore(now.setZone(desk.timeZone).startOf('day').minus({ days: daysAgo }));
    const { id } = await clock.at(day.plus({ hours: 11 }).toJSDate(), () =>
      runInContext(newContext(recorder), () =>
        application
          .get(RecordComplaintAction)
          .execute(recorder, { ...told, officeId: offices.get(desk.office)!, receipt: told.safeWays[0] === 'receipt' }),
      ),
    );
    if (acknowledged)
      await clock.at(day.plus({ days: 1, hours: 10 }).toJSDate(), () =>
        runInContext(newContext(colleagues.supervisor), () =>
          application.get(MoveComplaintAction).execute(colleagues.supervisor, id, { version: 1, move: 'acknowledge' }),
        ),
      );
  }
}
