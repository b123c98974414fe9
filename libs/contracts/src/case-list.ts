/** Whose cases a list shows. `deputy`: those of colleagues who are away today and left them to the reader. */
export const CASE_LIST_WHOSE = ['mine', 'deputy', 'anyone'] as const;
export type CaseListWhose = (typeof CASE_LIST_WHOSE)[number];

/** When the next due day of a case lies, by the office's own calendar; a week is the seven days from today. */
export const DESK_DUE = ['overdue', 'today', 'week'] as const;
export type DeskDue = (typeof DESK_DUE)[number];
/** `none`: nothing is due, which a list can ask for and a desk needs not tell. */
export const CASE_LIST_DUE = [...DESK_DUE, 'none'] as const;
export type CaseListDue = (typeof CASE_LIST_DUE)[number];

/** How many days a case has stood at the stage it shows: up to 7, 8 to 30, 31 to 90, more. */
export const CASE_LIST_AGES = ['week', 'month', 'quarter', 'longer'] as const;
export type CaseListAge = (typeof CASE_LIST_AGES)[number];

export const CASE_LIST_SORTS = ['updatedAt', 'number', 'openedOn', 'nextDueOn', 'stage'] as const;
export type CaseListSort = (typeof CASE_LIST_SORTS)[number];

export const CASE_LIST_COLUMNS = [
  'number',
  'principalName',
  'stage',
  'ownerName',
  'officeName',
  'openedOn',
  'nextDueOn',
  'updatedAt',
] as const;
export type CaseListColumn = (typeof CASE_LIST_COLUMNS)[number];

/** How many rows of the list may stand on one page; a thousand for whoever goes through a whole caseload. */
export const CASE_LIST_SIZES = [25, 50, 100, 1000] as const;
export const CASE_LIST_SIZE_MAX = 1000;

/**
 * What may wait for somebody about a case. Each is a filter of the list and a number on the home page, from one condition
 * that the room of the matter brings, so that the number and the list it opens are equal.
 */
export const CASE_MATTERS = [
  'hold-review',
  'no-travel-document',
  'interpreter-missing',
  'transfer-offered',
  'flagged',
  'untouched',
  'child-task',
  'exception-to-answer',
  'on-hold',
  'refused',
  'money-lapsed',
  'money-lapses-soon',
  'money-lapses-later',
  'money-after-return',
  'money-without-deadline',
  'entitlement-to-decide',
  'death-reported',
] as const;
export type CaseMatter = (typeof CASE_MATTERS)[number];

/** Money that was granted and not spent, by when it lapses: the soonest first. */
export const UNSPENT_MATTERS = [
  'money-lapsed',
  'money-lapses-soon',
  'money-lapses-later',
  'money-after-return',
  'money-without-deadline',
] as const satisfies readonly CaseMatter[];
export type UnspentMatter = (typeof UNSPENT_MATTERS)[number];

/** A person refused although every requirement was met: the reason stands in their decision. */
export const REFUSED_BY_PERSON = 'decided-by-person';

/** What may wait for somebody that is not yet, or never, a case of theirs. */
export const DESK_MATTERS = [
  'transfer-to-answer',
  'referral-waiting',
  'rule-to-publish',
  'letter-template-to-publish',
  'declaration-template-to-publish',
  'booking-to-mind',
  'payment-to-approve',
  'call-due',
] as const;
export type DeskMatter = (typeof DESK_MATTERS)[number];
