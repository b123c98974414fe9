/** What verification can find, each in one way of tampering or of going wrong. */
export const FINDINGS = {
  'event-altered': 'An event does not say what it said when it was linked.',
  'event-removed': 'A linked event is gone.',
  'event-outside-chain': 'An event has stood for more than a day without being linked.',
  'link-missing': 'The chain has a gap.',
  'link-altered': 'A link does not follow from the one before it.',
  'value-altered': 'A value does not have the digest its event holds.',
  'value-without-field': 'A value stands beside an event that knows no such field.',
  'head-forged': 'The signature of a head is wrong.',
  'head-key-unknown': 'A head was signed with a key that is not at hand; give its public key to check it.',
  'chain-rolled-back': 'A signed or kept head speaks of links that are gone or were replaced.',
} as const;
export type FindingKind = keyof typeof FINDINGS;

export interface Finding {
  readonly kind: FindingKind;
  readonly month: string;
  readonly seq?: number;
  readonly eventId?: string;
  readonly field?: string;
}

export interface MonthReport {
  readonly month: string;
  readonly events: number;
  readonly values: number;
  /** Values whose digest stands and which were erased: as it may be. */
  readonly erased: number;
  /** Events linked more than a day after later ones: worth asking why, such as a machine that was off. */
  readonly late: number;
  readonly heads: number;
  /** The end of the chain; kept outside, it shows a later roll-back even to whoever lost the secret. */
  readonly head: { readonly seq: number; readonly digest: string } | null;
}

export interface AuditReport {
  /** True when nothing was found: exit status 0; else 1. */
  readonly ok: boolean;
  readonly checkedAt: string;
  readonly months: readonly MonthReport[];
  /** Events that wait for the next tick to be linked. */
  readonly waiting: number;
  /** The key heads are signed with now; null when this process knows no secret and could check no signature. */
  readonly key: { readonly id: string; readonly publicKey: string } | null;
  /** At most {@link FINDINGS_LISTED}; `found` counts all. */
  readonly findings: readonly Finding[];
  readonly found: number;
}

export const FINDINGS_LISTED = 200;
