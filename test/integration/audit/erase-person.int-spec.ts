import { randomUUID } from 'node:crypto';
import {
  AuditModule,
  ErasePersonAction,
  ErasureModule,
  LinkAuditEventsAction,
  SignAuditHeadsAction,
  VerifyAuditTrail,
  type ErasurePolicyCode,
} from '@homeward/audit';
import { AddContactChannelAction, RegisterPersonAction } from '@homeward/beneficiary';
import { RecordConsentAction, RecordSessionAction } from '@homeward/counselling';
import { DatabaseModule } from '@homeward/database';
import { loadConfig, PlatformModule, type Actor, type DomainError } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { findWords } from '../../support/find-word.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { SECRET } from './audit-app.ts';

/** What one person was called, wrote, suffered and can be reached by; each of them a word found nowhere else. */
const WORDS = {
  given: 'Qamarullah',
  family: 'Zhoxvani',
  alias: 'Pulxeria',
  email: 'vexqilo@person.example',
  owner: 'Wexmother',
  note: 'ordinaryquxnote',
  health: 'healthquxnote',
  protection: 'protectionquxnote',
  place: 'Quxstreet',
  reader: 'quxreaderreason',
  duplicate: 'quxduplicatereason',
};

describe('erasing a person', () => {
  let hour = 0;
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let counsellor: Actor & { userId: string };
  let officer: Actor & { userId: string };
  const clock = new TestClock('2026-11-02T09:00:00Z');

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    officer = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
    const config = loadConfig({ HOMEWARD_SECRET: SECRET, LOG_LEVEL: 'silent' });
    module = await Test.createTestingModule({ imports: [...rooms(database, clock, config), ErasureModule] }).compile();
    await module.init();
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(async () => {
    clock.advance(60_000);
    await database.asOwner(
      `truncate person, "case", message_intent, outbox, idempotency_answer, audit_event, audit_value, audit_link,
                audit_head, erasure cascade`,
    );
  });

  const erase = (
    personId: string,
    policy: ErasurePolicyCode = 'held-unlawfully',
    who: Actor = officer,
    reason = 'should never have been written down',
  ) => module.get(ErasePersonAction).execute(who, { personId, policy, reason });
  const refusal = async (work: Promise<unknown>): Promise<DomainError> =>
    work.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: DomainError) => error,
    );

  /** Registers a person through the rooms' own actions, and leaves their words wherever they can come to stand. */
  async function register(
    words: typeof WORDS = WORDS,
    stage = 'INQUIRY',
  ): Promise<{ personId: string; caseId: string }> {
    const particulars = {
      officeId: office.id,
      sex: 'female' as const,
      birthDate: '1987-06-05',
      birthDatePrecision: 'day' as const,
      nationalities: ['IQ'],
      duplicateReason: 'somebody else',
    };
    const names = [{ kind: 'primary' as const, givenNames: words.given, familyName: words.family }];
    const { id: personId, version } = await module.get(RegisterPersonAction).execute(counsellor, {
      ...particulars,
      names: [...names, { kind: 'alias', givenNames: words.alias, familyName: words.family }],
    });
    const channel = await module.get(AddContactChannelAction).execute(counsellor, {
      personId,
      version,
      kind: 'email',
      value: words.email,
      safety: 'safe',
      belongsTo: words.owner,
    });
    const [caseId, memberId] = [randomUUID(), randomUUID()];
    const [appointmentId, intentId] = [randomUUID(), randomUUID()];
    const now = clock.now();
    await database.asOwner(
      `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at, updated_at)
       values ($1, $2, $3, 'BE', $4, $5, '2026-11-02', $5, $6, $6)`,
      [caseId, office.id, caseId, stage, counsellor.userId, now],
    );
    await database.asOwner(
      `insert into case_member (id, case_id, office_id, person_id, relation, principal, stage, created_at)
       values ($1, $2, $3, $4, 'principal', true, $5, $6)`,
      [memberId, caseId, office.id, personId, stage, now],
    );
    await module.get(RecordConsentAction).execute(counsellor, personId, {
      purpose: 'appointment-reminder',
      channelId: channel.id,
    });
    await module.get(RecordSessionAction).execute({ ...counsellor, secondFactor: true }, caseId, {
      memberId,
      purpose: 'information',
      mode: 'individual',
      language: 'en',
      interpreterUsed: false,
      heldAt: now,
      durationMinutes: 30,
      notes: [
        { matterClass: 'ordinary', text: words.note },
        { matterClass: 'health', text: words.health },
        { matterClass: 'protection', text: words.protection },
      ],
    });
    await database.asOwner(
      `insert into appointment (id, case_id, office_id, member_id, with_user_id, starts_at, duration_minutes, place, state, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6::timestamptz + $8 * interval '1 hour', 60, $7, 'planned', $5, $6)`,
      [
        ...[appointmentId, caseId, office.id, memberId, counsellor.userId, now, `at home, ${words.place} 4`],
        // Nobody is booked twice for one hour.
        (hour += 1),
      ],
    );
    await database.asOwner(
      `insert into case_reader (case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by, valid_from)
       values ($1, $2, $2, $3, 'health', 'named', $4, $3, $5)`,
      [caseId, office.id, counsellor.userId, words.reader, now],
    );
    await database.asOwner(
      `insert into message_intent (id, key, template, office_id, person_id, case_id, appointment_id, due_at, created_at)
       values ($1, $7, 'appointment-reminder', $2, $3, $4, $5, $6, $6)`,
      [intentId, office.id, personId, caseId, appointmentId, now, `reminder/${intentId}`],
    );
    await database.asOwner(
      `insert into kept_mail (intent_id, office_id, recipient, subject, body, kept_at) values ($1, $2, $3, 'A meeting', $4, $5)`,
      [intentId, office.id, words.email, `Dear ${words.given} ${words.family}, ${words.place}`, now],
    );
    await database.asOwner(
      `insert into idempotency_answer (user_id, key, route, body_digest, answer, created_at) values ($1, $2, 'POST /api/persons', 'd', $3, $4)`,
      [counsellor.userId, randomUUID(), { id: personId, names: [words.given] }, now],
    );
    return { personId, caseId };
  }
  const found = async (words: Partial<typeof WORDS>): Promise<Record<string, string[]>> => {
    const places = await findWords(database, Object.values(words));
    return Object.fromEntries(
      Object.entries(words).flatMap(([what, word]) => (places.has(word) ? [[what, places.get(word)!]] : [])),
    );
  };

  it('should leave none of their words anywhere in the database, and the chain verifying', async () => {
    const { personId, caseId } = await register();
    const { id: twin } = await module.get(RegisterPersonAction).execute(counsellor, {
      officeId: office.id,
      sex: 'female',
      birthDate: '1987-06-05',
      birthDatePrecision: 'day',
      nationalities: ['IQ'],
      names: [{ kind: 'primary', givenNames: 'Qamarulla', familyName: 'Zhoxvany' }],
      duplicateReason: `${WORDS.duplicate}: another than ${WORDS.given}`,
    });
    await module.get(LinkAuditEventsAction).execute('all');
    await module.get(SignAuditHeadsAction).execute();
    const before = await found(WORDS);
    expect(Object.keys(before).sort()).toEqual(Object.keys(WORDS).sort());
    expect(before['given']).toEqual(expect.arrayContaining([expect.stringContaining('audit_value')]));

    const done = await erase(personId);

    expect(await found(WORDS)).toEqual({});
    expect(done).toMatchObject({
      personId,
      erased: { names: 2, contactChannels: 1, notes: 3, keptMails: 1, answers: 1 },
    });
    expect(done.erased['auditValues']).toBeGreaterThan(5);
    await module.get(LinkAuditEventsAction).execute('all');
    const report = await module.get(VerifyAuditTrail).execute();
    expect(report).toMatchObject({ ok: true, found: 0 });
    expect(report.months[0]!.erased).toBeGreaterThanOrEqual(done.erased['auditValues']!);

    const [person] = await database.asOwner(
      'select birth_date, birth_date_precision, sex, erased_at from person where id = $1',
      [personId],
    );
    expect(person).toEqual({ birth_date: null, birth_date_precision: null, sex: 'female', erased_at: clock.now() });
    const [kept] = await database.asOwner<Record<string, string>>(
      `select (select count(*) from case_member where case_id = $1) as members,
              (select count(*) from counselling_session where case_id = $1) as sessions,
              (select count(*) from appointment where case_id = $1) as appointments,
              (select count(*) from consent where person_id = $2 and channel_id is null) as consents,
              (select count(*) from message_intent where person_id = $2) as intents,
              (select count(*) from person_name where person_id = $3) as "twinNames"`,
      [caseId, personId, twin],
    );
    expect(kept).toEqual({
      members: '1',
      sessions: '1',
      appointments: '1',
      consents: '1',
      intents: '1',
      twinNames: '1',
    });
  });

  it('should be written in the ledger and the trail, without a word of content', async () => {
    const { personId } = await register({ ...WORDS, email: 'other@person.example' });
    const done = await erase(personId, 'held-unlawfully');
    const [entry] = await database.asOwner('select * from erasure where id = $1', [done.id]);
    expect(entry).toMatchObject({
      actor_id: officer.userId,
      office_id: office.id,
      subject_type: 'person',
      subject_id: personId,
      policy: 'held-unlawfully',
      erased: done.erased,
    });
    const [event] = await database.asOwner(
      `select actor_id, office_id from audit_event where action = 'erase-person' and record_id = $1`,
      [personId],
    );
    expect(event).toEqual({ actor_id: officer.userId, office_id: office.id });
  });

  it('should keep the year of birth when its retention ended, and nothing else of the day', async () => {
    const { personId } = await register(WORDS, 'CLOSED');
    await database.asOwner(`update case_member set stage = 'CLOSED' where person_id = $1`, [personId]);
    await erase(personId, 'retention-ended');
    const [person] = await database.asOwner(
      `select to_char(birth_date, 'YYYY-MM-DD') as day, birth_date_precision as precision from person where id = $1`,
      [personId],
    );
    expect(person).toEqual({ day: '1987-01-01', precision: 'year' });
  });

  it('should be refused while a case is under way, unless the policy does not wait', async () => {
    const { personId } = await register();
    for (const policy of ['retention-ended', 'request-of-person'] as const) {
      expect(await refusal(erase(personId, policy))).toMatchObject({ code: 'erasure.case-under-way' });
    }
    expect(Object.keys(await found(WORDS))).toContain('note');
    await erase(personId, 'held-unlawfully');
    expect(await found(WORDS)).toEqual({});
  });

  it('should be refused a second time, and do nothing', async () => {
    const { personId } = await register();
    await erase(personId);
    expect(await refusal(erase(personId))).toMatchObject({ code: 'erasure.already-done' });
    expect(await database.asOwner('select 1 from erasure where subject_id = $1', [personId])).toHaveLength(1);
  });

  it('should happen once when asked for twice at the same moment', async () => {
    const { personId } = await register();
    const results = await Promise.allSettled([erase(personId), erase(personId)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database.asOwner('select 1 from erasure where subject_id = $1', [personId])).toHaveLength(1);
  });

  it('should be refused when the reason would keep the name, and undo everything', async () => {
    const { personId } = await register();
    const refused = await refusal(
      erase(personId, 'held-unlawfully', officer, `asked for by ${WORDS.given.toUpperCase()}`),
    );
    expect(refused).toMatchObject({ code: 'erasure.reason-names-person', fields: { reason: expect.any(String) } });
    expect(refused.message).not.toContain(WORDS.given);
    expect(Object.keys(await found(WORDS))).toContain('health');
    await erase(personId);
  });

  it('should be refused to whoever may not erase there, as if there were nobody', async () => {
    const { personId } = await register();
    const elsewhere = await saveOffice(database);
    const stranger = await saveActor(database, 'data-protection-officer', elsewhere, { secondFactor: true });
    const admin = await saveActor(database, 'administrator', office, { secondFactor: true });
    expect(await refusal(erase(personId, 'held-unlawfully', stranger))).toMatchObject({ code: 'record.not-found' });
    expect(await refusal(erase(personId, 'held-unlawfully', admin))).toMatchObject({ code: 'permission.missing' });
    expect(await refusal(erase(personId, 'held-unlawfully', counsellor))).toMatchObject({ code: 'permission.missing' });
    const passwordOnly = { ...officer, secondFactor: false };
    expect(await refusal(erase(personId, 'held-unlawfully', passwordOnly))).toMatchObject({ code: 'record.not-found' });
    expect(await refusal(erase(randomUUID()))).toMatchObject({ code: 'record.not-found' });
  });

  it('should not touch the words of somebody else', async () => {
    const other = {
      ...WORDS,
      given: 'Untouchedgiven',
      family: 'Untouchedfamily',
      email: 'untouched@person.example',
      note: 'untouchednote',
    };
    const kept = await register(other);
    const { personId } = await register();
    const before = await found({ given: other.given, email: other.email, note: other.note });
    await erase(personId);
    expect(await found({ given: other.given, email: other.email, note: other.note })).toEqual(before);
    expect(kept.personId).not.toBe(personId);
  });

  it('should not be possible in an installation that lacks a room', async () => {
    const lacking = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' }), clock),
        DatabaseModule.forRoot({ url: database.appUrl, pool: 2 }),
        AuditModule,
        ErasureModule,
      ],
    }).compile();
    await expect(lacking.init()).rejects.toThrow(
      /@Erases.*exchange, notification, travel-papers, bookings, departure, complaints, service-referrals, reintegration, follow-up, programme, protection, counselling, case, beneficiary/,
    );
    await lacking.close();
  });
});
