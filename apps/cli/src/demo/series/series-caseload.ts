import type { CaseloadCase } from './caseload-row.ts';
import { dayNumber } from './day-numbers.ts';
import { Draws } from './draws.ts';
import { departedCase, undepartedCase } from './told-case.ts';
import { groupsOf } from './year-groups.ts';
import { FIRST_YEAR, planOf, type YearPlan } from './year-plan.ts';

/** Of every hundred cases that departed, so many others ended before. */
const UNDEPARTED = 0.08;

/**
 * The made-up caseload of the years before the demonstration's own stories: one case after another, the same for the
 * same day, and of a year that is over the same departures on any day.
 * @param today `YYYY-MM-DD`; nothing in it lies on or after this day
 */
export function* seriesCases(today: string): Generator<CaseloadCase> {
  for (const plan of plansUntil(today)) yield* casesOf(plan, today);
}

/** Of one year alone. */
export function* casesOf(plan: YearPlan, today: string): Generator<CaseloadCase> {
  const last = dayNumber(today) - 1;
  const first = dayNumber(`${plan.year}-01-01`);
  const until = Math.min(last, dayNumber(`${plan.year}-12-31`));
  const groups = groupsOf(plan);
  for (const group of groups) yield departedCase(group, first, until, last);
  const ended = Math.round(groups.length * UNDEPARTED * Math.min(1, plan.told));
  const draws = new Draws(`ended in ${plan.year}`);
  for (let i = 1; i <= ended; i++) {
    const { nationality } = draws.pick(groups);
    yield undepartedCase(`${plan.year}/E${i}`, nationality, first, Math.max(first, until - 60), last);
  }
}

/** What each year of the caseload holds. The running year is told up to yesterday. */
export function plansUntil(today: string): YearPlan[] {
  const last = dayNumber(today) - 1;
  const plans: YearPlan[] = [];
  for (let year = FIRST_YEAR; dayNumber(`${year}-01-01`) <= last; year++) {
    const [first, end] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
    plans.push(planOf(year, Math.min(1, (last - first + 1) / (end - first + 1))));
  }
  return plans;
}
