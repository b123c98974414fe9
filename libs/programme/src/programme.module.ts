import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerExceptionAction } from './eligibility/actions/answer-exception.action.ts';
import { DecideEligibilityAction } from './eligibility/actions/decide-eligibility.action.ts';
import { AnswerReckoningAction } from './eligibility/actions/answer-reckoning.action.ts';
import { FollowTravelDay } from './eligibility/actions/follow-travel-day.ts';
import { ReckonAnew } from './eligibility/actions/reckon-anew.ts';
import { ReckoningNotices } from './eligibility/actions/reckoning-notices.ts';
import { EvaluateEligibilityAction } from './eligibility/actions/evaluate-eligibility.action.ts';
import { ProposeExceptionAction } from './eligibility/actions/propose-exception.action.ts';
import { FindCasesOfRuleAction } from './eligibility/actions/find-cases-of-rule.action.ts';
import { ReckonByRuleAction } from './eligibility/actions/reckon-by-rule.action.ts';
import { AnswerNeedAction } from './eligibility/actions/answer-need.action.ts';
import { EnterPaperDecisionAction } from './eligibility/actions/enter-paper-decision.action.ts';
import { RecordFactsAction } from './eligibility/actions/record-facts.action.ts';
import { EntitlementToDecideMatter, ExceptionToAnswerMatter } from './eligibility/data/eligibility.matters.ts';
import { EligibilityDecision } from './eligibility/data/decision.entity.ts';
import { DecisionStore } from './eligibility/data/decision-store.ts';
import { EligibilityQueries } from './eligibility/data/eligibility.queries.ts';
import { Entitlement } from './eligibility/data/entitlement.entity.ts';
import { EntitlementStore } from './eligibility/data/entitlement-store.ts';
import { OrderToLeaveMatters } from './eligibility/data/order-to-leave.due-matters.ts';
import { ReckoningAnswers } from './eligibility/data/reckoning-answers.ts';
import { EntitlementReckoning } from './eligibility/data/reckoning.entity.ts';
import { ReckoningStore } from './eligibility/data/reckoning-store.ts';
import { ReckoningTimelinePart } from './eligibility/data/reckoning.timeline-part.ts';
import { EligibilityEvaluation } from './eligibility/data/evaluation.entity.ts';
import { EvaluationResult } from './eligibility/data/evaluation-result.entity.ts';
import { EvaluationStore } from './eligibility/data/evaluation-store.ts';
import { EligibilityException } from './eligibility/data/exception.entity.ts';
import { ExceptionStore } from './eligibility/data/exception-store.ts';
import { SealedReasonRow } from './eligibility/data/sealed-reason.entity.ts';
import { FactStore } from './eligibility/data/fact-store.ts';
import { SealedReasons } from './eligibility/data/sealed-reasons.ts';
import { MemberFact } from './eligibility/data/member-fact.entity.ts';
import { REFUSAL_PARTS } from './eligibility/data/refusals.matters.ts';
import { PaidSums } from './eligibility/data/paid-from-grants.ts';
import { UNSPENT_PARTS } from './eligibility/data/unspent.matters.ts';
import { ExceptionApprovedRequirement } from './eligibility/workflow/exception-approved.requirement.ts';
import { EndEntitlementsEffect } from './eligibility/workflow/end-entitlements.effect.ts';
import { OpenEntitlementsEffect } from './eligibility/workflow/open-entitlements.effect.ts';
import { CameBackThemselvesRequirement } from './eligibility/workflow/came-back-themselves.requirement.ts';
import { RulesEvaluatedRequirement } from './eligibility/workflow/rules-evaluated.requirement.ts';
import { ProgrammeErasable } from './erasure/programme.erasable.ts';
import { AddFundAction } from './rules/actions/add-fund.action.ts';
import { ChangeProgrammeAction } from './rules/actions/change-programme.action.ts';
import { ConfirmLocalFigureAction } from './rules/actions/confirm-local-figure.action.ts';
import { DraftRuleAction } from './rules/actions/draft-rule.action.ts';
import { EnterLocalFigureAction } from './rules/actions/enter-local-figure.action.ts';
import { PublishRuleAction } from './rules/actions/publish-rule.action.ts';
import { RecordProgrammeAction } from './rules/actions/record-programme.action.ts';
import { TryRuleQuery } from './rules/actions/try-rule.query.ts';
import { LocalFigureRow } from './rules/data/local-figure.entity.ts';
import { Programme } from './rules/data/programme.entity.ts';
import { ProgrammeFund } from './rules/data/programme-fund.entity.ts';
import { ProgrammesQueries } from './rules/data/programmes.queries.ts';
import { RuleToPublishMatter } from './rules/data/rules.matters.ts';
import { EligibilityRowsOfPersons } from './eligibility/eligibility.persons.ts';
import { RuleVersionRow } from './rules/data/rule-version.entity.ts';

const ENTITIES = [
  ...[Programme, ProgrammeFund, RuleVersionRow, LocalFigureRow, MemberFact],
  ...[EligibilityEvaluation, EvaluationResult, EligibilityException, EligibilityDecision, Entitlement],
  ...[SealedReasonRow, EntitlementReckoning],
];
const RULES = [
  ...[DraftRuleAction, PublishRuleAction, TryRuleQuery, EnterLocalFigureAction, ConfirmLocalFigureAction],
  ...[AddFundAction, ProgrammesQueries, RecordProgrammeAction, ChangeProgrammeAction],
];
const ELIGIBILITY = [
  ...[RecordFactsAction, EvaluateEligibilityAction, DecideEligibilityAction, ProposeExceptionAction],
  ...[AnswerExceptionAction, AnswerNeedAction, AnswerReckoningAction, EnterPaperDecisionAction, EligibilityQueries],
];
const STORES = [FactStore, EvaluationStore, DecisionStore, ExceptionStore, SealedReasons, EntitlementStore];
const RECKONING = [
  ...[ReckonAnew, ReckoningNotices, ReckoningStore, ReckoningAnswers, ReckoningTimelinePart],
  ...[FindCasesOfRuleAction, ReckonByRuleAction, FollowTravelDay],
];
const WORKFLOW = [
  CameBackThemselvesRequirement,
  RulesEvaluatedRequirement,
  ExceptionApprovedRequirement,
  OpenEntitlementsEffect,
  EndEntitlementsEffect,
];
const MATTERS = [
  ...[ExceptionToAnswerMatter, EntitlementToDecideMatter, RuleToPublishMatter, OrderToLeaveMatters],
  ...[PaidSums, ...UNSPENT_PARTS, ...REFUSAL_PARTS],
];
const PERSONS = [ProgrammeErasable, EligibilityRowsOfPersons];

@Module({
  imports: [CaseModule, DiscoveryModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...RULES, ...ELIGIBILITY, ...STORES, ...RECKONING, ...WORKFLOW, ...MATTERS, ...PERSONS],
  exports: [...RULES, ...ELIGIBILITY, FindCasesOfRuleAction, ReckonByRuleAction, FollowTravelDay],
})
export class ProgrammeModule {}
