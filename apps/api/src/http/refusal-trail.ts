import { Refusals } from '@homeward/audit';
import { errorLine, type Logger } from '@homeward/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isUUID } from 'class-validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROBLEM_STATUSES, type ErrorCode } from './problem-statuses.ts';
import { contextOf } from './request-context.hooks.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set where a refusal becomes an answer. */
    refusedWith?: ErrorCode;
  }
}

/** Refused because of how the request was sent, not because of who asks. */
const NOT_ABOUT_THE_ASKER: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['csrf.token-missing', 'request.cross-site']);

/**
 * Writes who was refused what into the trail before the refusal leaves. It changes nothing in the answer, and does the
 * same work for a record in another's care as for one that does not exist, so that neither words nor time tell them
 * apart. A trail that cannot be written is an error in the log; the refusal stands all the same.
 */
export function trailRefusals(app: NestFastifyApplication, logger: Logger): void {
  const refusals = app.get(Refusals, { strict: false });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onSend', async (request) => {
    const code = request.refusedWith;
    if (code === undefined || !isTrailed(code)) return;
    const { actor, correlationId } = contextOf(request);
    try {
      await refusals.record(actor, { route: routeOf(request), recordId: idAsked(request), correlationId });
    } catch (error) {
      logger.error({ correlationId, error: errorLine(error) }, 'a refusal was not written into the trail');
    }
  });
}

function isTrailed(code: ErrorCode): boolean {
  return code === 'record.not-found' || (PROBLEM_STATUSES[code] === 403 && !NOT_ABOUT_THE_ASKER.has(code));
}

function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
}

/** The innermost id of the address. Anything else that stands in an address was typed, and is not kept. */
function idAsked(request: FastifyRequest): string | null {
  const values = Object.values((request.params ?? {}) as Record<string, unknown>);
  return (values.findLast((value) => isUUID(value)) as string | undefined)?.toLowerCase() ?? null;
}
