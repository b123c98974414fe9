import {
  AUTHORITIES,
  CATEGORIES_FOR_AUTHORITIES,
  type ConsentPurpose,
  type MatterClass,
  type RecipientKind,
  type SharedCategory,
  type SharingBasis,
} from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { SEALED_RECIPIENTS } from './recipients.ts';

export interface SharingTold {
  readonly recipientKind: RecipientKind;
  readonly categories: readonly SharedCategory[];
  readonly basis: SharingBasis;
  readonly consentId?: string | null | undefined;
  readonly legalReference?: string | null | undefined;
}

/** Which class a category is, so that what was told of health leaves no trace for others. */
const SEALED_CATEGORIES: Readonly<Partial<Record<SharedCategory, MatterClass>>> = {
  medical: 'health',
  vulnerability: 'protection',
};
/** What may leave only because the person said so. */
const BY_CONSENT_ONLY: readonly SharedCategory[] = ['medical', 'picture-or-story', 'counselling', 'vulnerability'];
const ORIGIN: readonly RecipientKind[] = ['consulate', 'authority-of-origin'];

export function classOf(category: SharedCategory, recipient: RecipientKind): MatterClass {
  return SEALED_CATEGORIES[category] ?? SEALED_RECIPIENTS[recipient] ?? 'ordinary';
}

export function isAuthority(kind: RecipientKind): boolean {
  return AUTHORITIES.includes(kind);
}

/** True when all that is told is that somebody no longer returns. */
export function isWithdrawalOnly(categories: readonly SharedCategory[]): boolean {
  return categories.every((category) => category === 'withdrawal-status');
}

/**
 * The firewall: an authority is told who travels, with which papers and flight, and that they left; never what was said,
 * suffered or why somebody refused. The country of origin learns nothing without the person's own consent.
 * @throws DomainError `sharing.behind-firewall`, `sharing.basis-wrong`
 */
export function checkSharing(told: SharingTold): void {
  const { recipientKind, categories, basis } = told;
  const behind = categories.filter((category) => !CATEGORIES_FOR_AUTHORITIES.includes(category));
  if (isAuthority(recipientKind) && behind.length > 0)
    throw new DomainError<CounsellingErrorCode>('sharing.behind-firewall', 'This is never told to an authority.', {
      fields: {
        categories: `holds ${behind.join(', ')}; an authority is told only ${CATEGORIES_FOR_AUTHORITIES.join(', ')}`,
      },
    });
  const fields: Record<string, string> = {};
  const consented = basis === 'consent';
  if (consented && !told.consentId) fields['consentId'] = 'is missing; name the consent it rests on';
  if (!consented && told.consentId) fields['consentId'] = 'does not belong to this basis; leave it out';
  if (!consented && !told.legalReference?.trim()) fields['legalReference'] = 'is missing; name the law or agreement';
  if (consented && told.legalReference) fields['legalReference'] = 'does not belong to a consent; leave it out';
  const personal = categories.filter((category) => BY_CONSENT_ONLY.includes(category));
  if (!consented && personal.length > 0) fields['basis'] = `must be consent: ${personal.join(', ')} leave only with it`;
  if (!consented && ORIGIN.includes(recipientKind))
    fields['basis'] = 'must be consent: the country of origin is told nothing without it';
  if (isAuthority(recipientKind) && categories.includes('withdrawal-status') && basis !== 'agreement')
    fields['basis'] = 'must be the agreement that asks for it; an authority is told of a withdrawal only then';
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<CounsellingErrorCode>('sharing.basis-wrong', 'Nothing leaves without a ground of its own.', {
    fields,
  });
}

/** The purpose the person must have agreed to, for each category. */
export function purposeFor(kind: RecipientKind, category: SharedCategory): ConsentPurpose {
  if (ORIGIN.includes(kind)) return 'consulate-contact';
  if (category === 'medical') return 'medical-transfer';
  return category === 'picture-or-story' ? 'picture-or-story' : 'sharing-with-partner';
}
