import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { LikelyDuplicates, type LikelyDuplicate } from '../data/likely-duplicates.query.ts';
import type { OfficeOfWork } from '../data/office-of-work.ts';
import type { BeneficiaryErrorCode } from '../domain/beneficiary.errors.ts';
import { mustBeExplained } from '../domain/likely-duplicates.ts';
import type { PersonInput } from '../domain/person-input.ts';
import { readPerson, wrong, type ReadPerson } from '../domain/read-person.ts';
import { writeChannels } from '../data/contact-channel.rows.ts';

export interface Registration {
  readonly office: OfficeOfWork;
  readonly person: PersonInput;
  /** Where the person stands in the request, such as `members.0.person.`; empty for the request itself. */
  readonly path: string;
  /** The family registered in the same breath, who are others whatever they share. */
  readonly apartFrom: readonly string[];
}

/** Writes a person down, alone or within a family: one code for both, so that the same questions are always asked. */
@Injectable()
export class PersonRegistrar {
  constructor(
    private readonly duplicates: LikelyDuplicates,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @returns the person's id
   * @throws DomainError of the `person.` codes; `person.likely-duplicate` when somebody like them is known and no reason
   *   says why this is another
   */
  async register(tx: EntityManager, actor: Actor, { office, person, path, apartFrom }: Registration): Promise<string> {
    const read = readPerson(person, path, office, this.clock.today(office.timeZone));
    await this.checkCodes(tx, person, read, path);
    const found = (await this.duplicates.find(tx, read, apartFrom)).filter(({ band }) => mustBeExplained(band));
    if (found.length > 0 && !person.duplicateReason) throw likelyDuplicate(found, path);
    const personId = await this.write(tx, actor, office, person, read);
    await this.audit.record(
      tx,
      actor,
      {
        action: 'register-person',
        recordType: 'person',
        recordId: personId,
        officeId: office.id,
        ...(found.length > 0 ? { reason: 'registered although likely duplicates were shown' } : {}),
      },
      {
        names: { after: read.names.map(({ kind, givenNames, familyName }) => ({ kind, givenNames, familyName })) },
        sex: { after: person.sex },
        birth: { after: read.birth },
        nationalities: { after: read.nationalities },
        preferredLanguage: { after: person.preferredLanguage ?? null },
        contactChannels: { after: person.contactChannels ?? [] },
        ...(found.length > 0
          ? { duplicateReason: { after: person.duplicateReason }, duplicates: { after: found } }
          : {}),
      },
    );
    return personId;
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    office: OfficeOfWork,
    person: PersonInput,
    read: ReadPerson,
  ): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `insert into person (office_id, sex, birth_date, birth_date_precision, preferred_language, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        office.id,
        person.sex,
        read.birth?.date ?? null,
        read.birth?.precision ?? null,
        person.preferredLanguage ?? null,
        personOf(actor),
        this.clock.now(),
      ],
    );
    const personId = rows[0]!.id;
    await tx.query(
      `insert into person_name (person_id, office_id, kind, given_names, family_name, script, search_key)
       select $1, $2, n.kind, n."givenNames", n."familyName", n.script, n."searchKey"
         from jsonb_to_recordset($3::jsonb)
           as n (kind text, "givenNames" text, "familyName" text, script text, "searchKey" text)`,
      [personId, office.id, JSON.stringify(read.names)],
    );
    await tx.query(
      `insert into person_nationality (person_id, office_id, country_code) select $1, $2, code from unnest($3::text[]) code`,
      [personId, office.id, read.nationalities],
    );
    await writeChannels(tx, personId, office.id, read.channels, this.clock.now());
    return personId;
  }

  /** Codes are data: what is a country or a language stands in the reference tables. */
  private async checkCodes(tx: EntityManager, person: PersonInput, read: ReadPerson, path: string): Promise<void> {
    const languages = [
      { field: 'preferredLanguage', code: person.preferredLanguage },
      ...read.channels.map(({ language }, i) => ({ field: `contactChannels.${i}.language`, code: language })),
    ].filter(({ code }) => Boolean(code));
    const [unknown]: [{ countries: string[]; languages: string[] }] = await tx.query(
      `select array(select code from unnest($1::text[]) code where code not in (select c.code from country c)) as countries,
              array(select code from unnest($2::text[]) code where code not in (select l.code from language l)) as languages`,
      [read.nationalities, languages.map(({ code }) => code)],
    );
    if (unknown.countries.length > 0)
      throw wrong(
        'person.code-unknown',
        `${path}nationalities`,
        'holds a code that is no country; take one from the list',
      );
    const language = languages.find(({ code }) => unknown.languages.includes(code!));
    if (language)
      throw wrong('person.code-unknown', `${path}${language.field}`, 'is no known language; take one from the list');
  }
}

function likelyDuplicate(found: readonly LikelyDuplicate[], path: string): DomainError<BeneficiaryErrorCode> {
  return new DomainError(
    'person.likely-duplicate',
    'Somebody like this is already known in your office. Open their record, or say why this is another person.',
    {
      fields: { [`${path}duplicateReason`]: 'is needed to register another person with these particulars' },
      extra: { duplicates: found },
    },
  );
}
