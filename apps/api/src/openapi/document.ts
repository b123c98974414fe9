import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '@homeward/platform';
import { Problem } from '../http/problem.dto.ts';
import type { RouteAccess } from '../http/route-access.ts';
import { listRoutes, type ApiRoute } from './routes.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PROBLEM_ANSWER = {
  description: 'A refusal in words: what was wrong and how to mend it.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: true,
  description: 'A new random value for each creation, and the same value when it is sent again: it then happens once.',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
};
const CSRF_TOKEN = {
  name: 'X-CSRF-Token',
  in: 'header' as const,
  required: false,
  description: 'The token of the session, from GET /api/session; needed when the session cookie signs the request.',
  schema: { type: 'string' },
};

/** The API as its decorators describe it, with what the HTTP layer adds to every operation. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Homeward')
    .setDescription('Case management for assisted voluntary return and reintegration.')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, `hwk_…`.' }, 'apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const route of listRoutes(app)) {
    const operation = operationOf(document, route);
    if (operation) complete(operation, route);
  }
  return sorted(document);
}

/** Where an operation of the document stands for a route of the application. */
export function operationOf(document: OpenAPIObject, route: ApiRoute): Operation | undefined {
  const path = document.paths[route.path.replace(/:([A-Za-z]+)/g, '{$1}')];
  const method = METHODS.find((each) => each === route.method.toLowerCase());
  return method === undefined ? undefined : path?.[method];
}

function complete(operation: Operation, route: ApiRoute): void {
  const unsafe = route.method !== 'GET';
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(route.creates ? [IDEMPOTENCY_KEY] : []),
    ...(unsafe && route.access?.kind !== 'open' ? [CSRF_TOKEN] : []),
  ];
  operation.security = route.access?.kind === 'open' ? [] : [{ session: [] }, { apiKey: [] }];
  operation.description = [operation.description, whoMay(route.access)].filter(Boolean).join('\n\n');
  operation.responses = { ...operation.responses, default: PROBLEM_ANSWER };
}

function whoMay(access: RouteAccess | null): string {
  if (access === null) return 'Nobody may call this.';
  if (access.kind === 'permission') return `Needs the permission \`${access.permission}\`.`;
  return access.kind === 'open' ? `Open to all: ${access.reason}.` : `For anyone signed in: ${access.reason}.`;
}

/** The document does not change when modules are loaded in another order. */
function sorted(document: OpenAPIObject): OpenAPIObject {
  const { components } = document;
  return {
    ...document,
    paths: byKey(document.paths),
    ...(components ? { components: { ...components, schemas: byKey(components.schemas ?? {}) } } : {}),
  };
}

function byKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
