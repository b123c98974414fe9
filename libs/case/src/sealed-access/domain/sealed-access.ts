import type { Permission, SealedClass } from '@homeward/contracts';
import { DomainError, type Actor } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

/** The permission an officer of the matter holds. */
export const OFFICER_PERMISSION: Readonly<Record<SealedClass, Permission>> = {
  health: 'sealed.read-health',
  protection: 'sealed.read-protection',
};

/** Sealed matter opens to people in a session with a second factor and to nothing else, whatever their role. */
export function demandSecondFactor(actor: Actor): void {
  if (actor.kind === 'person' && actor.secondFactor) return;
  throw new DomainError<CaseErrorCode>(
    'sealed.second-factor-needed',
    'Sealed matter opens only to somebody who signed in with a second factor. Sign in again with your second factor.',
  );
}
