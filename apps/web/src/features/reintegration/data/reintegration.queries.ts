import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { nameOf, type Case } from '../../case/case-queries.ts';

type Schemas = components['schemas'];
export type Reintegration = Schemas['CaseReintegrationDto'];
export type MemberPlan = Schemas['MemberReintegrationDto'];
export type PlanVersion = Schemas['PlanVersionDto'];
export type PlanTerms = Schemas['PlanTermsDto'];
export type Budget = Schemas['EntitlementBudgetDto'];
export type Disbursement = Schemas['DisbursementDto'];

export const useReintegration = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/reintegration', { params: { path: { id: caseId } } });

/** What nobody has promised yet; null while the amount is not known here. */
export const leftOf = (budget: Budget): number | null =>
  budget.grantedMinor === null
    ? null
    : budget.grantedMinor - budget.approvedMinor - budget.givenMinor - budget.atDepartureMinor;

export const versionIn = ({ versions }: MemberPlan, state: PlanVersion['state']): PlanVersion | undefined =>
  versions.find((version) => version.state === state);

export const memberName = (file: Case, memberId: string): string => {
  const member = file.members.find(({ id }) => id === memberId);
  return member ? nameOf(member) : '';
};

const GONE: readonly Disbursement['state'][] = ['rejected', 'cancelled', 'returned'];

/** What was asked for on a line and still counts. */
export const askedOn = ({ disbursements }: Reintegration, lineId: string): number =>
  disbursements
    .filter((one) => one.lineId === lineId && !GONE.includes(one.state))
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
