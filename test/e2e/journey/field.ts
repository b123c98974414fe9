import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '@homeward/contracts';
import { buildOnce, HOMEWARD, TypedCommand } from '../../support/homeward-process.ts';
import { Colleague } from '../../support/http-client.ts';
import { startMailSink, type MailSink } from '../../support/mail-sink.ts';
import { ZONE } from './days.ts';
import { WrongTries } from './wrong/tries.ts';

/** Everybody's; each has a second factor of their own where the role asks for one. */
export const PASSWORD = 'a long walk towards the harbour';

export { at, day, ZONE } from './days.ts';

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
export const CAST = {
  counsellor: ['counsellor', 'brussels'],
  caseworker: ['caseworker', 'brussels'],
  supervisor: ['supervisor', 'brussels'],
  protection: ['protection-officer', 'brussels'],
  manager: ['programme-manager', 'country'],
  reviewer: ['programme-manager', 'country'],
  dataOfficer: ['data-protection-officer', 'country'],
  strangeCounsellor: ['counsellor', 'ghent'],
  strangeSupervisor: ['supervisor', 'ghent'],
  // Who try whatever is done at the other desk: others, because the trail tells only so much a minute of one person.
  passerByHere: ['counsellor', 'brussels'],
  passerByThere: ['counsellor', 'ghent'],
} as const satisfies Readonly<Record<string, readonly [Role, Desk | 'country']>>;
export type CastName = keyof typeof CAST;
export type Cast = Readonly<Record<CastName, Colleague>>;

interface Installation {
  readonly home: string;
  readonly sink: MailSink;
  readonly running: TypedCommand;
}

/** One live installation with two desks, everybody who works there, and a real mail server. */
export class Field {
  /** What the wrong person was answered at each step. */
  readonly wrongTries = new WrongTries();

  private constructor(
    private readonly installation: Installation,
    readonly administrator: Colleague,
    readonly offices: Readonly<Record<Desk | 'country', string>>,
    readonly cast: Cast,
    readonly userIds: Readonly<Record<CastName, string>>,
  ) {
    const { passerByHere, passerByThere, dataOfficer: outsider } = cast;
    this.wrongTries.watch(administrator, { stranger: passerByThere, outsider });
    for (const [name, doer] of Object.entries(cast)) {
      const there = CAST[name as CastName][1] === 'ghent';
      this.wrongTries.watch(doer, { stranger: there ? passerByHere : passerByThere, outsider });
    }
  }

  static async open(env: NodeJS.ProcessEnv): Promise<Field> {
    await buildOnce();
    const home = mkdtempSync(path.join(tmpdir(), 'homeward-journey-'));
    const sink = await startMailSink();
    const first = ['--admin-email', 'first@office.example', '--admin-name', 'First', '--office', 'Belgium'];
    const command = [...HOMEWARD, 'start', '--json', '--empty', ...first, '--country', 'BE', '--zone', ZONE];
    const running = new TypedCommand(command, {
      // Everybody here asks from one address, faster than people do.
      env: { HOMEWARD_HOME: home, PORT: '0', SMTP_URL: sink.url, RATE_LIMIT_PER_MINUTE: '0', ...env },
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
    const { cast, userIds } = await invite(address, administrator, CAST, offices);
    return new Field(installation, administrator, offices, cast, userIds);
  }
}

async function closeInstallation({ home, sink, running }: Installation): Promise<void> {
  if (running.child.exitCode === null) running.signalGroup('SIGINT');
  await running.ended;
  await sink.close();
  rmSync(home, { recursive: true, force: true });
}

/** Everybody's first day: invited by the administrator, with a password of their own, signed in. */
export async function invite<Name extends string, Office extends string>(
  address: string,
  administrator: Colleague,
  cast: Readonly<Record<Name, readonly [Role, Office]>>,
  offices: Readonly<Record<Office, string>>,
  now: () => number = Date.now,
): Promise<{ cast: Record<Name, Colleague>; userIds: Record<Name, string> }> {
  const invited = await Promise.all(
    Object.entries<readonly [Role, Office]>(cast).map(async ([name, [role, desk]]) => {
      const colleague = new Colleague(address, `${name.toLowerCase()}@office.example`, PASSWORD, now);
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
  return {
    cast: Object.fromEntries(invited.map(([name, colleague]) => [name, colleague])) as Record<Name, Colleague>,
    userIds: Object.fromEntries(invited.map(([name, , id]) => [name, id])) as Record<Name, string>,
  };
}

export async function openDesks(administrator: Colleague, zone = ZONE): Promise<Record<Desk | 'country', string>> {
  const { body } = await administrator.get<{ rows: { id: string; name: string }[] }>('offices');
  const country = body.rows.find(({ name }) => name === 'Belgium')!.id;
  const desk = async (name: string): Promise<string> => {
    const place = { parentId: country, kind: 'desk', name, countryCode: 'BE', hostCountries: ['BE'], timeZone: zone };
    const opened = await administrator.expect<{ id: string }>(
      200,
      administrator.post('offices', { ...place, calendar: 'BE', languages: ['nl', 'fr'] }),
    );
    return opened.body.id;
  };
  return { country, brussels: await desk('Brussels desk'), ghent: await desk('Ghent desk') };
}
