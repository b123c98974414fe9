import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findInstallation, startServer } from '@homeward/database';
import { buildOnce, HOMEWARD, processesOf, type, TypedCommand } from '../support/homeward-process.ts';

const asRoot = process.getuid?.() === 0;

// A machine that does ten other things at once is slow, and not wrong.
const SLOWLY = 180_000;

describe('a home', () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'homeward homes '));
  const live = path.join(parent, 'live');
  const homeward = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    type([...HOMEWARD, ...args], { env: { PORT: '0', ...env } });

  beforeAll(buildOnce, SLOWLY);
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it(
    'should begin as a real office with a link for its first administrator',
    async () => {
      const begun = await homeward(
        { HOMEWARD_HOME: live },
        'migrate',
        '--empty',
        '--admin-email',
        'first@office.example',
        '--json',
      );
      expect(begun.stderr).not.toContain('✖');
      expect(JSON.parse(begun.stdout)).toMatchObject({
        firstLink: expect.stringMatching(/^\/welcome#token=[\w-]{43}$/),
      });
      const listed = await homeward({ HOMEWARD_HOME: live }, 'user', 'list', '--json');
      expect(JSON.parse(listed.stdout)).toEqual([
        expect.objectContaining({
          ...{ email: 'first@office.example', status: 'invited', demo: false },
          roles: [{ role: 'administrator', office: 'Head office' }],
        }),
      ]);
      expect(processesOf(live)).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'should take its answers from whoever is asked, one a line',
    async () => {
      const home = path.join(parent, 'asked');
      const answers = 'second@office.example\nSecond Person\nGhent office\nBE\nEurope/Brussels\n';
      const begun = await type([...HOMEWARD, 'migrate', '--empty', '--json'], {
        env: { HOMEWARD_HOME: home },
        input: answers,
      });
      expect(begun.stderr).toContain('E-mail address of the first administrator');
      expect(JSON.parse(begun.stdout)).toMatchObject({ firstLink: expect.stringContaining('/welcome#token=') });
    },
    SLOWLY,
  );

  it(
    'should say which option to give when nobody is there to ask, and begin nothing',
    async () => {
      const home = path.join(parent, 'nobody');
      const refused = await homeward({ HOMEWARD_HOME: home }, 'migrate', '--empty');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('npx homeward start --empty --admin-email');
      const server = await startServer({ directory: path.join(home, 'postgres') });
      try {
        expect(await findInstallation(server.urls.owner)).toBeNull();
      } finally {
        await server.stop();
      }
    },
    SLOWLY,
  );

  it(
    'should refuse the demonstration and a moved clock when it is live',
    async () => {
      const demo = await homeward({ HOMEWARD_HOME: live }, 'demo', '--json');
      expect(demo.code).toBe(1);
      expect(JSON.parse(demo.stdout)).toMatchObject({ error: { message: expect.stringContaining('is live') } });
      const moved = await homeward({ HOMEWARD_HOME: live, HOMEWARD_CLOCK_OFFSET_MS: '1000' }, 'start');
      expect(moved.code).toBe(1);
      expect(moved.stderr).toContain('Remove HOMEWARD_CLOCK_OFFSET_MS');
      expect(processesOf(live)).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'should invite, close and reset accounts from the command line',
    async () => {
      const env = { HOMEWARD_HOME: live, PUBLIC_URL: 'https://homeward.office.example' };
      const added = await homeward(
        env,
        'user',
        'add',
        'anna@office.example',
        '--name',
        'Anna',
        '--role',
        'counsellor',
        '--json',
      );
      expect(JSON.parse(added.stdout)).toMatchObject({
        link: expect.stringMatching(/^https:\/\/homeward\.office\.example\/welcome#token=/),
      });
      expect((await homeward(env, 'user', 'disable', 'anna@office.example', '--reason', 'left')).code).toBe(0);
      expect((await homeward(env, 'user', 'reset', 'anna@office.example')).stdout).toContain('/welcome#token=');
      const twice = await homeward(env, 'user', 'add', 'ANNA@office.example', '--name', 'Anna', '--json');
      expect(twice.code).toBe(1);
      expect(JSON.parse(twice.stdout)).toMatchObject({ error: { code: 'user.email-taken' } });
      expect(twice.stderr).not.toMatch(/\n\s+at /);
    },
    SLOWLY,
  );

  it(
    'should prove that its trail stands, and say where it does not',
    async () => {
      const verified = await homeward({ HOMEWARD_HOME: live }, 'audit', 'verify', '--json');
      expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true });
      expect(verified.code).toBe(0);
      const cut = await homeward(
        { HOMEWARD_HOME: live },
        'audit',
        'verify',
        '--kept-head',
        `2020-01:${'ab'.repeat(32)}`,
      );
      expect(cut.stdout).toContain('2020-01-01  A signed or kept head speaks of links that are gone');
      expect(cut.code).toBe(1);
    },
    SLOWLY,
  );

  it(
    'should name both versions when another PostgreSQL made its database',
    async () => {
      const version = path.join(live, 'postgres', 'pgdata', 'PG_VERSION');
      const ours = readFileSync(version, 'utf8');
      writeFileSync(version, '14\n');
      const refused = await homeward({ HOMEWARD_HOME: live }, 'start');
      writeFileSync(version, ours);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('made by PostgreSQL 14');
    },
    SLOWLY,
  );

  it(
    'should say what is wrong with the settings, each by its name',
    async () => {
      const refused = await homeward({ HOMEWARD_HOME: live, PORT: 'web', SMTP_URL: 'mail.example' }, 'doctor');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(/PORT: [^\n]*\n[^]*SMTP_URL: /);
    },
    SLOWLY,
  );

  it(
    'should say that its disk is full, or whose directory is closed, before anything is begun',
    async () => {
      const closed = path.join(parent, 'closed');
      mkdirSync(closed);
      if (asRoot) chownSync(closed, 54_321, 54_321);
      chmodSync(closed, asRoot ? 0o700 : 0o500);
      const refused = await homeward({ HOMEWARD_HOME: path.join(closed, 'home') }, 'start');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(asRoot ? /closed belongs to user 54321/ : /may not enter or change/);
      if (!asRoot) return;
      const disk = path.join(parent, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
      try {
        const full = await homeward({ HOMEWARD_HOME: path.join(disk, 'home') }, 'start');
        expect(full.code).toBe(1);
        expect(full.stderr).toMatch(/The disk that holds .*disk\/home.* is full/);
      } finally {
        execFileSync('umount', [disk]);
      }
    },
    SLOWLY,
  );

  it(
    'should be left without a database of its own when DATABASE_URL names one',
    async () => {
      const server = await startServer({ directory: path.join(parent, 'elsewhere'), disposable: true });
      const home = path.join(parent, 'beside');
      const env = { HOMEWARD_HOME: home, DATABASE_URL: server.urls.owner, PORT: '0' };
      // An office of its own: a demonstration there is what its own test loads.
      const begin = ['start', '--empty', '--admin-email', 'third@office.example', '--json'];
      const running = new TypedCommand([...HOMEWARD, ...begin], { env });
      try {
        const ready = await running.ready();
        expect(ready.mode).toBe('live');
        expect((await fetch(`${ready.address}/health/ready`)).status).toBe(200);
        expect(processesOf(home).filter((line) => line.includes('postgres'))).toEqual([]);
        running.signalGroup('SIGTERM');
        expect((await running.ended).code).toBe(0);
        expect(processesOf(home)).toEqual([]);
        expect(server.alive()).toBe(true);
      } finally {
        running.child.kill('SIGTERM');
        await running.ended;
        await server.stop();
      }
    },
    SLOWLY,
  );
});
