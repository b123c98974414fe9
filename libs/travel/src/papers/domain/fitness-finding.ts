import type { FitnessCondition, FitnessOutcome } from '@homeward/contracts';
import type { Pregnancy } from './fitness-rules.ts';

/** What a medical officer found, as it is recorded and read: sealed health matter. Days are `YYYY-MM-DD`. */
export interface FitnessFinding {
  readonly outcome: FitnessOutcome;
  readonly conditions: readonly FitnessCondition[];
  readonly assessedOn: string;
  readonly validUntil: string | null;
  readonly reviewOn: string | null;
  readonly physician: string;
  readonly medifReference: string | null;
  readonly pregnancy: Pregnancy | null;
  readonly medication: string | null;
  readonly medicationDays: number | null;
  readonly vaccinations: string | null;
  readonly summary: string | null;
  readonly handOverTo: string | null;
  readonly handOverContact: string | null;
}
