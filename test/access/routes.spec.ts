import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLE_PERMISSIONS, ROLES, type Role } from '@homeward/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import ts from 'typescript';
import { addressesOf } from '../../apps/api/src/http/method-not-allowed.ts';
import { isPublicFile } from '../../apps/api/src/http/web-pages.ts';
import { listRoutes, type ApiRoute } from '../../apps/api/src/openapi/routes.ts';
import { saveActor, saveOffice } from '../support/factories/organisation.factory.ts';
import { saveSession, type SessionHeaders } from '../support/factories/session.factory.ts';
import { startTestApi } from '../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** Asked of every route of the real application, so that a new one cannot be forgotten. */
describe('every route', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let routes: ApiRoute[];
  const sessions = new Map<Role, SessionHeaders>();

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApi(database);
    routes = listRoutes(app);
    const office = await saveOffice(database);
    for (const role of ROLES) sessions.set(role, await saveSession(database, await saveActor(database, role, office)));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const call = async (route: ApiRoute, headers: Record<string, string>): Promise<[number, string | undefined]> => {
    const answer = await app.inject({
      method: route.method as 'GET',
      url: route.path.replace(/:[A-Za-z]+/g, () => randomUUID()),
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
    const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
    return [answer.statusCode, isProblem ? (answer.json() as { code: string }).code : undefined];
  };
  const named = (route: ApiRoute): string => `${route.method} ${route.path}`;

  it('should say who may call it, and why when no permission is named', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ access }) => access === null).map(named)).toEqual([]);
    const reasons = routes.flatMap(({ access }) => (access && access.kind !== 'permission' ? [access.reason] : []));
    expect(reasons.filter((reason) => reason.length < 15)).toEqual([]);
  });

  it('should be known to this test, whoever registered it with the server', () => {
    const ours = new Set(routes.map(({ path: url }) => url));
    const strange = addressesOf(app.getHttpAdapter().getInstance() as unknown as FastifyInstance).filter(
      ({ url, methods }) =>
        !ours.has(url) &&
        !(isPublicFile(url) && methods.every((method) => method === 'GET' || method === 'HEAD')) &&
        !/^\/queues(\/|$)/.test(url),
    );
    expect(strange).toEqual([]);
  });

  it('should refuse whoever is not signed in unless it is open to all', async () => {
    for (const route of routes.filter(({ access }) => access?.kind !== 'open'))
      expect([named(route), ...(await call(route, {}))]).toEqual([named(route), 401, 'session.required']);
  });

  it('should refuse a change by cookie that does not repeat the token of its session', async () => {
    const { cookie } = sessions.get('counsellor')!;
    for (const route of routes.filter(({ access, method }) => access?.kind !== 'open' && method !== 'GET'))
      expect([named(route), ...(await call(route, { cookie }))]).toEqual([named(route), 403, 'csrf.token-missing']);
  });

  it('should refuse exactly the roles that do not hold its permission', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      if (route.access?.kind !== 'permission') continue;
      for (const role of ROLES) {
        const [status, code] = await call(route, { ...sessions.get(role)! });
        const refused = status === 403 && code === 'permission.missing';
        const holds = ROLE_PERMISSIONS[role].includes(route.access.permission);
        if (refused === holds || status === 401 || status >= 500)
          wrong.push(`${role}: ${named(route)} ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('should leave the work to an action: no handler decides or loops', () => {
    const controllers = files('libs', 'apps').filter((file) => file.endsWith('.controller.ts'));
    expect(controllers.length).toBeGreaterThan(5);
    expect(controllers.flatMap(busyHandlers)).toEqual([]);
  });
});

const ROOT = path.resolve(import.meta.dirname, '../..');
const STATEMENTS_MOST = 3;

function files(...directories: string[]): string[] {
  return directories.flatMap((directory) =>
    readdirSync(path.join(ROOT, directory), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(directory, file))
      .filter((file) => !/(^|\/)(dist|node_modules)\//.test(file)),
  );
}

/** Handlers longer than reading a page, asking and answering; or that branch. */
function busyHandlers(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const busy: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && (ts.getDecorators(node) ?? []).length > 0 && node.body) {
      const branches = node.body.statements.some(
        (statement) =>
          !ts.isReturnStatement(statement) &&
          !ts.isExpressionStatement(statement) &&
          !ts.isVariableStatement(statement),
      );
      if (branches || node.body.statements.length > STATEMENTS_MOST) busy.push(`${file} ${node.name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return busy;
}
