import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { isChild, lockCase, zoneOfOffice } from '@homeward/case';
import type { OrientationMode } from '@homeward/contracts';
import { findInstallationMode, Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { demandLanguage } from '../data/known-language.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface GiveOrientationInput {
  readonly memberIds: readonly string[];
  readonly textId: string;
  /** `YYYY-MM-DD` in the office's zone; today when absent. */
  readonly givenOn?: string | null | undefined;
  readonly mode: OrientationMode;
  /** The language it was told in, which an interpreter may have made another than the text's. */
  readonly language: string;
  readonly interpreterUsed: boolean;
}

interface Listener {
  readonly id: string;
  readonly child: boolean;
}

/** Tells members what awaits them on the journey and after; each adult on their own row, children by a version of theirs. */
@Injectable()
export class GiveOrientationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orientation.unsuitable`, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: GiveOrientationInput): Promise<{ ids: string[] }> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'briefing.record', officeId);
      const today = this.clock.today(await zoneOfOffice(tx, officeId));
      const givenOn = input.givenOn ?? today;
      if (givenOn > today) throw unsuitable({ givenOn: 'lies in the future; record it once it was given' });
      await demandLanguage(tx, input.language);
      const members = await this.members(tx, caseId, input.memberIds, givenOn);
      await this.checkText(tx, input, members, givenOn);
      const ids = members.map(() => randomUUID());
      await tx.query(
        `insert into orientation (id, case_id, office_id, member_id, text_id, given_on, mode, language, interpreter_used,
           given_by, created_at)
         select s.id, $3, $4, s.member_id, $5, $6, $7, $8, $9, $10, $11
           from unnest($1::uuid[], $2::uuid[]) as s (id, member_id)`,
        [
          ...[ids, members.map(({ id }) => id), caseId, officeId, input.textId, givenOn, input.mode, input.language],
          ...[input.interpreterUsed, personOf(actor), this.clock.now()],
        ],
      );
      for (const recordId of ids)
        await this.audit.record(
          tx,
          actor,
          { action: 'give-orientation', recordType: 'orientation', recordId, officeId },
          { givenOn: { after: givenOn }, mode: { after: input.mode } },
        );
      return { ids };
    });
  }

  private async members(
    tx: EntityManager,
    caseId: string,
    memberIds: readonly string[],
    day: string,
  ): Promise<Listener[]> {
    const found: Listener[] = await tx.query(
      `select m.id, ${isChild('$3::date')} as child from case_member m join person p on p.id = m.person_id
        where m.case_id = $1 and m.id = any ($2::uuid[]) order by m.id`,
      [caseId, memberIds, day],
    );
    if (found.length < new Set(memberIds).size)
      throw notFound('member of this case', { memberIds: 'must be of this case' });
    return found;
  }

  private async checkText(
    tx: EntityManager,
    { textId }: GiveOrientationInput,
    members: readonly Listener[],
    day: string,
  ): Promise<void> {
    const [text]: { audience: string; sample: boolean; standing: boolean }[] = await tx.query(
      `select audience, sample,
              state = 'published' and valid_from <= $2::date and (valid_to is null or valid_to > $2::date) as standing
         from orientation_text where id = $1`,
      [textId, day],
    );
    const mode = await findInstallationMode(tx);
    if (!text?.standing) throw unsuitable({ textId: 'is no published text of that day' });
    if (text.sample && mode === 'live')
      throw unsuitable({ textId: 'is a sample nobody has reviewed; publish a text of your own' });
    if (members.some(({ child }) => child !== (text.audience === 'child')))
      throw unsuitable({
        memberIds: `must all be ${text.audience === 'child' ? 'children' : 'adults'}, as the text is`,
      });
  }
}

const unsuitable = (fields: Record<string, string>): DomainError<DepartureErrorCode> =>
  new DomainError('orientation.unsuitable', 'This orientation cannot be recorded so.', { fields });
