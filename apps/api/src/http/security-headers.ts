import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify } from 'fastify';

/** What any answer carries, whoever secured it. */
const OF_THE_ANSWER: ReadonlySet<string> = new Set(['content-type', 'content-length', 'date', 'connection']);

/**
 * The security headers of every answer, as helmet sets them. They are asked for once: helmet would work them out afresh
 * at each request, and they never differ.
 */
export async function securityHeaders(https: boolean): Promise<Readonly<Record<string, string>>> {
  const server = fastify();
  await server.register(helmet, rulesFor(https));
  server.get('/', () => '');
  const { headers } = await server.inject('/');
  await server.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OF_THE_ANSWER.has(name) ? [] : [[name, String(value)]],
    ),
  );
}

/** The same for the web app's page, which may also carry styles that bear the nonce. */
export const contentSecurityPolicy = (nonce: string): string =>
  Object.entries({ ...DIRECTIVES, 'style-src': ["'self'", `'nonce-${nonce}'`] })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');

const DIRECTIVES: Readonly<Record<string, string[]>> = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Only our own files run in our pages, and nobody frames them. Small pictures may stand in a stylesheet. */
function rulesFor(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  };
}
