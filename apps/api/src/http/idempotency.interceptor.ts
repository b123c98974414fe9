import { createHash } from 'node:crypto';
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { findAnswer, KeyAlreadyClaimed, Transactions } from '@homeward/database';
import {
  DomainError,
  IDEMPOTENCY_HEADER,
  LOGGER,
  type IdempotencyClaim,
  type PlatformErrorCode,
  type RequestContext,
  type Logger,
} from '@homeward/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, of, tap, throwError, type Observable } from 'rxjs';
import { unavailable } from './refusals.ts';
import { contextOf } from './request-context.hooks.ts';

export const REPLAYED_HEADER = 'idempotency-replayed';
const KEY = /^[\x21-\x7e]{8,128}$/;

/**
 * Makes a creation that is sent twice happen once: a second sending, even while the first is under way, is given the
 * first answer. It stands at the routes creating-routes.ts finds. The claim itself is made in the creating transaction, so it stands exactly when the creation does.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const context = contextOf(request);
    const claim = claimOf(request, context);
    // What a form holds is known once it was read: only then can it be told from another one under the same key.
    const kept = request.isMultipart() ? null : await this.answerKept(context, claim);
    if (kept) return of(replayed(reply, kept.answer));
    context.idempotency = claim;
    return next.handle().pipe(
      tap(() => this.reportUnclaimed(claim)),
      catchError((error: unknown) =>
        error instanceof KeyAlreadyClaimed ? from(this.answerOfOther(context, claim, reply)) : throwError(() => error),
      ),
    );
  }

  private async answerOfOther(context: RequestContext, claim: IdempotencyClaim, reply: FastifyReply): Promise<unknown> {
    const kept = await this.answerKept(context, claim);
    if (!kept) throw unavailable('The first request with this key has not ended yet. Send it again in a moment.');
    return replayed(reply, kept.answer);
  }

  private async answerKept(context: RequestContext, claim: IdempotencyClaim): Promise<{ answer: unknown } | null> {
    delete context.idempotency;
    return this.transactions.run(context.actor, (tx) => findAnswer(tx, claim));
  }

  /** A creating route that never opened a transaction under its actor would act twice; that is a fault of ours. */
  private reportUnclaimed(claim: IdempotencyClaim): void {
    if (!claim.stored) this.logger.error({ route: claim.route }, 'a creating route kept no answer under its key');
  }
}

function claimOf(request: FastifyRequest, context: RequestContext): IdempotencyClaim {
  const key = request.headers[IDEMPOTENCY_HEADER];
  const { userId } = context.actor;
  if (typeof key !== 'string' || !KEY.test(key) || userId === null) throw keyMissing();
  return {
    key,
    userId,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    bodyDigest: createHash('sha256')
      .update(sortedJson([request.params, request.body]))
      .digest('hex'),
    stored: false,
  };
}

function replayed(reply: FastifyReply, answer: unknown): unknown {
  void reply.header(REPLAYED_HEADER, 'true');
  return answer;
}

/** The same content in another order of keys is the same request. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function keyMissing(): DomainError<PlatformErrorCode> {
  return new DomainError(
    'idempotency.key-missing',
    'Send the header Idempotency-Key with a new random value (8 to 128 characters, such as a UUID) for each creation, and the same value when you send it again.',
    { fields: { 'Idempotency-Key': 'must be 8 to 128 visible characters' } },
  );
}
