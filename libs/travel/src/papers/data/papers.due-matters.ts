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
      `select m.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId", d.expires_on::text as due
         from identity_document d join case_member m on m.person_id = d.person_id join "case" c on c.id = m.case_id
        where d.office_id = $1 and m.office_id = $1 and d.kind = any ($2::text[])
          and d.expires_on between $4::date and $5::date and ${LATEST_DECISION('d')} = 'usable'
          and m.travelling and m.stage = any ($3::text[]) and ($6::uuid is null or m.id > $6)
          and not exists (select 1 from identity_document o
                           where o.person_id = d.person_id and o.kind = any ($2::text[]) and ${LATEST_DECISION('o')} = 'usable'
                             and (o.expires_on is null or (o.expires_on, o.id) > (d.expires_on, d.id)))
        order by m.id limit $7`,
      [office.id, TRAVEL_DOCUMENT_KINDS, STAGES_BEFORE_DEPARTURE, from, to, after, limit],
    );
    return pageOf(matters, limit);
  }
}
