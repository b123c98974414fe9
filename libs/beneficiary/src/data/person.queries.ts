import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { BirthDatePrecision, ContactKind, ContactSafety, Sex } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { NameKind } from '../domain/name-kinds.ts';

export interface PersonView {
  id: string;
  officeId: string;
  version: number;
  names: { kind: NameKind; givenNames: string; familyName: string; script: string }[];
  sex: Sex;
  birthDate: string | null;
  birthDatePrecision: BirthDatePrecision | null;
  nationalities: string[];
  preferredLanguage: string | null;
  contactChannels: {
    id: string;
    kind: ContactKind;
    value: string;
    safety: ContactSafety;
    belongsTo: string | null;
    mayLeaveMessage: boolean;
    language: string | null;
    version: number;
  }[];
}

/** JSON is built where the rows are: one row, one round trip. */
const PERSON_SQL = `
  select p.id, p.office_id as "officeId", p.version, p.sex, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
         p.birth_date_precision as "birthDatePrecision", p.preferred_language as "preferredLanguage",
         coalesce((select json_agg(json_build_object('kind', n.kind, 'givenNames', n.given_names,
                            'familyName', n.family_name, 'script', n.script)
                            order by n.kind <> 'primary', n.kind, n.id)
            from person_name n where n.person_id = p.id), '[]') as names,
         array(select country_code::text from person_nationality where person_id = p.id order by 1) as nationalities,
         coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'value', c.value, 'safety', c.safety,
                            'belongsTo', c.belongs_to, 'mayLeaveMessage', c.may_leave_message, 'language', c.language,
                            'version', c.version) order by c.created_at, c.kind, c.id)
            from contact_channel c where c.person_id = p.id), '[]') as "contactChannels"
    from person p where p.id = $1`;

/** Reads of one person; each is shown once its trace is on disk. */
@Injectable()
export class PersonQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, personId: string): Promise<PersonView> {
    demand(actor, 'person.read');
    const view = await this.trail.read<PersonView>(
      actor,
      { name: 'beneficiary_person', text: PERSON_SQL, values: [personId] },
      { action: 'read-person', recordType: 'person', recordId: personId },
    );
    if (!view) throw notFound('person');
    return view;
  }
}
