import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildOnce, HOMEWARD, processesOf, type, TypedCommand, type ReadyAnswer } from '../support/homeward-process.ts';

/** One installation is started, used beside, killed, started again and stopped: each start costs seconds. */
// A machine that does ten other things at once is slow, and not wrong.
const SLOWLY = 180_000;

describe('npm start', () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'homeward start ü '));
  const home = path.join(parent, 'home');
  const env = { HOMEWARD_HOME: home, PORT: '0', LOG_LEVEL: 'info' };
  const homeward = (...args: string[]) => type([...HOMEWARD, ...args], { env });
  let running: TypedCommand;
  let ready: ReadyAnswer;

  const get = async (where: string): Promise<{ status: number; body: string }> => {
    const answer = await fetch(`${ready.address}${where}`).catch(() => null);
    return answer ? { status: answer.status, body: await answer.text() } : { status: 0, body: '' };
  };
  const eventually = async (holds: () => Promise<boolean> | boolean, withinMs = 60_000): Promise<void> => {
    for (const deadline = Date.now() + withinMs; !(await holds()); await sleep(50))
      if (Date.now() > deadline) throw new Error(`It never held. It said:\n${running.stderr}`);
  };
  const pidOf = (program: string): number =>
    Number(
      processesOf(home)
        .find((line) => line.includes(program))
        ?.split(' ')[0],
    );
  const commandPid = (): number =>
    Number(
      readdirSync(path.join(home, 'run'))
        .find((name) => name.startsWith('claim-'))
        ?.split('-')[1],
    );

  beforeAll(buildOnce, SLOWLY);
  afterAll(async () => {
    running?.child.kill('SIGTERM');
    await running?.ended;
    rmSync(parent, { recursive: true, force: true });
  });

  it(
    'should make a home, load the demonstration and be ready',
    async () => {
      running = new TypedCommand(['npm', 'start', '--silent', '--', '--without-past', '--json'], { env });
      ready = await running.ready();
      expect(ready).toMatchObject({ mode: 'demo', home });
      expect(ready.signIns.map(({ role }) => role)).toEqual(expect.arrayContaining(['counsellor', 'administrator']));
      expect(statSync(home).mode & 0o777).toBe(0o700);
    },
    SLOWLY,
  );

  it(
    'should tell the truth about its health, and serve a page',
    async () => {
      expect((await get('/health/live')).status).toBe(200);
      expect(await get('/health/ready')).toMatchObject({ status: 200, body: expect.stringContaining('"ready"') });
      expect((await get('/')).body).toContain('<div id="root">');
    },
    SLOWLY,
  );

  it(
    'should let a demonstration colleague sign in with the printed password and the code of the day',
    async () => {
      const { email } = ready.signIns.find(({ role }) => role === 'administrator')!;
      const post = (where: string, body: object, headers: Record<string, string> = {}) =>
        fetch(`${ready.address}/api/${where}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
      const first = await post('session', { email, password: 'walk-the-long-road-home' });
      expect(first.status).toBeLessThan(300);
      const { csrfToken } = (await first.json()) as { csrfToken: string };
      const cookie = first.headers.getSetCookie()[0]!.split(';')[0]!;
      const shown = await homeward('demo', 'code', email, '--json');
      const { code } = JSON.parse(shown.stdout) as { code: string };
      const second = await post('session/second-factor', { code }, { cookie, 'x-csrf-token': csrfToken });
      expect(second.status).toBeLessThan(300);
      const signedIn = second.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      const board = await fetch(`${ready.address}/queues`, { headers: { cookie: signedIn } });
      // Its page and files lie in a package that is not bundled with the program.
      expect([board.status, await board.text()]).toEqual([200, expect.stringContaining('<div id="root"')]);
    },
    SLOWLY,
  );

  it(
    'should be found well by the doctor, which prints only JSON on standard output',
    async () => {
      const { code, stdout } = await homeward('doctor', '--json');
      const report = JSON.parse(stdout) as { ok: boolean; findings: { check: string; ok: boolean }[] };
      expect(report.findings.filter(({ ok }) => !ok)).toEqual([]);
      expect(report.findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['Worker', 'Row policies']));
      expect(code).toBe(0);
    },
    SLOWLY,
  );

  it(
    'should say where it runs when it is started twice on one home',
    async () => {
      const second = await homeward('start');
      expect(second.code).toBe(1);
      expect(second.stderr).toContain(`is in use: \`homeward start\` runs there at ${ready.address}`);
    },
    SLOWLY,
  );

  it(
    'should refuse to make a demonstration into a real office',
    async () => {
      const refused = await homeward('migrate', '--empty', '--admin-email', 'first@office.example');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('cannot become a real one');
    },
    SLOWLY,
  );

  it(
    'should start the worker and the database again when they are killed',
    async () => {
      const [worker, api] = [pidOf('worker/dist/bundle/main.js'), pidOf('api/dist/bundle/main.js')];
      process.kill(worker, 'SIGKILL');
      process.kill(pidOf('postgres'), 'SIGKILL');
      await eventually(() => pidOf('worker/dist/bundle/main.js') !== worker && pidOf('worker/dist/bundle/main.js') > 0);
      await eventually(async () => (await get('/health/ready')).status === 200);
      expect(pidOf('api/dist/bundle/main.js')).toBe(api);
      expect(running.stderr).toMatch(/The worker stopped: it was killed by SIGKILL/);
      expect(running.stderr).toMatch(/The database was stopped from outside/);
    },
    SLOWLY,
  );

  it(
    'should leave neither API nor worker behind when it is killed, and recover at the next start',
    async () => {
      process.kill(commandPid(), 'SIGKILL');
      await running.ended;
      await eventually(() => !processesOf(home).some((line) => line.includes('main.js')));
      running = new TypedCommand([...HOMEWARD, 'start', '--without-past', '--json'], { env });
      ready = await running.ready();
      expect(running.stderr).toContain('An earlier run was killed');
      expect((await get('/health/ready')).status).toBe(200);
    },
    SLOWLY,
  );

  it(
    'should stop everything in order on Ctrl-C and leave no process',
    async () => {
      expect(processesOf(home).length).toBeGreaterThan(3);
      running.signalGroup('SIGINT');
      const { code, stderr } = await running.ended;
      expect(stderr).toContain('Stopped. Everything is saved.');
      expect(code).toBe(0);
      expect(processesOf(home)).toEqual([]);
      expect(existsSync(path.join(home, 'postgres', 'pgdata', 'postmaster.pid'))).toBe(false);
    },
    SLOWLY,
  );

  it(
    'should leave no process either when it is stopped before it is ready',
    async () => {
      const early = (running = new TypedCommand([...HOMEWARD, 'start', '--without-past', '--json'], { env }));
      await early.said(() => (early.stderr.includes('Bringing it to this version') ? true : null));
      early.signalGroup('SIGINT');
      expect(await early.ended).toMatchObject({ code: 130, stdout: '' });
      expect(processesOf(home)).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'should name the port and another one to use when its port is taken, and start nothing',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      const refused = await type([...HOMEWARD, 'start'], { env: { ...env, PORT: String(port) } });
      other.close();
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(new RegExp(`Port ${port} is in use.*\\n.*PORT=\\d+ npm start`));
      expect(processesOf(home)).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'should keep its logs in the home, closed to others and without a password',
    () => {
      const logs = path.join(home, 'logs');
      for (const name of readdirSync(logs)) {
        expect(statSync(path.join(logs, name)).mode & 0o077).toBe(0);
        expect(readFileSync(path.join(logs, name), 'utf8')).not.toContain('walk-the-long-road-home');
      }
    },
    SLOWLY,
  );
});
