import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, type Actor } from '@homeward/platform';
import { birthWindow } from '../domain/birth-date.ts';
import { documentKey, documentNumberKey } from '../domain/document-number.ts';
import type { DuplicateBand } from '../domain/likely-duplicates.ts';
import type { NameInput } from '../domain/person-input.ts';
import { readPerson } from '../domain/read-person.ts';
import type { FindDuplicatesInput } from './find-duplicates.query.ts';
import { officeOfWork } from './office-of-work.ts';

export interface MatchPersonsInput extends FindDuplicatesInput {
  /** Numbers of papers, each with the country that gave it: they count most. */
  readonly documents?: readonly { readonly issuingCountryCode: string; readonly number: string }[] | null;
}

export interface PersonMatch {
  /** The office to ask; it decides what it tells. */
  officeId: string;
  officeName: string;
  band: DuplicateBand;
  agrees: string[];
}

/** Asks whether another office may know the person. It learns whom to ask and nothing about them. */
@Injectable()
export class MatchPersonsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: MatchPersonsInput): Promise<{ matches: PersonMatch[] }> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'person.match', input.officeId);
      const name: NameInput = { kind: 'primary', givenNames: input.givenNames, familyName: input.familyName };
      const read = readPerson(
        { ...input, names: [name], sex: 'unknown' },
        '',
        office,
        this.clock.today(office.timeZone),
      );
      const born = read.birth ? birthWindow(read.birth) : null;
      const matches: PersonMatch[] = await tx.query(
        `select m.office_id as "officeId", o.name as "officeName", m.band, m.agrees
           from match_person($1, $2, $3, $4, $5, $6) m join office o on o.id = m.office_id`,
        [
          read.names[0]!.searchKey,
          born?.from ?? null,
          born?.to ?? null,
          read.nationalities,
          office.id,
          (input.documents ?? []).map(({ issuingCountryCode, number }) =>
            documentKey(issuingCountryCode, documentNumberKey(number)),
          ),
        ],
      );
      return { matches };
    });
  }
}
