import {
  ANONYMOUS,
  CORRELATION_HEADER,
  currentContext,
  newContext,
  runInContext,
  type DomainError,
  type RequestContext,
  type Logger,
} from '@homeward/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { urlTooLong } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    homeward?: RequestContext;
  }
}

/** Letters, digits and dashes only: what is accepted here is written to every log line and audit row of the request. */
const WELL_FORMED = /^[A-Za-z0-9-]{8,64}$/;
const URL_MAX = 2_000;

/** The request's context; made when the router refused the request before any hook ran. */
export function contextOf(request: FastifyRequest): RequestContext {
  const sent = request.headers[CORRELATION_HEADER];
  request.homeward ??= newContext(ANONYMOUS, typeof sent === 'string' && WELL_FORMED.test(sent) ? sent : undefined);
  return request.homeward;
}

/**
 * Carries one correlation id and one actor through everything a request sets off, and writes one line about each
 * request: the route's pattern, never its URL, which holds ids and may hold whatever was typed.
 */
export function carryContext(fastify: FastifyInstance, logger: Logger): void {
  fastify.decorateRequest('homeward', undefined);
  fastify.addHook('onRequest', (request, reply, done) => {
    const context = contextOf(request);
    void reply.header(CORRELATION_HEADER, context.correlationId);
    if (!request.raw.url?.startsWith('/api/docs/')) void reply.header('cache-control', cacheRule(request));
    runInContext(context, () => done(tooLong(request)));
  });
  // Reading a body is driven by the socket and leaves the context; the handler must find it again.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const context = contextOf(request);
    if (currentContext() === context) done();
    else runInContext(context, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logRequest(logger, request, reply);
    done();
  });
}

export function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  const context = contextOf(request);
  logger.info(
    {
      correlationId: context.correlationId,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      userId: context.actor.userId,
    },
    'request',
  );
}

/** Answers are people's data: no cache on the way may keep them. Files of the page may be kept if asked for again. */
function cacheRule(request: FastifyRequest): string {
  return /^\/(api|health|queues)(\/|\?|$)/.test(request.raw.url ?? '') ? 'no-store' : 'no-cache';
}

function tooLong(request: FastifyRequest): DomainError | undefined {
  return (request.raw.url?.length ?? 0) > URL_MAX ? urlTooLong(URL_MAX) : undefined;
}
