import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurityPolicy } from './security-headers.ts';

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Both stand at the same distance from `src/http` and `dist/http`. */
const WEB_ROOT = at('../../../web/dist/');
const DOCS_ROOT = at('../../../web/api-docs/');
const OPENAPI = at('../../openapi.json');
/** Stands in the built page where each serving puts a nonce. */
const NONCE = '{{csp-nonce}}';
const API_OR_FILE = /^\/(api|health|queues)(\/|$)|\.[a-z0-9]+$/i;

/** Addresses served without a sign-in because they hold no person's data, with the reason for each. */
export const PUBLIC_FILES: Readonly<Record<string, string>> = {
  '/': 'the page people see first: an empty one, until its script has asked who is there',
  '/icon.svg': 'the page’s sign',
  '/api/docs': 'the documentation of the API',
  '/api/docs/docs.js': 'shows the documentation',
  '/api/docs/docs.css': 'how the documentation looks',
  '/api/docs/openapi.json': 'the documentation for programs',
  '/api/docs/assets/swagger-ui.css': 'Swagger UI, served from here so that no other site is asked',
  '/api/docs/assets/swagger-ui-bundle.js': 'Swagger UI, served from here so that no other site is asked',
};

/** Whether a file may be read without a sign-in: the built web app holds no person's data, nor does a file named above. */
export const isPublicFile = (url: string): boolean => url in PUBLIC_FILES || url.startsWith(`/${ASSETS}`);

/** The name of a built file says what is in it, so a browser may keep it for good. */
const ASSETS = 'assets/';
const YEAR_SECONDS = 31_536_000;

/** Serves the web app's files, the API's documentation, and the web app's page for every address the browser opens. */
export async function serveWebPages(fastify: FastifyInstance): Promise<void> {
  await serveWebApp(fastify);
  const swagger = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    fastify.get(`/api/docs/assets/${file}`, (_request, reply) => reply.sendFile(file, swagger));
  fastify.get('/api/docs', (_request, reply) => reply.sendFile('index.html', DOCS_ROOT));
  for (const file of ['docs.js', 'docs.css'])
    fastify.get(`/api/docs/${file}`, (_request, reply) => reply.sendFile(file, DOCS_ROOT));
  fastify.get('/api/docs/openapi.json', (_request, reply) =>
    reply.sendFile(path.basename(OPENAPI), path.dirname(OPENAPI)),
  );
}

async function serveWebApp(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyStatic, { root: DOCS_ROOT, serve: false });
  const page = pageOfWebApp();
  if (page === null) return;
  await fastify.register(fastifyStatic, {
    root: WEB_ROOT,
    prefix: '/',
    wildcard: false,
    index: false,
    decorateReply: false,
    globIgnore: ['**/index.html', '**/.vite/**', '**/.tsbuildinfo', '**/*.br'],
    preCompressed: true,
    setHeaders: (reply, file) => {
      if (file.startsWith(path.join(WEB_ROOT, ASSETS)))
        reply.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`);
    },
  });
  fastify.get('/', (_request, reply) => page(reply));
  // A preHandler: the refusal of a wrong method, an onRequest hook, goes first.
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.is404 && opensPage(request)) return void page(reply);
    done();
  });
}

/**
 * The web app's page, with a nonce of its own each time: the styles that its library writes while it runs carry it, and
 * no other is taken. Null where the web app is not built, as for a server that is run from its sources.
 */
function pageOfWebApp(): ((reply: FastifyReply) => FastifyReply) | null {
  const file = path.join(WEB_ROOT, 'index.html');
  if (!existsSync(file)) return null;
  const html = readFileSync(file, 'utf8');
  return (reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(NONCE, nonce));
  };
}

/** A person opening an address in a browser, where the web app has routes of its own; never a program or a missing file. */
function opensPage(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' &&
    (request.headers.accept ?? '').includes('text/html') &&
    !API_OR_FILE.test(request.url.split('?')[0]!)
  );
}
