import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Programme = Schemas['ProgrammeDto'];
export type ProgrammeWithRules = Schemas['ProgrammeWithRulesDto'];
export type Rule = Schemas['RuleDto'];
export type Figure = Schemas['FigureDto'];

// The answers are inferred: they are typed by the API's own document.
export const useProgramme = (code: string) =>
  api.useQuery('get', '/api/programmes/{code}', { params: { path: { code } } });

/** The rules of a programme, each with its versions, newest first, in the order in which they are asked. */
export function rulesByCode(rules: readonly Rule[]): (readonly [Rule, ...Rule[]])[] {
  const codes = [...new Set(rules.map(({ code }) => code))];
  return codes.map(
    (code) =>
      rules.filter((rule) => rule.code === code).sort((one, other) => other.number - one.number) as [Rule, ...Rule[]],
  );
}
