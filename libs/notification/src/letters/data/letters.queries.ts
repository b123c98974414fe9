import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { LetterKind, LetterState, MatterClass } from '@homeward/contracts';
import { demand, notFound, pageOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';

export interface LetterRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: LetterKind;
  readonly language: string;
  readonly matterClass: MatterClass;
  readonly title: string;
  readonly sample: boolean;
  readonly state: LetterState;
  readonly authorId: string;
  readonly authorName: string | null;
  readonly createdAt: string;
  readonly filedAt: string | null;
  readonly signedOn: string | null;
  /** The paper it was filed as, among the files of the case; null while it is a draft. */
  readonly attachmentId: string | null;
  readonly version: number;
}

export interface OpenedLetter extends LetterRow {
  readonly caseId: string;
  readonly body: string;
}

interface PrintedRow extends OpenedLetter {
  readonly officeId: string;
  readonly officeName: string;
  readonly caseNumber: string;
}

const LETTER = `l.id, l.member_id as "memberId", l.kind, l.language, l.matter_class as "matterClass", l.title, l.sample,
  l.state, l.author_id as "authorId", (select u.display_name from app_user u where u.id = l.author_id) as "authorName",
  l.created_at as "createdAt", l.filed_at as "filedAt",
  to_char(l.signed_on, 'YYYY-MM-DD') as "signedOn",
  l.attachment_id as "attachmentId", l.version`;

/** Letters as their reader may see them; a sealed one that is hidden is in no list and no number. */
@Injectable()
export class LettersQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string, query: PageQuery): Promise<ListOf<LetterRow>> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const row = await this.trail.read<{ rows: LetterRow[]; total: number; officeId: string }>(
      actor,
      {
        name: 'letters_of_case',
        text: `select c.office_id as "officeId",
                      (select count(*)::int from letter l where l.case_id = c.id) as total,
                      (select coalesce(json_agg(shown), '[]') from (
                         select ${LETTER} from letter l where l.case_id = c.id
                          order by l.created_at desc, l.id limit $2 offset $3) shown) as rows
                 from "case" c where c.id = $1`,
        values: [caseId, size, offset],
      },
      { action: 'list-letters', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { rows: row.rows, page: { page, size, total: row.total } };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, letterId: string): Promise<OpenedLetter> {
    return shownOf(await this.open(actor, letterId));
  }

  /** With what stands around it on paper. */
  async open(actor: Actor, letterId: string): Promise<PrintedRow> {
    demand(actor, 'case.read');
    const row = await this.trail.read<PrintedRow>(
      actor,
      {
        name: 'letter_open',
        text: `select ${LETTER}, l.case_id as "caseId", l.body, l.office_id as "officeId", o.name as "officeName",
                      c.number as "caseNumber"
                 from letter l join office o on o.id = l.office_id join "case" c on c.id = l.case_id where l.id = $1`,
        values: [letterId],
      },
      { action: 'read-letter', recordType: 'letter', recordId: letterId },
    );
    if (!row) throw notFound('letter');
    return row;
  }
}

/** What stands around the letter on paper is the case's, and is asked for there. */
function shownOf(letter: PrintedRow): OpenedLetter {
  const { id, caseId, memberId, kind, language, matterClass, title, body, sample, state } = letter;
  const { authorId, authorName, createdAt, filedAt, signedOn, attachmentId, version } = letter;
  return {
    ...{ id, caseId, memberId, kind, language, matterClass, title, body, sample, state },
    ...{ authorId, authorName, createdAt, filedAt, signedOn, attachmentId, version },
  };
}
