import type { AppLanguage, LetterKind, MatterClass } from '@homeward/contracts';

export interface LetterValues {
  memberId: string;
  kind: LetterKind | '';
  matterClass: MatterClass;
  /** Empty for the person's own. */
  language: AppLanguage | '';
  programmeCode: string;
  appointmentId: string;
  consentId: string;
  referredTo: string;
}
