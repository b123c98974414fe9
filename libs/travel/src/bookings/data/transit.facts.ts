import type { TransitVisaState } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { answerTransit, type TransitAnswer } from '../domain/transit-rules.ts';
import { transitCountries } from '../domain/itinerary.ts';
import { findPlaces } from './places.ts';

interface Row {
  readonly passengerId: string;
  readonly memberId: string;
  readonly legs: readonly { fromPlace: string; toPlace: string }[];
  readonly day: string;
  readonly nationalities: readonly { code: string; exempt: boolean }[];
  readonly confirmed: readonly { countryCode: string; state: TransitVisaState; validTo: string | null }[];
}

export interface TransitNeed {
  passengerId: string;
  memberId: string;
  countryCode: string;
  answer: TransitAnswer;
}

const TRANSIT_SQL = `
  select s.id as "passengerId", s.member_id as "memberId", j.legs, j.day,
         (select coalesce(json_agg(json_build_object('code', n.country_code, 'exempt', exists (
                   select 1 from visa_regime r where r.country_code = n.country_code and r.area = 'schengen'
                      and r.regime = 'exempt' and r.note is null and daterange(r.valid_from, r.valid_to, '[)') @> j.day::date))), '[]')
            from person_nationality n where n.person_id = m.person_id and n.ended_on is null) as nationalities,
         (select coalesce(json_agg(json_build_object('countryCode', v.country_code, 'state', v.state,
                   'validTo', v.valid_to)), '[]') from transit_visa v where v.passenger_id = s.id) as confirmed
    from booking_passenger s join case_member m on m.id = s.member_id
    join lateral (select json_agg(json_build_object('fromPlace', l.from_place, 'toPlace', l.to_place)
                           order by l.position) as legs, to_char(min(l.departs_local), 'YYYY-MM-DD') as day
                    from booking_leg l where l.booking_id = s.booking_id) j on j.legs is not null
   where s.state in ('asked', 'held', 'ticketed')`;

/** The countries these members only pass through with the seats they have, each with what is known of a visa there. */
export async function transitNeeds(
  tx: EntityManager,
  of: { readonly memberIds: readonly string[] } | { readonly bookingId: string },
): Promise<TransitNeed[]> {
  const rows: Row[] =
    'memberIds' in of
      ? await tx.query(`${TRANSIT_SQL} and s.member_id = any ($1::uuid[]) order by s.id`, [of.memberIds])
      : await tx.query(`${TRANSIT_SQL} and s.booking_id = $1 order by s.id`, [of.bookingId]);
  const codes = rows.flatMap(({ legs }) => legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]));
  const places = await findPlaces(tx, codes);
  return rows.flatMap(({ passengerId, memberId, legs, ...known }) =>
    transitCountries(legs, places).map((countryCode) => ({
      ...{ passengerId, memberId, countryCode, answer: answerTransit(countryCode, known) },
    })),
  );
}
