import type { Component, Condition, FactName, Requirement, RuleDefinition } from '@homeward/contracts';
import type { Rule } from '../programmes/programmes.queries.ts';
import { factsAsked } from './condition-editing.ts';

/** The API keeps a definition checked, and its document calls it an object. */
export const definitionOf = (rule: Rule): RuleDefinition => rule.definition as unknown as RuleDefinition;

export const NEW_REQUIREMENT: Requirement = { condition: { all: [] }, refusal: '', exception: null };

export const newComponent = (currency: string): Component => ({
  when: { all: [] },
  otherwise: '',
  currency,
  per: 'person',
  amountKind: 'fixed',
  steps: [{ when: { all: [] }, explanation: '', amounts: {} }],
  caps: [],
  payMoment: 'departure',
  modality: 'cash',
  cashAtDepartureMinor: null,
  spendWithin: null,
  exception: null,
});

/** Every condition of a rule. */
export const conditionsOf = (definition: RuleDefinition): readonly Condition[] =>
  definition.kind === 'requirement'
    ? [definition.requirement.condition]
    : [definition.component.when, ...definition.component.steps.map(({ when }) => when)];

/** What a rule looks at: what its conditions ask, and what is foreseen for the person. */
export const factsOfRule = (definition: RuleDefinition): FactName[] => [
  ...conditionsOf(definition).flatMap(factsAsked),
  ...(definition.kind === 'component' && definition.component.foreseen ? [definition.component.foreseen] : []),
];
