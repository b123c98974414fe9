import { Injectable } from '@nestjs/common';
import type { AppLanguage, LetterKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, pageOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { LetterErrorCode } from '../domain/letter.errors.ts';

export interface LetterTemplateRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly programmeCode: string | null;
  readonly language: AppLanguage;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly legalOwner: string;
  readonly translator: string | null;
  readonly sample: boolean;
  readonly state: 'draft' | 'published';
  /** Another person publishes it; null for what ships. */
  readonly draftedBy: string | null;
  readonly validFrom: string | null;
  readonly version: number;
}

export interface TemplateWish {
  readonly kind: LetterKind;
  readonly programmeCode: string | null;
  /** In the order they are wished for. */
  readonly languages: readonly string[];
  readonly day: string;
}

const TEMPLATE = `t.id, t.kind, t.programme_code as "programmeCode", t.language, t.number, t.title, t.body,
  t.legal_owner as "legalOwner", t.translator, t.sample, t.state,
  t.drafted_by as "draftedBy", to_char(t.valid_from, 'YYYY-MM-DD') as "validFrom", t.version`;

@Injectable()
export class LetterTemplatesQueries {
  constructor(private readonly transactions: Transactions) {}

  async find(actor: Actor, query: PageQuery): Promise<ListOf<LetterTemplateRow>> {
    const { page, size, offset } = pageOf(query);
    const [row] = await this.transactions.read<{ rows: LetterTemplateRow[]; total: number }>(actor, {
      name: 'letter_templates',
      text: `select (select count(*)::int from letter_template) as total,
                    (select coalesce(json_agg(shown), '[]') from (
                       select ${TEMPLATE} from letter_template t
                        order by t.kind, t.programme_code nulls first, t.language, t.number desc limit $1 offset $2)
                     shown) as rows`,
      values: [size, offset],
    });
    return { rows: row!.rows, page: { page, size, total: row!.total } };
  }
}

/**
 * The text in force: a reviewed one before a sample, the programme's own before the common one, then the newest.
 * @throws DomainError `letter.no-template`
 */
export async function getTemplateInForce(tx: EntityManager, wish: TemplateWish): Promise<LetterTemplateRow> {
  const rows: LetterTemplateRow[] = await tx.query(
    `select ${TEMPLATE} from letter_template t
      where t.kind = $1 and (t.programme_code is null or t.programme_code = $2) and t.language = any ($3::text[])
        and t.state = 'published' and t.valid_from <= $4
      order by array_position($3::text[], t.language), t.sample, t.programme_code nulls last, t.number desc limit 1`,
    [wish.kind, wish.programmeCode, wish.languages, wish.day],
  );
  if (rows[0]) return rows[0];
  throw new DomainError<LetterErrorCode>('letter.no-template', 'There is no text for this letter in that language.', {
    fields: { language: `has no published text of this kind (asked for ${wish.languages.join(', ')})` },
  });
}
