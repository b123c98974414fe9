import type { CaseloadPersonColumn } from '@homeward/contracts';
import { ageOn } from './age-on.ts';
import { fault, type Cells, type Fault } from './fault.ts';

export type RowRule = (values: Cells, typed: Cells) => readonly Fault[];

/** R33: the way of a case, each day not before those that come earlier in it. */
const WAY = [
  'first_counselled_on',
  'applied_on',
  'approved_on',
  'departed_on',
  'arrived_on',
  'reintegration_from',
  'closed_on',
] as const;
const ENDS = ['rejected_on', 'withdrawn_on', 'cancelled_on'] as const;
const DAYS = [...WAY, 'declared_on', ...ENDS] as const satisfies readonly CaseloadPersonColumn[];

const last = <T>(items: readonly T[]): T | undefined => items.at(-1);
/** A fault among several columns names the last of them in the file's order, once. */
const once = (columns: readonly CaseloadPersonColumn[], code: Fault['code'], message: string): Fault[] => {
  const column = last(columns);
  return column === undefined ? [] : [fault(column, code, message)];
};

/** R17: one of the two names is enough. */
export const nameGiven: RowRule = (_values, typed) =>
  typed.family_name === undefined && typed.given_names === undefined
    ? [fault('given_names', 'value.missing', 'A person needs a family name or given names; fill in one of them.')]
    : [];

/** R19: nobody did anything before they were born; a year alone is compared by year. */
export const bornBeforeAll: RowRule = (values) => {
  const born = values.birth_date;
  if (born === undefined) return [];
  const before = DAYS.filter((column) => values[column] !== undefined && values[column].slice(0, born.length) < born);
  return once(before, 'birth.after-day', 'This day lies before the birth; correct one of the two.');
};

/** R22: nobody returns to where they are. */
export const returnsElsewhere: RowRule = ({ host_country, destination }) =>
  host_country !== undefined && host_country === destination
    ? [fault('destination', 'country.same-as-host', 'The destination is the host country; correct one of the two.')]
    : [];

/** R29: an unaccompanied child is a child on the day that counts. */
export const childWhenItCounts: RowRule = (values) => {
  if (!values.vulnerabilities?.split(';').includes('umc') || values.birth_date === undefined) return [];
  const column = (['departed_on', 'applied_on', 'first_counselled_on'] as const).find((each) => values[each]);
  if (column === undefined || ageOn(values.birth_date, values[column]!) < 18) return [];
  return [
    fault(column, 'vulnerability.of-age', 'On this day the person was 18 or older; remove umc, or correct the birth.'),
  ];
};

/** R33. */
export const inOrder: RowRule = (values) => {
  let latest = '';
  const early = WAY.filter((column) => {
    const at = values[column];
    if (at === undefined) return false;
    if (at < latest) return true;
    latest = at;
    return false;
  });
  return once(early, 'day.order', 'This day lies before an earlier step; correct one of the days.');
};

/** R34. */
export const declaredInTime: RowRule = ({ declared_on, applied_on, departed_on }) => {
  if (declared_on === undefined) return [];
  if (applied_on !== undefined && declared_on < applied_on)
    return [fault('declared_on', 'day.order', 'The declaration lies before the application; correct one of the days.')];
  if (departed_on !== undefined && declared_on > departed_on)
    return [fault('declared_on', 'day.order', 'The declaration lies after the departure; correct one of the days.')];
  return [];
};

/** R35: one end at most, and none for whoever departed. */
export const endsOnce: RowRule = (values, typed) => {
  const ends = ENDS.filter((column) => typed[column] !== undefined);
  if (ends.length > 1)
    return once(ends, 'end.second', 'A person is rejected, withdraws or is cancelled: keep one of the days.');
  const column = ends[0];
  if (column === undefined) return [];
  if (typed.departed_on !== undefined)
    return [
      fault(column, 'end.after-departure', 'Whoever departed was not ended before; remove this day or departed_on.'),
    ];
  const at = values[column];
  return at !== undefined && values.applied_on !== undefined && at < values.applied_on
    ? [fault(column, 'day.order', 'This end lies before the application; correct one of the days.')]
    : [];
};

const together =
  (on: CaseloadPersonColumn, reason: CaseloadPersonColumn): RowRule =>
  (_values, typed) => {
    if ((typed[on] === undefined) === (typed[reason] === undefined)) return [];
    return typed[reason] === undefined
      ? [fault(reason, 'value.missing', `With ${on} a ${reason} is needed; fill it in.`)]
      : [fault(reason, 'reason.alone', `A ${reason} stands only with ${on}; remove it, or fill in the day.`)];
  };

/** R35. */
export const cancelledWithReason = together('cancelled_on', 'cancel_reason');
/** R36. */
export const closedWithReason = together('closed_on', 'closing_reason');

/** Faults among the columns of one row. */
export const PERSON_ROW_RULES: readonly RowRule[] = [
  nameGiven,
  bornBeforeAll,
  returnsElsewhere,
  childWhenItCounts,
  inOrder,
  declaredInTime,
  endsOnce,
  cancelledWithReason,
  closedWithReason,
];
