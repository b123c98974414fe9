import type { ConsentPurpose, RecipientKind, SharedCategory, SharingBasis } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { guardianOn } from '../../children/data/child-facts.ts';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { findStandingDeclarations } from '../../voluntariness/data/standing-declarations.ts';
import { isWithdrawalOnly, purposeFor } from '../domain/sharing-rules.ts';

export interface SharingToRecord {
  readonly memberId: string;
  readonly recipientKind: RecipientKind;
  readonly recipientName: string;
  readonly categories: readonly SharedCategory[];
  /** `YYYY-MM-DD` in the office's zone. */
  readonly sharedOn: string;
  readonly basis: SharingBasis;
  readonly consentId?: string | null | undefined;
  readonly legalReference?: string | null | undefined;
}

/**
 * No authority hears of somebody before they have declared; that they changed their mind is told only to one that may
 * have heard. A child is spoken for by an adult of the case who declared, or by a guardian of the day.
 * @throws DomainError `sharing.before-declaration`
 */
export async function demandDeclaration(
  tx: EntityManager,
  caseId: string,
  { memberId, sharedOn, categories }: SharingToRecord,
): Promise<void> {
  if (await hasDecided(tx, caseId, memberId, sharedOn)) return;
  if (isWithdrawalOnly(categories) && (await hasDeclaredBefore(tx, caseId, memberId, sharedOn))) return;
  throw new DomainError<CounsellingErrorCode>(
    'sharing.before-declaration',
    'An authority is told nothing of somebody who has not declared that they wish to return.',
    {
      fields: { memberId: 'has no declaration that stood on that day; share nothing, or record the declaration first' },
    },
  );
}

/** Whether somebody who speaks for the member has declared, standing on the day: themselves, or for a child its family or guardian. */
export async function hasDecided(tx: EntityManager, caseId: string, memberId: string, day: string): Promise<boolean> {
  const { adult, speakers } = await speakersFor(tx, caseId, memberId, day);
  if ((await findStandingDeclarations(tx, speakers, day)).length > 0) return true;
  return !adult && (await guardianOn(tx, memberId, day)) !== null;
}

async function hasDeclaredBefore(tx: EntityManager, caseId: string, memberId: string, day: string): Promise<boolean> {
  const { speakers } = await speakersFor(tx, caseId, memberId, day);
  const found: unknown[] = await tx.query(
    `select 1 from declaration where member_id = any ($1::uuid[]) and signed_on <= $2::date limit 1`,
    [speakers, day],
  );
  return found.length > 0;
}

async function speakersFor(
  tx: EntityManager,
  caseId: string,
  memberId: string,
  day: string,
): Promise<{ adult: boolean; speakers: string[] }> {
  const [member] = await findMembersOfAge(tx, [memberId], day);
  if (member!.adult) return { adult: true, speakers: [memberId] };
  const family: { id: string }[] = await tx.query(`select id from case_member where case_id = $1`, [caseId]);
  return { adult: false, speakers: family.map(({ id }) => id) };
}

/** @throws DomainError `sharing.no-consent` when no such consent to this recipient stood on the day */
export async function demandConsent(
  tx: EntityManager,
  personId: string,
  { recipientKind, recipientName, categories, sharedOn, consentId }: SharingToRecord,
): Promise<void> {
  const [consent]: { purpose: ConsentPurpose }[] = await tx.query(
    `select purpose from consent
      where id = $1 and person_id = $2 and recipient_kind = $3 and lower(recipient_name) = lower($4)
        and granted_on <= $5::date and (withdrawn_on is null or withdrawn_on > $5::date) for share`,
    [consentId, personId, recipientKind, recipientName, sharedOn],
  );
  const beyond = categories.filter((category) => consent?.purpose !== purposeFor(recipientKind, category));
  if (consent && beyond.length === 0) return;
  throw new DomainError<CounsellingErrorCode>('sharing.no-consent', 'The person did not agree to this.', {
    fields: consent
      ? {
          categories: `holds ${beyond.join(', ')}, which that consent is not for; record them under a consent of their own`,
        }
      : { consentId: 'is no consent of this person to this recipient that stood on that day' },
  });
}
