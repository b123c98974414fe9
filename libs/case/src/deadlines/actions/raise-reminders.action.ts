import { Injectable } from '@nestjs/common';
import type { DeadlineKind, DeadlineStep } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { WorkingCalendar } from '@homeward/reference';
import { DeadlineRules } from '../data/deadline-rules.ts';
import { ToldPeople, type StaffOfRun } from '../data/told-people.ts';
import { reachOf } from '../domain/step-times.ts';
import { DueMattersRegistry } from '../due-matters-registry.ts';
import type { DueMattersAsk, DueMattersOfKind, OfficeOfDeadlines } from '../sockets.ts';
import { ReminderPage } from './reminder-page.ts';

/** How many matters one transaction looks at: memory stays flat, and a worker that dies loses one page. */
const PAGE = 1_000;
/** Older than this nobody is reminded of: a file entered later is no alarm. */
const FORGOTTEN_MS = 60 * 86_400_000;

export interface RaisedCount {
  /** Steps that stand as due, told of now or before. */
  readonly due: number;
  readonly raised: number;
  readonly over: number;
}

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
    private readonly people: ToldPeople,
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
    for (const office of offices) {
      const calendar = await this.rules.calendarOf(office.calendar);
      const staff = this.people.ofOffice(office.id);
      const today = this.clock.today(office.zone);
      const steps = await this.transactions.run(systemActor([office.id]), (tx) =>
        this.rules.steps.of(tx, office.id, today),
      );
      for (const [kind, matters] of this.registry.all()) {
        const told = steps.filter((step) => step.kind === kind && step.by !== 'term');
        if (pace && paceOf(told) !== pace) continue;
        const run = { kind, matters, office, today, steps: told, staff, calendar };
        const count = await this.runKind(run);
        sum.due += count.due;
        sum.raised += count.raised;
        sum.over += count.over;
      }
    }
    return sum;
  }

  private async runKind(run: KindRun): Promise<RaisedCount> {
    const now = this.clock.now();
    const { aheadMs, behindMs } = reachOf(run.steps);
    const ask: Omit<DueMattersAsk, 'tx' | 'after'> = {
      ...{ office: run.office, now, today: run.today, limit: PAGE },
      from: new Date(now.getTime() - behindMs - FORGOTTEN_MS),
      to: new Date(now.getTime() + aheadMs),
    };
    const sum = { due: 0, raised: 0, over: 0 };
    let after: string | null = null;
    do {
      const last: string | null = after;
      const done: RaisedCount & { next: string | null } = await this.transactions.run(
        systemActor([run.office.id]),
        async (tx) => {
          const { matters, next } = await run.matters.find({ ...ask, tx, after: last });
          return { next, ...(await this.page.settle(tx, run, { matters, now, after: last, upTo: next })) };
        },
      );
      sum.due += done.due;
      sum.raised += done.raised;
      sum.over += done.over;
      after = done.next;
    } while (after !== null);
    return sum;
  }
}

export interface KindRun {
  readonly kind: DeadlineKind;
  readonly matters: DueMattersOfKind;
  readonly office: OfficeOfDeadlines;
  readonly today: string;
  readonly steps: readonly DeadlineStep[];
  readonly staff: StaffOfRun;
  readonly calendar: WorkingCalendar | null;
}

const paceOf = (steps: readonly DeadlineStep[]): Pace =>
  steps.some(({ unit }) => unit === 'hours') ? 'hours' : 'days';
