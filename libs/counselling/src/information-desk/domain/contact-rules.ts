import type { InformationChannel } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export const HEADS_MAX = 1_000;
export const CONTACT_TEXT_MAX = 120;

/** @throws DomainError `information-contact.in-the-future`, `information-contact.heads-wrong` */
export function checkContact(contact: {
  readonly day: string;
  readonly today: string;
  readonly channel: InformationChannel;
  readonly heads?: number | null | undefined;
}): void {
  if (contact.day > contact.today)
    throw new DomainError<CounsellingErrorCode>(
      'information-contact.in-the-future',
      'A contact is entered once it took place.',
      { fields: { day: 'lies in the future; write the day somebody asked' } },
    );
  const isGroup = contact.channel === 'group-session';
  const heads = contact.heads ?? null;
  if (isGroup ? heads !== null && heads >= 2 : heads === null || heads === 1) return;
  throw new DomainError<CounsellingErrorCode>('information-contact.heads-wrong', 'How many people were there?', {
    fields: {
      heads: isGroup
        ? 'is needed for a group session: how many people listened, two at least'
        : 'belongs to a group session; leave it out, or choose the channel group-session',
    },
  });
}
