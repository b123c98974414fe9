import type { RecipientKind, SharedCategory } from './counselling-codes.ts';

/** What went to a consulate, for the log of what was shared. */
export interface ConsulateSharing {
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly recipientKind: RecipientKind;
  readonly recipientName: string;
  readonly categories: readonly SharedCategory[];
  /** `YYYY-MM-DD` in the office's zone. */
  readonly sharedOn: string;
  readonly consentId: string;
}

export interface ConsulateConsent {
  readonly id: string;
  readonly memberId: string;
  readonly recipientName: string;
  /** `YYYY-MM-DD` */
  readonly grantedOn: string;
}

/**
 * The port through which the room of travel asks what it must know of counselling and nothing more: yes, no, or an id.
 * Provided by counselling, so that what was said there stays there.
 * @typeParam Tx the transaction manager of the caller; contracts knows no database
 * @typeParam Acting who acts
 */
export interface CounsellingAnswers<Tx, Acting> {
  /** Those of these members for whom somebody who may has declared that they wish to return, standing on the day. */
  decided(tx: Tx, caseId: string, memberIds: readonly string[], day: string): Promise<readonly string[]>;
  /** The children among them who have neither parent nor legal caregiver in the case. */
  childrenAlone(tx: Tx, memberIds: readonly string[], day: string): Promise<readonly string[]>;
  /** Who of these members is treated as a child on the day: in doubt they are. */
  children(tx: Tx, memberIds: readonly string[], day: string): Promise<readonly string[]>;
  /** Consents to contact with a consulate that stand on the day. */
  consulateConsents(tx: Tx, memberIds: readonly string[], day: string): Promise<readonly ConsulateConsent[]>;
  /**
   * Writes down what goes to a consulate, on the ground of a consent.
   * @throws DomainError `sharing.*` when the person has not declared or did not agree; then nothing may leave
   */
  share(tx: Tx, actor: Acting, sharing: ConsulateSharing): Promise<readonly string[]>;
}

/** Carried as a token so that travel depends on the port and counselling provides it. */
export const COUNSELLING_ANSWERS = Symbol.for('homeward.counselling-answers');
