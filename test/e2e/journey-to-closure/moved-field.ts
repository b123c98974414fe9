import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BootstrapFirstAdministratorAction } from '@homeward/access';
import { createApi } from '@homeward/api';
import { VerifyAuditTrail, type AuditReport } from '@homeward/audit';
import type { Role } from '@homeward/contracts';
import { Ticker } from '@homeward/jobs';
import { Clock, createLogger, loadConfig } from '@homeward/platform';
import { schedulesIn, WorkerModule } from '@homeward/worker';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModule } from '@nestjs/testing';
import { DateTime } from 'luxon';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { Colleague } from '../../support/http-client.ts';
import { REDIS_URL, until } from '../../support/jobs-worker.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { tellTimeBy } from '../journey/days.ts';
import { CAST, invite, openDesks, PASSWORD } from '../journey/field.ts';

export const BRUSSELS = 'Europe/Brussels';
const AFTERNOON = 13;

/** A clock that goes like any other, and is put forward. */
class MovedClock extends Clock {
  private aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  putTo(instant: DateTime): void {
    this.aheadMs = instant.toMillis() - Date.now();
  }
}

const WHOLE_CAST = {
  ...CAST,
  movement: ['movement-officer', 'brussels'],
  medical: ['medical-officer', 'brussels'],
  reintegration: ['reintegration-officer', 'brussels'],
  finance: ['finance-approver', 'country'],
  strangeMovement: ['movement-officer', 'ghent'],
  receiver: ['receiving-office-officer', 'baghdad'],
  strangeReceiver: ['receiving-office-officer', 'erbil'],
  partner: ['partner', 'homecoming'],
  strangePartner: ['partner', 'workshop'],
  deputy: ['reintegration-officer', 'brussels'],
} as const satisfies Readonly<Record<string, readonly [Role, Place]>>;
type Place = 'brussels' | 'ghent' | 'country' | PlaceOfArrival;
type PlaceOfArrival = 'baghdad' | 'erbil' | 'homecoming' | 'workshop';
type Name = keyof typeof WHOLE_CAST;

interface Installation {
  readonly database: TestDatabase;
  readonly sink: MailSink;
  readonly files: string;
  readonly api: NestFastifyApplication;
  readonly worker: TestingModule;
  readonly clock: MovedClock;
}

/**
 * A live installation whose clock is put forward: API, worker, queue, database and mail server are real, and stand in
 * this process, because a program of its own refuses a moved clock when it is live.
 */
export class MovedField {
  private constructor(
    private readonly installation: Installation,
    /** Where a browser finds it. */
    readonly address: string,
    readonly administrator: Colleague,
    /** Somebody who is not signed in and never will be. */
    readonly anybody: Colleague,
    readonly offices: Readonly<Record<Place, string>>,
    readonly cast: Readonly<Record<Name, Colleague>>,
    readonly userIds: Readonly<Record<Name, string>>,
  ) {}

  static async open(): Promise<MovedField> {
    const clock = new MovedClock();
    // Afternoon, so that what is due today is due already.
    clock.putTo(DateTime.now().setZone(BRUSSELS).set({ hour: AFTERNOON, minute: 0 }));
    tellTimeBy({ zone: BRUSSELS, now: () => clock.now().getTime() });
    const [database, sink] = [await createTestDatabase(), await startMailSink()];
    await markInstallation(database, 'live');
    const files = mkdtempSync(path.join(tmpdir(), 'homeward-closure-'));
    const config = loadConfig({
      ...{ DATABASE_APP_URL: database.appUrl, FILES_DIR: files, SMTP_URL: sink.url, DATABASE_POOL: '10' },
      ...{ HOMEWARD_SECRET: randomBytes(32).toString('hex'), MAIL_FROM: 'appointments@office.example' },
      ...{ RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', NIGHT_ZONE: BRUSSELS },
      ...(REDIS_URL ? { REDIS_URL } : {}),
    });
    const logger = createLogger('silent');
    const api = await createApi(config, { clock, logger });
    await api.listen({ port: 0, host: '127.0.0.1' });
    const worker = await Test.createTestingModule({
      imports: [WorkerModule.forRoot(config, database.appUrl, logger, clock)],
    }).compile();
    await worker.init();
    const installation = { database, sink, files, api, worker, clock };
    try {
      return await MovedField.people(installation);
    } catch (error) {
      await closeInstallation(installation);
      throw error;
    }
  }

  get sink(): MailSink {
    return this.installation.sink;
  }

  get clock(): Clock {
    return this.installation.clock;
  }

  /** Puts the clock forward to an hour of Brussels (`2026-03-28T14:05`); whoever is needed signs in again. */
  async goTo(local: string): Promise<void> {
    const { clock, worker } = this.installation;
    const instant = DateTime.fromISO(local, { zone: BRUSSELS });
    if (instant.toMillis() < clock.now().getTime()) throw new Error(`The clock stands after ${local} already.`);
    clock.putTo(instant);
    const ticker = worker.get(Ticker, { strict: false });
    for (const [tick, schedule] of Object.entries(schedulesIn(BRUSSELS)))
      await ticker.look(tick as keyof ReturnType<typeof schedulesIn>, schedule);
    await this.work();
    const everybody = [this.administrator, ...Object.values(this.cast)];
    await Promise.all(everybody.map((colleague) => colleague.signIn()));
  }

  /** Waits until the worker has done all that is due. */
  async work(): Promise<void> {
    const { database, clock } = this.installation;
    await until('no work is due', async () => {
      const open = await database.asOwner(
        `select 1 from outbox where status = 'enqueued' or (status = 'waiting' and due_at <= $1)`,
        [clock.now()],
      );
      return open.length === 0;
    });
  }

  /** Looks into the tables, for what no address tells. */
  rows<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.installation.database.asOwner(sql, values);
  }

  /** Recomputes the whole trail, as `homeward audit verify` does. */
  verifyTrail(): Promise<AuditReport> {
    return this.installation.api.get(VerifyAuditTrail, { strict: false }).execute();
  }

  close(): Promise<void> {
    return closeInstallation(this.installation);
  }

  private static async people(installation: Installation): Promise<MovedField> {
    const { api, clock } = installation;
    const now = (): number => clock.now().getTime();
    const address = await api.getUrl();
    const { link } = await api.get(BootstrapFirstAdministratorAction, { strict: false }).execute({
      ...{ email: 'first@office.example', displayName: 'First', officeName: 'Belgium' },
      ...{ countryCode: 'BE', timeZone: BRUSSELS },
    });
    const administrator = new Colleague(address, 'first@office.example', PASSWORD, now);
    await administrator.begin(link!);
    await administrator.signIn();
    const desks = await openDesks(administrator, BRUSSELS);
    const offices = { ...desks, ...(await openPlacesOfArrival(administrator, desks.country)) };
    const { cast, userIds } = await invite(address, administrator, WHOLE_CAST, offices, now);
    const anybody = new Colleague(address, '', '');
    return new MovedField(installation, address, administrator, anybody, offices, cast, userIds);
  }
}

async function closeInstallation({ database, sink, files, api, worker }: Installation): Promise<void> {
  await worker.close();
  await api.close();
  await sink.close();
  await database.drop();
  rmSync(files, { recursive: true, force: true });
}

async function openPlacesOfArrival(
  administrator: Colleague,
  parentId: string,
): Promise<Record<PlaceOfArrival, string>> {
  const open = async (name: string, kind: string): Promise<string> => {
    const place = { parentId, kind, name, countryCode: 'IQ', hostCountries: [], timeZone: 'Asia/Baghdad' };
    const opened = await administrator.expect<{ id: string }>(
      200,
      administrator.post('offices', { ...place, calendar: 'BE', languages: ['ar', 'en'] }),
    );
    return opened.body.id;
  };
  return {
    baghdad: await open('Baghdad mission', 'receiving-mission'),
    erbil: await open('Erbil mission', 'receiving-mission'),
    homecoming: await open('Homecoming association', 'partner-organisation'),
    workshop: await open('Workshop association', 'partner-organisation'),
  };
}
