import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Injectable, Module, Param, Post, Query, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DatabaseModule, Transactions } from '@homeward/database';
import {
  AUTHENTICATOR,
  CurrentActor,
  IdField,
  loadConfig,
  NestLogger,
  OpenToAll,
  PageQuery,
  PartField,
  PlatformModule,
  Requires,
  SignedInOnly,
  TextField,
  createLogger,
  type Actor,
  type AuthenticatedRequest,
  type Authenticator,
  type PresentedCredentials,
} from '@homeward/platform';
import type { Logger } from 'pino';
import { answeringOnce } from '../../../apps/api/src/http/creating-routes.ts';
import { HttpLayerModule } from '../../../apps/api/src/http/http-layer.module.ts';
import { configureHttp, createAdapter } from '../../../apps/api/src/http/server.ts';
import type { TestDatabase } from '../../support/test-database.ts';

/** Tokens this rig knows, instead of the sessions of the access room: the HTTP layer is tested by itself here. */
@Injectable()
export class KnownTokens implements Authenticator {
  readonly sessions = new Map<string, AuthenticatedRequest>();

  async authenticate({ bearer, cookieToken }: PresentedCredentials): Promise<AuthenticatedRequest | null> {
    return this.sessions.get(bearer ?? cookieToken ?? '') ?? null;
  }
}

class MemberDto {
  @TextField({ about: 'A name.', max: 20 }) familyName: string;
}

class NoteDto {
  @TextField({ about: 'Text.', max: 200 }) text: string;
  @PartField(() => MemberDto, { about: 'People.', many: 3, optional: true }) members?: MemberDto[];
  @IdField({ about: 'An office.', optional: true }) officeId?: string;
}

/** A room of the rig's own, over a table of its own, so that every rule of the layer has a route to be tried on. */
@Controller('notes')
class NotesController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  @Requires('case.open')
  create(@CurrentActor() actor: Actor, @Body() body: NoteDto): Promise<{ id: string; text: string }> {
    return this.transactions.run(actor, async (tx) => {
      const id = randomUUID();
      await tx.query('insert into rig_note (id, text) values ($1, $2)', [id, body.text]);
      return { id, text: body.text };
    });
  }

  @Post('search')
  @HttpCode(200)
  @SignedInOnly('tries a POST that creates nothing')
  search(@Body() body: NoteDto): { text: string } {
    return { text: body.text };
  }

  @Get()
  @SignedInOnly('tries paging')
  list(@Query() page: PageQuery): PageQuery {
    return page;
  }

  @Get('who')
  @SignedInOnly('tries who asks')
  who(@CurrentActor() actor: Actor): { userId: string | null } {
    return { userId: actor.userId };
  }

  @Get('slow')
  @OpenToAll('tries the deadline and draining')
  async slow(): Promise<{ done: boolean }> {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { done: true };
  }

  @Get('broken')
  @OpenToAll('tries a fault of our own')
  broken(): never {
    throw new TypeError('secret inside');
  }

  @Get('unguarded')
  unguarded(): string {
    return 'nobody should read this';
  }

  @Get('database/:statement')
  @OpenToAll('tries what the database refuses')
  database(@CurrentActor() actor: Actor, @Param('statement') statement: string): Promise<unknown> {
    return this.transactions.run(actor, (tx) => tx.query(STATEMENTS[statement]!, ['Amina Yusuf']));
  }

  @Get(':id')
  @OpenToAll('tries an id in the address')
  byId(@Param('id') id: string): { id: string } {
    return { id };
  }
}

const STATEMENTS: Readonly<Record<string, string>> = {
  'not-an-id': 'select $1::uuid',
  duplicate: `insert into rig_note (id, text) select '00000000-0000-4000-8000-000000000000', $1 from generate_series(1, 2)`,
  'no-such-parent': `insert into rig_note (id, text, parent_id) values (gen_random_uuid(), $1, gen_random_uuid())`,
  'not-allowed': `insert into sign_in_attempt (subject_hash, at, succeeded) values ($1::text::bytea, now(), true)`,
  cancelled: `select rig_raise('57014', $1)`,
  deadlock: `select rig_raise('40P01', $1)`,
  stopping: `select rig_raise('57P01', $1)`,
  broken: 'select $1::text, no_such_function()',
};

export interface HttpRig {
  readonly app: NestFastifyApplication;
  readonly tokens: KnownTokens;
  readonly lines: () => Record<string, unknown>[];
  close(): Promise<void>;
}

export interface RigOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly deadlineMs?: number;
}

/** Boots the HTTP layer with the rig's room on a database of this test's own. */
export async function startRig(database: TestDatabase, options: RigOptions = {}): Promise<HttpRig> {
  await database.asOwner(
    `create table rig_note (id uuid primary key, text text not null, parent_id uuid references rig_note (id))`,
  );
  await database.asOwner(`grant select, insert on rig_note to public`);
  await database.asOwner(
    `create function rig_raise(state text, value text) returns void language plpgsql as
     $$ begin raise exception 'refused %', value using errcode = state; end $$`,
  );
  const config = loadConfig({ RATE_LIMIT_PER_MINUTE: '0', ...options.env });
  const [logger, lines] = keptLogger();
  const tokens = new KnownTokens();
  const app = await NestFactory.create<NestFastifyApplication>(
    rigModule(config, database, tokens, logger),
    createAdapter(config, logger, options.deadlineMs),
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false, return503OnClosing: true },
  );
  await configureHttp(app, config, logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, tokens, lines, close: () => app.close() };
}

function rigModule(
  config: ReturnType<typeof loadConfig>,
  database: TestDatabase,
  tokens: KnownTokens,
  logger: Logger,
): Type {
  const provided = { provide: AUTHENTICATOR, useValue: tokens };
  @Module({ providers: [provided], exports: [provided] })
  class TokensModule {}
  @Module({
    imports: [
      PlatformModule.forRoot(config, undefined, logger),
      DatabaseModule.forRoot({ url: database.appUrl, pool: 10 }),
      HttpLayerModule.identifiedBy(TokensModule),
    ],
    controllers: [NotesController],
  })
  class RigModule {}
  return answeringOnce(RigModule);
}

/** The real logger, with its real rules of what is never logged, writing where the test can read. */
export function keptLogger(): [Logger, () => Record<string, unknown>[]] {
  const kept: string[] = [];
  const logger = createLogger('info', { write: (line) => void kept.push(line) });
  return [logger, () => kept.map((line) => JSON.parse(line) as Record<string, unknown>)];
}
