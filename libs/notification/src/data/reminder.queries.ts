import type { InstallationMode, MessageTemplate } from '@homeward/contracts';
import { findInstallationMode } from '@homeward/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Channel, MessageFacts, ReminderConsent } from '../domain/deliverable.ts';
import type { MessageIntentRow } from './message-intent.entity.ts';

export interface ReminderRead {
  readonly facts: MessageFacts;
  readonly zone: string;
  readonly givenNames: string | null;
  readonly place: string | null;
  readonly mode: InstallationMode | null;
}

/**
 * A check-in is an appointment at the airport or station: three hours before a flight, half an hour before all else. Its
 * version is the minute of the departure, so that a journey that was moved is not announced at its old hour. Somebody
 * whose steps were stopped, or who is on hold, since the reminder was asked for is not written to.
 */
const CHECK_IN = `
  select case when bp.state = 'ticketed' and not m.steps_stopped and m.hold_reason is null then 'planned'
              else 'cancelled' end as state,
         (extract(epoch from l.departs_at) / 60)::integer as version,
         l.departs_at - case b.mode when 'air' then interval '3 hours' else interval '30 minutes' end as starts_at,
         f.name as place
    from booking_passenger bp
    join booking b on b.id = bp.booking_id
    join case_member m on m.id = bp.member_id
    join booking_leg l on l.booking_id = bp.booking_id and l.position = 1
    join airport f on f.code = l.from_place
   where bp.id = $4`;

/** A call is announced by its day: the hour is the colleague's, and nothing is said of where. */
const ANNOUNCED: readonly MessageTemplate[] = ['call-announced', 'round-announced'];

/** A guardian is asked to call within a day, in the hours of their channel; the day after they are asked anew. */
const CALL_ASKED_WITHIN_MS = 24 * 3_600_000;

/** Reads afresh what a reminder rests on: what was true when it was asked for may not be true any more. */
@Injectable()
export class ReminderQueries {
  async read(tx: EntityManager, intent: MessageIntentRow): Promise<ReminderRead> {
    const [row]: {
      zone: string;
      personId: string | null;
      erased: boolean;
      preferredLanguage: string | null;
      givenNames: string | null;
      state: string | null;
      version: number;
      startsAt: Date;
      dueAt: Date | null;
      over: boolean;
      place: string | null;
    }[] = await tx.query(
      `select o.time_zone as zone, p.id as "personId", p.erased_at is not null as erased, p.preferred_language as "preferredLanguage",
              n.given_names as "givenNames", coalesce(seat.state, a.state) as state,
              coalesce(seat.version, a.version) as version, coalesce(seat.starts_at, a.starts_at) as "startsAt",
              coalesce(seat.place, a.place) as place, r.due_at as "dueAt", coalesce(r.state = 'over', false) as over
         from office o
         left join person p on p.id = $2
         left join person_name n on n.person_id = p.id and n.kind = 'primary'
         left join appointment a on a.id = $3
         left join reminder r on r.id = $5
         left join lateral (${CHECK_IN}) seat on true
        where o.id = $1`,
      [intent.officeId, intent.personId, intent.appointmentId, intent.passengerId, intent.reminderId],
    );
    const channels: Channel[] = await tx.query(
      `select id, kind, value, safety, belongs_to as "belongsTo", language, may_leave_message as "mayLeaveMessage",
              ended_at is not null as ended, to_char(hours_from, 'HH24:MI') as "hoursFrom",
              to_char(hours_to, 'HH24:MI') as "hoursTo", weekdays, words_to_avoid as "wordsToAvoid"
         from contact_channel
        where person_id = $1 order by created_at, id`,
      [intent.personId],
    );
    const consents: ReminderConsent[] = await tx.query(
      `select channel_id as "channelId", granted_on::text as "grantedOn", withdrawn_on::text as "withdrawnOn" from consent
        where person_id = $1 and purpose = 'appointment-reminder'`,
      [intent.personId],
    );
    const { zone, personId, erased, preferredLanguage, givenNames, state, version, startsAt, place, dueAt, over } =
      row!;
    const announced = dueAt !== null && ANNOUNCED.includes(intent.template);
    if (intent.template === 'guardian-please-call') {
      const startsAt = new Date(intent.createdAt.getTime() + CALL_ASKED_WITHIN_MS);
      const facts = { person: personId === null ? null : { erased, preferredLanguage }, channels, consents };
      const appointment = { state: 'planned', version: 0, startsAt };
      return { facts: { ...facts, appointment }, zone, mode: await findInstallationMode(tx), givenNames, place: null };
    }
    // What was raised and is over speaks of a day that no longer stands.
    const standing = over ? 'over' : (state ?? (announced ? 'planned' : null));
    return {
      facts: {
        person: personId === null ? null : { erased, preferredLanguage },
        appointment: standing === null ? null : { state: standing, version, startsAt: announced ? dueAt : startsAt },
        channels,
        consents,
      },
      zone,
      mode: await findInstallationMode(tx),
      givenNames,
      place: announced ? null : place,
    };
  }
}
