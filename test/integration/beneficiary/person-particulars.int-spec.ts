import {
  AddContactChannelAction,
  AddIdentityDocumentAction,
  ChangeContactChannelAction,
  ChangeIdentityDocumentAction,
  CorrectPersonAction,
  EndContactChannelAction,
  MatchPersonsQuery,
  PersonQueries,
  RegisterPersonAction,
  SearchPersonsQuery,
  type CorrectPersonInput,
  type IdentityDocumentInput,
  type PersonInput,
} from '@homeward/beneficiary';
import type { Actor } from '@homeward/platform';
import type { TestingModule } from '@nestjs/testing';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { openBeneficiaryRoom, refusalOf } from './rooms.ts';

const PASSPORT: IdentityDocumentInput = {
  kind: 'passport',
  number: 'A 123-456-7',
  issuingCountryCode: 'IQ',
  issuedOn: '2019-05-01',
  expiresOn: '2027-04-30',
  originalAt: 'with-applicant',
};
const RULES = {
  value: '0470 99 88 77',
  safety: 'safe',
  belongsTo: 'her sister',
  mayLeaveMessage: true,
  language: 'ar',
  hoursFrom: '09:30',
  hoursTo: '11:00',
  weekdays: [1, 3],
  wordsToAvoid: ['return', 'عودة'],
} as const;
const SPOKEN = [
  { code: 'ar', level: 'native' },
  { code: 'en', level: 'some' },
] as const;

describe('what is on file about a person', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let office: OfficeRow;
  let actor: Actor & { userId: string };
  let stranger: Actor & { userId: string };

  const register = (input: Partial<PersonInput> = {}): Promise<{ id: string; version: number }> =>
    module.get(RegisterPersonAction).execute(actor, buildPerson(input));
  const read = (id: string): ReturnType<PersonQueries['get']> => module.get(PersonQueries).get(actor, id);
  const correct = (
    input: Omit<CorrectPersonInput, 'reason' | 'version'> & { version?: number },
    by: Actor = actor,
  ): ReturnType<CorrectPersonAction['execute']> =>
    module.get(CorrectPersonAction).execute(by, { version: 1, reason: 'Passport seen today.', ...input });
  const found = async (words: string, by: Actor = actor): Promise<string[]> =>
    (await module.get(SearchPersonsQuery).execute(by, { words })).rows.map(({ id }) => id);
  const valuesOf = (recordId: string, action: string): Promise<{ field: string; before: unknown; after: unknown }[]> =>
    database.asOwner(
      `select v.field, v.before, v.after from audit_value v join audit_event e on e.id = v.event_id
        where e.record_id = $1 and e.action = $2 order by v.field`,
      [recordId, action],
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await openBeneficiaryRoom(database, new TestClock('2026-03-02T09:00:00Z'));
    await module.init();
    office = await saveOffice(database);
    actor = await saveActor(database, 'counsellor', office);
    stranger = await saveActor(database, 'counsellor', await saveOffice(database));
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  describe('identity documents', () => {
    it('should keep several, where each original is, and the loss that was reported', async () => {
      const lost = {
        kind: 'national-id',
        issuingCountryCode: 'SY',
        originalAt: 'lost',
        lossReportedOn: '2026-02-01',
        lossReference: 'BR.12.L3/2026',
      } as const;
      const held = { ...PASSPORT, number: 'K 55/661', copyHeld: true };
      const { identityDocuments } = await read((await register({ identityDocuments: [held, lost] })).id);
      expect(identityDocuments).toHaveLength(2);
      expect(identityDocuments).toContainEqual(expect.objectContaining({ ...held, version: 1 }));
      expect(identityDocuments).toContainEqual(expect.objectContaining({ ...lost, number: null, copyHeld: false }));
    });

    it('should be found by number however it is typed, and by nobody of another office', async () => {
      const { id } = await register({ identityDocuments: [{ ...PASSPORT, number: 'AO 998-877' }] });
      for (const typed of ['AO998877', 'a0 99 88 77', ' ao/998877 ']) expect(await found(typed)).toEqual([id]);
      expect(await found('AO998878')).toEqual([]);
      expect(await found('AO998877', stranger)).toEqual([]);
    });

    it('should tell the new place of the original, and keep what stood before in the trail', async () => {
      const { id } = await register();
      const paper = { ...PASSPORT, number: 'B7654321' };
      const added = await module.get(AddIdentityDocumentAction).execute(actor, { ...paper, personId: id, version: 1 });
      expect(added.personVersion).toBe(2);
      const again = module.get(AddIdentityDocumentAction).execute(actor, {
        ...{ ...PASSPORT, number: 'B1234567', personId: id, version: 1 },
      });
      expect(await refusalOf(again)).toMatchObject({ code: 'record.version-stale' });
      const change = module.get(ChangeIdentityDocumentAction);
      const early = change.execute(actor, { ...paper, documentId: added.id, version: 1, issuedOn: '2026-03-03' });
      expect((await refusalOf(early)).fields).toMatchObject({ issuedOn: expect.stringContaining('future') });
      const gone = { originalAt: 'stolen', lossReportedOn: '2026-03-01' } as const;
      const stolen = { ...paper, ...gone, documentId: added.id };
      expect(await change.execute(actor, { ...stolen, version: 1 })).toEqual({ id: added.id, version: 2 });
      expect((await read(id)).identityDocuments).toMatchObject([gone]);
      expect(await valuesOf(added.id, 'change-identity-document')).toMatchObject([
        { before: { originalAt: 'with-applicant' }, after: { originalAt: 'stolen' } },
      ]);
      expect(await refusalOf(change.execute(actor, { ...stolen, version: 1 }))).toMatchObject({
        code: 'record.version-stale',
        extra: { versions: { sent: 1, current: 2 } },
      });
      expect(await refusalOf(change.execute(stranger, { ...stolen, version: 2 }))).toMatchObject({
        code: 'record.not-found',
      });
    });

    it.each<[string, Partial<IdentityDocumentInput>, string, string]>([
      ['a day of issue in the future', { issuedOn: '2026-03-03' }, 'person.document-wrong', 'issuedOn'],
      ['an end before its beginning', { expiresOn: '2019-04-30' }, 'person.document-wrong', 'expiresOn'],
      ['a number of two figures', { number: '1-2' }, 'person.document-wrong', 'number'],
      ['a loss of what is at hand', { lossReportedOn: '2026-03-01' }, 'person.document-wrong', 'lossReportedOn'],
      [
        'a reference without its day',
        { originalAt: 'lost', lossReference: 'X1' },
        'person.document-wrong',
        'lossReportedOn',
      ],
      ['a country of no list', { issuingCountryCode: 'ZQ' }, 'person.code-unknown', 'issuingCountryCode'],
    ])('should refuse and keep nothing when it has %s', async (_, wrong, code, field) => {
      const { id } = await register();
      const input = { ...PASSPORT, ...wrong, personId: id, version: 1 };
      const refused = await refusalOf(module.get(AddIdentityDocumentAction).execute(actor, input));
      expect([refused.code, Object.keys(refused.fields)]).toEqual([code, [field]]);
      expect((await read(id)).identityDocuments).toEqual([]);
    });

    it('should stop a second registration, and match elsewhere, when a paper comes under another name', async () => {
      const paper = { ...PASSPORT, number: 'N 0417 229' };
      const { id } = await register({ identityDocuments: [paper] });
      const refused = await refusalOf(register({ identityDocuments: [{ ...paper, number: 'n-0417229' }] }));
      expect(refused.code).toBe('person.likely-duplicate');
      expect(refused.extra['duplicates']).toMatchObject([
        { personId: id, band: 'very likely', reasons: expect.arrayContaining(['same document number']) },
      ]);
      const ask = (issuingCountryCode: string): ReturnType<MatchPersonsQuery['execute']> =>
        module.get(MatchPersonsQuery).execute(stranger, {
          givenNames: 'Qwertz',
          familyName: 'Uiopue',
          nationalities: ['IQ'],
          documents: [{ issuingCountryCode, number: 'n0417229' }],
        });
      expect((await ask('IQ')).matches).toEqual([
        {
          officeId: office.id,
          officeName: office.name,
          band: 'very likely',
          agrees: ['document number', 'nationality'],
        },
      ]);
      expect((await ask('SY')).matches).toEqual([]);
    });
  });

  it('should find the family by their case number, however it is typed', async () => {
    const { id } = await register();
    const [opened] = await database.asOwner<{ id: string }>(
      `insert into "case" (office_id, number, host_country_code, stage, opened_on, created_by, created_at, updated_at)
       values ($1, 'BE-2026-004711', 'BE', 'INQUIRY', '2026-03-02', $2, now(), now()) returning id`,
      [office.id, actor.userId],
    );
    await database.asOwner(
      `insert into case_member (case_id, office_id, person_id, relation, principal, stage, created_at)
       values ($1, $2, $3, 'principal', true, 'INQUIRY', now())`,
      [opened!.id, office.id, id],
    );
    for (const typed of ['BE-2026-004711', 'be2026004711', 'be 2026 4711']) expect(await found(typed)).toEqual([id]);
    expect(await found('BE-2026-004712')).toEqual([]);
    expect(await found('BE-2026-004711', stranger)).toEqual([]);
  });

  describe('correcting', () => {
    it('should change what was said, leave the rest, and keep before and after with the reason', async () => {
      const { id } = await register({ languages: SPOKEN });
      const before = await read(id);
      const answer = await correct({
        personId: id,
        names: [{ kind: 'primary', givenNames: 'Ջուլիետա', familyName: 'Մկրտչյան' }],
        birthDate: '1990-05-01',
        birthDatePrecision: 'month',
        nationalities: { add: ['AM'], end: [{ countryCode: 'IQ', on: '2020-01-31' }] },
      });
      expect(answer).toEqual({ version: 2, duplicates: [] });
      expect(await read(id)).toMatchObject({
        sex: before.sex,
        languages: SPOKEN,
        names: [{ givenNames: 'Ջուլիետա', script: 'Armn' }],
        birthDate: '1990-05-01',
        birthDatePrecision: 'month',
        nationalities: ['AM'],
        formerNationalities: [{ countryCode: 'IQ', endedOn: '2020-01-31' }],
      });
      expect(await found('Julieta Mkrtchian')).toEqual([id]);
      const values = await valuesOf(id, 'correct-person');
      expect(values.map(({ field }) => field)).toEqual(['birth', 'names', 'nationalities', 'reason']);
      expect(values[0]).toMatchObject({ before: { date: '1990-05-04' }, after: { date: '1990-05-01' } });
    });

    it('should keep an age as it was said, and forget it when the date is learnt', async () => {
      const said = { birthDate: null, birthDatePrecision: null, estimatedAge: { years: 17, on: '2026-01-10' } };
      const { id } = await register(said);
      expect(await read(id)).toMatchObject({
        birthDate: '2009-01-01',
        birthDatePrecision: 'estimated',
        estimatedAge: { years: 17, on: '2026-01-10' },
      });
      await correct({ personId: id, birthDate: '2007-09-30', birthDatePrecision: 'day' });
      expect(await read(id)).toMatchObject({ birthDate: '2007-09-30', estimatedAge: null });
    });

    it('should say who is like the person as they are called now', async () => {
      const twin = await register({ names: [{ kind: 'primary', givenNames: 'Levan', familyName: 'Ghviniashvili' }] });
      const { id } = await register();
      const { duplicates } = await correct({
        personId: id,
        names: [{ kind: 'primary', givenNames: 'ლევან', familyName: 'ღვინიაშვილი' }],
      });
      expect(duplicates).toMatchObject([{ personId: twin.id, band: 'very likely' }]);
    });

    it.each<[string, Omit<CorrectPersonInput, 'personId' | 'reason' | 'version'>, string, string]>([
      ['says nothing', {}, 'person.correction-empty', 'names'],
      ['leaves no nationality', { nationalities: { remove: ['IQ'] } }, 'person.code-unknown', 'nationalities'],
      [
        'ends one that is not held',
        { nationalities: { end: [{ countryCode: 'FR', on: '2020-01-01' }] } },
        'person.code-unknown',
        'nationalities',
      ],
      [
        'ends one in the future',
        { nationalities: { add: ['AM'], end: [{ countryCode: 'IQ', on: '2026-03-03' }] } },
        'person.birth-date-wrong',
        'nationalities.end',
      ],
      [
        'gives an age beside a date',
        { birthDate: '1990-01-01', birthDatePrecision: 'day', estimatedAge: { years: 30 } },
        'person.birth-date-wrong',
        'estimatedAge',
      ],
      [
        'names a language twice',
        { languages: [...SPOKEN, { code: 'ar', level: 'some' }] },
        'person.code-unknown',
        'languages.2.code',
      ],
      [
        'names a language of no list',
        { languages: [{ code: 'qq', level: 'some' }] },
        'person.code-unknown',
        'languages.0.code',
      ],
    ])('should refuse and keep nothing when it %s', async (_, wrong, code, field) => {
      const { id } = await register();
      const refused = await refusalOf(correct({ personId: id, ...wrong }));
      expect([refused.code, Object.keys(refused.fields)]).toEqual([code, [field]]);
      expect((await read(id)).version).toBe(1);
    });

    it('should be refused to a stale version, another office, and a role that only reads', async () => {
      const { id } = await register();
      await correct({ personId: id, sex: 'unknown' });
      const reader = await saveActor(database, 'movement-officer', office);
      const male = { personId: id, sex: 'male' } as const;
      expect(await refusalOf(correct(male))).toMatchObject({ code: 'record.version-stale' });
      expect(await refusalOf(correct({ ...male, version: 2 }, stranger))).toMatchObject({ code: 'record.not-found' });
      expect(await refusalOf(correct({ ...male, version: 2 }, reader))).toMatchObject({ code: 'permission.missing' });
    });
  });

  describe('Safe contact', () => {
    it('should keep whose it is, its hours, language and words to avoid, and say how it may be used', async () => {
      const { id } = await register({
        contactChannels: [
          { kind: 'phone', ...RULES },
          { kind: 'sms', value: '0470 11 22 33', safety: 'unknown', mayLeaveMessage: true },
        ],
      });
      const { contactChannels } = await read(id);
      const of = (kind: string): unknown => contactChannels.find((channel) => channel.kind === kind);
      expect(of('phone')).toMatchObject({
        ...RULES,
        value: '+32 470 99 88 77',
        mayWrite: true,
        mayLeaveVoiceMail: true,
      });
      expect(of('sms')).toMatchObject({ safety: 'unknown', mayWrite: false, mayLeaveVoiceMail: false });
    });

    it('should be changed with its version, and ended so that nothing is sent there or found by it', async () => {
      const { id } = await register();
      const value = '0470 55 44 33';
      const add = { ...RULES, value, kind: 'phone', personId: id, version: 1 } as const;
      const { id: channelId } = await module.get(AddContactChannelAction).execute(actor, add);
      const change = module.get(ChangeContactChannelAction);
      const unsafe = { channelId, value, safety: 'unsafe' } as const;
      expect(await change.execute(actor, { ...unsafe, version: 1 })).toEqual({ id: channelId, version: 2 });
      expect((await read(id)).contactChannels).toMatchObject([
        { safety: 'unsafe', hoursFrom: null, wordsToAvoid: [], mayLeaveVoiceMail: false },
      ]);
      expect(await refusalOf(change.execute(actor, { ...unsafe, version: 1 }))).toMatchObject({
        code: 'record.version-stale',
      });
      expect(await refusalOf(change.execute(stranger, { ...unsafe, version: 2 }))).toMatchObject({
        code: 'record.not-found',
      });
      expect(await found('0470554433')).toEqual([id]);
      const end = module.get(EndContactChannelAction);
      expect(await refusalOf(end.execute(actor, { channelId, version: 1, reason: 'too late' }))).toMatchObject({
        code: 'record.version-stale',
      });
      await end.execute(actor, { channelId, version: 2, reason: 'The telephone was taken from her.' });
      expect((await read(id)).contactChannels).toMatchObject([{ ended: true, mayWrite: false }]);
      expect(await found('0470554433')).toEqual([]);
      expect(await refusalOf(end.execute(actor, { channelId, version: 3, reason: 'again' }))).toMatchObject({
        code: 'record.not-found',
      });
      const fields = (await valuesOf(channelId, 'end-contact-channel')).map(({ field }) => field);
      expect(fields).toEqual(['contactChannel', 'reason']);
    });

    it.each([
      ['only one hour', { hoursTo: null }, 'hoursTo'],
      ['hours that end before they begin', { hoursTo: '09:00' }, 'hoursTo'],
    ])('should refuse a channel with %s', async (_, wrong, field) => {
      const { id } = await register();
      const add = { ...RULES, ...wrong, kind: 'phone', personId: id, version: 1 } as const;
      const refused = await refusalOf(module.get(AddContactChannelAction).execute(actor, add));
      expect([refused.code, Object.keys(refused.fields)]).toEqual(['person.contact-wrong', [field]]);
    });
  });
});
