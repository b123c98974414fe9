import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError, type PlatformErrorCode } from '@homeward/platform';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { signInRefused } from '../domain/access.errors.ts';
import type { IssuedSession } from '../data/sessions.ts';
import { SignInDto } from './session.dto.ts';

/**
 * Signs in through Passport. Guards come before pipes, so the body is checked here: a field nobody reads must be refused
 * before somebody is signed in, and Passport would also take a password from the address.
 */
@Injectable()
export class LocalSignInGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<{ body: unknown }>();
    await demandSignIn(body);
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<T = IssuedSession>(error: unknown, session: T | false): T {
    if (error) throw error;
    if (!session) throw signInRefused();
    return session;
  }
}

async function demandSignIn(body: unknown): Promise<void> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid({ body: 'must be a JSON object' });
  const errors = await validate(plainToInstance(SignInDto, body), {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  if (errors.length === 0) return;
  throw invalid(
    Object.fromEntries(
      errors.map(({ property, constraints }) => [
        property.slice(0, 80),
        constraints && 'whitelistValidation' in constraints
          ? 'is not a field of this request; remove it'
          : (Object.values(constraints ?? {})[0] ?? 'is not right').replace(`${property} `, '').replace(/\.$/, ''),
      ]),
    ),
  );
}

function invalid(fields: Record<string, string>): DomainError<PlatformErrorCode> {
  return new DomainError('input.invalid', 'Some fields are not right.', { fields });
}
