import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { CORRELATION_HEADER, errorLine, LOGGER, type DomainError, type Logger } from '@homeward/platform';
import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { matterRuleOf } from './matter-rules.ts';
import { PROBLEM_STATUSES, type ErrorCode } from './problem-statuses.ts';
import type { Problem } from './problem.dto.ts';
import { refusalOf } from './refusal-of.ts';
import { internalFault } from './refusals.ts';
import { contextOf } from './request-context.hooks.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** One refusal as RFC 9457 writes it. `extra` may add members but never replace ours. */
export function problemOf(refusal: DomainError<ErrorCode>, correlationId: string): Problem {
  const status = PROBLEM_STATUSES[refusal.code];
  const fields = Object.entries(refusal.fields).map(([field, problem]) => ({
    ...{ field, problem },
    ...(refusal.rules[field] ?? matterRuleOf(problem)),
  }));
  return {
    ...refusal.extra,
    type: `urn:homeward:problem:${refusal.code}`,
    title: STATUS_CODES[status]!,
    status,
    detail: refusal.message,
    code: refusal.code,
    correlationId,
    ...(fields.length > 0 ? { fields } : {}),
  };
}

/**
 * The only place where an error becomes an answer: a refusal in words for the person who asked, or a bland 500 with a
 * full line in the log, because a stack, a statement or a value in an answer tells an attacker or a neighbour too much.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    if (reply.sent) return;
    const { correlationId } = contextOf(request);
    const refusal = refusalOf(error) ?? internalFault();
    request.refusedWith = refusal.code;
    const problem = problemOf(refusal, correlationId);
    if (problem.status >= 500) {
      this.logger.error(
        { correlationId, route: request.routeOptions.url ?? null, error: errorLine(error) },
        refusal.code,
      );
    }
    const { retryAfter } = refusal.extra;
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="homeward"');
    void reply.header(CORRELATION_HEADER, correlationId).status(problem.status).type(PROBLEM_MEDIA_TYPE).send(problem);
  }
}
