import { Injectable } from '@nestjs/common';
import { Config, SESSION_COOKIE } from '@homeward/platform';
import type { IssuedSession } from '../data/sessions.ts';

/** The two things @fastify/cookie adds to a reply, which is all this room uses of it. */
export interface CookieReply {
  setCookie(name: string, value: string, options: CookieOptions): unknown;
  clearCookie(name: string, options: CookieOptions): unknown;
}

interface CookieOptions {
  httpOnly: boolean;
  sameSite: 'strict';
  secure: boolean;
  path: string;
  expires?: Date;
}

export const DEVICE_COOKIE = 'homeward_device';

/** The cookies of a session and of a known device: no script reads it, no other site sends it, and over https nothing else carries it. */
@Injectable()
export class SessionCookie {
  private readonly options: CookieOptions;

  constructor(config: Config) {
    const secure = config.PUBLIC_URL?.startsWith('https:') ?? false;
    this.options = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  }

  give(reply: CookieReply, session: IssuedSession): void {
    reply.setCookie(SESSION_COOKIE, session.token, { ...this.options, expires: session.expiresAt });
    if (session.device)
      reply.setCookie(DEVICE_COOKIE, session.device.value, { ...this.options, expires: session.device.expiresAt });
  }

  /** Signing out leaves the browser a known one. */
  take(reply: CookieReply): void {
    reply.clearCookie(SESSION_COOKIE, this.options);
  }
}
