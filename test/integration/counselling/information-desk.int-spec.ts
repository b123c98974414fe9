import {
  ContactsQueries,
  CountOldContactsAction,
  RecordContactAction,
  TurnIntoCaseAction,
  type ContactFilters,
  type RecordContactInput,
} from '@homeward/counselling';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { NOW, refusalOf, startCounselling, TODAY, type CounsellingRig, type Staff } from './counselling-rig.ts';

const ASKED: RecordContactInput = { channel: 'desk', topic: 'return', languages: ['ar'] };

describe('People without a case', () => {
  let rig: CounsellingRig;
  const record = (input: Partial<RecordContactInput> = {}, actor: Staff = rig.counsellor) =>
    rig.module.get(RecordContactAction).execute(actor, { ...ASKED, ...input });
  const list = async (actor: Staff = rig.counsellor) =>
    rig.module.get(ContactsQueries).find(actor, { size: 100, offset: 0 });
  const figures = (actor: Staff = rig.supervisor, year = 2026) => rig.module.get(ContactsQueries).count(actor, year);
  const family = (version = 1) => ({ version, members: [{ relation: 'principal' as const, person: buildPerson() }] });

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(async () => {
    rig.clock.setTo(NOW);
    await rig.database.asOwner('delete from information_contact');
    await rig.database.asOwner('delete from information_count');
  });
  afterAll(() => rig.close());

  it('should be entered with three fields and no name, on the office’s day', async () => {
    await record();
    const full = { place: 'Gare du Nord', heardFrom: 'a friend', referredTo: 'Fedasil Info' };
    await record({ ...full, channel: 'outreach', languages: ['fr', 'ar'], day: '2026-02-27' });
    expect(await list()).toMatchObject({
      total: 2,
      contacts: [
        { day: TODAY, channel: 'desk', topic: 'return', languages: ['ar'], heads: 1, becameCase: false, place: null },
        { ...full, day: '2026-02-27', channel: 'outreach', languages: ['ar', 'fr'] },
      ],
    });
    const columns = await rig.database.asOwner<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'information_contact'`,
    );
    expect(columns.map(({ name }) => name).filter((name) => /name|phone|person/.test(name))).toEqual([]);
  });

  it('should be listed to whoever reads the figures as they are counted, by language too, and record nothing', async () => {
    await record({ languages: ['ar', 'fr'] });
    await record({ languages: ['fr'], topic: 'health', channel: 'phone' });
    const all = await figures();
    for (const language of ['ar', 'fr']) {
      const counted = all.filter((row) => row.language === language).reduce((sum, row) => sum + row.contacts, 0);
      const listed = await rig.module.get(ContactsQueries).find(rig.supervisor, { language, size: 100, offset: 0 });
      expect([language, listed.total]).toEqual([language, counted]);
    }
    expect(await refusalOf(record({}, rig.supervisor))).toMatchObject({ code: 'permission.missing' });
  });

  it('should carry a head-count when it is a group session, and only then', async () => {
    await record({ channel: 'group-session', heads: 24 });
    for (const wrong of [{ channel: 'group-session' as const }, { heads: 5 }])
      expect(await refusalOf(record(wrong))).toMatchObject({
        code: 'information-contact.heads-wrong',
        fields: { heads: expect.any(String) },
      });
    expect((await list()).contacts).toMatchObject([{ heads: 24 }]);
  });

  it('should turn into a case by one action, once, both or neither', async () => {
    const { id } = await record();
    const turn = rig.module.get(TurnIntoCaseAction);
    expect((await refusalOf(turn.execute(rig.counsellor, id, family(7)))).code).toBe('record.version-stale');
    const nobody = await refusalOf(turn.execute(rig.counsellor, id, { ...family(), members: [] }));
    expect(nobody.code).toBe('case.members-wrong');
    expect((await list()).contacts).toMatchObject([{ becameCase: false }]);
    const opened = await turn.execute(rig.counsellor, id, family());
    expect(opened).toMatchObject({ number: expect.stringMatching(/^BE-2026-/), members: [{ principal: true }] });
    expect((await list()).contacts).toMatchObject([{ becameCase: true, caseId: opened.id, version: 2 }]);
    const queries = rig.module.get(ContactsQueries);
    expect(await queries.get(rig.counsellor, id)).toEqual((await list()).contacts[0]);
    const elsewhere = await saveActor(rig.database, 'counsellor', await saveOffice(rig.database));
    expect((await refusalOf(queries.get(elsewhere, id))).code).toBe('record.not-found');
    const again = await refusalOf(turn.execute(rig.counsellor, id, family(2)));
    expect(again.code).toBe('information-contact.already-a-case');
  });

  it('should not let a question about asylum or health follow the person into their case', async () => {
    const { id } = await record({ topic: 'asylum' });
    await rig.module.get(TurnIntoCaseAction).execute(rig.counsellor, id, family());
    expect((await list()).contacts).toMatchObject([{ topic: 'asylum', becameCase: true, caseId: null }]);
  });

  it('should be listed by way, topic and days', async () => {
    await record({ day: '2026-02-10' });
    await record({ day: '2026-02-20', channel: 'phone' });
    await record({ day: '2026-02-27', channel: 'phone', topic: 'health' });
    const days = async (filters: ContactFilters) =>
      (await rig.module.get(ContactsQueries).find(rig.counsellor, { ...filters, size: 2, offset: 0 })).contacts.map(
        ({ day }) => day,
      );
    expect(await days({})).toEqual(['2026-02-27', '2026-02-20']);
    expect(await days({ channel: 'phone', topic: 'return' })).toEqual(['2026-02-20']);
    expect(await days({ from: '2026-02-10', to: '2026-02-20' })).toEqual(['2026-02-20', '2026-02-10']);
    const { total } = await rig.module
      .get(ContactsQueries)
      .find(rig.counsellor, { to: '2026-02-20', size: 1, offset: 0 });
    expect(total).toBe(2);
  });

  it('should be kept 12 months, then only counted, and counted once', async () => {
    const old = { day: '2025-03-01', languages: ['ar', 'fr'], place: 'Gare du Nord' };
    await record(old);
    await record({ ...old, channel: 'group-session', heads: 20 });
    await record({ day: '2025-03-02' });
    const before = await figures(rig.supervisor, 2025);
    const count = rig.module.get(CountOldContactsAction);
    expect(await count.execute()).toBe(2);
    expect(await count.execute()).toBe(0);
    expect((await list()).contacts).toMatchObject([{ day: '2025-03-02' }]);
    expect(await figures(rig.supervisor, 2025)).toEqual(before);
    await record(old);
    await count.execute();
    const all = (await figures(rig.supervisor, 2025)).filter(({ language }) => language === 'all');
    expect(all).toEqual([
      { month: '2025-03', channel: 'desk', topic: 'return', language: 'all', contacts: 3, heads: 3 },
      { month: '2025-03', channel: 'group-session', topic: 'return', language: 'all', contacts: 1, heads: 20 },
    ]);
  });

  it('should be counted by month, channel, topic, language and heads, in the offices of whoever counts', async () => {
    await record();
    await record({ languages: ['ar', 'fr'] });
    const elsewhere = await saveOffice(rig.database);
    await record({}, await saveActor(rig.database, 'counsellor', elsewhere));
    expect(await figures()).toEqual([
      { month: '2026-03', channel: 'desk', topic: 'return', language: 'all', contacts: 2, heads: 2 },
      { month: '2026-03', channel: 'desk', topic: 'return', language: 'ar', contacts: 2, heads: 2 },
      { month: '2026-03', channel: 'desk', topic: 'return', language: 'fr', contacts: 1, heads: 1 },
    ]);
    expect((await refusalOf(figures(rig.counsellor))).code).toBe('permission.missing');
  });

  it('should refuse a day in the future, an unknown language and a contact of another office', async () => {
    expect((await refusalOf(record({ day: '2026-03-03' }))).code).toBe('information-contact.in-the-future');
    expect((await refusalOf(record({ languages: ['ar', 'xx'] }))).code).toBe('information-contact.language-unknown');
    const { id } = await record();
    const stranger = await saveActor(rig.database, 'counsellor', await saveOffice(rig.database));
    const turn = rig.module.get(TurnIntoCaseAction).execute(stranger, id, family());
    expect((await refusalOf(turn)).code).toBe('record.not-found');
    expect((await list(stranger)).total).toBe(0);
    expect((await list()).total).toBe(1);
  });
});
