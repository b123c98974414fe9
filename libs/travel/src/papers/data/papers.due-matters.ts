import { Injectable } from '@nestjs/common';
import {
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import { STAGES, STAGES_BEFORE_DEPARTURE, TRAVEL_DOCUMENT_KINDS } from '@homeward/contracts';
import { chaseDueOn } from '../domain/consular-moves.ts';
import { settingsOn } from './settings.ts';
import { LATEST_DECISION } from './travel-documents.ts';

interface Waiting {
  readonly subjectId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD` */
  readonly askedOn: string;
}

/**
 * A consulate that is not asked again forgets. It is due after two weeks and then each week, once for each time; a week
 * nobody worked is not told twice.
 */
@Injectable()
@DueMatters('consulate-chase')
export class ConsulateChaseMatters implements DueMattersOfKind {
  async find({ tx, office, today, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const settings = await settingsOn(tx, today);
    const waiting: Waiting[] = await tx.query(
      `select r.id as "subjectId", r.case_id as "caseId", c.owner_id as "ownerId", r.asked_on::text as "askedOn"
         from consular_request r join "case" c on c.id = r.case_id join case_member m on m.id = r.member_id
        where r.office_id = $1 and r.state in ('identification-asked', 'document-asked') and r.asked_on <= $2::date
          and m.stage = any ($3::text[]) and ($4::uuid is null or r.id > $4)
        order by r.id limit $5`,
      [office.id, today, STAGES, after, limit],
    );
    const [first, again] = [settings['consulate-chase-first-days'], settings['consulate-chase-again-days']];
    const matters = waiting.flatMap(({ askedOn, ...matter }) => {
      const due = chaseDueOn(askedOn, today, first, again);
      return due === null ? [] : [{ ...matter, due }];
    });
    return { matters, next: waiting.length < limit ? null : waiting.at(-1)!.subjectId };
  }
}

/** A document that somebody may travel with runs out; another of theirs that holds longer makes it nobody's matter. */
@Injectable()
@DueMatters('document-expiry')
export class DocumentExpiryMatters implements DueMattersOfKind {
  async find({ tx, office, from, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const matters: DueMatter[] = await tx.query(
      `select m.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId", last.on::text as due
         from case_member m join "case" c on c.id = m.case_id
         join lateral (
           select max(d.expires_on) as on, bool_or(d.expires_on is null) as open from identity_document d
            where d.person_id = m.person_id and d.kind = any ($2::text[]) and ${LATEST_DECISION('d')} = 'usable') last on true
        where m.office_id = $1 and m.travelling and m.stage = any ($3::text[]) and not last.open
          and last.on between $4::date and $5::date and ($6::uuid is null or m.id > $6)
        order by m.id limit $7`,
      [office.id, TRAVEL_DOCUMENT_KINDS, STAGES_BEFORE_DEPARTURE, from, to, after, limit],
    );
    return pageOf(matters, limit);
  }
}
