import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { CORRELATION_HEADER, DomainError, type Logger } from '@homeward/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, PROBLEM_MEDIA_TYPE } from './problem.filter.ts';
import type { ErrorCode } from './problem-statuses.ts';
import { refusalOf } from './refusal-of.ts';
import { internalFault, malformed } from './refusals.ts';
import { contextOf, logRequest } from './request-context.hooks.ts';

/** Answers what the router refuses before any hook has run, so that this too is a problem document with strict headers. */
export function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const { correlationId } = contextOf(request);
  const problem = problemOf(refusalOf(error) ?? internalFault(), correlationId);
  void reply
    .status(problem.status)
    .headers({
      [CORRELATION_HEADER]: correlationId,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problem));
  logRequest(logger, request, reply);
}

/** Answers by hand what cannot even be read as HTTP: there is no request yet to answer. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(unreadable(error.code), randomUUID());
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function unreadable(code: string | undefined): DomainError<ErrorCode> {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new DomainError('request.url-too-long', 'The address and the headers together are longer than 16 KiB.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return malformed('The request took too long to arrive.');
  return malformed('This is not a readable HTTP request.');
}
