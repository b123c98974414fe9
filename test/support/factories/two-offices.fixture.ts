import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.ts';
import { saveOffice } from './organisation.factory.ts';
import { addBookings } from './bookings.fixture.ts';
import { addCasework } from './casework.fixture.ts';
import { addClosing } from './closing.fixture.ts';
import { addCounselling } from './counselling.fixture.ts';
import { addDeparture } from './departure.fixture.ts';
import { addExchange } from './exchange.fixture.ts';
import { addFollowUp } from './follow-up.fixture.ts';
import { AT, type Row } from './fixture-row.ts';
import { addPlans } from './plans.fixture.ts';
import { addProgramme } from './programme.fixture.ts';
import { addProtection } from './protection.fixture.ts';
import { addReferrals } from './referrals.fixture.ts';
import { addReporting } from './reporting.fixture.ts';
import { addTravelPapers } from './travel-papers.fixture.ts';

/** Every row that belongs to one office, by table, as PostgreSQL writes it in JSON. */
export type RowsOfOffice = Readonly<Record<string, readonly Row[]>>;

/** The ids a test about one office's rows goes by. */
export interface OfficeWorld {
  readonly officeId: string;
  readonly userId: string;
  readonly personId: string;
  readonly caseId: string;
  readonly rows: RowsOfOffice;
}

const bytes = (): string => `\\x${randomUUID().replaceAll('-', '')}`;

/**
 * Saves one row, at least, into every guarded table for a new office, by the owner and past every rule: what a policy
 * must hide has to exist first. A table that a later issue adds gets its line here, or the access tests fail.
 */
export async function saveOfficeWorld(database: TestDatabase, name: string): Promise<OfficeWorld> {
  const office = await saveOffice(database, { name: `${name} ${randomUUID().slice(0, 8)}` });
  const officeId = office.id;
  const [userId, personId, caseId, memberId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [channelId, appointmentId, sessionId, eventId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [mailIntentId, noticeIntentId] = [randomUUID(), randomUUID()];
  const rows: Record<string, Row[]> = {};
  const add = async (table: string, row: Row): Promise<void> => {
    const columns = Object.keys(row)
      .map((column) => `"${column}"`)
      .join(', ');
    const [saved] = await database.asOwner<{ row: Row }>(
      `insert into "${table}" (${columns}) overriding system value
       select ${columns} from jsonb_populate_record(null::"${table}", $1) returning to_jsonb("${table}".*) as row`,
      [JSON.stringify(row)],
    );
    (rows[table] ??= []).push(saved!.row);
  };
  const here = { office_id: officeId };
  const person = { ...here, person_id: personId };
  const ofCase = { ...here, case_id: caseId };
  const token = { user_id: userId, created_at: AT, expires_at: AT };

  const email = `${userId}@example.org`;
  await add('app_user', { id: userId, ...here, email, email_key: email, display_name: `Colleague of ${name}` });
  const deputyId = randomUUID();
  const other = `${deputyId}@example.org`;
  await add('app_user', { id: deputyId, ...here, email: other, email_key: other, display_name: `Deputy of ${name}` });
  await add('credential', { user_id: userId, password_hash: 'none' });
  await add('recovery_code', { user_id: userId, code_hash: bytes() });
  await add('role_assignment', { user_id: userId, role: 'supervisor', ...here, valid_from: '2026-01-01' });
  await add('known_device', { user_id: userId, nonce_hash: bytes(), expires_at: AT });
  await add('session', { ...token, token_hash: bytes(), csrf_token: randomUUID(), last_seen_at: AT });
  await add('api_key', { ...token, label: 'key', key_hash: bytes(), created_by: userId });
  await add('one_time_link', { ...token, token_hash: bytes(), purpose: 'reset' });
  await add('sign_in_attempt', {
    id: Math.floor(Math.random() * 1e9),
    subject_hash: bytes(),
    at: AT,
    succeeded: false,
  });
  await add('idempotency_answer', {
    user_id: userId,
    key: randomUUID(),
    route: 'POST /persons',
    body_digest: 'digest',
    answer: { id: personId },
    created_at: AT,
  });

  await add('person', {
    id: personId,
    ...here,
    sex: 'female',
    birth_date: '1988-05-04',
    birth_date_precision: 'day',
    created_by: userId,
    created_at: AT,
  });
  await add('person_name', {
    ...person,
    kind: 'primary',
    given_names: `Given of ${name}`,
    family_name: 'Family',
    script: 'Latn',
    search_key: `given of ${name} family`.toLowerCase(),
  });
  await add('person_nationality', { ...person, country_code: 'IQ' });
  const channel = { id: channelId, ...person, kind: 'email', value: `${personId}@example.org`, safety: 'safe' };
  await add('contact_channel', { ...channel, created_at: AT });
  await add('person_language', { ...person, language_code: 'ar', level: 'native' });
  await add('identity_document', {
    ...person,
    kind: 'passport',
    number: `P ${name}`,
    number_key: `P${name}`.toUpperCase().replace(/[^A-Z0-9]/g, ''),
    issuing_country_code: 'IQ',
    original_at: 'with-applicant',
    created_at: AT,
  });

  await add('case', {
    id: caseId,
    ...here,
    number: `BE-2026-${caseId.slice(0, 12)}`,
    host_country_code: 'BE',
    stage: 'INQUIRY',
    owner_id: userId,
    opened_on: '2026-03-02',
    created_by: userId,
    created_at: AT,
    updated_at: AT,
  });
  await add('case_member', {
    id: memberId,
    ...ofCase,
    person_id: personId,
    relation: 'principal',
    principal: true,
    stage: 'INQUIRY',
    created_at: AT,
  });
  const stepId = Math.floor(Math.random() * 1e9);
  await add('case_history', {
    id: stepId,
    ...ofCase,
    member_id: memberId,
    action: 'open-case',
    to_stage: 'INQUIRY',
    happened_on: '2026-03-02',
    actor_id: userId,
    at: AT,
    correlation_id: 'fixture',
  });
  await add('step_reason', { history_id: stepId, ...ofCase, member_id: memberId, text: 'They asked on the phone.' });
  const kinship = { member_id: memberId, of_person_id: personId, kind: 'other-kin' };
  await add('member_relation', { ...ofCase, ...kinship, created_by: userId, created_at: AT });
  const link = { other_case_id: caseId, person_id: personId, kind: 'came-from' };
  await add('case_link', { ...ofCase, ...link, actor_id: userId, at: AT });
  await add('case_reader', {
    ...ofCase,
    named_in: officeId,
    user_id: userId,
    matter_class: 'health',
    kind: 'named',
    reason: 'because',
    granted_by: userId,
    valid_from: AT,
  });
  await add('appointment', {
    id: appointmentId,
    ...ofCase,
    member_id: memberId,
    with_user_id: userId,
    starts_at: AT,
    duration_minutes: 60,
    place: 'Room 1',
    state: 'planned',
    created_by: userId,
    created_at: AT,
  });
  await add('counselling_session', {
    id: sessionId,
    ...ofCase,
    member_id: memberId,
    purpose: 'information',
    mode: 'individual',
    language: 'en',
    interpreter_used: false,
    held_at: AT,
    duration_minutes: 45,
    counsellor_id: userId,
    created_at: AT,
  });
  for (const matterClass of ['ordinary', 'health', 'protection']) {
    await add('session_note', {
      session_id: sessionId,
      ...ofCase,
      matter_class: matterClass,
      text: `A note on ${matterClass} matter`,
      author_id: userId,
      created_at: AT,
    });
  }
  const [{ id: templateId }] = (await database.asOwner<{ id: string }>(
    `select id from letter_template where kind = 'referral' and language = 'en'`,
  )) as [{ id: string }];
  for (const matterClass of ['ordinary', 'health', 'protection']) {
    await add('letter', {
      ...{ ...ofCase, member_id: memberId, template_id: templateId, kind: 'referral', language: 'en' },
      ...{ matter_class: matterClass, title: 'Referral', body: 'To the legal desk.', sample: true, state: 'draft' },
      ...{ author_id: userId, created_at: AT },
    });
  }
  for (const matterClass of ['ordinary', 'health', 'protection']) {
    await add('print', {
      ...{ ...ofCase, member_id: memberId, kind: 'letter', record_id: sessionId, matter_class: matterClass },
      ...{ token: `${matterClass} ${caseId}`, language: 'en', author_id: userId, created_at: AT },
    });
  }
  const consentId = randomUUID();
  await add('consent', {
    id: consentId,
    ...person,
    purpose: 'appointment-reminder',
    channel_id: channelId,
    granted_on: '2026-03-02',
    recorded_by: userId,
    created_at: AT,
  });
  await addCounselling(add, { officeId, caseId, memberId, sessionId, userId });

  await addProgramme(add, { officeId, caseId, memberId, userId });
  await addBookings(add, { officeId, caseId, memberId, userId });
  await addCasework(database, add, { officeId, caseId, memberId, personId, userId, deputyId });
  await addDeparture(database, add, { officeId, caseId, memberId, personId, userId, deputyId });
  await addPlans(database, add, { officeId, caseId, memberId, userId, deputyId });
  await addFollowUp(database, add, { officeId, caseId, memberId, userId });
  await addProtection(add, { ...ofCase, member_id: memberId }, userId);
  await addReferrals(database, add, { ...ofCase, member_id: memberId }, userId);
  await addTravelPapers(add, { ...ofCase, member_id: memberId }, userId, consentId);

  await addClosing(add, { officeId, caseId, memberId, personId, userId });
  await addExchange(add, { officeId, caseId, memberId, personId, userId });
  await addReporting(add, { officeId, caseId, memberId, personId, userId });

  const intent = { ...here, due_at: AT, created_at: AT };
  await add('message_intent', {
    ...intent,
    id: mailIntentId,
    key: `mail/${mailIntentId}`,
    template: 'appointment-reminder',
    person_id: personId,
    case_id: caseId,
    appointment_id: appointmentId,
  });
  await add('message_intent', {
    ...intent,
    id: noticeIntentId,
    key: `notice/${noticeIntentId}`,
    template: 'sealed-matter-opened',
    case_id: caseId,
    user_id: userId,
  });
  await add('deadline_setting', {
    ...{ ...here, kind: 'order-to-leave', step: 'week', amount: -8, valid_from: '2026-01-01', source: 'Policy' },
    ...{ recorded_by: userId, created_at: AT },
  });
  await add('reminder', {
    ...{
      ...here,
      case_id: caseId,
      kind: 'hold-review',
      subject_id: memberId,
      step: 'day',
      due_at: AT,
      due_on: '2026-03-01',
    },
    ...{ remind_at: AT, told: [userId], state: 'open', raised_at: AT },
  });
  await add('morning_digest', {
    ...{ ...here, user_id: userId, day: '2026-03-02', counts: { 'hold-review': 1 }, written_at: AT },
  });
  await add('digest_choice', { user_id: userId, wanted: false, changed_at: AT });
  await add('kept_mail', {
    intent_id: mailIntentId,
    ...here,
    recipient: `${personId}@example.org`,
    subject: 'A reminder',
    body: `Dear Given of ${name}`,
    kept_at: AT,
  });
  await add('notice', {
    intent_id: noticeIntentId,
    user_id: userId,
    ...here,
    template: 'sealed-matter-opened',
    record_type: 'case',
    record_id: caseId,
    created_at: AT,
  });

  await add('audit_event', {
    id: eventId,
    at: AT,
    actor_kind: 'person',
    actor_id: userId,
    ...here,
    correlation_id: 'fixture',
    action: 'register-person',
    record_type: 'person',
    record_id: personId,
    value_digests: {},
  });
  await add('audit_value', {
    event_id: eventId,
    field: 'givenNames',
    salt: bytes(),
    after: `Given of ${name}`,
    record_type: 'person',
    record_id: personId,
    ...here,
  });
  const place = { month: `${2_000 + Math.floor(Math.random() * 900)}-01-01`, seq: 1, digest: bytes() };
  await add('audit_link', { ...place, event_id: eventId, previous: bytes() });
  await add('audit_head', { ...place, signed_at: AT, key_id: 'fixture', signature: bytes() });
  await add('erasure', {
    at: AT,
    actor_id: userId,
    ...here,
    subject_type: 'person',
    subject_id: randomUUID(),
    policy: 'retention-ended',
    reason: 'its time is over',
    erased: {},
  });
  await add('outbox', {
    job: 'deliver-message',
    key: `deliver-message/${mailIntentId}`,
    payload: { intentId: mailIntentId },
    ...here,
    correlation_id: 'fixture',
    due_at: AT,
    created_at: AT,
  });
  await add('tick_run', { tick: `tick-of-${officeId}`, began_at: AT, ended_at: AT });
  return { officeId, userId, personId, caseId, rows };
}
