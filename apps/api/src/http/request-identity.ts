import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  AUTHENTICATOR,
  CSRF_HEADER,
  SESSION_COOKIE,
  UNATTENDED_HEADER,
  type Actor,
  type Authenticator,
  type PresentedCredentials,
} from '@homeward/platform';
import type { FastifyRequest } from 'fastify';
import { csrfTokenMissing, sessionRequired } from './refusals.ts';
import { contextOf } from './request-context.hooks.ts';

/** What an EventSource asks for, which can send no header of ours. */
export const EVENT_STREAM = 'text/event-stream';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who sends a request, and puts them into its context for every room below. */
@Injectable()
export class RequestIdentity {
  constructor(@Inject(AUTHENTICATOR) private readonly authenticator: Authenticator) {}

  /** @throws DomainError `session.required`, `csrf.token-missing` */
  async identify(request: FastifyRequest): Promise<Actor> {
    const presented = presentedBy(request);
    if (!presented) throw sessionRequired();
    const found = await this.authenticator.authenticate(presented);
    if (!found) throw sessionRequired();
    const byCookie = presented.cookieToken !== undefined;
    if (byCookie && !SAFE_METHODS.has(request.method)) demandCsrfToken(request, found.csrfToken);
    contextOf(request).actor = found.actor;
    return found.actor;
  }
}

/** The header wins over the cookie, so that a program run from a signed-in browser is who its key says. */
function presentedBy(request: FastifyRequest): PresentedCredentials | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const bearer = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization)?.[1];
    return bearer === undefined ? null : { bearer };
  }
  const cookieToken = request.cookies[SESSION_COOKIE];
  return cookieToken ? { cookieToken, unattended: unattended(request) } : null;
}

/** A page that listens or looks again by itself shows nobody at the desk: only what a hand asked for keeps a session. */
function unattended(request: FastifyRequest): boolean {
  return UNATTENDED_HEADER in request.headers || request.headers.accept === EVENT_STREAM;
}

/** A browser adds the cookie to whatever another page makes it send; only our own page can read the token. */
function demandCsrfToken(request: FastifyRequest, expected: string | null): void {
  const sent = request.headers[CSRF_HEADER];
  if (expected === null || typeof sent !== 'string' || !sameText(sent, expected)) throw csrfTokenMissing();
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
