import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApi } from '@homeward/api';
import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import { AttachFileAction, AttachmentsQueries, SweepAttachmentsAction, TimelineQuery } from '@homeward/case';
import type { MatterClass } from '@homeward/contracts';
import { createLogger, loadConfig, type Config } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModule } from '@nestjs/testing';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession } from '../../support/factories/session.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf, type Staff } from './rooms.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** As a telephone names its photographs: the brand of the container, and those it is compatible with. */
const photograph = (brand: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`), Buffer.alloc(32)]);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function pdf(change: (document: PDFDocument) => unknown = () => undefined): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawRectangle({ x: 1, y: 1, width: 5, height: 5 });
  await change(document);
  return Buffer.from(await document.save());
}

function docx(parts: Record<string, string> = {}): Buffer {
  const text = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...parts,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(text).map(([name, part]) => [name, strToU8(part)]))));
}

function odt(content = '<office:document-content/>'): Buffer {
  const mimetype = strToU8('application/vnd.oasis.opendocument.text');
  return Buffer.from(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8(content) }));
}

describe('files about a member', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let directory: string;
  let office: OfficeRow;
  let writer: Staff;
  let medical: Staff;
  let file: SavedCase;
  let config: Config;
  const clock = new TestClock(new Date().toISOString());

  const attach = (
    content: Buffer,
    name = 'letter.pdf',
    overrides: { matterClass?: MatterClass; memberId?: string; actor?: Staff } = {},
  ) =>
    module.get(AttachFileAction).execute(overrides.actor ?? writer, {
      ...{ caseId: file.id, memberId: overrides.memberId ?? file.members[0]!.id },
      ...{ matterClass: overrides.matterClass ?? 'ordinary', file: { name, content } },
    });
  const open = (id: string, actor: Staff = writer) => module.get(AttachmentsQueries).open(actor, id);
  const list = (actor: Staff) => module.get(AttachmentsQueries).list(actor, file.id, {});
  const onDisk = async (): Promise<string[]> =>
    (await readdir(directory, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  const pathOf = (id: string): string => path.join(directory, id.slice(0, 2), id);

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = await mkdtemp(path.join(tmpdir(), 'homeward-files-'));
    config = loadConfig({
      ...{ DATABASE_APP_URL: database.appUrl, HOMEWARD_SECRET: randomBytes(32).toString('hex') },
      ...{ FILES_DIR: directory, LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' },
    });
    module = await Test.createTestingModule({ imports: [...rooms(database, clock, config), ErasureModule] }).compile();
    await module.init();
    office = await saveOffice(database);
    writer = await saveActor(database, 'caseworker', office, { secondFactor: true });
    medical = await saveActor(database, 'medical-officer', office, { secondFactor: true });
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
    await rm(directory, { recursive: true });
  });
  beforeEach(async () => {
    clock.setTo(new Date().toISOString());
    file = await saveCase(database, office, writer.userId, { members: [{}, {}] });
  });

  it('should be given back as they were, and lie on disk under a name and in a form that tell nothing', async () => {
    const content = await pdf((document) => document.setTitle('Passport of Soraya'));
    const attached = await attach(content, 'Passport (سفر).pdf');
    expect(attached).toEqual({ id: attached.id, mediaType: 'application/pdf', byteSize: content.length });
    expect((await list(writer)).rows).toMatchObject([{ fileName: 'Passport (سفر).pdf' }]);
    expect((await open(attached.id)).content.equals(content)).toBe(true);
    const stored = await readFile(pathOf(attached.id));
    expect([stored.includes('%PDF'), stored.includes('Soraya')]).toEqual([false, false]);
    expect(await onDisk()).toContain(pathOf(attached.id));
    const [key] = await database.asOwner<{ wrapped: Buffer }>(
      `select wrapped from attachment_key where attachment_id = $1`,
      [attached.id],
    );
    expect(key!.wrapped).toHaveLength(1 + 12 + 16 + 32);
  });

  it('should be of the kinds an office works with', async () => {
    for (const [content, name] of [
      [PNG, 'photo.PNG'],
      [photograph('heic'), 'IMG_0001.HEIC'],
      [docx(), 'letter.docx'],
      [odt(), 'letter.odt'],
      [await pdf(), 'letter.pdf'],
    ] as const)
      await attach(content, name);
    expect((await list(writer)).rows.map(({ fileName }) => fileName).sort()).toEqual([
      ...['IMG_0001.HEIC', 'letter.docx', 'letter.odt', 'letter.pdf', 'photo.PNG'],
    ]);
  });

  it('should be shown to those of their matter, with a trace of each reading, and to others not even as a number', async () => {
    await attach(PNG, 'street.png');
    const sealed = await attach(await pdf(), 'diagnosis.pdf', { matterClass: 'health', actor: medical });
    expect((await list(medical)).page.total).toBe(2);
    const others = await list(writer);
    expect([others.page.total, JSON.stringify(others)]).toEqual([1, expect.not.stringContaining('diagnosis')]);
    expect(await refusalOf(open(sealed.id))).toMatchObject({ code: 'record.not-found' });
    const timeline = await module.get(TimelineQuery).execute(writer, file.id, { kind: 'attachment' });
    expect(timeline.page.total).toBe(1);
    await open(sealed.id, medical);
    const read = await database.asOwner(
      `select actor_id from audit_event where action = 'read-attachment' and record_id = $1`,
      [sealed.id],
    );
    expect(read).toEqual([{ actor_id: medical.userId }]);
  });

  describe('should be refused, naming the field and keeping nothing,', () => {
    const executable = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(200)]);
    const withName = (name: string) => (document: PDFDocument) =>
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: name, F: 'x' }));
    const cases: [string, () => Promise<Buffer> | Buffer, string, string][] = [
      ['an .exe named .pdf', () => executable, 'letter.pdf', 'attachment.type-refused'],
      ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.pdf', 'attachment.type-refused'],
      [
        'a picture that is a script',
        () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        'a.png',
        'attachment.type-refused',
      ],
      ['a sequence of pictures', () => photograph('mif1'), 'a.heic', 'attachment.type-refused'],
      ['a photograph named .jpg', () => photograph('heic'), 'a.jpg', 'attachment.name-wrong'],
      ['a PDF named .png', () => pdf(), 'letter.png', 'attachment.name-wrong'],
      ['a PDF named .pdf.exe', () => pdf(), 'letter.pdf.exe', 'attachment.name-wrong'],
      [
        'a PDF with a script',
        () => pdf((document) => document.addJavaScript('x', 'app.alert(1)')),
        'a.pdf',
        'attachment.active-content',
      ],
      ['a PDF that starts a program', () => pdf(withName('Launch')), 'a.pdf', 'attachment.active-content'],
      [
        'a PDF whose script is spelt in digits',
        () => pdf(withName('J#61vaScript')),
        'a.pdf',
        'attachment.active-content',
      ],
      [
        'a PDF that carries a file',
        () => pdf((document) => document.attach(PNG, 'in.png')),
        'a.pdf',
        'attachment.active-content',
      ],
      ['half a PDF', async () => (await pdf()).subarray(0, 60), 'a.pdf', 'attachment.unreadable'],
      ['a document with a macro', () => docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', 'attachment.active-content'],
      [
        'a document that fetches its template',
        () =>
          docx({
            'word/_rels/settings.xml.rels':
              '<Relationship Type="x/attachedTemplate" Target="http://x" TargetMode="External"/>',
          }),
        'a.docx',
        'attachment.active-content',
      ],
      ['a text with a script', () => odt('<script:event-listener/>'), 'a.odt', 'attachment.active-content'],
      ['nothing', () => Buffer.alloc(0), 'a.pdf', 'attachment.file-missing'],
      ['eleven megabytes', () => Buffer.alloc(11 * 1024 * 1024), 'a.pdf', 'attachment.too-large'],
    ];
    it.each(cases)('when it is %s', async (_, content, name, code) => {
      const before = await onDisk();
      expect(await refusalOf(attach(await content(), name))).toMatchObject({
        code,
        fields: { file: expect.any(String) },
      });
      expect(await onDisk()).toEqual(before);
      expect((await list(writer)).rows).toEqual([]);
    });
  });

  it('should not be kept about a member of another case, for another office, or as sealed matter by others', async () => {
    const before = await onDisk();
    const other = await saveCase(database, office, writer.userId);
    expect(await refusalOf(attach(PNG, 'a.png', { memberId: other.members[0]!.id }))).toMatchObject({
      code: 'record.not-found',
    });
    const stranger = await saveActor(database, 'caseworker', await saveOffice(database));
    expect(await refusalOf(attach(PNG, 'a.png', { actor: stranger }))).toMatchObject({ code: 'record.not-found' });
    const movement = await saveActor(database, 'movement-officer', office);
    expect(await refusalOf(attach(PNG, 'a.png', { actor: movement, matterClass: 'health' }))).toMatchObject({
      code: 'permission.missing',
    });
    expect(await onDisk()).toEqual(before);
  });

  it('should say that it is lost when its content is gone, and show nothing when it was changed', async () => {
    const [gone, changed] = [await attach(PNG, 'a.png'), await attach(PNG, 'b.png')];
    await rm(pathOf(gone.id));
    expect(await refusalOf(open(gone.id))).toMatchObject({ code: 'attachment.content-lost' });
    await writeFile(pathOf(changed.id), (await readFile(pathOf(changed.id))).fill(7, 40, 41));
    await expect(open(changed.id)).rejects.toThrow(/authenticate/);
  });

  it('should lose its key with the erasure of its person, and its file with the next sweep, which takes nothing else', async () => {
    const sweep = module.get(SweepAttachmentsAction);
    const officer = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
    const [theirs, others] = [
      await attach(PNG, 'a.png', { matterClass: 'health', actor: medical }),
      await attach(PNG, 'b.png', { memberId: file.members[1]!.id }),
    ];
    const orphan = randomUUID();
    await writeFile(
      path.join(directory, others.id.slice(0, 2), `${others.id.slice(0, 2)}${orphan.slice(2)}.part`),
      'half',
    );
    await module.get(ErasePersonAction).execute(officer, {
      ...{ personId: file.members[0]!.personId, policy: 'held-unlawfully', reason: 'No ground to hold it.' },
    });
    expect(await database.asOwner(`select 1 from attachment_key where attachment_id = $1`, [theirs.id])).toEqual([]);
    expect(await refusalOf(open(theirs.id, medical))).toMatchObject({ code: 'record.not-found' });
    expect(await sweep.execute()).toBe(0);
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const name of await onDisk()) await utimes(name, hoursAgo, hoursAgo);
    const strange = loadConfig({ HOMEWARD_SECRET: randomBytes(32).toString('hex'), FILES_DIR: directory });
    const elsewhere = await Test.createTestingModule({ imports: rooms(database, clock, strange) }).compile();
    expect(await elsewhere.get(SweepAttachmentsAction).execute()).toBe(0);
    await elsewhere.close();
    expect(await sweep.execute()).toBe(2);
    expect(await onDisk()).not.toContain(pathOf(theirs.id));
    expect((await open(others.id)).content.equals(PNG)).toBe(true);
  });

  describe('over HTTP', () => {
    let app: NestFastifyApplication;
    let headers: Record<string, string>;
    const upload = (
      parts: Record<string, string>,
      sent?: { name: string; content: Buffer },
      key: string = randomUUID(),
    ) => {
      const boundary = 'homeward-boundary';
      const fields = Object.entries(parts).map(
        ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${sent?.name}"\r\ncontent-type: application/pdf\r\n\r\n`;
      const body = sent ? [Buffer.from(head), sent.content, Buffer.from('\r\n')] : [];
      return app.inject({
        ...{ method: 'POST', url: `/api/cases/${file.id}/attachments` },
        headers: {
          ...headers,
          'idempotency-key': key,
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
        payload: Buffer.concat([Buffer.from(fields.join('')), ...body, Buffer.from(`--${boundary}--\r\n`)]),
      });
    };

    beforeAll(async () => {
      app = await createApi(config, { logger: createLogger('silent') });
      headers = { ...(await saveSession(database, writer)) };
    });
    afterAll(() => app.close());

    it('should be sent as a form and come back as a download that cannot run', async () => {
      const content = await pdf();
      const sent = await upload(
        { memberId: file.members[0]!.id, matterClass: 'ordinary' },
        { name: 'lettre d’été.pdf', content },
      );
      expect([sent.statusCode, sent.json()]).toEqual([201, expect.objectContaining({ mediaType: 'application/pdf' })]);
      const { id } = sent.json<{ id: string }>();
      const back = await app.inject({ method: 'GET', url: `/api/attachments/${id}/content`, headers });
      expect(back.statusCode).toBe(200);
      expect(back.rawPayload.equals(content)).toBe(true);
      expect(back.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^attachment; filename="lettre d_/),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining('sandbox'),
      });
    });

    it('should be kept once when it is sent twice, and refused when another file comes under its key', async () => {
      const parts = { memberId: file.members[0]!.id, matterClass: 'ordinary' };
      const [key, sent] = [randomUUID(), { name: 'photo.png', content: PNG }];
      const first = await upload(parts, sent, key);
      const again = await upload(parts, sent, key);
      expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
      expect(again.json()).toEqual(first.json());
      const stored = await onDisk();
      for (const other of [
        () => upload(parts, { ...sent, content: Buffer.concat([PNG, Buffer.from([0])]) }, key),
        () => upload(parts, { ...sent, name: 'other.png' }, key),
        () => upload({ ...parts, memberId: file.members[1]!.id }, sent, key),
      ]) {
        const refused = await other();
        expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([422, 'idempotency.body-differs']);
      }
      expect(await onDisk()).toEqual(stored);
      expect((await list(writer)).page.total).toBe(1);
    });

    it('should be kept once when it is sent twice at the same moment', async () => {
      const parts = { memberId: file.members[0]!.id, matterClass: 'ordinary' };
      const [key, sent] = [randomUUID(), { name: 'photo.png', content: PNG }];
      const answers = await Promise.all([upload(parts, sent, key), upload(parts, sent, key)]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
      expect(answers[0].json()).toEqual(answers[1].json());
      expect((await list(writer)).page.total).toBe(1);
    });

    it('should name the field when the form is wrong, and take no form anywhere else', async () => {
      const member = file.members[0]!.id;
      const exe = { name: 'a.pdf', content: Buffer.from('MZ and so on') };
      const codeOf = async (answer: ReturnType<typeof upload>) => {
        const { statusCode, json } = await answer;
        const { code, fields } = json<{ code: string; fields: { field: string }[] }>();
        return [statusCode, code, fields?.map(({ field }) => field)];
      };
      const good = { memberId: member, matterClass: 'ordinary' };
      expect(await codeOf(upload(good, exe))).toEqual([422, 'attachment.type-refused', ['file']]);
      expect(await codeOf(upload(good))).toEqual([422, 'attachment.file-missing', ['file']]);
      expect(await codeOf(upload({ ...good, matterClass: 'secret' }, exe))).toEqual([
        400,
        'input.invalid',
        ['matterClass'],
      ]);
      const stranger = (await saveCase(database, office, writer.userId)).members[0]!.id;
      expect(await codeOf(upload({ ...good, memberId: stranger }, { name: 'a.png', content: PNG }))).toEqual([
        ...[404, 'record.not-found', ['memberId']],
      ]);
      expect(await codeOf(upload({ matterClass: 'ordinary' }, exe))).toEqual([400, 'input.invalid', ['memberId']]);
      const large = { name: 'a.pdf', content: Buffer.alloc(10 * 1024 * 1024 + 1) };
      expect(await codeOf(upload(good, large))).toEqual([413, 'attachment.too-large', ['file']]);
      const form = { ...headers, 'idempotency-key': randomUUID(), 'content-type': 'multipart/form-data; boundary=x' };
      const elsewhere = await app.inject({ method: 'POST', url: '/api/cases', headers: form, payload: '--x--' });
      expect([elsewhere.statusCode, elsewhere.json<{ detail: string }>().detail]).toEqual([
        415,
        expect.stringContaining('application/json'),
      ]);
      const bare = await app.inject({
        ...{ method: 'POST', url: `/api/cases/${file.id}/attachments`, payload: PNG },
        headers: { ...headers, 'idempotency-key': randomUUID(), 'content-type': 'image/png' },
      });
      expect([bare.statusCode, bare.json<{ detail: string }>().detail]).toEqual([
        415,
        expect.stringContaining('multipart/form-data'),
      ]);
    });
  });
});
