import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import { COUNSELLING_ANSWERS, type ConsulateConsent, type CounsellingAnswers } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { mustBeToldFirst } from '../domain/consular-moves.ts';
import {
  destinationReadiness,
  documentReadiness,
  healthReadiness,
  receptionReadiness,
  type ReadinessOf,
} from '../domain/readiness.ts';
import { DestinationsOpen } from './destinations-open.ts';
import { FITNESS_COLUMNS, judgeFitness, type FitnessRow } from './fitness-standing.ts';
import type { Journey } from './journeys.ts';
import {
  documentRows,
  receptionRows,
  requestRows,
  type DocumentRow,
  type ReceptionRow,
  type RequestRow,
} from './readiness.rows.ts';
import { judgeReceptions, type ReceptionNeed } from './receptions-needed.ts';
import type { SuspensionOfMember } from './suspensions-standing.ts';
import { judgeDocuments } from './travel-documents.ts';

export interface TravellerReadiness {
  readonly memberId: string;
  readonly destinationCountryCode: string | null;
  readonly journey: Omit<Journey, 'memberId'>;
  readonly parts: readonly ReadinessOf[];
  readonly documents: readonly DocumentRow[];
  readonly consulate: {
    /** Whether the person, or who speaks for a child, has declared; before that no consulate hears of them. */
    readonly decided: boolean;
    /** Whether they must first be told what it means. */
    readonly mustBeTold: boolean;
    readonly consents: readonly ConsulateConsent[];
    readonly requests: readonly RequestRow[];
  };
  readonly fitness: FitnessRow | null;
  readonly needs: readonly ReceptionNeed[];
  readonly reception: ReceptionRow | null;
  readonly suspensions: readonly SuspensionOfMember[];
}

interface Traveller {
  readonly id: string;
  readonly destinationCountryCode: string | null;
  readonly legalStatus: string | null;
}

/** What each traveller of a case has and lacks before they travel, from the same judgements the workflow asks. */
@Injectable()
export class ReadinessQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly destinations: DestinationsOpen,
    @Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>,
  ) {}

  /** @throws DomainError `record.not-found` */
  async ofCase(actor: Actor, caseId: string): Promise<TravellerReadiness[]> {
    demand(actor, 'case.read');
    return this.transactions.run(actor, async (tx) => {
      const [file]: { officeId: string }[] = await tx.query(
        `select office_id as "officeId" from "case" where id = $1`,
        [caseId],
      );
      if (!file) throw notFound('case');
      await this.audit.record(tx, actor, {
        ...{ action: 'read-travel-readiness', recordType: 'case', recordId: caseId, officeId: file.officeId },
      });
      const today = this.clock.today(await zoneOfOffice(tx, file.officeId));
      const travellers: Traveller[] = await tx.query(
        `select m.id, m.destination_country_code as "destinationCountryCode",
                (select f.value #>> '{}' from member_fact f where f.member_id = m.id and f.fact = 'legalStatus'
                  order by f.established_on desc, f.recorded_at desc limit 1) as "legalStatus"
           from case_member m where m.case_id = $1 and m.travelling order by m.principal desc, m.created_at, m.id`,
        [caseId],
      );
      return this.judge(tx, caseId, travellers, today);
    });
  }

  private async judge(
    tx: EntityManager,
    caseId: string,
    travellers: readonly Traveller[],
    today: string,
  ): Promise<TravellerReadiness[]> {
    const ids = travellers.map(({ id }) => id);
    const alone = await this.answers.childrenAlone(tx, ids, today);
    const [documents, fitness] = [await judgeDocuments(tx, ids, today), await judgeFitness(tx, ids, today)];
    const receptions = await judgeReceptions(tx, ids, alone, today);
    const suspensions = await this.destinations.suspended(tx, ids, today);
    const decided = await this.answers.decided(tx, caseId, ids, today);
    const consents = await this.answers.consulateConsents(tx, ids, today);
    const answers: FitnessRow[] = await tx.query(
      `select ${FITNESS_COLUMNS} from travel_fitness f where f.member_id = any ($1::uuid[])`,
      [ids],
    );
    const rows = {
      documents: await documentRows(tx, ids),
      requests: await requestRows(tx, ids),
      receptions: await receptionRows(tx, ids),
    };
    return travellers.map(({ id, destinationCountryCode, legalStatus }) => {
      const of = <Row extends { memberId: string }>(all: readonly Row[]): Row[] =>
        all.filter(({ memberId }) => memberId === id);
      const [papers, answer, health] = [of(documents)[0]!, of(answers)[0] ?? null, of(fitness)[0]!];
      const { memberId: _, ...journey } = papers.journey;
      const { needs } = of(receptions)[0]!;
      const [requests, reception, stopped] = [of(rows.requests), of(rows.receptions)[0] ?? null, of(suspensions)];
      const best = of(rows.documents).find((document) => document.id === papers.answer.documentId);
      return {
        memberId: id,
        destinationCountryCode,
        journey,
        parts: [
          documentReadiness(papers.answer, best?.retrieval?.state ?? null, requests[0]?.state ?? null),
          healthReadiness(health.problem, health.day, answer),
          receptionReadiness(needs, reception),
          destinationReadiness(destinationCountryCode, stopped),
        ],
        documents: of(rows.documents),
        consulate: {
          decided: decided.includes(id),
          mustBeTold: mustBeToldFirst(legalStatus),
          consents: of(consents),
          requests,
        },
        ...{ fitness: answer, needs, reception, suspensions: stopped },
      };
    });
  }
}
