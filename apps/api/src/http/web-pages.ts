import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Both stand at the same distance from `src/http` and `dist/http`. */
const WEB_ROOT = at('../../../web/public/');
const DOCS_ROOT = at('../../../web/api-docs/');
const OPENAPI = at('../../openapi.json');
const API_OR_FILE = /^\/(api|health|queues)(\/|$)|\.[a-z0-9]+$/i;

/** Addresses served without a sign-in because they hold no person's data, with the reason for each. */
export const PUBLIC_FILES: Readonly<Record<string, string>> = {
  '/': 'the page people see first',
  '/index.html': 'the page people see first',
  '/home.css': 'how that page looks',
  '/home.js': 'says on that page whether this is a demonstration',
  '/welcome': 'where a one-time link leads; the link itself stands in the fragment',
  '/welcome.html': 'where a one-time link leads',
  '/welcome.js': 'reads the link and sets the password',
  '/icon.svg': 'the page’s sign',
  '/api/docs': 'the documentation of the API',
  '/api/docs/docs.js': 'shows the documentation',
  '/api/docs/docs.css': 'how the documentation looks',
  '/api/docs/openapi.json': 'the documentation for programs',
  '/api/docs/assets/swagger-ui.css': 'Swagger UI, served from here so that no other site is asked',
  '/api/docs/assets/swagger-ui-bundle.js': 'Swagger UI, served from here so that no other site is asked',
};

/** Serves the web app's files, the API's documentation, and the web app's page for every address the browser opens. */
export async function serveWebPages(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyStatic, { root: WEB_ROOT, prefix: '/', wildcard: false, index: ['index.html'] });
  fastify.get('/welcome', (_request, reply) => reply.sendFile('welcome.html'));
  const swagger = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    fastify.get(`/api/docs/assets/${file}`, (_request, reply) => reply.sendFile(file, swagger));
  fastify.get('/api/docs', (_request, reply) => reply.sendFile('index.html', DOCS_ROOT));
  for (const file of ['docs.js', 'docs.css'])
    fastify.get(`/api/docs/${file}`, (_request, reply) => reply.sendFile(file, DOCS_ROOT));
  fastify.get('/api/docs/openapi.json', (_request, reply) =>
    reply.sendFile(path.basename(OPENAPI), path.dirname(OPENAPI)),
  );
  // A preHandler: the refusal of a wrong method, an onRequest hook, goes first.
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.is404 && opensPage(request)) return void reply.sendFile('index.html');
    done();
  });
}

/** A person opening an address in a browser, where the web app has routes of its own; never a program or a missing file. */
function opensPage(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' &&
    (request.headers.accept ?? '').includes('text/html') &&
    !API_OR_FILE.test(request.url.split('?')[0]!)
  );
}
