import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MakeAppointmentAction, TimelineQuery } from '@homeward/case';
import { RecordConsentAction } from '@homeward/counselling';
import { LANGUAGES_OF_THE_APP, type AppLanguage, type LetterKind, type MatterClass } from '@homeward/contracts';
import {
  DraftLetterTemplateAction,
  EditLetterAction,
  FileLetterAction,
  LettersQueries,
  PrintLetterQuery,
  PublishLetterTemplateAction,
  SignLetterAction,
  WriteLetterAction,
  type WriteLetterInput,
} from '@homeward/notification';
import { loadConfig, type Actor } from '@homeward/platform';
import { markInstallation, saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf } from '../beneficiary/rooms.ts';
import { Test, type TestingModule } from '@nestjs/testing';

describe('letters', () => {
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let database: TestDatabase;
  let directory: string;
  let module: TestingModule;
  let office: OfficeRow;
  let counsellor: Actor & { userId: string };
  let manager: Actor & { userId: string };
  let reviewer: Actor & { userId: string };
  let file: FileRow;

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = await mkdtemp(path.join(tmpdir(), 'homeward-letters-'));
    const secret = { HOMEWARD_SECRET: randomBytes(32).toString('hex'), FILES_DIR: directory };
    const config = loadConfig({ LOG_LEVEL: 'silent', ...secret });
    module = await Test.createTestingModule({ imports: rooms(database, clock, config) }).compile();
    office = await saveOffice(database);
    counsellor = await saveActor(database, 'counsellor', office);
    [manager, reviewer] = [
      await saveActor(database, 'programme-manager', office),
      await saveActor(database, 'programme-manager', office),
    ];
    file = await saveFile(database, office, counsellor);
    await markInstallation(database, 'live');
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const write = (over: Partial<WriteLetterInput> = {}, actor: Actor = counsellor, caseId = file.caseId) =>
    module.get(WriteLetterAction).execute(actor, caseId, {
      ...{ memberId: file.memberId, kind: 'referral', matterClass: 'ordinary', referredTo: 'The legal desk' },
      ...over,
    });
  const appointment = (): Promise<{ id: string }> =>
    module.get(MakeAppointmentAction).execute(counsellor, {
      ...{ caseId: file.caseId, memberId: file.memberId, startsAt: new Date('2026-03-10T09:30:00Z') },
      ...{ durationMinutes: 45, place: 'Room 4' },
    });
  const open = (id: string, actor: Actor = counsellor) => module.get(LettersQueries).get(actor, id);

  it('should fill an appointment letter in each language, with the day and hour of the office', async () => {
    const { id: appointmentId } = await appointment();
    const hours: Record<string, string> = {};
    for (const language of LANGUAGES_OF_THE_APP) {
      const written = await write({ kind: 'appointment', appointmentId, language });
      const { body, sample } = await open(written.id);
      expect([language, sample, body.includes('{{')]).toEqual([language, true, false]);
      hours[language] = /10:30/.exec(body)?.[0] ?? body;
    }
    expect(hours).toEqual({ en: '10:30', fr: '10:30', nl: '10:30', de: '10:30', ar: '10:30' });
  });

  it('should print an Arabic letter as PDF, marked as a sample, the same bytes each time', async () => {
    const { id: appointmentId } = await appointment();
    const { id } = await write({ kind: 'appointment', appointmentId, language: 'ar' });
    const [one, two] = [
      await module.get(PrintLetterQuery).execute(counsellor, id),
      await module.get(PrintLetterQuery).execute(counsellor, id),
    ];
    expect(one.file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.file.equals(two.file)).toBe(true);
    expect(one.name).toMatch(/^BE-\d{4}-[0-9a-f]+\.pdf$/);
  });

  it('should take the words of people as words, never as markup', async () => {
    const hostile = '#panic("x") $ unclosed *bold _it_ <label> @ref \\ #read("/etc/passwd") ]';
    const { id } = await write({ referredTo: hostile });
    const printed = await module.get(PrintLetterQuery).execute(counsellor, id);
    expect(printed.file.length).toBeGreaterThan(1_000);
    expect((await open(id)).body).toContain(hostile);
  });

  it('should let a draft be edited by version, and stand as it is once it was filed', async () => {
    const { id } = await write();
    const edit = (version: number, body = 'Another wording.') =>
      module.get(EditLetterAction).execute(counsellor, { letterId: id, version, title: 'Referral', body });
    expect(await edit(1)).toEqual({ id, version: 2 });
    expect(await refusalOf(edit(1))).toMatchObject({ code: 'record.version-stale' });
    await module.get(FileLetterAction).execute(counsellor, id, 2);
    expect(await refusalOf(edit(3))).toMatchObject({ code: 'letter.not-a-draft' });
    await expect(database.asOwner(`update letter set body = 'changed' where id = $1`, [id])).rejects.toThrow(
      'a filed letter stands',
    );
    expect(await open(id)).toMatchObject({ state: 'filed', body: 'Another wording.' });
    const { rows } = await module.get(TimelineQuery).execute(counsellor, file.caseId, { kind: 'letter' });
    expect(rows.find((row) => row.id === id)).toMatchObject({ what: 'referral', more: { state: 'filed' } });
  });

  it('should not file a letter that still waits for words, and name them', async () => {
    const { id } = await write();
    const body = 'Please tell {{person.name}} about {{what.else}}.';
    await module.get(EditLetterAction).execute(counsellor, { letterId: id, version: 1, title: 'Referral', body });
    expect(await refusalOf(module.get(FileLetterAction).execute(counsellor, id, 2))).toMatchObject({
      code: 'letter.unfilled',
      fields: { body: expect.stringContaining('{{what.else}}') },
    });
  });

  it('should refuse to have a sample signed in a live installation, and take it in a demonstration', async () => {
    const filed = async (): Promise<string> => {
      const { id } = await write();
      await module.get(FileLetterAction).execute(counsellor, id, 1);
      return id;
    };
    const sign = (letterId: string, signedOn?: string) =>
      module.get(SignLetterAction).execute(counsellor, { letterId, version: 2, signedOn });
    expect(await refusalOf(sign(await filed()))).toMatchObject({ code: 'letter.sample-in-live' });
    await markInstallation(database, 'demo');
    expect(await refusalOf(sign(await filed(), '2026-03-03'))).toMatchObject({
      fields: { signedOn: expect.any(String) },
    });
    const signed = await filed();
    await sign(signed);
    expect(await open(signed)).toMatchObject({ state: 'signed', signedOn: '2026-03-02' });
    await markInstallation(database, 'live');
  });

  it('should write in the language chosen, else one spoken, the better first, else the office’s, else English', async () => {
    const speak = async (preferred: string | null, spoken: Readonly<Record<string, string>>): Promise<string> => {
      await database.asOwner(`update person set preferred_language = $2 where id = $1`, [file.personId, preferred]);
      await database.asOwner(`delete from person_language where person_id = $1`, [file.personId]);
      for (const [code, level] of Object.entries(spoken))
        await database.asOwner(
          `insert into person_language (person_id, office_id, language_code, level) values ($1, $2, $3, $4)`,
          [file.personId, office.id, code, level],
        );
      return (await write()).language;
    };
    expect(await speak('nl', { ar: 'native' })).toBe('nl');
    expect(await speak('ka', { ka: 'native', de: 'some', fr: 'fluent' })).toBe('fr');
    expect(await speak('ka', { ka: 'native', de: 'some' })).toBe('de');
    expect(await speak('ka', { ka: 'native' })).toBe('en');
    await database.asOwner(`update office set languages = '{nl,fr}' where id = $1`, [office.id]);
    expect(await speak(null, {})).toBe('nl');
    await database.asOwner(`update office set languages = '{}' where id = $1`, [office.id]);
    expect(await speak(null, {})).toBe('en');
  });

  it('should say what is consented to in words of each language, never in a code', async () => {
    const { id: consentId } = await module
      .get(RecordConsentAction)
      .execute(counsellor, file.personId, { purpose: 'appointment-reminder', channelId: null });
    const said: Record<string, boolean> = {};
    for (const language of LANGUAGES_OF_THE_APP) {
      const { body } = await open((await write({ kind: 'consent', consentId, language })).id);
      expect(body).not.toContain('appointment-reminder');
      said[language] = /appointments|rendez-vous|afspraken|Termin|بالمواعيد/u.test(body);
    }
    expect(said).toEqual({ en: true, fr: true, nl: true, de: true, ar: true });
  });

  it('should use a reviewed text before a sample, once another person has published it and its day has come', async () => {
    const drafted = await module.get(DraftLetterTemplateAction).execute(manager, {
      ...{ kind: 'referral', language: 'de', title: 'Überweisung', body: 'An {{referral.to}}: {{person.name}}' },
      legalOwner: 'The legal service',
    });
    const publish = (actor: Actor, validFrom: string) =>
      module.get(PublishLetterTemplateAction).execute(actor, { templateId: drafted.id, version: 1, validFrom });
    expect(await refusalOf(publish(manager, '2026-03-02'))).toMatchObject({ code: 'letter-template.own-draft' });
    expect(await refusalOf(publish(counsellor, '2026-03-02'))).toMatchObject({ code: 'permission.missing' });
    const late = { templateId: drafted.id, version: 9, validFrom: '2026-03-02' };
    expect(await refusalOf(module.get(PublishLetterTemplateAction).execute(reviewer, late))).toMatchObject({
      code: 'record.version-stale',
    });
    expect(await refusalOf(publish(reviewer, '2026-03-01'))).toMatchObject({
      ...{ code: 'letter-template.unsuitable', fields: { validFrom: expect.any(String) } },
    });
    expect(await write({ language: 'de' })).toMatchObject({ sample: true });
    await publish(reviewer, '2026-03-03');
    expect(await write({ language: 'de' })).toMatchObject({ sample: true });
    clock.setTo('2026-03-03T09:00:00Z');
    const { id } = await write({ language: 'de' });
    clock.setTo('2026-03-02T09:00:00Z');
    expect(await open(id)).toMatchObject({ sample: false, language: 'de', title: 'Überweisung' });
  });

  it('should write a programme’s own text before the common one, in the language wished for first', async () => {
    const publish = async (language: AppLanguage, title: string, programmeCode?: string): Promise<void> => {
      const { id } = await module.get(DraftLetterTemplateAction).execute(manager, {
        ...{ kind: 'referral', language, title, body: `${title}: {{referral.to}}`, programmeCode },
        legalOwner: 'The legal service',
      });
      await module
        .get(PublishLetterTemplateAction)
        .execute(reviewer, { templateId: id, version: 1, validFrom: '2026-03-02' });
    };
    await publish('nl', 'Common');
    await publish('nl', 'Of the programme', 'BE-FEDASIL');
    await publish('fr', 'Commun');
    const titled = async (programmeCode: string | null, language: AppLanguage): Promise<string> =>
      (await open((await write({ programmeCode, language })).id)).title;
    expect(await titled('BE-FEDASIL', 'nl')).toBe('Of the programme');
    expect(await titled('NL-AVRR', 'nl')).toBe('Common');
    expect(await titled(null, 'nl')).toBe('Common');
    expect(await titled('BE-FEDASIL', 'fr')).toBe('Commun');
    expect(await refusalOf(publish('nl', 'Strange', 'BE-NOWHERE'))).toMatchObject({
      fields: { programmeCode: expect.stringContaining('no known programme') },
    });
  });

  it.each<[string, LetterKind, string, string, string]>([
    ['a fact its kind does not know', 'consent', 'Consent', '{{consent.purpose}} {{decision.reason}}', 'body'],
    ['nothing of what it is about', 'decision', 'Decision', 'We thank you.', 'body'],
    ['a strange fact in its heading', 'referral', '{{person.phone}}', '{{referral.to}}', 'title'],
  ])('should refuse a text that names %s', async (_, kind, title, body, field) => {
    const drafted = module
      .get(DraftLetterTemplateAction)
      .execute(manager, { kind, language: 'en', title, body, legalOwner: 'The legal service' });
    expect(await refusalOf(drafted)).toMatchObject({ fields: { [field]: expect.any(String) } });
  });

  it.each<[string, Partial<WriteLetterInput>, string]>([
    ['an appointment letter without its appointment', { kind: 'appointment' }, 'appointmentId'],
    ['a decision letter before any decision', { kind: 'decision' }, 'memberId'],
    ['a consent letter without its consent', { kind: 'consent' }, 'consentId'],
    ['a referral to nobody', { kind: 'referral', referredTo: null }, 'referredTo'],
  ])('should refuse %s and name what is missing', async (_, over, field) => {
    expect(await refusalOf(write(over))).toMatchObject({
      code: 'letter.matter-missing',
      fields: { [field]: expect.any(String) },
    });
  });

  it('should not find the member, appointment or letter of somebody else', async () => {
    const other = await saveFile(database, office, counsellor);
    const stranger = await saveActor(database, 'counsellor', await saveOffice(database));
    const { id: appointmentId } = await appointment();
    const { id } = await write();
    for (const attempt of [
      () => write({ memberId: other.memberId }),
      () => write({ memberId: other.memberId, kind: 'appointment', appointmentId }, counsellor, other.caseId),
      () => write({}, stranger),
      () => open(id, stranger),
    ])
      expect(await refusalOf(attempt())).toMatchObject({ code: 'record.not-found' });
  });

  it.each<[MatterClass]>([['health'], ['protection']])(
    'should leave no trace of a %s letter for colleagues it is not for',
    async (matterClass) => {
      const { id } = await write({ matterClass });
      const colleague = await saveActor(database, 'caseworker', office, { secondFactor: true });
      const officer = await saveActor(
        database,
        matterClass === 'health' ? 'medical-officer' : 'protection-officer',
        office,
        { secondFactor: true },
      );
      expect(await refusalOf(open(id, colleague))).toMatchObject({ code: 'record.not-found' });
      const listed = await module.get(LettersQueries).findOfCase(colleague, file.caseId, { size: 100 });
      expect([listed.rows.some((row) => row.id === id), listed.page.total]).toEqual([false, listed.rows.length]);
      const { rows } = await module.get(TimelineQuery).execute(colleague, file.caseId, { kind: 'letter' });
      expect(rows.some((row) => row.id === id)).toBe(false);
      expect(await open(id, officer)).toMatchObject({ id, matterClass });
    },
  );
});
