import { offsetSql } from '@homeward/case';

/** By when somebody who arrived (row `a`) has a plan, by the figure that held in the office on that day. */
export const PLAN_DUE_ON = `a.arrived_on + (${offsetSql('plan-due', 'term', 'a.office_id', 'a.arrived_on')})::integer`;
