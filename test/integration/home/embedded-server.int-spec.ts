import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningServer, isAlive, startServer, type RunningServer } from '@homeward/database';
import pg from 'pg';

const asRoot = process.getuid?.() === 0;

describe('the embedded server', () => {
  let parent: string;
  let directory: string;
  let server: RunningServer | undefined;
  const notices: string[] = [];
  const start = async (): Promise<RunningServer> =>
    (server = await startServer({ directory, disposable: true, notice: (line) => notices.push(line) }));
  const pidFile = (): string => path.join(directory, 'pgdata', 'postmaster.pid');
  const postmasterPid = (): number => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
  const ask = async (url: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ one: number }>('select 1 as one');
    await client.end();
    return rows[0]?.one;
  };

  beforeAll(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'homeward server $HOME ünï '));
    directory = path.join(parent, 'postgres');
  });
  beforeEach(() => void (notices.length = 0));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('should start in a path with blanks, signs of the shell and letters of other scripts, and be found by others', async () => {
    const running = await start();
    expect(await ask(running.urls.owner)).toBe(1);
    expect(findRunningServer(directory)?.urls).toEqual(running.urls);
    expect(notices).toEqual([]);
  });

  it('should lead a session of its own, so that Ctrl-C in the terminal does not reach it', async () => {
    await start();
    const field = (pid: number, index: number): string =>
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[index]!;
    const [group, session] = [2, 3];
    expect(field(postmasterPid(), group)).toBe(String(postmasterPid()));
    expect(field(postmasterPid(), session)).not.toBe(field(process.pid, session));
  });

  it('should be gone, with its processes, when it was stopped', async () => {
    const running = await start();
    const pid = postmasterPid();
    await running.stop();
    expect(running.alive()).toBe(false);
    expect(isAlive({ pid, began: null })).toBe(false);
    expect(findRunningServer(directory)).toBeNull();
  });

  it('should take back a server that a killed run left behind', async () => {
    const left = await start();
    const again = await start();
    expect(left.alive()).toBe(false);
    expect(await ask(again.urls.owner)).toBe(1);
    expect(notices).toEqual([expect.stringContaining('An earlier run was killed')]);
  });

  it('should recover when the server itself was killed', async () => {
    const running = await start();
    process.kill(postmasterPid(), 'SIGKILL');
    while (running.alive()) await sleep(10);
    expect(await ask((await start()).urls.owner)).toBe(1);
  });

  it('should start although the number in a stale pid file belongs to another program now', async () => {
    const other = spawn('sleep', ['60']);
    const lines = [other.pid, path.join(directory, 'pgdata'), '1', '5432', '', '127.0.0.1', '', 'ready', ''];
    writeFileSync(pidFile(), lines.join('\n'), { mode: 0o600 });
    try {
      expect(await ask((await start()).urls.owner)).toBe(1);
      expect(other.exitCode).toBeNull();
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('should name both versions when another major version made the files, and leave them alone', async () => {
    const version = path.join(directory, 'pgdata', 'PG_VERSION');
    const ours = readFileSync(version, 'utf8');
    writeFileSync(version, '15\n');
    try {
      await expect(start()).rejects.toThrow(/made by PostgreSQL 15; this version of Homeward brings PostgreSQL \d+/);
      expect(existsSync(pidFile())).toBe(false);
    } finally {
      writeFileSync(version, ours);
    }
  });

  it('should begin anew when its first start was cut short', async () => {
    const fresh = path.join(parent, 'cut short');
    mkdirSync(path.join(fresh, 'pgdata.new', 'base'), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(fresh, 'pgdata.new', 'PG_VERSION'), '18\n');
    server = await startServer({ directory: fresh, disposable: true });
    expect(await ask(server.urls.owner)).toBe(1);
  });

  // Disks and other users' directories can only be made by root; everybody else meets the same messages by their own rights.
  if (asRoot) {
    it('should say that the disk is full instead of failing half-way', async () => {
      const disk = path.join(parent, 'small disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
      try {
        await expect(startServer({ directory: path.join(disk, 'postgres') })).rejects.toThrow(
          /The disk that holds .*small disk.* is full/,
        );
      } finally {
        execFileSync('umount', [disk]);
      }
    });

    it('should say whose closed directory it cannot enter', async () => {
      const closed = path.join(parent, 'closed');
      mkdirSync(closed);
      chownSync(closed, 54_321, 54_321);
      chmodSync(closed, 0o700);
      await expect(startServer({ directory: path.join(closed, 'postgres') })).rejects.toThrow(
        /closed belongs to user 54321 and is closed to others/,
      );
    });
  } else {
    it('should say whose directory it may not change', async () => {
      await expect(startServer({ directory: '/proc/homeward' })).rejects.toThrow();
      const closed = path.join(parent, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o500);
      await expect(startServer({ directory: path.join(closed, 'postgres') })).rejects.toThrow(
        /may not enter or change/,
      );
    });
  }
});
