import type {
  ChildConsentGiver,
  FlagCode,
  LetterKind,
  MatterClass,
  MemberStage,
  TracingStatus,
  VulnerabilityIndicator,
  VulnerabilityLevel,
  WorkflowActionName,
} from '@homeward/contracts';

/** What is recorded of somebody at a screening. */
export interface ScreeningFound {
  readonly indicators: readonly VulnerabilityIndicator[];
  readonly health: VulnerabilityLevel;
  readonly protection: VulnerabilityLevel;
}

/**
 * One thing done on a case on its way to the departure: each is one action, finds in the database what it goes on from,
 * and so can be told by whoever begins again after an interruption. Members are named by their place.
 */
export type CaseWork =
  | { readonly what: 'kinship'; readonly member: number; readonly of: number; readonly kind: 'parent' | 'other-kin' }
  | { readonly what: 'talk'; readonly heldAt: Date }
  | { readonly what: 'hear-alone'; readonly member: number; readonly heldAt: Date; readonly fears: boolean }
  | { readonly what: 'notice' }
  | { readonly what: 'guardian'; readonly member: number; readonly on: string }
  | { readonly what: 'place-child'; readonly member: number; readonly on: string }
  | { readonly what: 'step'; readonly action: WorkflowActionName; readonly details: StepWords }
  | { readonly what: 'journey'; readonly member: number }
  | {
      readonly what: 'screen';
      readonly member: number;
      readonly kind: 'rapid' | 'full';
      readonly on: string;
      readonly found: ScreeningFound;
    }
  | { readonly what: 'open-best-interests'; readonly member: number; readonly on: string }
  | { readonly what: 'trace-family'; readonly member: number; readonly on: string; readonly status: TracingStatus }
  | { readonly what: 'assess-best-interests'; readonly member: number; readonly on: string }
  | { readonly what: 'hand-over-best-interests'; readonly member: number }
  | { readonly what: 'determine-best-interests'; readonly member: number; readonly on: string }
  | { readonly what: 'child-consent'; readonly member: number; readonly giver: ChildConsentGiver; readonly on: string }
  | { readonly what: 'facts'; readonly helpedBeforeOn: string | null; readonly departureOn: string }
  | { readonly what: 'evaluate' }
  | { readonly what: 'decide'; readonly decision: 'approve' | 'reject' }
  | { readonly what: 'propose-exception' }
  | { readonly what: 'approve-exception' }
  | { readonly what: 'declare'; readonly member: number }
  | { readonly what: 'name-holder'; readonly member: number; readonly holder: number | null; readonly only: boolean }
  | { readonly what: 'holder-agrees'; readonly member: number; readonly on: string }
  | {
      readonly what: 'hear-child';
      readonly member: number;
      readonly decision: 'application' | 'eligibility' | 'return' | 'best-interests' | 'departure';
      readonly on: string;
      readonly tooYoung: boolean;
    }
  | { readonly what: 'flag'; readonly member: number; readonly code: FlagCode; readonly reason: string }
  | { readonly what: 'note'; readonly member: number; readonly matterClass: MatterClass; readonly text: string }
  | { readonly what: 'letter'; readonly kind: LetterKind }
  | { readonly what: 'file-letter' }
  | { readonly what: 'share'; readonly on: string }
  | { readonly what: 'offer'; readonly to: string; readonly note: string }
  | { readonly what: 'new-passport'; readonly member: number; readonly issuedOn: string; readonly expiresOn: string }
  | { readonly what: 'check-papers'; readonly member: number }
  | { readonly what: 'ask-health'; readonly member: number; readonly on: string; readonly unsure?: true }
  | { readonly what: 'answer-health'; readonly member: number; readonly on: string; readonly until: string }
  | { readonly what: 'met-there'; readonly member: number; readonly on: string }
  | { readonly what: 'agree-consulate'; readonly member: number; readonly on: string }
  | { readonly what: 'turn-to-consulate'; readonly member: number; readonly on: string }
  | { readonly what: 'consulate-appoints'; readonly member: number; readonly on: string; readonly at: Date }
  | { readonly what: 'consulate-identified'; readonly member: number; readonly on: string }
  | {
      readonly what: 'ask-seats';
      readonly on: string;
      readonly from: string;
      readonly to: string;
      readonly escorted?: boolean;
    }
  | { readonly what: 'carry-seats' }
  | { readonly what: 'offer-seats'; readonly flight: string; readonly until: string }
  | { readonly what: 'enter-tickets' }
  | { readonly what: 'bring-wheelchair' }
  | { readonly what: 'confirm-seats' }
  | { readonly what: 'no-seats-sold' }
  | { readonly what: 'missed'; readonly on: string }
  | { readonly what: 'reconfirm'; readonly member: number }
  | { readonly what: 'tell-journey'; readonly members: readonly number[]; readonly audience: 'adult' | 'child' }
  | { readonly what: 'await'; readonly members: readonly number[] }
  | { readonly what: 'brief'; readonly member: number }
  | { readonly what: 'see-off'; readonly on: string }
  | { readonly what: 'arrived'; readonly members: readonly number[]; readonly on: string }
  | { readonly what: 'file-paper'; readonly member: number; readonly name: string }
  | { readonly what: 'draft-plan'; readonly member: number }
  | { readonly what: 'sign-plan'; readonly member: number; readonly on: string }
  | { readonly what: 'ask-payment'; readonly member: number; readonly share: number }
  | { readonly what: 'approve-payment' }
  | { readonly what: 'hand-over'; readonly on: string }
  | { readonly what: 'receipt'; readonly on: string }
  | { readonly what: 'refer-help'; readonly member: number }
  | { readonly what: 'agree-referral'; readonly on: string }
  | { readonly what: 'send-referral' }
  | { readonly what: 'accept-referral' }
  | {
      readonly what: 'reach';
      readonly code: string;
      readonly attemptedAt: Date;
      readonly outcome: 'reached' | 'no-answer';
    }
  | { readonly what: 'ask-content'; readonly code: string; readonly on: string };

export type WorkOf<What extends CaseWork['what']> = Extract<CaseWork, { what: What }>;

export interface StepWords {
  readonly reasonCode?: string;
  readonly reason?: string;
  readonly reviewOn?: string;
  readonly stage?: MemberStage;
}
