import { Injectable } from '@nestjs/common';
import { STAGES, type Stage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import {
  DUE_SPANS,
  STAGE_AGES,
  type CaseloadPerWorker,
  type CasesByStage,
  type DeadlinesAhead,
  type DueSpan,
  type StageAge,
} from '../domain/standing-reports.ts';
import { ReportScopes } from './report-scopes.ts';

/** Each open case of offices $1 once, on day $2: at which stage since when, who answers for it, when it is next due. */
const OPEN = `open as (
  select c.id, c.office_id, c.stage, c.owner_id, $2::date - c.stage_since as days, c.next_due_on - $2::date as due_in,
         exists (select 1 from case_member m where m.case_id = c.id and m.hold_reason is not null) as on_hold
    from "case" c where c.office_id = any ($1::uuid[]) and c.stage = any ('{${STAGES.join(',')}}'::text[]))`;
const AGE = `case when days <= 7 then 'week' when days <= 30 then 'month' when days <= 90 then 'quarter' else 'longer' end`;
const SPAN = `case when due_in is null then 'none' when due_in < 0 then 'overdue' when due_in = 0 then 'today'
  when due_in <= 7 then 'week' when due_in <= 30 then 'month' when due_in <= 90 then 'quarter' else 'later' end`;

/** How an office's cases stand today, by the reader's own row security: it counts what the lists behind it show. */
@Injectable()
export class StandingReportsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly scopes: ReportScopes,
  ) {}

  /** @param offices codes or ids @throws DomainError `report.office-unknown`, `permission.missing` */
  async casesByStage(actor: Actor, offices: readonly string[]): Promise<CasesByStage> {
    const { scope, today } = await this.scopes.resolve(actor, offices);
    const rows = await this.transactions.read<{ stage: Stage; age: StageAge; n: number; held: number; median: number }>(
      actor,
      {
        name: 'report_cases_by_stage',
        text: `with ${OPEN} select o.stage, ${AGE} as age, count(*)::integer as n,
                      (count(*) filter (where o.on_hold))::integer as held,
                      (select percentile_disc(0.5) within group (order by s.days) from open s where s.stage = o.stage) as median
                 from open o group by 1, 2`,
        values: [scope.officeIds, today],
      },
    );
    const byStage = STAGES.map((stage) => {
      const here = rows.filter((row) => row.stage === stage);
      const byAge = STAGE_AGES.map((age) => [age, here.find((row) => row.age === age)?.n ?? 0]);
      const figures = { total: sum(here.map(({ n }) => n)), onHold: sum(here.map(({ held }) => held)) };
      return [stage, { ...figures, byAge: Object.fromEntries(byAge), medianDays: here[0]?.median ?? null }];
    });
    return {
      ...{ report: 'cases-by-stage', scope: scope.words, asOf: today, open: sum(rows.map(({ n }) => n)) },
      byStage: Object.fromEntries(byStage) as CasesByStage['byStage'],
    };
  }

  /** @param offices codes or ids @throws DomainError `report.office-unknown`, `permission.missing` */
  async caseloadPerWorker(actor: Actor, offices: readonly string[]): Promise<CaseloadPerWorker> {
    const { scope, today } = await this.scopes.resolve(actor, offices);
    const rows = await this.transactions.read<
      Omit<CaseloadPerWorker['workers'][number], 'byStage'> & { stages: Partial<Record<Stage, number>> }
    >(actor, {
      name: 'report_caseload_per_worker',
      text: `with ${OPEN},
             counted as (
               select owner_id, stage, count(*)::integer as n, (count(*) filter (where on_hold))::integer as held,
                      (count(*) filter (where due_in < 0))::integer as overdue
                 from open group by 1, 2)
             select k.owner_id as "userId", u.display_name as name, sum(k.n)::integer as open,
                    sum(k.held)::integer as "onHold", sum(k.overdue)::integer as overdue, json_object_agg(k.stage, k.n) as stages
               from counted k left join app_user u on u.id = k.owner_id
              group by k.owner_id, u.display_name order by sum(k.n) desc, u.display_name, k.owner_id`,
      values: [scope.officeIds, today],
    });
    const workers = rows.map(({ stages, ...worker }) => ({
      ...worker,
      byStage: Object.fromEntries(STAGES.map((stage) => [stage, stages[stage] ?? 0])) as Record<Stage, number>,
    }));
    return {
      ...{ report: 'caseload-per-worker', scope: scope.words, asOf: today, open: sum(rows.map(({ open }) => open)) },
      unassigned: workers.find(({ userId }) => userId === null)?.open ?? 0,
      workers: workers.filter(({ userId }) => userId !== null),
    };
  }

  /** @param offices codes or ids @throws DomainError `report.office-unknown`, `permission.missing` */
  async deadlinesAhead(actor: Actor, offices: readonly string[]): Promise<DeadlinesAhead> {
    const { scope, today, offices: known } = await this.scopes.resolve(actor, offices);
    const rows = await this.transactions.read<{ officeId: string; span: DueSpan; day: string | null; n: number }>(
      actor,
      {
        name: 'report_deadlines_ahead',
        text: `with ${OPEN} select office_id as "officeId", ${SPAN} as span,
                    case when due_in between 0 and 29 then to_char($2::date + due_in, 'YYYY-MM-DD') end as day,
                    count(*)::integer as n
               from open group by 1, 2, 3 order by 3`,
        values: [scope.officeIds, today],
      },
    );
    const spans = (of: typeof rows): Record<DueSpan, number> =>
      Object.fromEntries(
        DUE_SPANS.map((span) => [span, sum(of.filter((row) => row.span === span).map(({ n }) => n))]),
      ) as Record<DueSpan, number>;
    const days = [...new Set(rows.flatMap(({ day }) => (day === null ? [] : [day])))];
    const present = known.filter(({ id }) => rows.some(({ officeId }) => officeId === id));
    return {
      ...{ report: 'deadlines-ahead', scope: scope.words, asOf: today, open: sum(rows.map(({ n }) => n)) },
      bySpan: spans(rows),
      byDay: Object.fromEntries(days.map((day) => [day, sum(rows.filter((r) => r.day === day).map(({ n }) => n))])),
      byOffice: Object.fromEntries(
        present.map(({ id, code }) => [code, spans(rows.filter(({ officeId }) => officeId === id))]),
      ),
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
