import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import { AttachFileAction, AttachmentsQueries, TimelineQuery } from '@homeward/case';
import type { MatterClass } from '@homeward/contracts';
import {
  EditLetterAction,
  FileLetterAction,
  LettersQueries,
  PrintLetterQuery,
  WriteLetterAction,
} from '@homeward/notification';
import { loadConfig } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveFile, type FileRow } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { refusalOf } from '../beneficiary/rooms.ts';
import type { Staff } from '../case/rooms.ts';

const PICTURE_OF_A_LETTER = '%PDF-';
const ARABIC = 'السيدة رانية،\n\nنحيلكم إلى المكتب القانوني.';

describe('the paper of a filed letter', () => {
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let database: TestDatabase;
  let module: TestingModule;
  let directory: string;
  let office: OfficeRow;
  let author: Staff;
  let medical: Staff;
  let colleague: Staff;
  let file: FileRow;

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = await mkdtemp(path.join(tmpdir(), 'homeward-letters-'));
    const config = loadConfig({
      ...{ HOMEWARD_SECRET: randomBytes(32).toString('hex'), FILES_DIR: directory, LOG_LEVEL: 'silent' },
    });
    module = await Test.createTestingModule({ imports: [...rooms(database, clock, config), ErasureModule] }).compile();
    await module.init();
    office = await saveOffice(database);
    author = await saveActor(database, 'caseworker', office, { secondFactor: true });
    medical = await saveActor(database, 'medical-officer', office, { secondFactor: true });
    colleague = await saveActor(database, 'caseworker', office, { secondFactor: true });
  });
  beforeEach(async () => {
    file = await saveFile(database, office, author);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const write = async (matterClass: MatterClass = 'ordinary'): Promise<string> => {
    const about = { memberId: file.memberId, kind: 'referral', language: 'ar', referredTo: 'المكتب' } as const;
    const { id } = await module.get(WriteLetterAction).execute(author, file.caseId, { ...about, matterClass });
    await module.get(EditLetterAction).execute(author, { letterId: id, version: 1, title: 'إحالة', body: ARABIC });
    return id;
  };
  const fileIt = (id: string, actor: Staff = author, version = 2) =>
    module.get(FileLetterAction).execute(actor, id, version);
  const filesOf = async (actor: Staff) =>
    (await module.get(AttachmentsQueries).list(actor, file.caseId, {})).rows.map(({ id }) => id);
  const print = async (id: string, actor: Staff = author) =>
    (await module.get(PrintLetterQuery).execute(actor, id)).file;
  const onDisk = async (): Promise<string[]> =>
    (await readdir(directory, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name !== 'owner')
      .map((entry) => path.join(entry.parentPath, entry.name));

  it('should be kept with the case as it was given, encrypted, and be what is read later, byte for byte', async () => {
    const id = await write();
    const asDraft = await print(id);
    expect(await module.get(LettersQueries).get(author, id)).toMatchObject({ attachmentId: null });
    await fileIt(id);
    const { attachmentId } = await module.get(LettersQueries).get(author, id);
    expect(await filesOf(author)).toEqual([attachmentId]);
    const kept = await module.get(AttachmentsQueries).open(author, attachmentId!);
    expect(kept).toMatchObject({ mediaType: 'application/pdf', fileName: expect.stringMatching(/^BE-[\w-]+\.pdf$/) });
    expect(kept.content.equals(asDraft)).toBe(true);
    const stored = await readFile((await onDisk()).find((one) => one.endsWith(attachmentId!))!);
    expect(stored.includes(PICTURE_OF_A_LETTER)).toBe(false);

    await database.asOwner(`update office set name = 'Another name' where id = $1`, [office.id]);
    expect((await print(id)).equals(asDraft)).toBe(true);
    expect((await print(await write())).equals(asDraft)).toBe(false);
  });

  it('should stand once in the timeline, as the letter, beside files that are no letter', async () => {
    const id = await write();
    await fileIt(id);
    const attached = await module.get(AttachFileAction).execute(author, {
      ...{ caseId: file.caseId, memberId: file.memberId, matterClass: 'ordinary' },
      file: { name: 'passport.pdf', content: await print(id) },
    });
    const shown = async (kind?: 'attachment') =>
      (await module.get(TimelineQuery).execute(author, file.caseId, { kind })).rows
        .filter((entry) => entry.kind === 'letter' || entry.kind === 'attachment')
        .map((entry) => [entry.kind, entry.id]);
    expect((await shown()).sort()).toEqual([
      ['attachment', attached.id],
      ['letter', id],
    ]);
    expect(await shown('attachment')).toEqual([['attachment', attached.id]]);
    expect(await filesOf(author)).toHaveLength(2);
  });

  it('should be sealed as the letter is, for whoever wrote it too when another filed it', async () => {
    const id = await write('health');
    await fileIt(id, medical);
    const { attachmentId } = await module.get(LettersQueries).get(author, id);
    for (const reader of [author, medical]) {
      expect(await filesOf(reader)).toEqual([attachmentId]);
      expect((await print(id, reader)).subarray(0, 5).toString()).toBe(PICTURE_OF_A_LETTER);
    }
    for (const reader of [colleague, { ...author, secondFactor: false }]) {
      expect(await filesOf(reader)).toEqual([]);
      expect((await refusalOf(print(id, reader))).code).toBe('record.not-found');
      const opening = module.get(AttachmentsQueries).open(reader, attachmentId!);
      expect((await refusalOf(opening)).code).toBe('record.not-found');
    }
  });

  it('should leave nothing behind when the letter is not filed', async () => {
    const before = await onDisk();
    const id = await write();
    expect((await refusalOf(fileIt(id, author, 1))).code).toBe('record.version-stale');
    expect(
      (await refusalOf(fileIt(id, await saveActor(database, 'counsellor', await saveOffice(database))))).code,
    ).toBe('record.not-found');
    const both = await Promise.allSettled([fileIt(id), fileIt(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await filesOf(author)).toHaveLength(1);
    expect((await onDisk()).length).toBe(before.length + 1);
  });

  it('should be erased with its person', async () => {
    const id = await write();
    await fileIt(id);
    const officer = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
    await module.get(ErasePersonAction).execute(officer, {
      ...{ personId: file.personId, policy: 'held-unlawfully', reason: 'Should never have been written down.' },
    });
    expect(await filesOf(author)).toEqual([]);
    const keys = await database.asOwner(
      `select 1 from attachment_key k join attachment a on a.id = k.attachment_id where a.member_id = $1`,
      [file.memberId],
    );
    expect(keys).toEqual([]);
    expect(await module.get(LettersQueries).get(author, id)).toMatchObject({ body: 'erased', attachmentId: null });
  });
});
