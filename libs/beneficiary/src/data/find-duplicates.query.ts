import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, type Actor } from '@homeward/platform';
import type { Likeness } from '../domain/likely-duplicates.ts';
import type { BirthInput, NameInput } from '../domain/person-input.ts';
import { readPerson } from '../domain/read-person.ts';
import { LikelyDuplicates } from './likely-duplicates.query.ts';
import { officeOfWork } from './office-of-work.ts';
import { PersonFinders } from './person-finders.ts';
import { personShownSql, type PersonShown } from './person-shown.sql.ts';

export interface FindDuplicatesInput extends BirthInput {
  readonly officeId?: string | null;
  readonly givenNames?: string | null;
  readonly familyName?: string | null;
  readonly nationalities: readonly string[];
}

export type DuplicateShown = PersonShown & Likeness;

/**
 * Who in the actor's own offices may be the person about to be registered, and why: shown before a form is filled in,
 * because whoever has typed it all would rather register somebody twice than throw it away.
 */
@Injectable()
export class FindDuplicatesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly likely: LikelyDuplicates,
    private readonly finders: PersonFinders,
  ) {}

  /** @returns the likeliest first; @throws DomainError of the `person.` codes */
  async execute(actor: Actor, input: FindDuplicatesInput): Promise<DuplicateShown[]> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'person.register', input.officeId);
      const name: NameInput = { kind: 'primary', givenNames: input.givenNames, familyName: input.familyName };
      const today = this.clock.today(office.timeZone);
      const read = readPerson({ ...input, names: [name], sex: 'unknown' }, '', office, today);
      const found = await this.likely.find(tx, read);
      const shown: PersonShown[] = await tx.query(
        `select ${personShownSql(this.finders.cases)}
           from person p join office o on o.id = p.office_id
           join person_name n on n.person_id = p.id and n.kind = 'primary'
          where p.id = any ($1::uuid[])`,
        [found.map(({ personId }) => personId)],
      );
      const byId = new Map(shown.map((person) => [person.id, person]));
      return found.flatMap(({ personId, ...likeness }) => {
        const person = byId.get(personId);
        return person ? [{ ...person, ...likeness }] : [];
      });
    });
  }
}
