import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { commandsOf, makeCleanClone, type CleanClone } from '../support/clean-clone.ts';
import { processesOf, ROOT, TypedCommand } from '../support/homeward-process.ts';

/** Installing and building from nothing take a while, and longer on a machine that does other things at once. */
const SLOWLY = 600_000;

/** README's commands, typed in a clean clone by somebody who has Node and no rights. */
describe('README, in a clean clone', () => {
  let clone: CleanClone;
  const [start, startEmpty] = commandsOf('Start') as [string, string];

  const typed = (command: string, more: { cwd?: string; input?: string } = {}): TypedCommand => {
    const { uid, gid, env } = clone.as;
    return new TypedCommand(['/bin/sh', '-c', command], { cwd: clone.directory, env, uid, gid, alone: true, ...more });
  };
  const untilReady = (running: TypedCommand): Promise<string> =>
    running.said(() => /Homeward is ready {3}(http:\S+)/.exec(running.stdout)?.[1] ?? null, SLOWLY);
  /** Ctrl-C reaches the shells of the line as well, whose status then tells of the signal and not of the command. */
  const stopped = async (running: TypedCommand): Promise<void> => {
    running.signalGroup('SIGINT');
    const ran = await running.ended;
    expect(ran.stderr).toMatch(/Stopped\. Everything is saved\.\n$/);
  };

  beforeAll(() => void (clone = makeCleanClone()), SLOWLY);
  afterAll(() => rm(clone.parent, { recursive: true, force: true }), SLOWLY);

  it(
    'should install, build, start and be ready with one command, and stop on Ctrl-C without leaving a process',
    async () => {
      expect(start).toBe('npm start');
      const running = typed(start);
      const address = await untilReady(running);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect(await (await fetch(address)).text()).toContain('<div id="root">');
      expect(running.stdout).toMatch(/Sign in with the password/);
      await stopped(running);
      expect(processesOf(path.join(clone.directory, '.homeward'))).toEqual([]);
    },
    SLOWLY,
  );

  it(
    'should begin an office of its own in another home, and print its first administrator’s link',
    async () => {
      expect(startEmpty).toContain('start --empty');
      const running = typed(startEmpty, { input: 'first@office.example\n\n\n\n\n' });
      await untilReady(running);
      expect(running.stdout).toMatch(/http:\S+\/welcome#token=[\w-]{43}/);
      expect(running.stdout).not.toMatch(/Sign in with the password/);
      await stopped(running);
    },
    SLOWLY,
  );

  it(
    'should answer the other commands from any directory of the clone, and leave nothing that git would see',
    async () => {
      for (const command of commandsOf('The command')) {
        const { code, stdout, stderr } = await typed(command, { cwd: path.join(clone.directory, 'libs') }).ended;
        expect({ command, code, stderr: code === 0 ? '' : stderr + stdout }).toEqual({ command, code: 0, stderr: '' });
      }
      const seen = execFileSync('git', ['-c', 'safe.directory=*', 'status', '--porcelain'], {
        ...{ cwd: clone.directory, encoding: 'utf8' as const },
      });
      expect(seen).toBe('');
    },
    SLOWLY,
  );

  it('should prove it by the command that the continuous integration runs', () => {
    // Typed here it would run itself without end.
    expect(commandsOf('Prove it')).toEqual(['npm test']);
    expect(readFileSync(path.join(ROOT, '.ci', 'run'), 'utf8')).toMatch(/^counted npm test$/m);
  });
});
