import type { Component, DateField, Requirement, RuleDefinition, RuleKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { Rule } from '../programmes/programmes.queries.ts';
import { unfinished } from './condition-editing.ts';
import { definitionOf, NEW_REQUIREMENT, newComponent } from './rule-definition.ts';

/** As many letters as a sentence of a rule may have, which the server asks too. */
const SENTENCES_MOST = 2_000;

export interface DraftValues {
  code: string;
  officeId: string;
  title: string;
  explanation: string;
  legalReference: string;
  sourceKeys: string[];
  ourReading: string;
  dateField: DateField;
  validFrom: string;
  validTo: string;
  kind: RuleKind;
  requirement: Requirement;
  component: Component;
}

/** A new rule, or the next version of one, which begins as the version before it. */
export function draftFrom(rule: Rule | undefined, currency: string, officeId: string): DraftValues {
  const definition = rule && definitionOf(rule);
  return {
    code: rule?.code ?? '',
    officeId,
    title: rule?.title ?? '',
    explanation: rule?.explanation ?? '',
    legalReference: rule?.legalReference ?? '',
    sourceKeys: rule?.sourceKeys ?? [],
    ourReading: rule?.ourReading ?? '',
    dateField: rule?.dateField ?? 'applicationOn',
    validFrom: '',
    validTo: '',
    kind: definition?.kind ?? 'requirement',
    requirement: definition?.kind === 'requirement' ? definition.requirement : NEW_REQUIREMENT,
    component: definition?.kind === 'component' ? definition.component : newComponent(currency),
  };
}

export const definitionIn = ({ kind, requirement, component }: DraftValues): RuleDefinition =>
  kind === 'requirement' ? { kind, requirement } : { kind, component };

const unfinishedIn = ({ kind, requirement, component }: DraftValues): string[] =>
  kind === 'requirement'
    ? unfinished(requirement.condition, 'requirement.condition')
    : [
        ...unfinished(component.when, 'component.when'),
        ...component.steps.flatMap(({ when }, at) => unfinished(when, `component.steps.${at}.when`)),
      ];

/** What a draft still lacks, by the paths that the server would name too. */
export function useDraftChecks(): (values: DraftValues) => Record<string, string> {
  const { t } = useTranslation('rules');
  return (values) => {
    const wrong: Record<string, string> = {};
    const needs = (path: string, text: string, words: string): void => {
      if (!text.trim()) wrong[path] = words;
    };
    // Said before the answers are checked: a browser that cuts what is pasted says nothing.
    const tells = (path: string, text: string, words: string): void => {
      needs(path, text, words);
      if (text.length > SENTENCES_MOST) wrong[path] = t('draft.tooLong', { most: SENTENCES_MOST });
    };
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(values.code)) wrong['code'] = t('draft.codeWrong');
    needs('officeId', values.officeId, t('draft.officeMissing'));
    needs('title', values.title, t('draft.titleMissing'));
    needs('explanation', values.explanation, t('draft.explanationMissing'));
    needs('legalReference', values.legalReference, t('draft.legalMissing'));
    if (values.sourceKeys.length === 0) needs('ourReading', values.ourReading, t('draft.sourceMissing'));
    if (!isDay(values.validFrom)) wrong['validFrom'] = t('draft.dayMissing');
    if (values.validTo && !isDay(values.validTo)) wrong['validTo'] = t('draft.dayMissing');
    for (const path of unfinishedIn(values)) wrong[path] = t('draft.valueMissing');
    if (values.kind === 'requirement')
      tells('requirement.refusal', values.requirement.refusal, t('draft.refusalMissing'));
    else {
      tells('component.otherwise', values.component.otherwise, t('draft.otherwiseMissing'));
      values.component.steps.forEach(({ explanation, amounts }, at) => {
        tells(`component.steps.${at}.explanation`, explanation, t('draft.stepMissing'));
        if (Object.keys(amounts).length === 0) wrong[`component.steps.${at}.amounts`] = t('draft.amountsMissing');
      });
    }
    const exception = values.kind === 'requirement' ? values.requirement.exception : values.component.exception;
    if (exception) {
      needs(`${values.kind}.exception.authority`, exception.authority, t('draft.authorityMissing'));
      tells(`${values.kind}.exception.grounds`, exception.grounds, t('draft.groundsMissing'));
    }
    return wrong;
  };
}
