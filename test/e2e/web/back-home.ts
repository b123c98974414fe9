import type { Page } from 'playwright-core';
import { get, openCase, post } from './casework.ts';
import { asOwner } from './office.ts';
import { bringToReview, day, evaluate, recordFacts } from './review.ts';

export interface BackHome {
  readonly id: string;
  readonly number: string;
  readonly principal: string;
  readonly rounds: readonly { readonly id: string; readonly code: string; readonly version: number }[];
  readonly followUpId: string;
}

export interface Granted extends BackHome {
  readonly memberId: string;
}

/**
 * A family that left some weeks ago and arrived in Georgia eight days ago, with a telephone that is safe.
 * @param opener opens cases; @param receiver says that they are there
 */
export async function bringHome(opener: Page, receiver: Page, members = 1): Promise<BackHome> {
  const { id, number, principal } = await openCase(opener, members);
  return { id, number, principal, ...(await arrive(opener, receiver, id)) };
}

/** Somebody who was counselled and approved and is back since, with what was granted open. */
export async function bringHomeGranted(opener: Page, receiver: Page, decider: Page): Promise<Granted> {
  const opened = await bringToReview(opener, 'IQ');
  const { id, number, principal, memberId } = opened;
  await recordFacts(opener, opened);
  const evaluation = await evaluate(opener, id);
  await post(decider, `evaluations/${evaluation.id}/decisions`, {
    ...{ version: evaluation.version, memberIds: [memberId], decision: 'approve', reason: 'Every condition is met.' },
  });
  return { id, number, principal, memberId, ...(await arrive(opener, receiver, id)) };
}

/** Their papers, seats and flight are behind them; that they came is said by whoever receives them. */
async function arrive(opener: Page, receiver: Page, id: string): Promise<Pick<BackHome, 'rounds' | 'followUpId'>> {
  const file = await get<{ members: readonly { id: string; personId: string }[] }>(opener, `cases/${id}`);
  await asOwner(
    `update case_member set stage = 'DEPARTED', destination_country_code = coalesce(destination_country_code, 'GE') where case_id = $1`,
    [id],
  );
  await asOwner(`update "case" set stage = 'DEPARTED' where id = $1`, [id]);
  // What was done for them today was done before they left.
  await asOwner(`update case_history set happened_on = $2::date where case_id = $1 and happened_on > $2::date`, [
    id,
    day(-31),
  ]);
  await asOwner(
    `insert into departure (case_id, office_id, member_id, person_id, departed_on, departed_from, channel, host_country_code,
       destination_country_code, sex, age, unaccompanied, family_size, reintegration_entitled, recorded_by, recorded_at)
     select m.case_id, m.office_id, m.id, m.person_id, $2::date, m.office_id, 'avrr-programme', 'BE', m.destination_country_code, 'female', 30, false, 1,
            false, c.created_by, now() from case_member m join "case" c on c.id = m.case_id where m.case_id = $1`,
    [id, day(-30)],
  );
  await asOwner(
    `insert into contact_channel (person_id, office_id, kind, value, safety, hours_from, hours_to, created_at)
     select m.person_id, m.office_id, 'phone', '+995 555 010 203', 'safe', '09:00', '17:00', now()
       from case_member m where m.case_id = $1 and m.principal`,
    [id],
  );
  await post(receiver, 'arrivals', {
    ...{ memberIds: file.members.map((member) => member.id), arrivedOn: day(-8), place: 'Tbilisi' },
    evidence: 'met-on-arrival',
  });
  const told = await get<{ members: readonly { id: string; memberId: string; rounds: BackHome['rounds'] }[] }>(
    receiver,
    `cases/${id}/follow-up`,
  );
  const own = told.members.find(({ memberId }) => memberId === file.members[0]!.id)!;
  return { rounds: own.rounds, followUpId: own.id };
}
