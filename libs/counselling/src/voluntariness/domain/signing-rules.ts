import type { DeclarationSigner, InterpreterKind, MemberStage } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { hindranceToDeclaring, type Care, type HeardSession } from './free-decision.ts';

/** Signable from the application on; whoever has left, or left the process, has nothing to declare. */
export const DECLARABLE_AT: readonly MemberStage[] = [
  'APPLIED',
  'SCREENING',
  'ELIGIBILITY_REVIEW',
  'APPROVED',
  'PRE_DEPARTURE',
  'READY_TO_TRAVEL',
  'BOOKED',
];

export interface Signing {
  readonly stage: MemberStage;
  readonly adult: boolean;
  readonly hasGuardian: boolean;
  readonly hasStanding: boolean;
  readonly spoken: readonly string[];
  readonly sessions: readonly HeardSession[];
  readonly signedAt: Date;
  readonly now: Date;
  readonly signedBy: DeclarationSigner;
  readonly care: Care;
}

/** @throws DomainError `declaration.*`, the first of what stands in the way */
export function checkSigner(signing: Signing): void {
  if (signing.signedAt > signing.now)
    throw refused('declaration.in-the-future', 'A declaration is recorded once it is signed.', {
      signedAt: 'lies in the future; write when the person signed',
    });
  if (!DECLARABLE_AT.includes(signing.stage))
    throw refused('declaration.not-at-stage', 'A declaration is signed between the application and the departure.', {
      memberId: `stands at ${signing.stage}; a declaration is signed from APPLIED until departure`,
    });
  if (!signing.adult)
    throw refused('declaration.not-adult', 'Only an adult declares; for a child the guardian or the parents consent.', {
      memberId: 'was a child on the day of signing; record the consent of guardian or parents instead',
    });
  if (signing.signedBy === 'guardian' && !signing.hasGuardian)
    throw refused('declaration.no-guardian', 'Nobody signs for an adult without being appointed their guardian.', {
      signedBy: 'needs a guardian appointed for that day; record the guardianship, or have the person sign',
    });
  if (signing.hasStanding)
    throw refused('declaration.already-signed', 'This person has signed already.', {
      memberId: 'has a declaration that stands; reconfirm it, or revoke it first',
    });
  const hindrance = hindranceToDeclaring(signing.sessions, signing.spoken, signing.signedAt, signing.care);
  if (hindrance) throw refused(hindrance.code, hindrance.missing, { memberId: hindrance.missing });
}

export interface TemplateUse {
  readonly signedOn: string;
  readonly spoken: readonly string[];
  readonly live: boolean;
  readonly interpreterKind?: InterpreterKind | null | undefined;
  readonly interpreterIsKin?: boolean | null | undefined;
}

interface Text {
  readonly language: string;
  readonly sample: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** @throws DomainError `declaration.template-unsuitable`, `declaration.sample-refused`, `declaration.language-not-understood` */
export function checkTemplate(template: Text | null, use: TemplateUse): void {
  if (!template) throw unsuitable('is no text of a declaration; choose one from declaration-templates');
  if (template.validFrom > use.signedOn || (template.validTo !== null && template.validTo <= use.signedOn))
    throw unsuitable('was not in force on the day of signing; choose the text of that day');
  if (template.sample && use.live)
    throw refused('declaration.sample-refused', 'This text is a sample that nobody reviewed; it is not signed here.', {
      templateId: 'is a sample; choose a reviewed text, or have one added by the programme manager',
    });
  if (use.spoken.includes(template.language)) return;
  if (use.interpreterKind && use.interpreterIsKin === false) return;
  throw refused(
    'declaration.language-not-understood',
    'The declaration must be in a language the person speaks, or read out by an interpreter who is not their kin.',
    { templateId: `is in "${template.language}"; choose a language the person speaks, or name an interpreter` },
  );
}

function unsuitable(mend: string): DomainError<CounsellingErrorCode> {
  return refused('declaration.template-unsuitable', 'That text cannot be signed.', { templateId: mend });
}

function refused(
  code: CounsellingErrorCode,
  message: string,
  fields: Record<string, string>,
): DomainError<CounsellingErrorCode> {
  return new DomainError(code, message, { fields });
}
