import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';
import { ANONYMOUS, type Actor } from './actor.ts';

/** What travels with one click or one job through every room, without being passed by hand. */
export interface RequestContext {
  /** From the click to the last job it sets off; found again in logs, audit, outbox and problem documents. */
  readonly correlationId: string;
  actor: Actor;
  idempotency?: IdempotencyClaim;
}

/** A caller's promise that two requests with this key are one. */
export interface IdempotencyClaim {
  readonly key: string;
  readonly userId: string;
  readonly route: string;
  /** What tells one request from another; {@link claimContent} adds what is not known before a form was read. */
  bodyDigest: string;
  /** Set once a transaction of this request has stored its answer under the key. */
  stored: boolean;
  /** How the action's answer is shown; what is kept and sent again is what was shown. Set by {@link shownAs}. */
  shape?: (answer: unknown) => unknown;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

export function currentCorrelationId(): string {
  return storage.getStore()?.correlationId ?? randomUUID();
}

export function newContext(actor: Actor = ANONYMOUS, correlationId: string = randomUUID()): RequestContext {
  return { correlationId, actor };
}

/**
 * Adds what a form held to what its key stands for: the same key with another file is another request.
 * @param content in the order in which it is to be compared
 */
export function claimContent(...content: (string | Buffer)[]): void {
  const claim = currentContext()?.idempotency;
  if (!claim) return;
  const digest = createHash('sha256').update(claim.bodyDigest);
  for (const part of content) digest.update(createHash('sha256').update(part).digest());
  claim.bodyDigest = digest.digest('hex');
}

/**
 * Runs an action whose answer is shown in another shape, so that a request that is sent again is shown the same.
 * @param shape depends on the answer alone
 */
export async function shownAs<Answer, Shown>(
  shape: (answer: Answer) => Shown,
  act: () => Promise<Answer>,
): Promise<Shown> {
  const claim = currentContext()?.idempotency;
  if (claim) claim.shape = shape as (answer: unknown) => unknown;
  return shape(await act());
}
