import { RECIPIENTS_OF, type ConsentPurpose, type MatterClass, type RecipientKind } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export const RECIPIENT_NAME_MAX = 120;

/** Even a name given to one of these, or a yes to giving it, tells what somebody suffers or suffered. */
export const SEALED_RECIPIENTS: Readonly<Partial<Record<RecipientKind, MatterClass>>> = {
  'health-service': 'health',
  'protection-service': 'protection',
};

/** What a consent of this purpose, to this recipient, tells of somebody. */
export function classOfConsent(purpose: ConsentPurpose, recipient: RecipientKind | null): MatterClass {
  if (purpose === 'medical-transfer') return 'health';
  return (recipient && SEALED_RECIPIENTS[recipient]) ?? 'ordinary';
}

/**
 * A consent is for one purpose and one recipient: a yes to one partner is none to the next.
 * @throws DomainError `consent.recipient-wrong`
 */
export function checkRecipient(consent: {
  readonly purpose: ConsentPurpose;
  readonly channelId: string | null;
  readonly recipientKind?: RecipientKind | null | undefined;
  readonly recipientName?: string | null | undefined;
}): void {
  const allowed = RECIPIENTS_OF[consent.purpose];
  const [kind, name] = [consent.recipientKind ?? null, consent.recipientName ?? null];
  const fields: Record<string, string> = {};
  if (allowed.length === 0) {
    if (kind !== null) fields['recipientKind'] = 'does not belong to this purpose; leave it out';
    if (name !== null) fields['recipientName'] = 'does not belong to this purpose; leave it out';
  } else {
    if (kind === null || !allowed.includes(kind)) fields['recipientKind'] = `must be one of: ${allowed.join(', ')}`;
    if (name === null || name.trim() === '') fields['recipientName'] = 'is missing; name the one it is for';
    if (consent.channelId !== null) fields['channelId'] = 'belongs to reminders only; leave it out';
  }
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>(
    'consent.recipient-wrong',
    'A consent is for one purpose and recipient.',
    {
      fields,
    },
  );
}
