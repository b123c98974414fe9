import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { DEVICE_COOKIE } from './session-cookie.ts';
import { SignInAction } from '../actions/sign-in.action.ts';
import type { IssuedSession } from '../data/sessions.ts';

interface CookieRequest {
  readonly ip: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

/** Passport's local strategy over the sign-in action. The session is ours: Passport keeps none. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignInAction) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: CookieRequest, email: string, password: string): Promise<IssuedSession> {
    return this.signIn.execute({ email, password, address: request.ip, device: request.cookies[DEVICE_COOKIE] });
  }
}
