import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimHome, findHolder, homeSecret, openHome, type Home } from '@homeward/database';

describe('a home', () => {
  let directory: string;
  let home: Home;
  const others: ChildProcess[] = [];

  beforeEach(() => {
    directory = path.join(mkdtempSync(path.join(tmpdir(), 'homeward home é ')), 'home');
    home = openHome(directory);
  });
  afterEach(async () => {
    for (const other of others.splice(0)) {
      if (other.exitCode !== null || other.signalCode !== null) continue;
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    rmSync(path.dirname(directory), { recursive: true, force: true });
  });

  /** Another process, which holds a claim written in its name. */
  const claimOfAnother = (changes: Record<string, unknown> = {}): ChildProcess => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    others.push(other);
    const claim = { pid: other.pid, began: null, command: 'start', phase: 'ready', ...changes };
    writeFileSync(path.join(home.run, `claim-${other.pid}-00000000.json`), JSON.stringify(claim));
    return other;
  };

  it('should say so, and not try for ever, when it is to lie where nothing can be made', () => {
    expect(() => openHome('/proc/homeward/home')).toThrow(/^\/proc\/homeward cannot be made/);
  });

  it('should be made with the directories above it, whoever makes them first', () => {
    const deep = path.join(path.dirname(directory), 'a', 'b', 'home');
    expect(openHome(deep).directory).toBe(deep);
    expect(openHome(deep).directory).toBe(deep);
  });

  it('should be closed to other users, and its secret too', () => {
    homeSecret(home);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(statSync(home.secrets).mode & 0o777).toBe(0o600);
  });

  it('should keep its secret when it is opened again', () => {
    const secret = homeSecret(home);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(homeSecret(openHome(directory))).toBe(secret);
  });

  it('should refuse a damaged secret instead of making another', () => {
    writeFileSync(home.secrets, '{"HOMEWARD_SECRET": "abc');
    expect(() => homeSecret(home)).toThrow(/damaged/);
    expect(readFileSync(home.secrets, 'utf8')).toBe('{"HOMEWARD_SECRET": "abc');
  });

  it('should say which directory is needed when a file is in its place', () => {
    const file = path.join(path.dirname(directory), 'a file');
    writeFileSync(file, '');
    expect(() => openHome(file)).toThrow(/a file where a directory is needed/);
  });

  it('should refuse a layout of another version', () => {
    writeFileSync(path.join(directory, 'home.json'), '{"format": 99}');
    expect(() => openHome(directory)).toThrow(/its layout is 99/);
  });

  it('should belong to one process at a time', async () => {
    const lock = await claimHome(home, 'start');
    lock.markReady('http://127.0.0.1:3000');
    await expect(claimHome(home, 'start')).rejects.toThrow(/runs there at http:\/\/127.0.0.1:3000 \(process \d+\)/);
    lock.release();
    (await claimHome(home, 'start')).release();
    expect(findHolder(home)).toBeNull();
  });

  it('should be held by one of many that claim it at the same moment', async () => {
    const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimHome(home, 'start')));
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1);
  });

  it('should be free again when its holder was killed', async () => {
    const other = claimOfAnother();
    await expect(claimHome(home, 'start')).rejects.toThrow(`process ${other.pid}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    (await claimHome(home, 'start')).release();
    expect(readdirSync(home.run)).toEqual([]);
  });

  it('should be free when the number of its killed holder now belongs to another process', async () => {
    claimOfAnother({ began: 'another boot/12345' });
    (await claimHome(home, 'start')).release();
  });

  it('should be waited for while a command uses it', async () => {
    const lock = await claimHome(home, 'user list');
    setTimeout(() => lock.release(), 200);
    (await claimHome(home, 'start', 5_000)).release();
  });
});
