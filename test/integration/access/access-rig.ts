import { randomUUID } from 'node:crypto';
import {
  AccessHttpModule,
  AccessModule,
  AddUserAction,
  totpCode,
  UseOneTimeLinkAction,
  type RoleGrant,
} from '@homeward/access';
import { AuditModule } from '@homeward/audit';
import { DatabaseModule } from '@homeward/database';
import { OrganisationHttpModule } from '@homeward/organisation';
import { createLogger, loadConfig, NestLogger, PlatformModule, systemActor } from '@homeward/platform';
import { ReferenceModule } from '@homeward/reference';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answeringOnce } from '../../../apps/api/src/http/creating-routes.ts';
import { HttpLayerModule } from '../../../apps/api/src/http/http-layer.module.ts';
import { configureHttp, createAdapter } from '../../../apps/api/src/http/server.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

export const PASSWORD = 'a quiet river by the mill';
export const AT_NINE = '2026-03-02T09:00:00Z';

/** The fields of every answer the tests of this room read. */
export interface AnswerBody {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly csrfToken: string;
  readonly permissions: Record<string, string[] | undefined>;
  readonly secret: string;
  readonly recoveryCodes: string[];
  readonly link: string;
  readonly key: string;
  readonly page: { page: number; size: number; total: number };
  readonly rows: { id: string; lastUsedAt: string }[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The parsed body; null when there is none. */
  readonly body: AnswerBody;
  readonly cookie: string | null;
  /** The cookie of a known device, as it was set; null when none was. */
  readonly device: string | null;
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly address?: string;
}

@Module({})
class RigModule {}

/** The API's own HTTP layer with the rooms of access and organisation over a database of its own, asked in process. */
export interface AccessRig {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  /** Every line the API logged. */
  readonly logged: string[];
  ask(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** Invites somebody and lets them choose {@link PASSWORD}. */
  saveUser(officeId: string, roles: readonly RoleGrant[], overrides?: { email?: string }): Promise<SavedUser>;
  signIn(user: { email: string }): Promise<Browser>;
  close(): Promise<void>;
}

export interface SavedUser {
  readonly id: string;
  readonly email: string;
}

export async function createAccessRig(
  settings: Record<string, string> = {},
  mode: 'demo' | 'live' = 'live',
): Promise<AccessRig> {
  const database = await createTestDatabase();
  await database.asOwner('insert into installation (mode, created_at) values ($1, now())', [mode]);
  const clock = new TestClock(AT_NINE);
  const logged: string[] = [];
  const config = loadConfig({
    DATABASE_APP_URL: database.appUrl,
    DATABASE_POOL: '6',
    HOMEWARD_SECRET: 'c0ffee00'.repeat(8),
    RATE_LIMIT_PER_MINUTE: '0',
    ...settings,
  });
  const logger = createLogger('debug', { write: (line) => logged.push(line) });
  const rooms: DynamicModule = {
    module: RigModule,
    imports: [
      PlatformModule.forRoot(config, clock, logger),
      DatabaseModule.forRoot({ url: database.appUrl, pool: config.DATABASE_POOL }),
      AuditModule,
      ReferenceModule,
      HttpLayerModule.identifiedBy(AccessModule),
      OrganisationHttpModule,
      AccessHttpModule,
    ],
  };
  const app = await NestFactory.create<NestFastifyApplication>(answeringOnce(rooms), createAdapter(config, logger), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  await configureHttp(app, config, logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const ask: AccessRig['ask'] = async (method, path, sent = {}) => {
    const response = await app.inject({
      method: method as 'GET',
      url: path,
      remoteAddress: sent.address ?? '192.0.2.1',
      headers: sent.headers ?? {},
      ...(sent.body === undefined ? {} : { payload: sent.body as object }),
    });
    const set = (name: string): string | null =>
      [response.headers['set-cookie'] ?? []].flat().find((line) => line.startsWith(`${name}=`)) ?? null;
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.body ? (JSON.parse(response.body) as AnswerBody) : (null as never),
      cookie: set('homeward_session'),
      device: set('homeward_device'),
    };
  };
  return {
    app,
    database,
    clock,
    logged,
    ask,
    saveUser: async (officeId, roles, overrides = {}) => {
      const email = overrides.email ?? `user-${randomUUID().slice(0, 8)}@example.org`;
      const added = await app
        .get(AddUserAction, { strict: false })
        .execute(systemActor(), { email, displayName: 'Somebody', officeId, roles });
      await app
        .get(UseOneTimeLinkAction, { strict: false })
        .execute({ token: tokenOf(added.link), password: PASSWORD });
      return { id: added.id, email };
    },
    signIn: async ({ email }) => {
      const browser = new Browser(ask);
      const answer = await browser.send('POST', '/api/session', { email, password: PASSWORD });
      if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return browser;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

export function tokenOf(link: string | null): string {
  return /^\/welcome#token=([\w-]{43})$/.exec(link ?? '')![1]!;
}

/** Keeps the cookie and repeats the CSRF token, as the web app does. */
export class Browser {
  token: string | null = null;
  csrf: string | null = null;

  constructor(private readonly ask: AccessRig['ask']) {}

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.ask(method, path, {
      body,
      headers: {
        ...(this.token ? { cookie: `homeward_session=${this.token}` } : {}),
        ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...headers,
      },
    });
    const given = answer.cookie ? /^homeward_session=([^;]*)/.exec(answer.cookie)![1]! : null;
    if (given !== null) this.token = given === '' ? null : given;
    if (answer.body && 'csrfToken' in answer.body) this.csrf = answer.body.csrfToken;
    return answer;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** A POST that creates, with a fresh Idempotency-Key unless one is given. */
  create(path: string, body: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.send('POST', path, body, { 'idempotency-key': key });
  }

  /** Enrols a second factor and confirms it. */
  async enrol(clock: TestClock): Promise<{ secret: string; recoveryCodes: string[] }> {
    const begun = await this.send('POST', '/api/account/second-factor', {});
    const secret = begun.body.secret;
    const confirmed = await this.send('POST', '/api/account/second-factor/confirm', {
      code: totpCode(secret, clock.now()),
    });
    if (confirmed.status !== 200) throw new Error(`enrolment answered ${JSON.stringify(confirmed.body)}`);
    return { secret, recoveryCodes: confirmed.body.recoveryCodes };
  }
}
