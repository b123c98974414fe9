import createClient, { type Middleware } from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import { somebodyIsHere } from '../session/at-hand.ts';
import { sessionStore } from '../session/session-store.ts';
import { isProblem, unreachable, unreadable } from './problem.ts';
import { SameKeyUntilAnswered } from './same-key-until-answered.ts';
import type { paths } from './schema.ts';

/** What the page asks by itself does not keep the session of a desk that was left. */
const UNATTENDED = 'X-Unattended';

const SAFE = new Set(['GET', 'HEAD']);
const keys = new SameKeyUntilAnswered();
const sendings = new WeakMap<Request, { name: string; copy: Request }>();

/** When somebody asked for it, who was at the page. */
const askedAt = new WeakMap<Request, number>();

const headers: Middleware = {
  async onRequest({ request }) {
    if (somebodyIsHere()) askedAt.set(request, Date.now());
    else request.headers.set(UNATTENDED, 'true');
    if (SAFE.has(request.method)) return request;
    const body = request.headers.get('content-type')?.startsWith('multipart/') ? '' : await request.clone().text();
    const name = `${request.method} ${request.url} ${body}`;
    request.headers.set('Idempotency-Key', keys.keyOf(name));
    const token = sessionStore.csrfToken();
    if (token) request.headers.set('X-CSRF-Token', token);
    sendings.set(request, { name, copy: request.clone() });
    return request;
  },
};

const answers: Middleware = {
  async onResponse({ request, response }) {
    const sending = sendings.get(request);
    if (sending) keys.answered(sending.name, response.status);
    const asked = askedAt.get(request);
    if (response.ok && asked !== undefined) sessionStore.used(asked);
    if (response.ok) return response;
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    if (!isProblem(body)) return asJson(response.status, unreadable(response.status));
    if (response.status !== 401 || !sessionStore.ended()) return response;
    // Somebody who signs in again goes on where they were: what they sent is sent once more, as them.
    if (!(await sessionStore.signedInAgain())) return response;
    return resend(sending?.copy ?? request);
  },
  // What fetch throws says nothing a person could use.
  onError: () => asJson(503, unreachable()),
};

async function resend(request: Request): Promise<Response> {
  const again = request.clone();
  const token = sessionStore.csrfToken();
  if (token && !SAFE.has(again.method)) again.headers.set('X-CSRF-Token', token);
  return fetch(again).catch(() => asJson(503, unreachable()));
}

const asJson = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });

export const client = createClient<paths>({ credentials: 'same-origin' });
client.use(headers, answers);

/** `api.useQuery('get', '/api/cases')`: an operation of the API as a query or a mutation; failures are problems. */
export const api = createHooks(client);
