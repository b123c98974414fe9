import type { ApprovedException, LocalFigure } from '../../rules/domain/evaluation.ts';
import type { RegimeRow } from '../../rules/domain/family.ts';

/** Everything an evaluation looked at that is not about one member; kept with it, so that it can be done again. */
export interface EvaluationContext {
  readonly hostCountry: string;
  readonly rules: readonly { readonly id: string; readonly code: string; readonly version: number }[];
  readonly regimes: readonly RegimeRow[];
  readonly figures: readonly LocalFigure[];
  readonly exceptions: readonly ApprovedException[];
}
