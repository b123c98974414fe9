import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApi } from '@homeward/api';
import type { Role } from '@homeward/contracts';
import type { CaseloadImportDto } from '../../../libs/exchange/src/http/caseload-imports.dto.ts';
import { createLogger, loadConfig } from '@homeward/platform';
import { WorkerModule } from '@homeward/worker';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { until } from '../../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

export const PART = 4 * 1024 * 1024;

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly raw: Buffer;
}

export interface Sent {
  readonly id: string;
  readonly version: number;
}

/** The whole API and a worker beside it, on one database and one disk, with somebody who brings caseloads in. */
export class RunsWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly app: NestFastifyApplication,
    readonly office: OfficeRow,
    readonly files: string,
    /** Every line that API and worker logged. */
    readonly logged: readonly string[],
    /** What another process needs to work on the same installation. */
    readonly settings: Readonly<Record<string, string>>,
    private readonly worker: TestingModule | null,
    private readonly session: SessionHeaders,
  ) {}

  /** @param worker whether one works in this process; a test that kills one starts its own */
  static async open({ worker: works } = { worker: true }): Promise<RunsWorld> {
    const database = await createTestDatabase();
    const files = await mkdtemp(path.join(tmpdir(), 'homeward-runs-'));
    const settings = {
      ...{ DATABASE_APP_URL: database.appUrl, DATABASE_POOL: '8', FILES_DIR: files, RATE_LIMIT_PER_MINUTE: '0' },
      HOMEWARD_SECRET: randomBytes(32).toString('hex'),
    };
    const config = loadConfig(settings);
    const logged: string[] = [];
    const logger = createLogger('trace', { write: (line) => void logged.push(line) });
    const app = await createApi(config, { logger });
    const worker = works
      ? await Test.createTestingModule({ imports: [WorkerModule.forRoot(config, database.appUrl, logger)] }).compile()
      : null;
    await worker?.init();
    const office = await saveOffice(database);
    await database.asOwner(`update office set code = 'BRU' where id = $1`, [office.id]);
    const session = await saveSession(database, await saveActor(database, 'programme-manager', office));
    return new RunsWorld(database, app, office, files, logged, settings, worker, session);
  }

  /** A session of somebody else; @param office another than the one of this world */
  async somebody(role: Role, office: { id: string } = this.office): Promise<SessionHeaders> {
    return saveSession(this.database, await saveActor(this.database, role, office));
  }

  async ask<Body = Record<string, unknown>>(
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: SessionHeaders = this.session,
  ): Promise<Answer<Body>> {
    const answer = await this.app.inject({
      ...{ method, url: `/api/${url}` },
      headers: { ...headers, 'idempotency-key': randomUUID() },
      ...(payload ? { payload } : {}),
    });
    const json = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: (json ? answer.json() : {}) as Body, raw: answer.rawPayload };
  }

  sendPart(id: string, ordinal: number, from: number, content: Buffer): Promise<Answer> {
    const line = '----part';
    const head = `--${line}\r\ncontent-disposition: form-data; name="from"\r\n\r\n${from}\r\n--${line}\r\ncontent-disposition: form-data; name="file"; filename="part"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return this.app
      .inject({
        ...{ method: 'POST', url: `/api/caseload-imports/${id}/files/${ordinal}/parts` },
        headers: { ...this.session, 'content-type': `multipart/form-data; boundary=${line}` },
        payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${line}--\r\n`)]),
      })
      .then((answer) => ({ status: answer.statusCode, body: answer.json(), raw: answer.rawPayload }));
  }

  /** Sends the files whole, and has nothing done with them yet. */
  async send(files: Readonly<Record<string, string | Buffer>>): Promise<Sent> {
    const whole = Object.entries(files).map(([fileName, text]) => ({ fileName, content: Buffer.from(text) }));
    const announced = await this.ask<Sent>('POST', 'caseload-imports', {
      files: whole.map(({ fileName, content }) => ({ fileName, byteSize: content.length })),
    });
    expect(announced.status).toBe(201);
    for (const [i, { content }] of whole.entries())
      for (let from = 0; from < content.length; from += PART)
        expect((await this.sendPart(announced.body.id, i + 1, from, content.subarray(from, from + PART))).status).toBe(
          200,
        );
    return announced.body;
  }

  async start({ id, version }: Sent, options: object): Promise<Sent> {
    const answer = await this.ask<Sent>('POST', `caseload-imports/${id}/runs`, { version, ...options });
    expect([answer.status, answer.body]).toEqual([201, { id, version: version + 1 }]);
    return answer.body;
  }

  async run(sent: Sent, options: object): Promise<CaseloadImportDto> {
    return this.ended((await this.start(sent, options)).id);
  }

  async read(id: string): Promise<CaseloadImportDto> {
    return (await this.ask<CaseloadImportDto>('GET', `caseload-imports/${id}`)).body;
  }

  async ended(id: string): Promise<CaseloadImportDto> {
    await until('the import ends', async () => !(await this.read(id)).underWay);
    return this.read(id);
  }

  /** What lies on the disk of caseloads, as bytes. */
  async onDisk(): Promise<Buffer[]> {
    for (;;)
      try {
        const entries = await readdir(this.files, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile());
        return await Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name))));
      } catch (error) {
        // The worker took one away meanwhile.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.app.close();
    await this.database.drop();
    await rm(this.files, { recursive: true });
  }
}
