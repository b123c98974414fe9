import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { AppLanguage, AuditAction, TravelMode } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { languageOf } from '../../domain/appointment-mail.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import { frameOf } from '../domain/frame.ts';
import { laidOut, PAPER_LAYOUT, type Paper } from '../domain/paper.ts';
import { paperFormat } from '../domain/paper-format.ts';
import { filled, PAPER_WORDS } from '../words/paper-words.ts';
import { SHEET_WORDS } from './sheet-words.ts';

interface Passenger {
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: string;
  readonly nationality: string | null;
  readonly document: string | null;
  readonly expiresOn: string | null;
  readonly ticket: string | null;
  readonly services: readonly string[];
  readonly caregiver: string | null;
}

interface Flight {
  readonly hour: string;
  readonly service: string;
  readonly way: string;
  readonly passengers: readonly Passenger[];
}

/** Of the columns of passengers: names and numbers stand on one line, a letter for the sex needs little. */
const WIDTHS = [2.4, 1.5, 0.9, 1.5, 1.5, 2.1, 1.3, 1.6];

/** As carriers read a name: in Latin letters where the office knows them, as they stand in the document. */
const nameOf = (personId: string): string => `(select o.given_names, o.family_name from person_name o
  where o.person_id = ${personId} and o.kind in ('primary', 'transliteration')
  order by concat(o.given_names, o.family_name) ~ '[A-Za-z]' desc, o.kind limit 1)`;

/** What a carrier asks of each passenger, and no word more. */
const PASSENGER = `json_build_object(
  'name', concat_ws(' ', n.given_names, n.family_name), 'birthDate', to_char(p.birth_date, 'YYYY-MM-DD'), 'sex', p.sex,
  'nationality', paper.issuing_country_code, 'document', paper.number,
  'expiresOn', to_char(paper.expires_on, 'YYYY-MM-DD'), 'ticket', bp.ticket_number,
  'services', (select coalesce(json_agg(s.code order by s.code), '[]') from passenger_service s where s.passenger_id = bp.id),
  'caregiver', coalesce(e.name, (select concat_ws(' ', kn.given_names, kn.family_name) from booking_passenger k
     join case_member km on km.id = k.member_id
     join lateral ${nameOf('km.person_id')} kn on true
    where k.id = bp.caregiver_passenger_id)))`;

/** Of an office with all under it: whoever sees people off for a country prints what leaves from each of its desks. */
const FLIGHTS_SQL = `
  with recursive below as (
    select id from office where id = $1 union all select c.id from office c join below on c.parent_id = below.id)
  select o.id as "officeId", (
    select coalesce(json_agg(f order by f.hour, f.service, f.way), '[]') from (
      select to_char(l.departs_local, 'HH24:MI') as hour, concat_ws(' ', l.carrier, l.service_number) as service,
             a.name || ' – ' || z.name as way, json_agg(${PASSENGER} order by n.family_name, n.given_names, bp.id) as passengers
        from booking_leg l
        join booking b on b.id = l.booking_id
        join airport a on a.code = l.from_place
        join airport z on z.code = b.to_place
        join booking_passenger bp on bp.booking_id = l.booking_id and bp.state in ('ticketed', 'departed')
        join case_member m on m.id = bp.member_id
        join person p on p.id = m.person_id
        left join lateral ${nameOf('p.id')} n on true
        left join booking_escort e on e.id = bp.caregiver_escort_id
        left join lateral (
          select d.number, d.issuing_country_code, d.expires_on from identity_document d
           where d.person_id = p.id and d.kind in ('passport', 'emergency-travel-document')
           order by d.expires_on desc nulls last limit 1) paper on true
       where l.position = 1 and bp.office_id in (select id from below) and l.departs_local::date = $2::date
         and l.departs_at between $2::date - interval '1 day' and $2::date + interval '2 days'
         and ($3::text is null or l.service_number = $3)
       group by l.departs_local, l.carrier, l.service_number, a.name, z.name) f) as flights
    from office o where o.id = $1`;

interface Leg {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly arrives: string;
}

interface Journey {
  readonly officeId: string;
  readonly name: string;
  readonly language: string | null;
  readonly mode: TravelMode;
  readonly checkIn: string;
  readonly ticket: string | null;
  readonly baggageKg: number | null;
  readonly legs: readonly Leg[];
}

const LOCAL = `'YYYY-MM-DD HH24:MI'`;
const ITINERARY_SQL = `
  select m.office_id as "officeId", concat_ws(' ', n.given_names, n.family_name) as name, p.preferred_language as language,
         b.mode, bp.ticket_number as ticket, bp.baggage_kg as "baggageKg",
         (select to_char(l.departs_local - case b.mode when 'air' then interval '3 hours' else interval '30 minutes' end, ${LOCAL})
            from booking_leg l where l.booking_id = b.id and l.position = 1) as "checkIn",
         (select json_agg(json_build_object('service', concat_ws(' ', l.carrier, l.service_number), 'from', a.name,
                   'to', z.name, 'departs', to_char(l.departs_local, ${LOCAL}), 'arrives', to_char(l.arrives_local, ${LOCAL}))
                   order by l.position)
            from booking_leg l join airport a on a.code = l.from_place join airport z on z.code = l.to_place
           where l.booking_id = b.id) as legs
    from case_member m
    join person p on p.id = m.person_id
    left join person_name n on n.person_id = p.id and n.kind = 'primary'
    join booking_passenger bp on bp.member_id = m.id and bp.state in ('ticketed', 'departed')
    join booking b on b.id = bp.booking_id
   where m.case_id = $1 and m.id = $2
   order by (select min(l.departs_at) from booking_leg l where l.booking_id = b.id) desc limit 1`;

/**
 * Papers of a journey. They bear neither token nor office nor case: what is carried must not let anybody infer why
 * somebody travels (domain 8b), so that reading them is traced instead.
 */
@Injectable()
export class SheetsQuery {
  constructor(
    private readonly trail: ReadTrail,
    private readonly typesetter: Typesetter,
  ) {}

  /** All journeys of an office on a day, for the officer at the airport; @throws DomainError `record.not-found` */
  departures(actor: Actor, officeId: string, day: string, language: AppLanguage): Promise<Buffer> {
    const kind = { action: 'print-departure-sheet' as const, title: SHEET_WORDS[language].sheet };
    return this.flights(actor, { officeId, day, language, serviceNumber: null, ...kind });
  }

  /** The passengers of one flight, for its carrier; @throws DomainError `record.not-found` */
  manifest(
    actor: Actor,
    asked: { officeId: string; day: string; serviceNumber: string; language: AppLanguage },
  ): Promise<Buffer> {
    return this.flights(actor, { ...asked, action: 'print-manifest', title: SHEET_WORDS[asked.language].manifest });
  }

  /** In the traveller’s own language; @throws DomainError `record.not-found`, also without a ticketed seat */
  async itinerary(actor: Actor, caseId: string, memberId: string): Promise<Buffer> {
    demand(actor, 'case.read');
    const journey = await this.trail.read<Journey>(
      actor,
      { name: 'itinerary', text: ITINERARY_SQL, values: [caseId, memberId] },
      { action: 'print-itinerary', recordType: 'case_member', recordId: memberId },
    );
    if (!journey) throw notFound('journey');
    const language = languageOf(journey.language);
    const words = SHEET_WORDS[language];
    const format = paperFormat(language, 'utc');
    const when = (local: string): string => `${format.day(local.slice(0, 10))}, ${local.slice(11)}`;
    return this.set(language, format.day(journey.legs[0]!.departs.slice(0, 10)), {
      ...{ title: words.itinerary, subtitle: journey.name },
      sections: [
        {
          heading: words.journey,
          facts: [
            [words.checkIn, when(journey.checkIn)],
            ...(journey.ticket ? [[words.ticket, journey.ticket] as const] : []),
            ...(journey.baggageKg
              ? [[words.baggage, filled(words.kilograms, { kg: `${journey.baggageKg}` })] as const]
              : []),
          ],
        },
        {
          heading: words.service,
          head: [words.service, words.from, words.departs, words.to, words.arrives],
          rows: journey.legs.map(({ service, from, departs, to, arrives }) => [
            ...[service, from, when(departs), to, when(arrives)],
          ]),
        },
        { heading: '', paragraphs: [words.localTimes] },
      ],
    });
  }

  private async flights(
    actor: Actor,
    asked: {
      officeId: string;
      day: string;
      serviceNumber: string | null;
      language: AppLanguage;
      action: AuditAction;
      title: string;
    },
  ): Promise<Buffer> {
    const { officeId, day, serviceNumber, language, action, title } = asked;
    demand(actor, 'case.read', officeId);
    const found = await this.trail.read<{ officeId: string; flights: Flight[] }>(
      actor,
      { name: 'departure_sheet', text: FLIGHTS_SQL, values: [officeId, day, serviceNumber] },
      { action, recordType: 'office', recordId: officeId },
    );
    if (!found || found.flights.length === 0) throw notFound('journey on that day');
    const words = SHEET_WORDS[language];
    const format = paperFormat(language, 'utc');
    return this.set(language, format.day(day), {
      ...{ title, subtitle: format.day(day) },
      sections: found.flights.map(({ hour, service, way, passengers }) => ({
        heading: `${hour} · ${service} · ${way}`,
        widths: WIDTHS,
        head: [
          words.name,
          words.born,
          words.sex,
          words.document,
          words.expires,
          words.ticket,
          words.services,
          words.withWhom,
        ],
        rows: passengers.map((one) => [
          ...[
            one.name,
            one.birthDate ?? '',
            words.sexes[one.sex] ?? '',
            `${one.nationality ?? ''} ${one.document ?? ''}`.trim(),
          ],
          ...[one.expiresOn ?? '', one.ticket ?? '', one.services.join(' '), one.caregiver ?? ''],
        ]),
      })),
    });
  }

  private set(language: AppLanguage, day: string, paper: Paper): Buffer {
    const frame = frameOf({ language, title: paper.title, office: '', caseNumber: day }, PAPER_WORDS[language]);
    return this.typesetter.pdf(PAPER_LAYOUT, { ...frame, ...laidOut(paper) });
  }
}
