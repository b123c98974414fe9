/** The case whose contact is shown, and by whose clock. */
export interface Place {
  readonly caseId: string;
  readonly officeId: string;
  readonly timeZone: string;
}
