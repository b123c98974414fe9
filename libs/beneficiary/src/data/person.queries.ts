import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import {
  mayLeaveVoiceMail,
  mayWriteTo,
  type BirthDatePrecision,
  type ContactKind,
  type ContactSafety,
  type IdentityDocumentKind,
  type LanguageLevel,
  type OriginalPlace,
  type Sex,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { NameKind } from '../domain/name-kinds.ts';

export interface PersonView {
  id: string;
  officeId: string;
  version: number;
  /** Where everything of this file is found, once it was merged. */
  mergedIntoId: string | null;
  names: { kind: NameKind; givenNames: string; familyName: string; script: string }[];
  sex: Sex;
  birthDate: string | null;
  birthDatePrecision: BirthDatePrecision | null;
  estimatedAge: { years: number; on: string } | null;
  nationalities: string[];
  formerNationalities: { countryCode: string; endedOn: string }[];
  languages: { code: string; level: LanguageLevel }[];
  identityDocuments: IdentityDocumentView[];
  preferredLanguage: string | null;
  contactChannels: ContactChannelView[];
}

export interface IdentityDocumentView {
  id: string;
  kind: IdentityDocumentKind;
  number: string | null;
  issuingCountryCode: string;
  issuedOn: string | null;
  expiresOn: string | null;
  originalAt: OriginalPlace;
  lossReportedOn: string | null;
  lossReference: string | null;
  copyHeld: boolean;
  version: number;
}

interface ChannelOnFile {
  id: string;
  kind: ContactKind;
  value: string;
  safety: ContactSafety;
  belongsTo: string | null;
  mayLeaveMessage: boolean;
  language: string | null;
  hoursFrom: string | null;
  hoursTo: string | null;
  weekdays: number[];
  wordsToAvoid: string[];
  ended: boolean;
  version: number;
}

export interface ContactChannelView extends ChannelOnFile {
  mayWrite: boolean;
  mayLeaveVoiceMail: boolean;
}

/** JSON is built where the rows are: one row, one round trip. */
const PERSON_SQL = `
  select p.id, p.office_id as "officeId", p.version, p.merged_into_id as "mergedIntoId", p.sex, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
         p.birth_date_precision as "birthDatePrecision", p.preferred_language as "preferredLanguage",
         case when p.estimated_age is not null
           then json_build_object('years', p.estimated_age, 'on', p.estimated_on) end as "estimatedAge",
         coalesce((select json_agg(json_build_object('kind', n.kind, 'givenNames', n.given_names,
                            'familyName', n.family_name, 'script', n.script)
                            order by n.kind <> 'primary', n.kind, n.id)
            from person_name n where n.person_id = p.id), '[]') as names,
         array(select country_code::text from person_nationality where person_id = p.id and ended_on is null
                order by 1) as nationalities,
         coalesce((select json_agg(json_build_object('countryCode', n.country_code, 'endedOn', n.ended_on)
                            order by n.ended_on, n.country_code)
            from person_nationality n where n.person_id = p.id and n.ended_on is not null), '[]') as "formerNationalities",
         coalesce((select json_agg(json_build_object('code', l.language_code, 'level', l.level)
                            order by array_position('{native,fluent,some}', l.level), l.language_code)
            from person_language l where l.person_id = p.id), '[]') as languages,
         coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'number', d.number,
                            'issuingCountryCode', d.issuing_country_code, 'issuedOn', d.issued_on,
                            'expiresOn', d.expires_on, 'originalAt', d.original_at,
                            'lossReportedOn', d.loss_reported_on, 'lossReference', d.loss_reference,
                            'copyHeld', d.copy_held, 'version', d.version) order by d.created_at, d.id)
            from identity_document d where d.person_id = p.id), '[]') as "identityDocuments",
         coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'value', c.value, 'safety', c.safety,
                            'belongsTo', c.belongs_to, 'mayLeaveMessage', c.may_leave_message, 'language', c.language,
                            'hoursFrom', to_char(c.hours_from, 'HH24:MI'), 'hoursTo', to_char(c.hours_to, 'HH24:MI'),
                            'weekdays', c.weekdays, 'wordsToAvoid', c.words_to_avoid, 'ended', c.ended_at is not null,
                            'version', c.version) order by c.ended_at is not null, c.created_at, c.kind, c.id)
            from contact_channel c where c.person_id = p.id), '[]') as "contactChannels"
    from person p where p.id = $1`;

/** Reads of one person; each is shown once its trace is on disk. */
@Injectable()
export class PersonQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, personId: string): Promise<PersonView> {
    demand(actor, 'person.read');
    const view = await this.trail.read<PersonView & { contactChannels: ChannelOnFile[] }>(
      actor,
      { name: 'beneficiary_person', text: PERSON_SQL, values: [personId] },
      { action: 'read-person', recordType: 'person', recordId: personId },
    );
    if (!view) throw notFound('person');
    const contactChannels = view.contactChannels.map((channel) => ({
      ...channel,
      mayWrite: mayWriteTo(channel),
      mayLeaveVoiceMail: mayLeaveVoiceMail(channel),
    }));
    return { ...view, contactChannels };
  }
}
