import type { INestApplicationContext } from '@nestjs/common';
import { OpenRoomAction, RecordAbsenceAction, SubmitReferralAction } from '@homeward/case';
import { RecordContactAction } from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import { newContext, personOf, runInContext, systemActor, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import { DEMO_DESKS, type DemoDesk } from './demo-offices.ts';
import type { DemoColleagues } from './demo-colleagues.ts';
import { deskMatters, type DeskMatter } from './desk-matters.ts';
import type { ToldClock } from './told-clock.ts';
import { workdayBefore } from './work-days.ts';

export interface DesksOptions {
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly colleagues: DemoColleagues;
  /** Office ids by name. */
  readonly offices: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
}

interface Standing {
  readonly contacts: number;
  readonly referrals: number;
  readonly rooms: number;
  readonly absences: number;
}

/** Tells what the desks did for people without a case; what an earlier load has told is counted, and left out. */
export async function tellDesks({ application, clock, colleagues, offices, signal }: DesksOptions): Promise<void> {
  const now = DateTime.fromJSDate(clock.now());
  const done = await countStanding(application, offices);
  const left = { contact: done.contacts, refer: done.referrals };
  const as = <T>(at: Date, actor: Actor, work: () => Promise<T>): Promise<T> =>
    clock.at(at, () => runInContext(newContext(actor), work));
  for (const matter of deskMatters(now)) {
    signal?.throwIfAborted();
    if (left[matter.does]-- > 0) continue;
    const actor = colleagues.at(matter.desk);
    await as(matter.at, actor, () => tellMatter(application, actor, matter, offices.get(matter.desk.office)!));
  }
  const lately = workdayBefore(now.startOf('day').minus({ days: 1 })).plus({ hours: 9 });
  for (const { office } of DEMO_DESKS.slice(done.rooms))
    await as(lately.toJSDate(), colleagues.supervisor, () =>
      application.get(OpenRoomAction).execute(colleagues.supervisor, {
        ...{ officeId: offices.get(office)!, name: 'Quiet room', places: 4 },
      }),
    );
  if (done.absences === 0) await tellAbsence(DEMO_DESKS[0]!);

  /** Somebody is away for a few days, and a colleague of the same desk answers for their cases. */
  async function tellAbsence(desk: DemoDesk): Promise<void> {
    const [deputy, away] = colleagues.allAt(desk);
    const days = { fromOn: lately.toISODate()!, toOn: now.plus({ days: 4 }).toISODate()! };
    await as(lately.toJSDate(), away!, () =>
      application.get(RecordAbsenceAction).execute(away!, {
        ...{ officeId: offices.get(desk.office)!, deputyId: personOf(deputy!), ...days },
      }),
    );
  }
}

function tellMatter(
  application: INestApplicationContext,
  actor: Actor,
  matter: DeskMatter,
  officeId: string,
): Promise<unknown> {
  return matter.does === 'contact'
    ? application.get(RecordContactAction).execute(actor, { ...matter.contact, officeId })
    : application.get(SubmitReferralAction).execute(actor, { ...matter.referral, matterClass: 'ordinary', officeId });
}

async function countStanding(
  application: INestApplicationContext,
  offices: ReadonlyMap<string, string>,
): Promise<Standing> {
  const [standing] = await application.get(Transactions).read<Standing>(systemActor([...offices.values()]), {
    name: 'demo_desks',
    text: `select (select count(*)::int from information_contact) as contacts,
                  (select count(*)::int from referral_form) as referrals,
                  (select count(*)::int from office_room) as rooms, (select count(*)::int from staff_absence) as absences`,
    values: [],
  });
  return standing!;
}
