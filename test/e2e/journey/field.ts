import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { buildOnce, HOMEWARD, TypedCommand } from '../../support/homeward-process.ts';
import { Colleague } from '../../support/http-client.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';

const PASSWORD = 'a long walk towards the harbour';

/** A zone in which it is early afternoon now: the reminder of an appointment tomorrow is already due. */
const afternoonOffset = 14 - new Date().getUTCHours();
export const ZONE = `Etc/GMT${afternoonOffset > 0 ? '-' : '+'}${Math.abs(afternoonOffset)}`;

/** A day so many days from today, by the clock of the office: `YYYY-MM-DD`. */
export function day(fromToday: number): string {
  return DateTime.now().setZone(ZONE).plus({ days: fromToday }).toISODate()!;
}

/** An hour of such a day; never one still to come when the day is past. */
export function at(fromToday: number, hour = 10): string {
  return DateTime.now()
    .setZone(ZONE)
    .plus({ days: fromToday })
    .set({ hour, minute: 0, second: 0, millisecond: 0 })
    .toISO()!;
}

/** What the worker brings about, as soon as there is some of it. @throws Error when nothing came in time */
export async function eventually<Row>(read: () => Promise<Row[]>, withinMs = 30_000): Promise<Row[]> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline;) {
    const rows = await read();
    if (rows.length > 0) return rows;
    await sleep(50);
  }
  throw new Error(`Nothing came within ${withinMs} ms.`);
}

type Desk = 'brussels' | 'ghent';
const CAST = {
  counsellor: ['counsellor', 'brussels'],
  caseworker: ['caseworker', 'brussels'],
  supervisor: ['supervisor', 'brussels'],
  protection: ['protection-officer', 'brussels'],
  manager: ['programme-manager', 'country'],
  reviewer: ['programme-manager', 'country'],
  dataOfficer: ['data-protection-officer', 'country'],
  strangeCounsellor: ['counsellor', 'ghent'],
  strangeSupervisor: ['supervisor', 'ghent'],
} as const satisfies Readonly<Record<string, readonly [Role, Desk | 'country']>>;
export type CastName = keyof typeof CAST;

interface Installation {
  readonly home: string;
  readonly sink: MailSink;
  readonly running: TypedCommand;
}

/** One live installation with two desks, everybody who works there, and a real mail server. */
export class Field {
  private constructor(
    private readonly installation: Installation,
    readonly administrator: Colleague,
    readonly offices: Readonly<Record<Desk | 'country', string>>,
    readonly cast: Readonly<Record<CastName, Colleague>>,
    readonly userIds: Readonly<Record<CastName, string>>,
  ) {}

  static async open(env: NodeJS.ProcessEnv): Promise<Field> {
    await buildOnce();
    const home = mkdtempSync(path.join(tmpdir(), 'homeward-journey-'));
    const sink = await startMailSink();
    const first = ['--admin-email', 'first@office.example', '--admin-name', 'First', '--office', 'Belgium'];
    const command = [...HOMEWARD, 'start', '--json', '--empty', ...first, '--country', 'BE', '--zone', ZONE];
    const running = new TypedCommand(command, {
      env: { HOMEWARD_HOME: home, PORT: '0', SMTP_URL: sink.url, ...env },
    });
    const installation = { home, sink, running };
    try {
      return await Field.people(installation);
    } catch (error) {
      await closeInstallation(installation);
      throw error;
    }
  }

  get sink(): MailSink {
    return this.installation.sink;
  }

  get log(): string {
    return this.installation.running.stdout + this.installation.running.stderr;
  }

  close(): Promise<void> {
    return closeInstallation(this.installation);
  }

  private static async people(installation: Installation): Promise<Field> {
    const { address, firstLink } = await installation.running.ready();
    const administrator = new Colleague(address, 'first@office.example', PASSWORD);
    await administrator.begin(firstLink!);
    await administrator.signIn();
    const offices = await openDesks(administrator);
    const invited = await Promise.all(
      Object.entries(CAST).map(async ([name, [role, desk]]) => {
        const colleague = new Colleague(address, `${name.toLowerCase()}@office.example`, PASSWORD);
        const officeId = offices[desk];
        const added = await administrator.expect<{ id: string; link: string }>(
          200,
          administrator.post('users', {
            ...{ email: colleague.email, displayName: name, officeId, roles: [{ role, officeId }] },
          }),
        );
        await colleague.begin(added.body.link);
        await colleague.signIn();
        return [name, colleague, added.body.id] as const;
      }),
    );
    const cast = Object.fromEntries(invited.map(([name, colleague]) => [name, colleague]));
    const userIds = Object.fromEntries(invited.map(([name, , id]) => [name, id]));
    return new Field(
      ...[installation, administrator, offices],
      cast as Record<CastName, Colleague>,
      userIds as Record<CastName, string>,
    );
  }
}

async function closeInstallation({ home, sink, running }: Installation): Promise<void> {
  if (running.child.exitCode === null) running.signalGroup('SIGINT');
  await running.ended;
  await sink.close();
  rmSync(home, { recursive: true, force: true });
}

async function openDesks(administrator: Colleague): Promise<Record<Desk | 'country', string>> {
  const { body } = await administrator.get<{ rows: { id: string; name: string }[] }>('offices');
  const country = body.rows.find(({ name }) => name === 'Belgium')!.id;
  const desk = async (name: string): Promise<string> => {
    const place = { parentId: country, kind: 'desk', name, countryCode: 'BE', hostCountries: ['BE'], timeZone: ZONE };
    const opened = await administrator.expect<{ id: string }>(
      200,
      administrator.post('offices', { ...place, calendar: 'BE', languages: ['nl', 'fr'] }),
    );
    return opened.body.id;
  };
  return { country, brussels: await desk('Brussels desk'), ghent: await desk('Ghent desk') };
}
