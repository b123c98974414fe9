import type { Case } from '../../case/case-queries.ts';
import type { MemberPlan, Reintegration } from '../data/reintegration.queries.ts';

/** One member's help, beside that of the family. */
export interface MemberPartProps {
  file: Case;
  all: Reintegration;
  member: MemberPlan;
}
