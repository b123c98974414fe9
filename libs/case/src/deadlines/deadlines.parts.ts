import { HoldReviewMatters } from '../workflow/data/hold-review.matters.ts';
import { RaiseRemindersAction } from './actions/raise-reminders.action.ts';
import { ReminderPage } from './actions/reminder-page.ts';
import { SetDeadlineAction } from './actions/set-deadline.action.ts';
import { DeadlineRules } from './data/deadline-rules.ts';
import { DeadlineSetting } from './data/deadline-setting.entity.ts';
import { DeadlineSteps } from './data/deadline-steps.ts';
import { DeadlinesQuery } from './data/deadlines.query.ts';
import { Reminder } from './data/reminder.entity.ts';
import { RemindersQuery } from './data/reminders.query.ts';
import { ToldPeople } from './data/told-people.ts';
import { DueMattersRegistry } from './due-matters-registry.ts';

/** What the room of cases is made of to tell in time. */
export const DEADLINE_ENTITIES = [DeadlineSetting, Reminder];
export const DEADLINE_PARTS = [ToldPeople, ReminderPage, DueMattersRegistry, HoldReviewMatters];
export const DEADLINES_OFFERED = [
  ...[RaiseRemindersAction, SetDeadlineAction, DeadlinesQuery, RemindersQuery, DeadlineSteps, DeadlineRules],
];
