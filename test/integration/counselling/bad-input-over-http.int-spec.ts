import type { Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { callerOf, startTestApi } from '../../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Problem {
  readonly id: string;
  readonly code?: string;
  readonly fields?: { readonly field: string }[];
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const BEGUN = new Date(Date.now() - 3_600_000).toISOString();
const NUL = 'a\u0000b';
const LONE = 'a\ud800b';

describe('bad input to the counselling room over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let office: OfficeRow;
  let counsellor: SessionHeaders;
  let officer: SessionHeaders;
  let manager: SessionHeaders;
  let owner: string;

  const call = callerOf<Problem>(() => app);
  const signIn = async (role: Role): Promise<SessionHeaders> =>
    saveSession(database, await saveActor(database, role, office, { secondFactor: true }));
  /** Mother and child, the mother a parent. */
  const family = async (born = '2023-01-01'): Promise<SavedCase> => {
    const file = await saveCase(database, office, owner, { stage: 'INQUIRY', members: [{}, {}] });
    await database.asOwner(`update person set birth_date = $2, birth_date_precision = 'day' where id = $1`, [
      file.members[1]!.personId,
      born,
    ]);
    await database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, now())`,
      [file.id, office.id, file.members[0]!.id, file.members[1]!.personId, owner],
    );
    return file;
  };
  /** Everything of a case that anybody wrote. */
  const written = async (file: SavedCase): Promise<unknown> =>
    database.asOwner(
      `select (select json_agg(m order by id) from case_member m where case_id = $1) as members,
              (select count(*) from counselling_session where case_id = $1) as sessions,
              (select count(*) from session_note where case_id = $1) as notes,
              (select count(*) from parental_authority where case_id = $1) as holders,
              (select count(*) from protection_record where case_id = $1) as records,
              (select count(*) from screening where case_id = $1) as screenings,
              (select count(*) from guardianship where case_id = $1) as guardians,
              (select count(*) from sharing where case_id = $1) as sharings,
              (select count(*) from case_history where case_id = $1) as history`,
      [file.id],
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    office = await saveOffice(database);
    owner = (await saveActor(database, 'caseworker', office)).userId;
    [counsellor, officer, manager] = [
      await signIn('counsellor'),
      await signIn('protection-officer'),
      await signIn('programme-manager'),
    ];
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  type Wrong = (file: SavedCase, other: SavedCase) => object;
  const held: Wrong = (file) => ({
    ...{ memberId: file.members[0]!.id, purpose: 'information', mode: 'individual', language: 'fr' },
    ...{ interpreterUsed: false, heldAt: BEGUN, durationMinutes: 45, notes: [] },
  });
  const session =
    (more: Wrong): Wrong =>
    (file, other) => ({ ...held(file, other), ...more(file, other) });
  const baby = (file: SavedCase): string => file.members[1]!.id;
  const level =
    (more: Wrong): Wrong =>
    (file, other) => ({
      ...{ memberId: file.members[0]!.id, version: 1, level: 'high', reason: 'A threat.', setOn: day(0) },
      ...more(file, other),
    });
  const answer =
    (more: Wrong): Wrong =>
    (file, other) => ({
      ...{ memberId: baby(file), personId: file.members[0]!.personId, answer: 'yes', answeredOn: day(-1) },
      ...more(file, other),
    });
  const term =
    (more: Wrong): Wrong =>
    (file, other) => ({
      ...{ memberId: baby(file), authority: 'Guardianship Service', act: 'GS/26/1', appointedOn: day(-9) },
      ...{ guardianName: 'An Peeters', contact: '+32 2 000 00 17', validFrom: day(-9) },
      ...more(file, other),
    });
  const screening =
    (more: Wrong): Wrong =>
    (file, other) => ({
      ...{ memberId: baby(file), kind: 'rapid', heldOn: day(-1), indicators: [], factors: [] },
      ...{ levels: { health: 'low', protection: 'low' } },
      ...more(file, other),
    });

  const SESSIONS: readonly [string, Wrong, number, string | null][] = [
    ['a note of 10,001 characters', session(() => ({ notes: [note('a'.repeat(10_001))] })), 400, 'notes.0.text'],
    ['a note holding a NUL', session(() => ({ notes: [note(NUL)] })), 400, 'notes.0.text'],
    ['a note of a lone surrogate', session(() => ({ notes: [note(LONE)] })), 400, 'notes.0.text'],
    ['a note of spaces', session(() => ({ notes: [note('   ')] })), 400, 'notes.0.text'],
    ['a day that is none', session(() => ({ heldAt: '2026-02-30T10:00:00Z' })), 400, 'heldAt'],
    ['an hour to come', session(() => ({ heldAt: `${day(1)}T10:00:00Z` })), 422, 'heldAt'],
    ['the year 1', session(() => ({ heldAt: '0001-01-01T10:00:00Z' })), 400, 'heldAt'],
    ['a topic that is none', session(() => ({ topics: ['return'] })), 400, 'topics'],
    ['topics that are no list', session(() => ({ topics: { length: 3 } })), 400, 'topics'],
    ['a child that is no id', session(() => ({ onBehalfOfMemberIds: ['baby'] })), 400, 'onBehalfOfMemberIds'],
    ['children that are no list', session((file) => ({ onBehalfOfMemberIds: baby(file) })), 400, 'onBehalfOfMemberIds'],
    [
      'a child of another case',
      session((_, other) => ({ onBehalfOfMemberIds: [baby(other)] })),
      422,
      'onBehalfOfMemberIds',
    ],
    [
      'the member on their own behalf',
      session((file) => ({ onBehalfOfMemberIds: [file.members[0]!.id] })),
      422,
      'onBehalfOfMemberIds',
    ],
    [
      'somebody present of another case',
      session((_, other) => ({ presentMemberIds: [baby(other)] })),
      422,
      'presentMemberIds',
    ],
    ['a member of another case', session((_, other) => ({ memberId: other.members[0]!.id })), 404, null],
    [
      'a member who is spoken with twice',
      session((file) => ({ together: [{ memberId: file.members[0]!.id, notes: [] }] })),
      422,
      'together.0.memberId',
    ],
    ['alone with the guardian', session(() => ({ alone: true, othersPresent: ['guardian'] })), 422, 'alone'],
    ['a field nobody knows', session(() => ({ onBehalf: true })), 400, 'onBehalf'],
  ];
  const OTHERS: readonly [string, 'officer' | 'counsellor', string, Wrong, number, string | null][] = [
    ['a care level on a stale version', 'officer', 'care-levels', level(() => ({ version: 7 })), 409, null],
    [
      'a care level on a version beyond numbers',
      'officer',
      'care-levels',
      level(() => ({ version: 9e15 })),
      400,
      'version',
    ],
    ['a care level to come', 'officer', 'care-levels', level(() => ({ setOn: day(2) })), 422, 'setOn'],
    ['a care level without a reason', 'officer', 'care-levels', level(() => ({ reason: '   ' })), 400, 'reason'],
    ['a care level with a NUL', 'officer', 'care-levels', level(() => ({ reason: NUL })), 400, 'reason'],
    [
      'a care level of 10,001 characters',
      'officer',
      'care-levels',
      level(() => ({ reason: 'a'.repeat(10_001) })),
      400,
      'reason',
    ],
    ['a care level there is none of', 'officer', 'care-levels', level(() => ({ level: 'low' })), 400, 'level'],
    [
      'a care level of another case',
      'officer',
      'care-levels',
      level((_, other) => ({ memberId: baby(other) })),
      404,
      null,
    ],
    ['a care level from a counsellor', 'counsellor', 'care-levels', level(() => ({})), 403, null],
    ['an answer to come', 'counsellor', 'parental-answers', answer(() => ({ answeredOn: day(2) })), 422, 'answeredOn'],
    [
      'an answer of a stranger',
      'counsellor',
      'parental-answers',
      answer((_, other) => ({ personId: other.members[0]!.personId })),
      422,
      'personId',
    ],
    [
      'an answer for the mother herself',
      'counsellor',
      'parental-answers',
      answer((file) => ({ memberId: file.members[0]!.id })),
      422,
      'personId',
    ],
    [
      'a no without a word',
      'counsellor',
      'parental-answers',
      answer(() => ({ answer: 'no', words: ' ' })),
      422,
      'words',
    ],
    ['a maybe', 'counsellor', 'parental-answers', answer(() => ({ answer: 'maybe' })), 400, 'answer'],
    [
      'an answer for another case',
      'counsellor',
      'parental-answers',
      answer((_, other) => ({ memberId: baby(other) })),
      404,
      null,
    ],
    [
      'a guardian who is the child',
      'officer',
      'guardianships',
      term((file) => ({ guardianPersonId: file.members[1]!.personId })),
      422,
      'guardianPersonId',
    ],
    [
      'a guardian whose term ends before it begins',
      'officer',
      'guardianships',
      term(() => ({ validTo: day(-10) })),
      422,
      'validFrom',
    ],
    [
      'a guardian appointed tomorrow',
      'officer',
      'guardianships',
      term(() => ({ appointedOn: day(2) })),
      422,
      'appointedOn',
    ],
    [
      'a guardian of an adult',
      'officer',
      'guardianships',
      term((file) => ({ memberId: file.members[0]!.id })),
      422,
      'memberId',
    ],
    ['a screening to come', 'counsellor', 'screenings', screening(() => ({ heldOn: day(2) })), 422, 'heldOn'],
    [
      'a reassessment before its screening',
      'counsellor',
      'screenings',
      screening(() => ({ reassessOn: day(-3) })),
      422,
      'reassessOn',
    ],
    [
      'a reassessment in the year 20261',
      'counsellor',
      'screenings',
      screening(() => ({ reassessOn: '20261-01-01' })),
      400,
      'reassessOn',
    ],
    [
      'a reassessment in the year 9999',
      'counsellor',
      'screenings',
      screening(() => ({ reassessOn: '9999-12-31' })),
      422,
      'reassessOn',
    ],
  ];

  it.each(SESSIONS)('should refuse a session with %s, and keep nothing', async (_what, wrong, status, field) => {
    await refused(counsellor, 'sessions', wrong, status, field);
  });

  it.each(OTHERS)('should refuse %s, and keep nothing', async (_what, who, path, wrong, status, field) => {
    await refused(who === 'officer' ? officer : counsellor, path, wrong, status, field);
  });

  async function refused(
    who: SessionHeaders,
    path: string,
    wrong: Wrong,
    status: number,
    field: string | null,
  ): Promise<void> {
    const [file, other] = [await family(), await family()];
    const before = [await written(file), await written(other)];
    const { status: given, body } = await call('POST', `cases/${file.id}/${path}`, who, wrong(file, other));
    expect([given, body.fields?.map((one) => one.field)]).toEqual([
      status,
      field ? [field] : body.fields?.map((one) => one.field),
    ]);
    expect(body.code).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect([await written(file), await written(other)]).toEqual(before);
  }

  it('should keep a note of 10,000 characters and one in four scripts as they were written', async () => {
    const file = await family();
    const texts = ['é'.repeat(10_000), 'Ana Ανα Ана آنا 아나 \u200f\u2067mixed\u2069'];
    const body = session(() => ({ notes: texts.map(note) }))(file, file);
    expect(await call('POST', `cases/${file.id}/sessions`, counsellor, body)).toMatchObject({ status: 201 });
    const kept = await database.asOwner<{ text: string }>(`select text from session_note where case_id = $1`, [
      file.id,
    ]);
    expect(kept.map(({ text }) => text).sort()).toEqual([...texts].sort());
  });

  it('should take the answer of a parent by kinship and a care level, and show both to whom they are for', async () => {
    const file = await family();
    const given = await call('POST', `cases/${file.id}/parental-answers`, counsellor, answer(() => ({}))(file, file));
    expect(given).toMatchObject({ status: 201, body: { version: 2 } });
    const again = await call('POST', `cases/${file.id}/parental-answers`, counsellor, answer(() => ({}))(file, file));
    expect(again).toMatchObject({ status: 409, body: { code: 'parental-holder.known' } });
    const set = await call('POST', `cases/${file.id}/care-levels`, officer, level(() => ({}))(file, file));
    expect(set).toMatchObject({ status: 201, body: { version: 2 } });
    const shown = await call('GET', `cases/${file.id}/protection-records`, officer);
    expect((shown.body as unknown as { rows: { kind: string }[] }).rows.map(({ kind }) => kind).sort()).toEqual([
      'care-level',
      'parental-consent',
    ]);
    const hidden = await call('GET', `cases/${file.id}/protection-records`, await signIn('caseworker'));
    expect(hidden.body).toMatchObject({ rows: [] });
  });

  it('should draft and publish a text by two, and refuse what is no text, no language or no day', async () => {
    const text = { language: 'fr', legalOwner: 'The agency', text: 'Je souhaite rentrer.' };
    for (const [wrong, field, status] of [
      [{ language: 'zz' }, 'language', 422],
      [{ text: ' ' }, 'text', 400],
      [{ text: NUL }, 'text', 400],
      [{ reviewer: 'Somebody typed' }, 'reviewer', 400],
    ] as const) {
      const answered = await call('POST', 'declaration-templates', manager, { ...text, ...wrong });
      expect(answered).toMatchObject({ status, body: { fields: [{ field }] } });
    }
    const { body } = await call('POST', 'declaration-templates', manager, text);
    const publish = (who: SessionHeaders, given: object) =>
      call('POST', `declaration-templates/${body.id}/publish`, who, { version: 1, validFrom: day(0), ...given });
    expect(await publish(manager, {})).toMatchObject({ status: 403, body: { code: 'declaration-template.own-draft' } });
    expect(await publish(counsellor, {})).toMatchObject({ status: 403 });
    const second = await signIn('programme-manager');
    expect(await publish(second, { validFrom: '2026-02-30' })).toMatchObject({ status: 400 });
    expect(await publish(second, { version: 3 })).toMatchObject({ status: 409 });
    expect(await publish(second, {})).toMatchObject({ status: 200, body: { version: 2 } });
  });
});

const note = (text: string): object => ({ matterClass: 'ordinary', text });
