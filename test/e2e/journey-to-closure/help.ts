import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { upload } from '../journey/wrong/wrong.ts';

interface Terms {
  readonly lineId: string;
  readonly amountMinor: number;
  readonly description: string;
}

export interface PlanVersion {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly signedBy: string | null;
  readonly lines: readonly Terms[];
}

export interface Payment {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly receiptNumber: string | null;
  readonly approvalsNeeded: number;
}

interface Budget {
  readonly entitlementId: string;
  readonly memberId: string;
  readonly component: string;
  readonly grantedMinor: number | null;
  readonly plannedMinor: number;
  readonly requestedMinor: number;
  readonly approvedMinor: number;
  readonly givenMinor: number;
}

interface MemberHelp {
  readonly memberId: string;
  readonly version: number | null;
  readonly versions: readonly PlanVersion[];
  readonly lines: readonly { readonly id: string; readonly version: number; readonly endedAs: string | null }[];
}

export interface Help {
  readonly members: readonly MemberHelp[];
  readonly budgets: readonly Budget[];
  readonly disbursements: readonly Payment[];
  readonly funds: readonly { readonly fundBudgetId: string; readonly leftMinor: number }[];
}

/** Plans, budgets and payments of a case, as its tab of reintegration shows them. */
export async function helpOf(who: Colleague, file: CaseFile): Promise<Help> {
  return (await who.expect<Help>(200, who.get(`cases/${file.id}/reintegration`))).body;
}

export async function memberHelp(who: Colleague, file: CaseFile, place: number): Promise<MemberHelp> {
  const { members } = await helpOf(who, file);
  return members.find(({ memberId }) => memberId === file.member(place).id)!;
}

/** What a member may still be helped with after the return. */
export async function budgetOf(who: Colleague, file: CaseFile, place: number): Promise<Budget> {
  const { budgets } = await helpOf(who, file);
  return budgets.find((row) => row.memberId === file.member(place).id && row.component === 'reintegration')!;
}

export async function paymentOf(who: Colleague, file: CaseFile, id: string): Promise<Payment> {
  return (await helpOf(who, file)).disbursements.find((payment) => payment.id === id)!;
}

const PAPER = Buffer.from('%PDF-1.4\n%%EOF\n');

/** A paper of a member, filed; each proves one thing. */
export async function paperOf(who: Colleague, file: CaseFile, place: number): Promise<string> {
  return (await file.post(who, 'attachments', upload(file.member(place).id, PAPER))).body.id;
}

/** A line of help out of what a member was granted. */
export async function line(who: Colleague, file: CaseFile, place: number, more: object): Promise<object> {
  const { entitlementId } = await budgetOf(who, file, place);
  return {
    ...{ dimension: 'economic', level: 'individual', serviceType: 'microbusiness', modality: 'direct-to-supplier' },
    ...{ referralNeeded: false, entitlementId, currency: 'EUR', ...more },
  };
}

export interface Draft {
  readonly versionId: string;
  readonly version: number;
}

/** The draft of the next plan of a member, at the version the plan stands at. */
export async function draftOf(
  who: Colleague,
  file: CaseFile,
  place: number,
  lines: readonly object[],
): Promise<object> {
  const { version } = await memberHelp(who, file, place);
  const goal = 'A small workshop of my own, near my parents.';
  return { memberId: file.member(place).id, ...(version === null ? {} : { version }), goal, lines };
}

export async function draftPlan(
  who: Colleague,
  file: CaseFile,
  place: number,
  lines: readonly object[],
): Promise<Draft> {
  return (await file.post<Draft>(who, 'plan-drafts', await draftOf(who, file, place, lines))).body;
}

/** A signature of today under a draft. */
export async function agreement(
  who: Colleague,
  file: CaseFile,
  place: number,
  { version, signedBy }: { readonly version: number; readonly signedBy: string },
): Promise<object> {
  const signedCopyId = await paperOf(who, file, place);
  return { version, signedOn: day(0), signedBy, language: 'ar', signedCopyId };
}

/** Drafts the next plan of a member and has it signed. */
export async function agreePlan(
  who: Colleague,
  file: CaseFile,
  place: number,
  { lines, signedBy }: { readonly lines: readonly object[]; readonly signedBy: string },
): Promise<void> {
  const { versionId, version } = await draftPlan(who, file, place, lines);
  const signed = await agreement(who, file, place, { version, signedBy });
  await who.expect(200, who.post(`plan-versions/${versionId}/agreement`, signed));
}
