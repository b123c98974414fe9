import { Injectable } from '@nestjs/common';
import { CurrentSessionQuery, type SessionView } from '../data/current-session.query.ts';
import type { IssuedSession } from '../data/sessions.ts';
import { SessionCookie, type CookieReply } from './session-cookie.ts';

/** Gives a browser the session it was just issued, and tells its page what the session is. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly current: CurrentSessionQuery,
  ) {}

  of(reply: CookieReply, issued: IssuedSession): Promise<SessionView> {
    this.cookie.give(reply, issued);
    return this.current.execute({ sessionId: issued.sessionId });
  }
}
