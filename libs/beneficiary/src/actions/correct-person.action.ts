import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, staleVersion, type Actor } from '@homeward/platform';
import { LikelyDuplicates, type LikelyDuplicate } from '../data/likely-duplicates.query.ts';
import { lockPerson } from '../data/lock-person.ts';
import { demandKnownCodes } from '../data/known-codes.ts';
import { getOffice } from '../data/office-of-work.ts';
import { readParticulars, writeCorrection } from '../data/person-correction.rows.ts';
import { searchKey } from '../domain/search-key.ts';
import { readCorrection, type PersonCorrection } from '../domain/person-correction.ts';

export interface CorrectPersonInput extends PersonCorrection {
  readonly personId: string;
  /** The person's version as read. */
  readonly version: number;
  /** Why: a paper seen, a slip noticed, a change of name. */
  readonly reason: string;
}

export interface CorrectedPerson {
  version: number;
  /** Who is like the person as they are called now; nothing is refused for it, but somebody should look. */
  duplicates: LikelyDuplicate[];
}

/** Corrects what is on file about a person, because decisions, tickets and letters are made from it. */
@Injectable()
export class CorrectPersonAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly duplicates: LikelyDuplicates,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `person.correction-empty` and those of registering */
  async execute(actor: Actor, input: CorrectPersonInput): Promise<CorrectedPerson> {
    const { personId, version, reason, ...correction } = input;
    return this.transactions.run(actor, async (tx) => {
      const { officeId, version: current } = await lockPerson(tx, personId);
      demand(actor, 'person.correct', officeId);
      if (current !== version) throw staleVersion('person', version, current);
      const { timeZone } = await getOffice(tx, officeId);
      const before = await readParticulars(tx, personId);
      const read = readCorrection(correction, before, this.clock.today(timeZone));
      await demandKnownCodes(tx, {
        countries: read.added.map((code) => ({ field: 'nationalities.add', code })),
        languages: [
          { field: 'preferredLanguage', code: correction.preferredLanguage },
          ...(read.languages ?? []).map(({ code }, i) => ({ field: `languages.${i}.code`, code })),
        ],
      });
      await writeCorrection(tx, { personId, officeId }, correction, read);
      const after = await readParticulars(tx, personId);
      const changed = Object.entries(before).filter(
        ([field, was]) => JSON.stringify(was) !== JSON.stringify(after[field as keyof typeof after]),
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'correct-person', recordType: 'person', recordId: personId, officeId, reason },
        Object.fromEntries(
          changed.map(([field, was]) => [field, { before: was, after: after[field as keyof typeof after] }]),
        ),
      );
      return { version: version + 1, duplicates: read.identifying ? await this.like(tx, personId, after) : [] };
    });
  }

  private like(
    tx: Parameters<LikelyDuplicates['find']>[0],
    personId: string,
    now: Awaited<ReturnType<typeof readParticulars>>,
  ): Promise<LikelyDuplicate[]> {
    const names = now.names.map((name) => ({ ...name, searchKey: searchKey(name.givenNames, name.familyName) }));
    const nationalities = now.nationalities.map(({ code }) => code);
    return this.duplicates.find(tx, { names, birth: now.birth, nationalities, channels: [], documents: [] }, [
      personId,
    ]);
  }
}
