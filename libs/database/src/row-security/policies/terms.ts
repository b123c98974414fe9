import { changesOf, type Privilege, type TablePolicy } from './table-policy.ts';

export const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;
/**
 * A list is taken apart once a statement, not once a row. A single value is compared where it stands: reading it costs
 * less than the subquery, which PostgreSQL makes ready before the first row whether it is asked or not.
 */
export const ids = (listed: string): string => `any ((select string_to_array(${listed}, ',')::uuid[])::uuid[])`;
export const offices = (name: string): string => ids(setting(name));
export const officesOfAny = (...names: string[]): string => ids(`concat_ws(',', ${names.map(setting).join(', ')})`);
/**
 * The same where rows are reached by their case or their own key, one or a few at a time: it is looked for in the list
 * as it stands, which costs less than to take the list apart. No index helps it, so big tables that are listed by
 * office use {@link offices}.
 */
export const amongOffices = (column: string, ...names: string[]): string =>
  `strpos(${
    names.length === 1
      ? `current_setting('app.${names[0]}', true)`
      : `concat_ws(',', ${names.map((name) => `current_setting('app.${name}', true)`).join(', ')})`
  }, ${column}::text) > 0`;
export const id = (name: string): string => `${setting(name)}::uuid`;
/** The installation's own clock, so that a naming ends on the same clock that began it. */
export const NOW = `${setting('now')}::timestamptz`;

export const SYSTEM = `${setting('system')} = 'on'`;
export const IN_MY_OFFICES = `office_id = ${offices('case_offices')}`;
/** In my offices, for rows that are reached one or a few at a time. */
export const AMONG_MY_OFFICES = amongOffices('office_id', 'case_offices');
/** The same as a list, for what belongs to several offices. */
export const MY_OFFICES = `(select string_to_array(${setting('case_offices')}, ',')::uuid[])`;
export const ADMINISTERED = `office_id = ${offices('admin_offices')}`;
/** Programme managers keep rules, figures, projects and funds of their offices. */
export const MANAGED = `office_id = ${offices('programme_offices')}`;
export const MINE = `user_id = ${id('user_id')}`;

/**
 * The one person being erased, while the erase action's own transaction lasts, and only when their file lies in an
 * office the actor may erase in. A data-protection officer sees no name at any other time.
 */
export const ERASED = '(select erased_person())';
export const ERASING = `person_id = ${ERASED}`;
export const ERASING_MEMBER = 'member_id = any ((select erased_members())::uuid[])';
export const ERASING_CASE = 'case_id = any ((select erased_cases())::uuid[])';
export const ERASING_SESSION = 'session_id = any ((select erased_sessions())::uuid[])';
export const ERASING_FORM = 'form_id = any ((select erased_forms())::uuid[])';
export const ERASING_MAIL = 'intent_id = any ((select erased_mail())::uuid[])';

/** What the acting officer takes over, while the transaction that accepts the transfer lasts. */
export const TAKEN_CASES = 'any ((select accepted_cases())::uuid[])';
export const TAKEN_PERSONS = 'any ((select accepted_persons())::uuid[])';

/** Whom the acting person awaits at the place of arrival: an empty list for everybody who receives nobody. */
export const RECEIVED_MEMBERS = 'any ((select received_members())::uuid[])';
export const RECEIVED_PERSONS = 'any ((select received_persons())::uuid[])';
/** Those of them who are there, for a mission of the same organisation: a partner is told of the person and not of a plan. */
export const RECEIVED_ARRIVALS = 'any ((select received_arrivals())::uuid[])';
/** The same as people: whoever keeps contact with them after the arrival knows how. */
export const RECEIVED_RETURNED = 'any ((select received_returned())::uuid[])';
export const RECEIVED_BOOKINGS = 'any ((select received_bookings())::uuid[])';
/** Who was sent to the acting person's organisation, while it helps them. */
export const RECEIVED_SENDINGS = 'any ((select received_sendings())::uuid[])';

export const SEALED_OFFICER = `(
  (matter_class = 'health' and ${amongOffices('office_id', 'health_offices')})
  or (matter_class = 'protection' and ${amongOffices('office_id', 'protection_offices')}))`;

/**
 * Sealed matter opens to whoever wrote it, to the officers of that matter in the office, and to people named on the
 * case while their naming lasts; never without a second factor in the session.
 */
export const unsealedForMe = (table: string): string => `(
  matter_class = 'ordinary'
  or (author_id = ${id('sealed_reader')})
  or ${SEALED_OFFICER}
  or (${table}.case_id, ${table}.office_id, ${table}.matter_class) in (select * from named_readings()))`;

export const reference = (why: string): TablePolicy => ({ grants: ['select'], sees: 'true', publicBecause: why });
export const inOffice = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: IN_MY_OFFICES,
});
/** As in office, for rows that are reached one or a few at a time. */
export const amongMyOffices = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: AMONG_MY_OFFICES,
});
/** As in office, and open to the erase action for the rows of the person it erases; never added by it. */
export const inOfficeOr = (erasing: string, ...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: `${IN_MY_OFFICES} or ${erasing}`,
  adds: IN_MY_OFFICES,
});
/** Written by its author, read by the few the matter is for, removed when its person is erased. */
export const sealedOfMember = (table: string, ...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', 'delete', ...grants],
  sees: `(${AMONG_MY_OFFICES} and ${unsealedForMe(table)}) or ${ERASING_MEMBER}`,
  adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
  removes: ERASING_MEMBER,
});
export const systemOnly = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: SYSTEM,
});

/**
 * A table that names a person, whose rows follow when two persons are found to be one: while the transaction that merges
 * them or parts them again lasts, their rows may be pointed at the other, whoever may see them, and none is read.
 */
export function followsPerson(policy: TablePolicy, column = 'person_id'): TablePolicy {
  const merging = `${column} = ${offices('merge_persons')}`;
  const writes = policy.writes ?? policy.sees;
  const updated = policy.grants.includes('update');
  const updates = updated ? policy.updates : [];
  return {
    ...policy,
    grants: updated ? policy.grants : [...policy.grants, 'update'],
    ...(updates && { updates: [...updates, column] }),
    sees: `(${policy.sees}) or ${merging}`,
    adds: policy.adds ?? writes,
    writes: `(${writes}) or ${merging}`,
    changes: updated ? `(${changesOf(policy)}) or ${merging}` : merging,
    removes: policy.removes ?? changesOf(policy),
  };
}
