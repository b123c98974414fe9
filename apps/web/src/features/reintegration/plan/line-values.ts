import type { AidModality, PlanDimension, PlanLevel, ServiceType } from '@homeward/contracts';
import type { Budget, PlanTerms } from '../data/reintegration.queries.ts';

export interface LineValues {
  /** Of the form, so that a line taken out leaves the others as they are. */
  key: string;
  /** The line of the plan it continues; empty for a new one. */
  lineId: string;
  dimension: PlanDimension | '';
  level: PlanLevel | '';
  serviceType: ServiceType | '';
  modality: AidModality | '';
  description: string;
  referralNeeded: boolean;
  entitlementId: string;
  amountMinor: number | null;
}

/** A draft as it is written. */
export interface PlanValues {
  goal: string;
  lines: LineValues[];
}

export const emptyLine = (entitlementId: string): LineValues => ({
  ...{ key: crypto.randomUUID(), lineId: '', dimension: '', level: 'individual', serviceType: '', modality: '' },
  ...{ description: '', referralNeeded: false, entitlementId, amountMinor: null },
});

export const lineValues = (terms: PlanTerms): LineValues => ({
  ...{ key: terms.lineId, lineId: terms.lineId, dimension: terms.dimension, level: terms.level },
  ...{ serviceType: terms.serviceType, modality: terms.modality, description: terms.description },
  ...{ referralNeeded: terms.referralNeeded, entitlementId: terms.entitlementId, amountMinor: terms.amountMinor },
});

/** What each line still lacks, by field. */
export function lineProblems(
  lines: readonly LineValues[],
  words: (key: 'choose' | 'amount' | 'description') => string,
) {
  const problems: Record<string, string> = {};
  lines.forEach((line, i) => {
    for (const field of ['dimension', 'level', 'serviceType', 'modality', 'entitlementId'] as const)
      if (!line[field]) problems[`lines.${i}.${field}`] = words('choose');
    if (!line.description.trim()) problems[`lines.${i}.description`] = words('description');
    if (!line.amountMinor) problems[`lines.${i}.amountMinor`] = words('amount');
  });
  return problems;
}

export function asSent(line: LineValues, grants: readonly Budget[]) {
  const grant = grants.find(({ entitlementId }) => entitlementId === line.entitlementId);
  return {
    ...(line.lineId ? { lineId: line.lineId } : {}),
    ...{ dimension: line.dimension as PlanDimension, level: line.level as PlanLevel },
    ...{ serviceType: line.serviceType as ServiceType, modality: line.modality as AidModality },
    ...{ description: line.description.trim(), referralNeeded: line.referralNeeded },
    ...{ entitlementId: line.entitlementId, amountMinor: line.amountMinor!, currency: grant?.currency ?? '' },
  };
}
