import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReintegrationErasable } from '../erasure/reintegration.erasable.ts';
import { AgreePlanAction } from './actions/agree-plan.action.ts';
import { EndPlanLineAction } from './actions/end-plan-line.action.ts';
import { SavePlanDraftAction } from './actions/save-plan-draft.action.ts';
import { CaseReintegrationQuery } from './data/case-reintegration.query.ts';
import { PlanLineTerms } from './data/plan-line-terms.entity.ts';
import { PlanLine } from './data/plan-line.entity.ts';
import { PlanVersion } from './data/plan-version.entity.ts';
import { PlanDueMatters } from './data/plans.due-matters.ts';
import { PlansTimelinePart } from './data/plans.timeline-part.ts';
import { ReceivedPlanQuery } from './data/received-plan.query.ts';
import { ReintegrationPlan } from './data/reintegration-plan.entity.ts';
import { EntitlementLeftRequirement } from './workflow/entitlement-left.requirement.ts';
import { PlanSettledRequirement } from './workflow/plan-settled.requirement.ts';
import { PlanRowsOfPersons } from './plans.persons.ts';

const PLANS = [SavePlanDraftAction, AgreePlanAction, EndPlanLineAction, CaseReintegrationQuery, ReceivedPlanQuery];

/** What somebody who is back means to do with the help, and what it may cost. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([ReintegrationPlan, PlanVersion, PlanLine, PlanLineTerms])],
  providers: [
    ...[...PLANS, EntitlementLeftRequirement, PlanSettledRequirement, PlanDueMatters, PlansTimelinePart],
    ...[ReintegrationErasable, PlanRowsOfPersons],
  ],
  exports: PLANS,
})
export class PlansModule {}
