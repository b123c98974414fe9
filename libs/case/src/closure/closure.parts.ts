import { CloseCaseAction } from './actions/close-case.action.ts';
import { DecideMatterAction } from './actions/decide-matter.action.ts';
import { CaseClosure } from './data/case-closure.entity.ts';
import { CaseOpenMatters } from './data/case.open-matters.ts';
import { ClosureDecision } from './data/closure-decision.entity.ts';
import { ClosureQuery } from './data/closure.query.ts';
import { MattersToDecide } from './data/matters-to-decide.ts';
import { SealedOpenMatter } from './data/sealed-open-matter.entity.ts';
import { OpenMattersRegistry } from './open-matters-registry.ts';
import { KeepClosureEffect } from './workflow/keep-closure.effect.ts';
import { OpenMattersDecidedRequirement } from './workflow/open-matters-decided.requirement.ts';

/** What the module of cases loads for closing; said here, because that module names enough already. */
export const CLOSURE_ENTITIES = [ClosureDecision, CaseClosure, SealedOpenMatter];
export const CLOSURE_ACTIONS = [DecideMatterAction, CloseCaseAction, ClosureQuery];
export const CLOSURE_PARTS = [
  OpenMattersRegistry,
  MattersToDecide,
  CaseOpenMatters,
  OpenMattersDecidedRequirement,
  KeepClosureEffect,
];
