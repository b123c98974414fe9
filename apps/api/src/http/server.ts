import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config, Logger } from '@homeward/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerMethodNotAllowed } from './method-not-allowed.ts';
import { API_PREFIX, WITHOUT_PREFIX } from './prefix.ts';
import { mediaUnsupported, tooManyRequests } from './refusals.ts';
import { carryContext } from './request-context.hooks.ts';
import { securityHeaders } from './security-headers.ts';
import { answerUnreadable, answerUnroutable } from './unroutable.ts';

const MEBIBYTE = 1024 * 1024;

/** How long a request may take and how long a client may take to send it, in milliseconds; the role's statement_timeout is the same. */
export const REQUEST_DEADLINE_MS = 30_000;

/** Calendar programs ask a few times an hour; whoever asks more often guesses addresses. */
const FEED_READS_PER_MINUTE = 30;
/** Whoever complains without an account does so once or twice; whoever asks more often guesses receipts. */
const COMPLAINTS_PER_MINUTE = 10;
const isPublicComplaint = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url === `/${API_PREFIX}/public/complaints` ||
  routeOptions.url === `/${API_PREFIX}/public/complaint-answers`;
const isFeed = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url === `/${API_PREFIX}/calendar-feeds/:token.ics`;

export function createAdapter(config: Config, logger: Logger, deadlineMs = REQUEST_DEADLINE_MS): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: MEBIBYTE,
    handlerTimeout: deadlineMs,
    requestTimeout: deadlineMs,
    routerOptions: { maxParamLength: 100 },
    trustProxy: config.TRUSTED_PROXIES ? config.TRUSTED_PROXIES.split(/,\s*/) : false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerUnroutable(error, request, reply, logger),
    // One adapter-wide switch: no room uses Express middleware, and the layer costs a part of every request.
    skipMiddie: true,
  });
}

/** Everything a request passes before Nest: context and log, headers, rate, cookies; then the prefix of all rooms. */
export async function configureHttp(app: NestFastifyApplication, config: Config, logger: Logger): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const https = config.PUBLIC_URL?.startsWith('https:') ?? false;
  fastify.removeContentTypeParser('text/plain');
  carryContext(fastify, logger);
  answerMethodNotAllowed(fastify);
  hangUpWhenStopping(fastify);
  app.enableCsrfProtection(config.PUBLIC_URL ? { trustedOrigins: [new URL(config.PUBLIC_URL).origin] } : {});
  const headers = await securityHeaders(https);
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  if (config.RATE_LIMIT_PER_MINUTE > 0) {
    await fastify.register(rateLimit, {
      max: (request) =>
        isFeed(request)
          ? FEED_READS_PER_MINUTE
          : isPublicComplaint(request)
            ? COMPLAINTS_PER_MINUTE
            : config.RATE_LIMIT_PER_MINUTE,
      // Counted apart, so that a calendar program does not use up what the people behind the same address need.
      keyGenerator: (request) =>
        isFeed(request) ? `feed ${request.ip}` : isPublicComplaint(request) ? `complaint ${request.ip}` : request.ip,
      timeWindow: 60_000,
      cache: 20_000,
      // Whoever watches the installation shares an address with everyone behind the same proxy.
      allowList: (request) => request.url.startsWith('/health/'),
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: (_request, context) => tooManyRequests(Math.ceil(context.ttl / 1000)),
    });
  }
  await fastify.register(cookie);
  await fastify.register(multipart);
  takeFormsForUploadsOnly(fastify);
  app.setGlobalPrefix(API_PREFIX, { exclude: [...WITHOUT_PREFIX] });
}

/** Addresses that take files. Every other takes JSON only: a form is what another site can make a browser send. */
const UPLOADS: readonly string[] = [
  'cases/:id/attachments',
  'reintegration-services/:id/proofs',
  'partner-desk/services/:id/proofs',
  'caseload-imports/:id/files/:ordinal/parts',
].map((address) => `/${API_PREFIX}/${address}`);

function takeFormsForUploadsOnly(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const sent = request.headers['content-type'] ?? '';
    const takesForm = request.method === 'POST' && UPLOADS.includes(request.routeOptions.url ?? '');
    if (/^multipart\//i.test(sent)) done(takesForm ? undefined : mediaUnsupported());
    // No body, and one of JSON, are told by the upload itself which part is missing.
    else done(takesForm && sent !== '' && !/^application\/json\b/i.test(sent) ? mediaUnsupported('form') : undefined);
  });
}

/** A client keeps its connection for later; a server that stops would otherwise wait for it as long as for a request. */
function hangUpWhenStopping(fastify: FastifyInstance): void {
  let stopping = false;
  fastify.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  fastify.addHook('onResponse', (_request, _reply, done) => {
    if (stopping) setImmediate(() => fastify.server.closeIdleConnections());
    done();
  });
}
