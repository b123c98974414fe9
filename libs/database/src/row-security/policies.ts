/**
 * Who may see which row, decided once, here, for every table. `homeward migrate` writes these into PostgreSQL; a test
 * lists every table of the catalogue and fails on one that is not named. docs/access.md tells the same in words.
 */
export type Privilege = 'select' | 'insert' | 'update' | 'delete';

export interface TablePolicy {
  /** What the application's role may do to the table at all. */
  readonly grants: readonly Privilege[];
  /** The only columns an update may set; all of them when absent. */
  readonly updates?: readonly string[];
  /** A row is seen when this holds; `true` only with a reason for being public. */
  readonly sees: string;
  /** A row may stand so after an insert or an update when this holds; the same as `sees` when absent. */
  readonly writes?: string;
  /** A row may be added when this holds; the same as `writes` when absent. */
  readonly adds?: string;
  /** A row that stands may be changed when this holds; seen and writable as it stands, when absent. */
  readonly changes?: string;
  /** A row may be removed when this holds; the same as `changes` when absent. */
  readonly removes?: string;
  /** Why every signed-in person may see every row. */
  readonly publicBecause?: string;
  /** Why a row of another office may be added by somebody who will not see it. */
  readonly addedForOthersBecause?: string;
}

/** What becomes of each kind of statement when the policies of a table are written out. */
export function policyClauses(policy: TablePolicy): Readonly<Record<Privilege, string>> {
  const writes = policy.writes ?? policy.sees;
  const changes = policy.changes ?? (writes === policy.sees ? policy.sees : `(${policy.sees}) and (${writes})`);
  return {
    select: `using (${policy.sees})`,
    insert: `with check (${policy.adds ?? writes})`,
    update: `using (${changes}) with check (${writes})`,
    delete: `using (${policy.removes ?? changes})`,
  };
}

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;
/** Each setting is read once a statement, not once a row. */
const ids = (listed: string): string => `any ((select string_to_array(${listed}, ',')::uuid[])::uuid[])`;
const offices = (name: string): string => ids(setting(name));
const officesOfAny = (...names: string[]): string => ids(`concat_ws(',', ${names.map(setting).join(', ')})`);
const text = (name: string): string => `(select ${setting(name)})`;
const id = (name: string): string => `(select ${setting(name)}::uuid)`;
/** The installation's own clock, so that a naming ends on the same clock that began it. */
const NOW = `(select ${setting('now')}::timestamptz)`;

const SYSTEM = `${text('system')} = 'on'`;
const IN_MY_OFFICES = `office_id = ${offices('case_offices')}`;
const ADMINISTERED = `office_id = ${offices('admin_offices')}`;
/** Programme managers keep rules, figures, projects and funds of their offices. */
const MANAGED = `office_id = ${offices('programme_offices')}`;
const MINE = `user_id = ${id('user_id')}`;

/**
 * The one person being erased, while the erase action's own transaction lasts, and only when their file lies in an
 * office the actor may erase in. A data-protection officer sees no name at any other time.
 */
const ERASED = '(select erased_person())';
const ERASING = `person_id = ${ERASED}`;
const ERASING_MEMBER = 'member_id = any ((select erased_members())::uuid[])';
const ERASING_CASE = 'case_id = any ((select erased_cases())::uuid[])';
const ERASING_SESSION = 'session_id = any ((select erased_sessions())::uuid[])';
const ERASING_FORM = 'form_id = any ((select erased_forms())::uuid[])';
const ERASING_MAIL = 'intent_id = any ((select erased_mail())::uuid[])';

/** What the acting officer takes over, while the transaction that accepts the transfer lasts. */
const TAKEN_CASES = 'any ((select accepted_cases())::uuid[])';
const TAKEN_PERSONS = 'any ((select accepted_persons())::uuid[])';

const SEALED_OFFICER = `(
  (matter_class = 'health' and office_id = ${offices('health_offices')})
  or (matter_class = 'protection' and office_id = ${offices('protection_offices')}))`;

/**
 * Sealed matter opens to whoever wrote it, to the officers of that matter in the office, and to people named on the
 * case while their naming lasts; never without a second factor in the session.
 */
const unsealedForMe = (table: string): string => `(
  matter_class = 'ordinary'
  or (author_id = ${id('sealed_reader')})
  or ${SEALED_OFFICER}
  or exists (select 1 from case_reader r
              where r.case_id = ${table}.case_id and r.user_id = ${id('sealed_reader')}
                and r.named_in = ${table}.office_id
                and r.matter_class = ${table}.matter_class
                and r.valid_from <= ${NOW} and (r.valid_to is null or r.valid_to > ${NOW})))`;

const reference = (why: string): TablePolicy => ({ grants: ['select'], sees: 'true', publicBecause: why });
const inOffice = (...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: IN_MY_OFFICES,
});
/** As in office, and open to the erase action for the rows of the person it erases; never added by it. */
const inOfficeOr = (erasing: string, ...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', ...grants],
  sees: `${IN_MY_OFFICES} or ${erasing}`,
  adds: IN_MY_OFFICES,
});
/** Written by its author, read by the few the matter is for, removed when its person is erased. */
const sealedOfMember = (table: string, ...grants: Privilege[]): TablePolicy => ({
  grants: ['select', 'insert', 'delete', ...grants],
  sees: `(${IN_MY_OFFICES} and ${unsealedForMe(table)}) or ${ERASING_MEMBER}`,
  adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
  removes: ERASING_MEMBER,
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
    writes: `id = ${offices('admin_offices')} or parent_id = ${offices('admin_offices')} or ${SYSTEM}`,
    // Otherwise an administrator could pull another's office under their own: the new row would pass.
    changes: `id = ${offices('admin_offices')} or ${SYSTEM}`,
    publicBecause: 'the directory of offices: whom to ask and where to transfer; it holds no person',
  },

  donor: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `${setting('programme_offices')} is not null`,
    publicBecause: 'the directory of those who pay; it holds no person',
  },
  project: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'the directory of projects: what a programme is paid from; it holds no person',
  },
  project_funding: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'who pays which share of a project under which agreement; it holds no person',
  },

  app_user: {
    grants: ['select', 'insert', 'update'],
    // Whoever reads the trail must be told who acted.
    sees: `id = ${id('user_id')} or office_id = ${officesOfAny('case_offices', 'admin_offices', 'audit_offices')}
      or ${SYSTEM}`,
    writes: `${ADMINISTERED} or ${SYSTEM}`,
  },
  credential: systemOnly('update'),
  recovery_code: systemOnly('update', 'delete'),
  role_assignment: {
    grants: ['select', 'insert', 'update'],
    updates: ['valid_to'],
    sees: `${MINE} or ${ADMINISTERED} or ${SYSTEM}`,
    writes: `${ADMINISTERED} or ${SYSTEM}`,
  },
  known_device: systemOnly('update', 'delete'),
  session: systemOnly('update', 'delete'),
  api_key: systemOnly('update'),
  one_time_link: systemOnly('update', 'delete'),
  sign_in_attempt: systemOnly('update', 'delete'),
  idempotency_answer: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: `${MINE} or ${SYSTEM} or ${ERASED} is not null`,
    writes: MINE,
    removes: `${MINE} or ${SYSTEM} or ${ERASED} is not null`,
  },

  audit_event: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or ${SYSTEM}`,
    // Reads that end together are written together (ADR 8): then of those named only, and never with a value.
    writes: `(actor_id is not distinct from ${id('user_id')} and actor_kind <> 'system') or ${SYSTEM}
      or (actor_id = ${ids(setting('trace_actors'))} and actor_kind in ('person', 'api-key') and value_digests = '{}')`,
    addedForOthersBecause: 'whoever acts leaves their own trace in the trail of the office they touched',
  },
  audit_value: {
    grants: ['select', 'insert', 'delete'],
    // Not by office: a person's values lie wherever their file has been.
    sees: `${ERASED} is not null or ${SYSTEM}`,
    adds: 'true',
    addedForOthersBecause: 'whoever acts leaves the values of their own event behind, unreadable to them from then on',
  },
  audit_link: systemOnly(),
  audit_head: systemOnly(),
  erasure: {
    grants: ['select', 'insert'],
    sees: `office_id = ${offices('audit_offices')} or office_id = ${offices('erase_offices')} or ${SYSTEM}`,
    writes: `office_id = ${offices('erase_offices')} and ${ERASED} = subject_id`,
  },

  outbox: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: SYSTEM,
    adds: 'true',
    addedForOthersBecause: 'any action may ask for work; only the relay and the handlers read it back',
  },
  worker_heartbeat: {
    grants: ['select', 'insert', 'update', 'delete'],
    sees: 'true',
    writes: SYSTEM,
    publicBecause: 'readiness shows whether a worker beats; it holds ids and instants',
  },
  tick_run: systemOnly('update'),

  person: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})
      or id = ${TAKEN_PERSONS}`,
    adds: IN_MY_OFFICES,
    writes: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})`,
    changes: `${IN_MY_OFFICES} or (id = ${id('erase_person')} and office_id = ${offices('erase_offices')})
      or id = ${TAKEN_PERSONS}`,
  },
  person_name: inOfficeOr(ERASING, 'update', 'delete'),
  person_nationality: inOffice('update', 'delete'),
  contact_channel: inOfficeOr(ERASING, 'update', 'delete'),
  person_language: inOfficeOr(ERASING, 'delete'),
  identity_document: inOfficeOr(ERASING, 'update', 'delete'),

  case_number_counter: {
    grants: ['select', 'insert', 'update'],
    sees: 'true',
    publicBecause: 'the last number given out by country and year; it names nobody',
  },
  // Taken over from another office in the one transaction that accepts its transfer, and only into one's own.
  case: {
    grants: ['select', 'insert', 'update'],
    sees: `${IN_MY_OFFICES} or id = ${TAKEN_CASES}`,
    writes: IN_MY_OFFICES,
    changes: `${IN_MY_OFFICES} or id = ${TAKEN_CASES}`,
  },
  case_member: { ...inOffice('update'), sees: `${IN_MY_OFFICES} or ${ERASING}`, writes: IN_MY_OFFICES },
  member_relation: inOffice('delete'),
  case_link: inOffice(),
  case_history: inOffice(),
  step_reason: {
    grants: ['select', 'insert', 'delete'],
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    adds: IN_MY_OFFICES,
    removes: ERASING_MEMBER,
  },
  // That somebody may read sealed matter tells that there is some: a naming is seen by those it concerns.
  case_reader: {
    grants: ['select', 'insert', 'update'],
    updates: ['reason', 'valid_to'],
    sees: `(${IN_MY_OFFICES} and (${MINE} or granted_by = ${id('user_id')} or ${SEALED_OFFICER} or ${SYSTEM}))
      or ${ERASING_CASE}`,
    adds: `${IN_MY_OFFICES} and granted_by = ${id('user_id')} and (
      (kind = 'named' and ${SEALED_OFFICER})
      or (kind = 'break-glass' and ${MINE} and office_id = ${offices('break_glass_offices')}
          and valid_from <= ${NOW} + interval '1 minute' and valid_to <= valid_from + interval '1 hour'))`,
    writes: `(${IN_MY_OFFICES} and ${SEALED_OFFICER}) or ${ERASING_CASE}`,
  },
  appointment: inOfficeOr(ERASING_MEMBER, 'update'),
  office_room: inOffice('update'),

  case_transfer: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'answered_by', 'answered_at', 'answer_reason', 'stage_when_moved', 'version'],
    sees: `from_${IN_MY_OFFICES} or to_${IN_MY_OFFICES} or ${SYSTEM}`,
    // Nobody offers what is not theirs: whoever accepts takes over what the row names.
    adds: `from_${IN_MY_OFFICES} and state = 'proposed' and proposed_by = ${id('user_id')}
      and not exists (select 1 from unnest(also_case_ids || case_id) named where not exists (
        select 1 from "case" c where c.id = named and c.office_id = from_office_id))`,
    changes: `(state = 'proposed' and (from_${IN_MY_OFFICES} or to_${IN_MY_OFFICES} or ${SYSTEM}))
      or (state = 'accepted' and stage_when_moved is null and answered_by = ${id('user_id')} and to_${IN_MY_OFFICES})`,
    writes: `(to_${IN_MY_OFFICES} and state in ('accepted', 'rejected') and answered_by = ${id('user_id')})
      or (from_${IN_MY_OFFICES} and state = 'withdrawn' and answered_by = ${id('user_id')})
      or (${SYSTEM} and state = 'lapsed' and answered_by is null)`,
  },
  case_transfer_number: inOffice(),
  case_transfer_note: inOfficeOr(ERASING_CASE, 'update'),
  case_hand_over: inOfficeOr(ERASING_CASE, 'update'),
  staff_absence: { ...inOffice('update', 'delete'), updates: ['to_on', 'version'] },
  referral_form: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'taken_by', 'taken_at', 'case_id', 'close_reason', 'safe_contact', 'version'],
    sees: `${IN_MY_OFFICES} or referred_by = ${id('user_id')} or ${ERASING_CASE}`,
    adds: `referred_by = ${id('user_id')} and state = 'waiting' and case_id is null`,
    writes: `${IN_MY_OFFICES} or ${ERASING_CASE}`,
    addedForOthersBecause: 'a partner or centre refers a person to an office they do not work in',
  },
  referral_need: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${IN_MY_OFFICES} and (matter_class = 'ordinary' or ${SEALED_OFFICER}))
      or author_id = ${id('sealed_reader')} or ${ERASING_FORM}`,
    adds: `author_id = ${id('user_id')} and exists (
      select 1 from referral_form f where f.id = form_id and f.office_id = referral_need.office_id
         and f.referred_by = ${id('user_id')})`,
    removes: ERASING_FORM,
    addedForOthersBecause: 'whoever refers says what the office needs to know',
  },
  case_note: sealedOfMember('case_note'),
  case_flag: {
    ...sealedOfMember('case_flag', 'update'),
    updates: ['lowered_by', 'lowered_at', 'lower_reason', 'version'],
  },
  attachment: sealedOfMember('attachment'),
  attachment_key: {
    grants: ['select', 'insert'],
    sees: `exists (select 1 from attachment a where a.id = attachment_id) or ${SYSTEM}`,
    adds: `exists (select 1 from attachment a where a.id = attachment_id and a.author_id = ${id('user_id')})`,
  },

  counselling_session: {
    ...inOffice('update'),
    sees: `${IN_MY_OFFICES} or ${ERASING_MEMBER}`,
    writes: IN_MY_OFFICES,
  },
  session_note: {
    grants: ['select', 'insert', 'delete'],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('session_note')}) or ${ERASING_SESSION}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
    removes: ERASING_SESSION,
  },
  // It belongs to a person and not to a case: a reader is named on any case of theirs.
  consent: {
    grants: ['select', 'insert', 'update'],
    sees: `(${IN_MY_OFFICES} and (matter_class = 'ordinary' or recorded_by = ${id('sealed_reader')} or ${SEALED_OFFICER}
      or exists (select 1 from case_reader r join case_member m on m.case_id = r.case_id
                  where m.person_id = consent.person_id and r.user_id = ${id('sealed_reader')}
                    and r.named_in = consent.office_id and r.matter_class = consent.matter_class
                    and r.valid_from <= ${NOW} and (r.valid_to is null or r.valid_to > ${NOW})))) or ${ERASING}`,
    adds: `${IN_MY_OFFICES} and recorded_by = ${id('user_id')}`,
  },
  // Whoever asks about fear of return need not be allowed to read the answer back: it is only ever added to.
  asylum_information: sealedOfMember('asylum_information'),
  data_notice: inOfficeOr(ERASING_MEMBER),
  declaration_template: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'reviewed_by', 'reviewed_at', 'valid_from', 'valid_to', 'version'],
    sees: 'true',
    adds: `not sample and state = 'draft' and drafted_by = ${id('user_id')} and ${setting('programme_offices')} is not null`,
    changes: `not sample and state = 'draft' and drafted_by <> ${id('user_id')}
      and ${setting('programme_offices')} is not null`,
    writes: `not sample and state = 'published' and reviewed_by = ${id('user_id')}`,
    publicBecause: 'the texts of declarations; they name nobody who is assisted',
  },
  declaration: {
    ...inOfficeOr(ERASING_MEMBER, 'update'),
    updates: ['lapsed_on', 'lapse_reason', 'lapsed_by_step_id', 'version'],
  },
  declaration_reconfirmation: inOffice(),
  asylum_claim_withdrawal: inOfficeOr(ERASING_MEMBER),
  sharing: sealedOfMember('sharing'),
  // Only the tick that counts what is twelve months old removes a contact.
  information_contact: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['case_id', 'version'],
    sees: `${IN_MY_OFFICES} or ${SYSTEM}`,
    adds: IN_MY_OFFICES,
    changes: IN_MY_OFFICES,
    writes: IN_MY_OFFICES,
    removes: SYSTEM,
  },
  information_count: {
    grants: ['select', 'insert', 'update'],
    updates: ['contacts', 'heads'],
    sees: `${IN_MY_OFFICES} or ${SYSTEM}`,
    writes: SYSTEM,
  },

  screening: inOfficeOr(ERASING_MEMBER),
  screening_answer: sealedOfMember('screening_answer'),
  specialised_centre: reference('a directory of centres; it holds no person'),
  protection_flag: {
    ...sealedOfMember('protection_flag', 'update'),
    updates: ['referral_state', 'centre_code', 'referred_on', 'version'],
  },
  age_doubt: inOfficeOr(ERASING_MEMBER, 'update'),
  guardianship: inOfficeOr(ERASING_MEMBER, 'update'),
  child_placement: inOfficeOr(ERASING_MEMBER, 'update'),
  child_hearing: inOfficeOr(ERASING_MEMBER),
  parental_authority: inOfficeOr(ERASING_MEMBER, 'update'),
  custody_order: inOfficeOr(ERASING_MEMBER, 'update'),
  best_interests_procedure: inOfficeOr(ERASING_MEMBER, 'update'),
  child_consent: inOfficeOr(ERASING_MEMBER, 'update'),
  protection_record: sealedOfMember('protection_record'),
  child_task: {
    grants: ['select', 'insert', 'update'],
    updates: ['done_on', 'done_by', 'version'],
    sees: `(${IN_MY_OFFICES} and ${unsealedForMe('child_task')}) or ${ERASING_MEMBER}`,
    adds: `${IN_MY_OFFICES} and (author_id = ${id('user_id')} or (author_id is null and ${SYSTEM}))`,
  },
  // Open to the whole office: whoever meets the child must know that somebody is looking for them.
  missing_child_alert: inOfficeOr(ERASING_MEMBER, 'update'),
  office_protocol: { grants: ['select', 'insert', 'update'], sees: IN_MY_OFFICES },

  // What ships is changed by a new Homeward; what an office recorded, by that office.
  programme: {
    grants: ['select', 'insert', 'update'],
    updates: [
      ...['name', 'host_countries', 'means_of_complaint', 'agency', 'valid_from', 'valid_to', 'source', 'version'],
    ],
    sees: 'true',
    adds: `${MANAGED} and origin = 'local' and recorded_by = ${id('user_id')}`,
    changes: `${MANAGED} and origin = 'local'`,
    writes: `${MANAGED} and origin = 'local'`,
    publicBecause: 'which programmes there are; it holds no person',
  },
  programme_fund: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: MANAGED,
    publicBecause: 'which project pays for which programme and when; it holds no person',
  },
  // A published rule is a reference for everybody; a draft is its office's own until another person publishes it.
  rule_version: {
    grants: ['select', 'insert', 'update'],
    updates: ['status', 'valid_to', 'published_by', 'published_at', 'version'],
    sees: `(status = 'published' and (${setting('user_id')} is not null or ${SYSTEM})) or ${MANAGED}`,
    adds: `${MANAGED} and status = 'draft' and origin = 'local' and drafted_by = ${id('user_id')}`,
    // A version that follows ends the one before it, whoever published that: shipped, or of another office.
    changes: `(status = 'draft' and ${MANAGED} and drafted_by is distinct from ${id('user_id')})
      or (status = 'published' and valid_to is null and ${setting('programme_offices')} is not null)`,
    writes: `(${MANAGED} and published_by = ${id('user_id')})
      or (status = 'published' and valid_to is not null and ${setting('programme_offices')} is not null)`,
  },
  local_figure: {
    grants: ['select', 'insert', 'update'],
    updates: ['confirmed_by', 'confirmed_at', 'version'],
    sees: `office_id = ${officesOfAny('case_offices', 'programme_offices')}`,
    adds: `${MANAGED} and entered_by = ${id('user_id')} and confirmed_by is null`,
    changes: `${MANAGED} and confirmed_by is null and entered_by <> ${id('user_id')}`,
    writes: `${MANAGED} and confirmed_by = ${id('user_id')}`,
  },
  member_fact: inOfficeOr(ERASING_MEMBER, 'delete'),
  eligibility_evaluation: inOffice('update'),
  evaluation_result: inOfficeOr(ERASING_MEMBER, 'update'),
  eligibility_exception: inOfficeOr(ERASING_MEMBER, 'update'),
  eligibility_decision: inOfficeOr(ERASING_MEMBER, 'update'),
  entitlement: { ...inOffice('update'), updates: ['ended_at'] },

  letter_template: {
    grants: ['select', 'insert', 'update'],
    updates: ['state', 'valid_from', 'reviewed_by', 'reviewed_at', 'version'],
    sees: 'true',
    writes: `${setting('programme_offices')} is not null`,
    publicBecause: 'texts of letters before they are filled; they name nobody',
  },
  letter: {
    ...sealedOfMember('letter', 'update'),
    updates: ['title', 'body', 'state', 'filed_at', 'filed_by', 'signed_on', 'version'],
  },

  // A notice meant for a colleague may tell of sealed matter: only its receiver and the carrying job see it.
  message_intent: {
    grants: ['select', 'insert', 'update'],
    sees: `(${IN_MY_OFFICES} and user_id is null) or ${MINE} or ${SYSTEM} or ${ERASING}
      or (case_id = ${TAKEN_CASES} and user_id is null)`,
    writes: `${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM}`,
    changes: `((${IN_MY_OFFICES} or ${ADMINISTERED} or ${SYSTEM})
        and ((${IN_MY_OFFICES} and user_id is null) or ${MINE} or ${SYSTEM} or ${ERASING}))
      or (case_id = ${TAKEN_CASES} and user_id is null)`,
  },
  kept_mail: {
    grants: ['select', 'insert', 'delete'],
    sees: `office_id = ${offices('mail_offices')} or ${SYSTEM} or ${ERASING_MAIL}`,
    writes: SYSTEM,
    removes: `${SYSTEM} or ${ERASING_MAIL}`,
  },
  notice: { grants: ['select', 'insert', 'update'], updates: ['read_at'], sees: `${MINE} or ${SYSTEM}` },
};

/** Functions that run with their owner's rights: these and no others; each with the permission its caller must hold. */
export const OWNER_FUNCTIONS = {
  candidate_person: 'person.read',
  match_person: 'person.match',
  count_cases: 'figures.read',
} as const;
