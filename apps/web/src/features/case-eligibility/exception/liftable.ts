import type { Result, Rule } from '../data/eligibility.queries.ts';

export interface Liftable {
  readonly code: string;
  readonly title: string;
  /** Why the rule says no. */
  readonly words: string;
  /** Without lifting it the rest would not be enough. */
  readonly inTheWay: boolean;
  readonly rule: Rule | undefined;
}

/** The rules that say no and foresee an exception themselves. */
export function liftable({ checks, components }: Result, rules: readonly Rule[]): readonly Liftable[] {
  const ruleOf = (id: string | null): Rule | undefined => rules.find((rule) => rule.id === id);
  return [
    ...checks
      .filter(({ answer, exceptionPossible }) => answer === 'not-met' && exceptionPossible)
      .map(({ code, ruleId, explanation }) => {
        const rule = ruleOf(ruleId);
        return { code, title: rule?.title ?? code, words: explanation, inTheWay: true, rule };
      }),
    ...components
      .filter(({ answer, exceptionPossible }) => answer === 'not-due' && exceptionPossible)
      .map(({ code, title, ruleId, explanation }) => ({
        ...{ code, title, words: explanation, inTheWay: false, rule: ruleOf(ruleId) },
      })),
  ];
}

interface ExceptionTerms {
  readonly authority?: string;
  readonly grounds?: string;
}

/** On which grounds, and who outside may have to agree, as the rule itself puts it. */
export function termsOf({ rule }: Liftable): string {
  const definition = rule?.definition as Readonly<Record<string, { exception?: ExceptionTerms | null } | string>>;
  const parts = Object.values(definition ?? {}).flatMap((part) =>
    typeof part === 'object' && part.exception ? [part.exception] : [],
  );
  return parts
    .flatMap(({ grounds, authority }) => [grounds, authority])
    .filter(Boolean)
    .join(' · ');
}
