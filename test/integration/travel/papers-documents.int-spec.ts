import { AskDocumentBackAction, CheckDocumentAction, MoveRetrievalAction, ReadMrzAction } from '@homeward/travel';
import { passportLines } from '../../support/mrz-lines.ts';
import {
  openPapersWorld,
  refusalOf,
  TODAY,
  type PapersWorld,
  type TravelFile,
  type Traveller,
} from './papers-rooms.ts';

describe('a travel document', () => {
  let world: PapersWorld;

  beforeAll(async () => {
    world = await openPapersWorld();
  });
  afterAll(() => world.close());

  const of = (file: TravelFile, version = 1) => {
    const [{ id: memberId, documentId }] = file.members as [TravelFile['members'][number]];
    return { memberId, documentId, version };
  };
  const look = (file: TravelFile, given: object = {}) =>
    world.module.get(CheckDocumentAction).execute(world.caseworker, file.id, {
      ...{ ...of(file), method: 'seen', decision: 'usable', ...given },
    });
  const one = (traveller: Traveller = {}): Promise<TravelFile> => world.saveTravellers([traveller]);
  const lacks = async (file: TravelFile): Promise<string | undefined> =>
    (await world.missing(world.caseworker, file, 'mark-ready'))['travel-document-valid'];
  const checks = (file: TravelFile) =>
    world.database.asOwner<Record<string, unknown>>(`select * from document_check where case_id = $1`, [file.id]);

  it('should be looked at by somebody before anybody is ready', async () => {
    const file = await one();
    expect(await lacks(file)).toMatch(/Look at the travel document/);
    await look(file);
    expect(await lacks(file)).toBeUndefined();
  });

  it('should agree with what is recorded when its lines say the same', async () => {
    const file = await one();
    const { differences } = await world.module
      .get(ReadMrzAction)
      .execute(world.movement, file.id, { ...of(file), mrz: passportLines().toLowerCase() });
    expect(differences).toEqual([]);
    await look(file, { method: 'mrz', mrz: passportLines() });
    expect(await checks(file)).toMatchObject([{ method: 'mrz', differences: [], decision: 'usable' }]);
  });

  it.each([
    ['number', { number: '99ZZ00000' }],
    ['family-name', { name: 'BERADZE<<NINO' }],
    ['given-names', { name: 'BERIDZE<<NINA' }],
    ['birth-date', { birth: '900515' }],
    ['sex', { sex: 'M' }],
    ['nationality', { nationality: 'ARM' }],
    ['issuing-country', { state: 'ARM' }],
    ['expiry', { expiry: '270629' }],
  ] as const)(
    'should name %s when the lines say something else, and leave the decision to a person',
    async (field, lines) => {
      const file = await one();
      const mrz = passportLines(lines);
      const { differences } = await world.module
        .get(ReadMrzAction)
        .execute(world.movement, file.id, { ...of(file), mrz });
      expect(differences.map((each) => each.field)).toEqual([field]);
      const refused = await refusalOf(look(file, { method: 'mrz', mrz }));
      expect(refused).toMatchObject({ code: 'document.check-wrong', fields: { reason: expect.any(String) } });
      expect(await checks(file)).toEqual([]);
      await look(file, { method: 'mrz', mrz, reason: 'The record follows the birth certificate.' });
      expect(await checks(file)).toMatchObject([{ differences: [field], decision: 'usable' }]);
      expect(await lacks(file)).toBeUndefined();
    },
  );

  it.each([
    ['a wrong figure', () => passportLines().replace('900514', '900513'), 'document.mrz-digit-wrong'],
    ['lines of no document', () => 'HELLO', 'document.mrz-unreadable'],
    ['one line of two', () => passportLines().split('\n')[1]!, 'document.mrz-unreadable'],
  ])('should be refused with its field when it holds %s, and nothing be kept', async (_what, lines, code) => {
    const file = await one();
    const refused = await refusalOf(look(file, { method: 'mrz', mrz: lines() }));
    expect(refused).toMatchObject({ code, fields: { mrz: expect.any(String) } });
    expect(refused.message + JSON.stringify(refused.fields)).not.toMatch(/BERIDZE|12AB|HELLO/);
    expect(await checks(file)).toEqual([]);
  });

  it('should leave none of its lines in the trail or anywhere else', async () => {
    const file = await one({ familyName: 'Zqmrzname', givenNames: 'Nino' });
    const mrz = passportLines({ name: 'ZQMRZNAME<<NINO', number: 'ZQ7654321' });
    await look(file, { method: 'mrz', mrz, reason: 'A new number.' });
    const [{ found }] = (await world.database.asOwner<{ found: number }>(
      `select (select count(*)::int from audit_value where after::text ~ 'ZQ7654321|ZQMRZNAME<<')
            + (select count(*)::int from document_check k where to_jsonb(k)::text ~ 'ZQ7654321|ZQMRZNAME<<') as found`,
    )) as [{ found: number }];
    expect(found).toBe(0);
  });

  it('should have to be looked at anew when its number is corrected, and not when its original moves', async () => {
    const file = await one();
    await look(file);
    await world.database.asOwner(`update identity_document set original_at = 'implementing-office' where id = $1`, [
      of(file).documentId,
    ]);
    expect(await lacks(file)).toBeUndefined();
    await world.database.asOwner(`update identity_document set number = 'X', number_key = 'X9' where id = $1`, [
      of(file).documentId,
    ]);
    expect(await lacks(file)).toMatch(/Look at the travel document/);
  });

  it('should be refused when it expires a day before the last leg arrives, saying which day', async () => {
    const file = await one({ paper: { kind: 'emergency-travel-document', expiresOn: '2026-04-16' } });
    await look(file);
    expect(await lacks(file)).toBeUndefined();
    await world.seat(file, 0, '2026-04-15', '2026-04-16');
    expect(await lacks(file)).toBe('A travel document expires on 2026-04-16; it must be valid until 2026-04-17.');
    await world.database.asOwner(`update identity_document set expires_on = '2026-04-17' where id = $1`, [
      of(file).documentId,
    ]);
    await look(file);
    expect(await lacks(file)).toBeUndefined();
  });

  it('should not be usable once it expired, and a birth certificate never', async () => {
    const expired = await one({ paper: { expiresOn: '2026-03-01' } });
    expect(await refusalOf(look(expired))).toMatchObject({
      ...{ code: 'document.check-wrong', fields: { decision: expect.stringContaining('2026-03-01') } },
    });
    const certificate = await one({ paper: { kind: 'birth-certificate', expiresOn: null } });
    expect((await refusalOf(look(certificate))).code).toBe('document.not-for-travel');
    expect(await lacks(certificate)).toBe('Each traveller needs a passport or a laissez-passer.');
  });

  it('should be asked back from whoever holds it, promised for a day, and handed over', async () => {
    const file = await one({ paper: { originalAt: 'authorities' } });
    await look(file);
    expect(await lacks(file)).toMatch(/held by somebody else/);
    const asked = { holder: 'authorities', holderName: 'Desk 4', askedOn: TODAY } as const;
    const ask = () =>
      world.module.get(AskDocumentBackAction).execute(world.caseworker, file.id, { ...of(file), ...asked });
    const { id } = await ask();
    expect((await refusalOf(ask())).code).toBe('document-retrieval.open-already');
    expect((await world.readiness(world.caseworker, file))[0]!.parts[0]).toMatchObject({
      ...{ part: 'document', state: 'waiting', code: 'held-elsewhere' },
    });
    const move = (version: number, state: 'promised' | 'handed-over', on: string) =>
      world.module.get(MoveRetrievalAction).execute(world.movement, id, { version, state, on });
    expect((await refusalOf(move(1, 'handed-over', TODAY))).code).toBe('document-retrieval.wrong');
    expect((await refusalOf(move(1, 'promised', '2026-03-01'))).fields).toHaveProperty('on');
    await move(1, 'promised', '2026-04-15');
    expect(await lacks(file)).toBeUndefined();
    expect((await refusalOf(move(1, 'handed-over', TODAY))).code).toBe('record.version-stale');
    await move(2, 'handed-over', TODAY);
    const [document] = await world.database.asOwner(`select original_at from identity_document where id = $1`, [
      of(file).documentId,
    ]);
    expect(document).toEqual({ original_at: 'with-applicant' });
  });

  it('should be nobody else’s: another case’s member, another person’s document, a stale version, a day to come', async () => {
    const [file, other] = [await one(), await one()];
    expect((await refusalOf(look(file, { memberId: other.members[0]!.id }))).code).toBe('record.not-found');
    expect((await refusalOf(look(file, { documentId: other.members[0]!.documentId }))).fields).toHaveProperty(
      'documentId',
    );
    expect((await refusalOf(look(file, { version: 7 }))).code).toBe('record.version-stale');
    const late = world.module.get(AskDocumentBackAction).execute(world.caseworker, file.id, {
      ...{ ...of(file), holder: 'other', holderName: 'Hotel', askedOn: '2026-03-03' },
    });
    expect(await refusalOf(late)).toMatchObject({ code: 'papers.day-wrong', fields: { askedOn: expect.any(String) } });
    const stranger = world.module.get(CheckDocumentAction).execute(world.stranger, file.id, {
      ...{ ...of(file), method: 'seen', decision: 'usable' },
    });
    expect((await refusalOf(stranger)).code).toBe('record.not-found');
  });
});
