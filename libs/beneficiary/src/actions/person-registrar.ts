import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { LikelyDuplicates, type LikelyDuplicate } from '../data/likely-duplicates.query.ts';
import type { OfficeOfWork } from '../data/office-of-work.ts';
import type { BeneficiaryErrorCode } from '../domain/beneficiary.errors.ts';
import { mustBeExplained } from '../domain/likely-duplicates.ts';
import type { PersonInput } from '../domain/person-input.ts';
import { readPerson, type ReadPerson } from '../domain/read-person.ts';
import { writeChannels } from '../data/contact-channel.rows.ts';
import { demandKnownCodes } from '../data/known-codes.ts';
import { writeDocuments, writeLanguages, writeNames, writeNationalities } from '../data/person.rows.ts';

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
    await checkCodes(tx, person, read, path);
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
        languages: { after: read.languages },
        identityDocuments: { after: person.identityDocuments ?? [] },
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
      `insert into person (office_id, sex, birth_date, birth_date_precision, estimated_age, estimated_on,
              preferred_language, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        office.id,
        person.sex,
        read.birth?.date ?? null,
        read.birth?.precision ?? null,
        read.birth?.estimate?.age ?? null,
        read.birth?.estimate?.on ?? null,
        person.preferredLanguage ?? null,
        personOf(actor),
        this.clock.now(),
      ],
    );
    const personId = rows[0]!.id;
    const whose = { personId, officeId: office.id };
    await writeNames(tx, whose, read.names);
    await writeNationalities(tx, whose, read.nationalities);
    await writeLanguages(tx, whose, read.languages);
    await writeDocuments(tx, whose, read.documents, this.clock.now());
    await writeChannels(tx, personId, office.id, read.channels, this.clock.now());
    return personId;
  }
}

function checkCodes(tx: EntityManager, person: PersonInput, read: ReadPerson, path: string): Promise<void> {
  return demandKnownCodes(tx, {
    countries: [
      ...read.nationalities.map((code) => ({ field: `${path}nationalities`, code })),
      ...read.documents.map(({ issuingCountryCode }, i) => ({
        field: `${path}identityDocuments.${i}.issuingCountryCode`,
        code: issuingCountryCode,
      })),
    ],
    languages: [
      { field: `${path}preferredLanguage`, code: person.preferredLanguage },
      ...read.languages.map(({ code }, i) => ({ field: `${path}languages.${i}.code`, code })),
      ...read.channels.map(({ language }, i) => ({ field: `${path}contactChannels.${i}.language`, code: language })),
    ],
  });
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
