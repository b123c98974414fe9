import { ALWAYS, type Condition } from '../domain/condition.ts';
import type { FactName } from '../domain/facts.ts';
import type { Amounts, Cap, Component, DateField, ExceptionTerms, RuleVersion, Step } from '../domain/rule.ts';

/** Short ways to write the rules that ship, so that a file reads like the document it comes from. */
export type ShippedRule = Omit<RuleVersion, 'id' | 'programmeCode'>;

interface About {
  readonly version?: number;
  readonly title: string;
  readonly explanation: string;
  readonly legal?: string;
  readonly sources: readonly string[];
  readonly reading?: string;
  readonly by: DateField;
  readonly from?: string;
  readonly to?: string;
}

function rule(code: string, about: About): Omit<ShippedRule, 'definition'> {
  return {
    code,
    version: about.version ?? 1,
    title: about.title,
    explanation: about.explanation,
    legalReference: about.legal ?? 'As published by the programme; see the source.',
    sourceKeys: about.sources,
    ourReading: about.reading ?? null,
    dateField: about.by,
    validFrom: about.from ?? null,
    validTo: about.to ?? null,
  };
}

export function requirement(
  code: string,
  about: About & { condition: Condition; refusal: string; exception?: ExceptionTerms },
): ShippedRule {
  const { condition, refusal, exception = null } = about;
  return { ...rule(code, about), definition: { kind: 'requirement', requirement: { condition, refusal, exception } } };
}

type Terms = Pick<Component, 'currency' | 'payMoment' | 'modality' | 'steps'> & Partial<Component>;

export function component(code: string, about: About & Terms): ShippedRule {
  const { currency, payMoment, modality, steps } = about;
  return {
    ...rule(code, about),
    definition: {
      kind: 'component',
      component: {
        when: about.when ?? ALWAYS,
        otherwise: about.otherwise ?? 'This is not given.',
        ...{ currency, per: about.per ?? 'person', amountKind: about.amountKind ?? 'fixed', steps },
        caps: about.caps ?? [],
        ...{ payMoment, modality, cashAtDepartureMinor: about.cashAtDepartureMinor ?? null },
        spendWithin: about.spendWithin ?? null,
        exception: about.exception ?? null,
        ...(about.foreseen ? { foreseen: about.foreseen } : {}),
      },
    },
  };
}

/** @param whole in whole units of a currency with two decimals */
const minor = (whole: number | null): number | null => (whole === null ? null : whole * 100);

export function amounts(adult: number | null, child: number | null): Amounts {
  return { adult: minor(adult), child: minor(child) };
}

export function step(explanation: string, given: Amounts, when: Condition = ALWAYS): Step {
  return { when, explanation, amounts: given };
}

export const familyCap = (whole: number): Cap => ({ scope: 'family', amountMinor: whole * 100, countedWith: [] });
export const personCap = (whole: number, countedWith: readonly string[]): Cap => ({
  scope: 'person',
  amountMinor: whole * 100,
  countedWith,
});

export const yes = (fact: FactName): Condition => ({ fact, is: true });
export const not = (condition: Condition): Condition => ({ not: condition });
export const ofAny = (includesAny: readonly string[]): Condition => ({ fact: 'nationalities', includesAny });
