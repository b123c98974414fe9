import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase } from '@homeward/case';
import { writtenLanguage, type AppLanguage, type LetterKind, type MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { factsOfMatter, type LetterMatter } from '../data/letter-facts.ts';
import { getTemplateInForce } from '../data/letter-templates.queries.ts';
import { fillText, type LetterFacts } from '../domain/letter-text.ts';
import { dayInWords } from '../domain/letter-words.ts';

export interface WriteLetterInput {
  readonly memberId: string;
  readonly kind: LetterKind;
  readonly matterClass: MatterClass;
  /** When absent, the first there is a text in: see {@link languagesInOrder}. */
  readonly language?: AppLanguage | null | undefined;
  readonly programmeCode?: string | null | undefined;
  readonly appointmentId?: string | null | undefined;
  readonly consentId?: string | null | undefined;
  readonly referredTo?: string | null | undefined;
}

export interface WrittenLetter {
  readonly id: string;
  readonly version: number;
  readonly language: string;
  readonly sample: boolean;
}

export interface Addressee {
  readonly personId: string;
  readonly name: string | null;
  readonly preferredLanguage: string | null;
  /** Those grown up with first, then those spoken well, then those spoken a little. */
  readonly spoken: readonly string[];
  readonly officeLanguages: readonly string[];
  readonly caseNumber: string;
  readonly officeName: string;
  readonly authorName: string | null;
  readonly zone: string;
}

/** Fills the text in force with what is known of one member; the colleague edits it before it is filed. */
@Injectable()
export class WriteLetterAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError of the `letter.` codes, `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: WriteLetterInput): Promise<WrittenLetter> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'letter.write', officeId);
      if (input.matterClass !== 'ordinary') demand(actor, 'sealed.write', officeId);
      const to = await getAddressee(tx, actor, caseId, input.memberId);
      const day = this.clock.today(to.zone);
      const template = await getTemplateInForce(tx, {
        kind: input.kind,
        programmeCode: input.programmeCode ?? null,
        languages: input.language ? [input.language] : languagesInOrder(to),
        day,
      });
      const { personId, zone } = to;
      const matter: LetterMatter = { ...input, personId, zone, day, language: template.language };
      const facts: LetterFacts = { ...this.commonFacts(to, template.language), ...(await factsOfMatter(tx, matter)) };
      const id = randomUUID();
      await tx.query(
        `insert into letter (id, case_id, office_id, member_id, template_id, kind, language, matter_class, title, body,
           sample, state, author_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'draft', $12, $13)`,
        [
          ...[id, caseId, officeId, input.memberId, template.id, input.kind, template.language, input.matterClass],
          ...[fillText(template.title, facts), fillText(template.body, facts), template.sample],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      // The words stay out of the trail: it would be a second place where they lie.
      await this.audit.record(tx, actor, { action: 'write-letter', recordType: 'letter', recordId: id, officeId });
      return { id, version: 1, language: template.language, sample: template.sample };
    });
  }

  private commonFacts(to: Addressee, language: AppLanguage): LetterFacts {
    return {
      ...(to.name && { 'person.name': to.name }),
      ...(to.authorName && { 'author.name': to.authorName }),
      'case.number': to.caseNumber,
      'office.name': to.officeName,
      'letter.day': dayInWords(this.clock.now(), to.zone, language),
    };
  }
}

/**
 * The language the person chose, then those they speak as well as they speak them, then the office's own in its order,
 * and English: a letter is read by its recipient before it is read by us.
 */
export function languagesInOrder({
  preferredLanguage,
  spoken,
  officeLanguages,
}: Pick<Addressee, 'preferredLanguage' | 'spoken' | 'officeLanguages'>): AppLanguage[] {
  const wishes = [preferredLanguage, ...spoken, ...officeLanguages, 'en'];
  return [...new Set(wishes.map(writtenLanguage))].filter((written) => written !== null);
}

/** @throws DomainError `record.not-found` */
export async function getAddressee(
  tx: EntityManager,
  actor: Actor,
  caseId: string,
  memberId: string,
): Promise<Addressee> {
  const rows: Addressee[] = await tx.query(
    `select m.person_id as "personId", nullif(concat_ws(' ', n.given_names, n.family_name), '') as name,
            p.preferred_language as "preferredLanguage", o.languages as "officeLanguages",
            (select coalesce(array_agg(l.language_code order by array_position(array['native', 'fluent', 'some'], l.level),
                       l.language_code), '{}') from person_language l where l.person_id = p.id) as spoken,
            c.number as "caseNumber", o.name as "officeName",
            u.display_name as "authorName", o.time_zone as zone
       from case_member m join person p on p.id = m.person_id join "case" c on c.id = m.case_id
       join office o on o.id = m.office_id
       left join person_name n on n.person_id = p.id and n.kind = 'primary'
       left join app_user u on u.id = $3
      where m.id = $1 and m.case_id = $2`,
    [memberId, caseId, actor.userId],
  );
  if (!rows[0]) throw notFound('member of this case', { memberId: 'must be of this case' });
  return rows[0];
}
