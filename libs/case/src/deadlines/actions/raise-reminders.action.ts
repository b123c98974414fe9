import { Injectable } from '@nestjs/common';
import type { DeadlineStep } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { DeadlineRules } from '../data/deadline-rules.ts';
import { openKinds } from '../data/reminder-rows.ts';
import { reachOf, TimesOfRun } from '../domain/step-times.ts';
import { DueMattersRegistry } from '../due-matters-registry.ts';
import type { OfficeOfDeadlines } from '../sockets.ts';
import type { KindRun, RaisedCount } from './kind-run.ts';
import { ReminderPage } from './reminder-page.ts';

/** How many matters one transaction looks at: memory stays flat, and a worker that dies loses one page. */
const PAGE = 1_000;
/** Older than this nobody is reminded of: a file entered later is no alarm. */
const FORGOTTEN_MS = 60 * 86_400_000;

/** Whether a kind runs by the hour, or by the day. */
export type Pace = 'hours' | 'days';

/**
 * Compares what is due with what was told of, office by office, kind by kind and page by page. Nothing is kept but the
 * rows: it may run twice, stop half-way or be days late, and what was told stays told once.
 */
@Injectable()
export class RaiseRemindersAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: DueMattersRegistry,
    private readonly rules: DeadlineRules,
    private readonly page: ReminderPage,
    private readonly clock: Clock,
  ) {}

  /** @param pace all kinds when absent */
  async execute(pace?: Pace): Promise<RaisedCount> {
    const offices = await this.transactions.read<OfficeOfDeadlines>(systemActor(), {
      name: 'offices_with_deadlines',
      text: `select id, time_zone as zone, calendar from office where closed_on is null order by id`,
      values: [],
    });
    const sum = { due: 0, raised: 0, over: 0 };
    for (const office of offices) await this.runOffice(office, pace, sum);
    return sum;
  }

  /** The first pages of an office are one transaction, for most have no second; each further page is one of its own. */
  private async runOffice(office: OfficeOfDeadlines, pace: Pace | undefined, sum: Sum): Promise<void> {
    const now = this.clock.now();
    const today = this.clock.today(office.zone);
    const calendar = await this.rules.calendarOf(office.calendar);
    const actor = systemActor([office.id]);
    const further = await this.transactions.run(actor, async (tx) => {
      const steps = await this.rules.steps.of(tx, office.id, today);
      const staff = this.page.staffOf(tx, office.id);
      const standing = await openKinds(tx, office.id);
      const left: [KindRun, string][] = [];
      for (const [kind, matters] of this.registry.all()) {
        const told = steps.filter((step) => step.kind === kind && step.by !== 'term');
        if (pace && paceOf(told) !== pace) continue;
        const times = new TimesOfRun(told, now, { ...office, calendar });
        const run = { kind, matters, office, today, steps: told, staff, times, open: standing.has(kind) };
        const next = await this.runPage(tx, run, null, sum);
        if (next !== null) left.push([run, next]);
      }
      return left;
    });
    for (const [run, second] of further) {
      let after: string | null = second;
      while (after !== null) {
        const last: string = after;
        after = await this.transactions.run(actor, (tx) =>
          this.runPage(tx, { ...run, staff: this.page.staffOf(tx, office.id) }, last, sum),
        );
      }
    }
  }

  /** @returns the subject after which the next page begins */
  private async runPage(tx: EntityManager, run: KindRun, after: string | null, sum: Sum): Promise<string | null> {
    const now = this.clock.now();
    const { aheadMs, behindMs } = reachOf(run.steps);
    const { matters, next } = await run.matters.find({
      ...{ tx, office: run.office, now, today: run.today, limit: PAGE, after },
      from: new Date(now.getTime() - behindMs - FORGOTTEN_MS),
      to: new Date(now.getTime() + aheadMs),
    });
    const done = await this.page.settle(tx, run, { matters, now, after, upTo: next });
    sum.due += done.due;
    sum.raised += done.raised;
    sum.over += done.over;
    return next;
  }
}

type Sum = { -readonly [Key in keyof RaisedCount]: number };

const paceOf = (steps: readonly DeadlineStep[]): Pace =>
  steps.some(({ unit }) => unit === 'hours') ? 'hours' : 'days';
