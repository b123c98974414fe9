/**
 * Who may see which row, decided once, here, for every table. `homeward migrate` writes these into PostgreSQL; a test
 * lists every table of the catalogue and fails on one that is not named. docs/access.md tells the same in words.
 */
export type Privilege = 'select' | 'insert' | 'update' | 'delete';

export interface TablePolicy {
  /** What the application's role may do to the table at all. */
  readonly grants: readonly Privilege[];
  /** A row is seen when this holds; `true` only with a reason for being public. */
  readonly sees: string;
  /** A row may be written when this holds; the same as `sees` when absent. */
  readonly writes?: string;
  /** Why every signed-in person may see every row. */
  readonly publicBecause?: string;
}

const offices = (setting: string): string =>
  `any ((select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::uuid[])::uuid[])`;
const text = (setting: string): string => `(select nullif(current_setting('app.${setting}', true), ''))`;
const id = (setting: string): string => `(select nullif(current_setting('app.${setting}', true), '')::uuid)`;

const SYSTEM = `${text('system')} = 'on'`;
const IN_MY_OFFICES = `office_id = ${offices('case_offices')}`;
const ADMINISTERED = `office_id = ${offices('admin_offices')}`;
const MINE = `user_id = ${id('user_id')}`;

/**
 * Sealed matter opens to whoever wrote it, to the officers of that matter in the office, and to people named on the
 * case while their naming lasts; never without a second factor in the session.
 */
const UNSEALED_FOR_ME = `(
  matter_class = 'ordinary'
  or (author_id = ${id('sealed_reader')})
  or (matter_class = 'health' and office_id = ${offices('health_offices')})
  or (matter_class = 'protection' and office_id = ${offices('protection_offices')})
  or exists (select 1 from case_reader r
              where r.case_id = session_note.case_id and r.user_id = ${id('sealed_reader')}
                and r.matter_class = session_note.matter_class
                and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())))`;

const reference = (why: string): TablePolicy => ({ grants: ['select'], sees: 'true', publicBecause: why });
const inOffice = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: IN_MY_OFFICES,
});
const systemOnly = (...grants: Privilege[]): TablePolicy => ({ grants: ['select', 'insert', ...grants], sees: SYSTEM });

export const ROW_POLICIES: Readonly<Record<string, TablePolicy>> = {
  migrations: {
    grants: ['select'],
    sees: 'true',
    publicBecause: 'readiness compares the migrations that ran with those in the code',
  },
  installation: { grants: ['select'], sees: 'true', publicBecause: 'every page says whether this is a demonstration' },
  source: reference('published sources'),
  iom_region: reference('published reference data'),
  country: reference('published reference data'),
  language: reference('published reference data'),
  currency: reference('published reference data'),
  visa_regime: reference('published regulation'),
  holiday: reference('published calendars'),
  legal_status: reference('a code list'),

  office: {
    grants: ['select', 'insert', 'update'],
    sees: 'true',
    writes: `id = ${offices('admin_offices')} or parent_id = ${offices('admin_offices')}`,
    publicBecause: 'the directory of offices: whom to ask and where to transfer; it holds no person',
  },

  app_user: {
    grants: ['select', 'insert', 'update'],
    sees: `id = ${id('user_id')} or ${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM}`,
    writes: `id = ${id('user_id')} or ${ADMINISTERED} or ${SYSTEM}`,
  },
  credential: systemOnly('update'),
  recovery_code: systemOnly('update', 'delete'),
  role_assignment: {
    grants: ['select', 'insert', 'update'],
    sees: `${MINE} or ${ADMINISTERED} or ${SYSTEM}`,
    writes: `${ADMINISTERED} or ${SYSTEM}`,
  },
  session: systemOnly('update', 'delete'),
  api_key: systemOnly('update'),
  one_time_link: systemOnly('update', 'delete'),
  sign_in_attempt: systemOnly('delete'),
  idempotency_answer: { grants: ['select', 'insert', 'update', 'delete'], sees: `${MINE} or ${SYSTEM}`, writes: MINE },

  audit_event: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or ${SYSTEM}`,
    writes: `actor_id is not distinct from ${id('user_id')} or ${SYSTEM}`,
  },
  audit_value: {
    grants: ['select', 'insert', 'delete'],
    sees: `office_id = ${offices('erase_offices')} or ${SYSTEM}`,
    writes: 'true',
  },
  audit_link: systemOnly(),
  audit_head: systemOnly(),
  erasure: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or office_id = ${offices('erase_offices')} or ${SYSTEM}`,
  },

  outbox: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: SYSTEM,
    // Any room's action may ask for work; only the relay and the handlers read it back.
    writes: 'true',
  },
  worker_heartbeat: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: 'true',
    writes: SYSTEM,
    publicBecause: 'readiness shows whether a worker beats; it holds ids and instants',
  },

  person: {
    ...inOffice('update'),
    sees: `${IN_MY_OFFICES} or office_id = ${offices('erase_offices')}`,
  },
  person_name: { ...inOffice('update', 'delete'), sees: `${IN_MY_OFFICES} or office_id = ${offices('erase_offices')}` },
  person_nationality: { ...inOffice('delete'), sees: IN_MY_OFFICES },
  contact_channel: {
    ...inOffice('update', 'delete'),
    sees: `${IN_MY_OFFICES} or office_id = ${offices('erase_offices')}`,
  },

  case_number_counter: {
    grants: ['select', 'insert', 'update'],
    sees: 'true',
    publicBecause: 'the last number given out by country and year; it names nobody',
  },
  case: inOffice('update'),
  case_member: inOffice('update'),
  case_history: inOffice(),
  case_reader: inOffice('update'),
  appointment: inOffice('update'),

  counselling_session: inOffice('update'),
  session_note: {
    grants: ['select', 'insert', 'delete'],
    sees: `${IN_MY_OFFICES} and ${UNSEALED_FOR_ME}`,
    writes: IN_MY_OFFICES,
  },
  consent: inOffice('update'),

  message_intent: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or ${SYSTEM}`,
    writes: `${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM}`,
  },
  kept_mail: {
    grants: ['select', 'insert', 'delete'],
    sees: `office_id = ${offices('mail_offices')} or ${SYSTEM}`,
    writes: SYSTEM,
  },
  notice: { grants: ['select', 'insert', 'update'], sees: `${MINE} or ${SYSTEM}`, writes: `${MINE} or ${SYSTEM}` },
};

/** Functions that run with their owner's rights: these and no others; each with the permission its caller must hold. */
export const OWNER_FUNCTIONS = {
  candidate_person: 'person.read',
  match_person: 'person.match',
  count_cases: 'figures.read',
} as const;
