import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { OrientationAudience } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { itemProblems, type OrientationItem } from '../domain/orientation-items.ts';

export interface DraftOrientationTextInput {
  /** None: for every programme without a text of its own. */
  readonly programmeCode?: string | null | undefined;
  readonly audience: OrientationAudience;
  readonly language: string;
  readonly items: readonly OrientationItem[];
}

/** Writes the next version of a checklist; nobody is told by it before somebody else has read and published it. */
@Injectable()
export class DraftOrientationTextAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `orientation-text.wrong`, `permission.missing` */
  async execute(
    actor: Actor,
    input: DraftOrientationTextInput,
  ): Promise<{ id: string; number: number; version: number }> {
    demand(actor, 'orientation-text.draft');
    const { audience, language, items } = input;
    const programmeCode = input.programmeCode ?? null;
    return this.transactions.run(actor, async (tx) => {
      await this.check(tx, input);
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [
        `orientation-text/${programmeCode ?? ''}/${audience}/${language}`,
      ]);
      const id = randomUUID();
      const [{ number }]: [{ number: number }] = await tx.query(
        `insert into orientation_text (id, programme_code, audience, language, number, state, sample, items, drafted_by)
         select $1, $2, $3, $4, coalesce(max(number), 0) + 1, 'draft', false, $5, $6
           from orientation_text where programme_code is not distinct from $2 and audience = $3 and language = $4
         returning number`,
        [id, programmeCode, audience, language, JSON.stringify(items), personOf(actor)],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'draft-orientation-text', recordType: 'orientation_text', recordId: id, officeId: null },
        { language: { after: language }, audience: { after: audience }, number: { after: number } },
      );
      return { id, number, version: 1 };
    });
  }

  private async check(tx: EntityManager, input: DraftOrientationTextInput): Promise<void> {
    const fields = itemProblems(input.items);
    const [known]: [{ language: boolean; programme: boolean }] = await tx.query(
      `select exists (select 1 from language where code = $1) as language,
              $2::text is null or exists (select 1 from programme where code = $2) as programme`,
      [input.language, input.programmeCode ?? null],
    );
    if (!known.language) fields['language'] = 'is not a known language; choose one from reference/languages';
    if (!known.programme) fields['programmeCode'] = 'is no programme';
    if (Object.keys(fields).length > 0)
      throw new DomainError<DepartureErrorCode>('orientation-text.wrong', 'This text cannot be kept so.', { fields });
  }
}
