import type { CareLevel, CaseListAge, CaseMatter, DeskMatter, MemberStage, UnspentMatter } from '@homeward/contracts';

/** What one colleague answers for, or what nobody does. Each number is that of a list of cases. */
export interface BoardOwner {
  /** Null for the cases without an owner. */
  ownerId: string | null;
  ownerName: string | null;
  /** Who answers for them today, while they are away. */
  deputyName: string | null;
  open: number;
  overdue: number;
  onHold: number;
  untouched: number;
  /** By the level of the member who needs most; why stands in sealed assessments. */
  care: { careLevel: CareLevel; cases: number }[];
}

export interface BoardAge {
  stage: MemberStage;
  age: CaseListAge;
  cases: number;
}

export interface UnspentMoney {
  matter: UnspentMatter;
  cases: number;
  entitlements: number;
  /** Entitlements whose amount is not known here. */
  amountUnknown: number;
  /** At most: an entitlement may be a ceiling. Minor units. */
  amounts: { currency: string; minor: number }[];
}

export interface RefusalRule {
  /** The requirement's code, or `decided-by-person` where each was met. */
  rule: string;
  title: string | null;
  cases: number;
}

export interface WaitingException {
  id: string;
  caseId: string;
  number: string;
  memberName: string;
  proposedByName: string | null;
  proposedAt: string;
}

export interface WaitingTransfer {
  id: string;
  fromOfficeName: string;
  members: number;
  stage: MemberStage;
  deadlineOn: string;
}

/** What a supervisor looks at in the morning. */
export interface Board {
  owners: BoardOwner[];
  ages: BoardAge[];
  /** Cases by what waits or is forgotten, for the list of that matter. */
  matters: { matter: CaseMatter; cases: number }[];
  others: { matter: DeskMatter; waiting: number }[];
  unspent: UnspentMoney[];
  refusals: RefusalRule[];
  exceptions: WaitingException[];
  transfers: WaitingTransfer[];
}
