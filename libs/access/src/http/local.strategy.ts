import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { SignInAction } from '../actions/sign-in.action.ts';
import type { IssuedSession } from '../data/sessions.ts';

/** Passport's local strategy over the sign-in action. The session is ours: Passport keeps none. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignInAction) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: { ip: string }, email: string, password: string): Promise<IssuedSession> {
    return this.signIn.execute({ email, password, address: request.ip });
  }
}
