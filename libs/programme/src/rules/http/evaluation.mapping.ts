import type { ComponentResult, MemberEvaluation } from '../domain/evaluation.ts';
import type { FigureView } from '../data/programmes.queries.ts';
import type { FactName } from '../domain/facts.ts';
import type { ComponentResultDto, EvaluationResultDto } from './evaluation.dto.ts';
import type { MoneyDto } from './money.dto.ts';
import type { FigureDto } from './programmes.dto.ts';

export function money(amountMinor: number, currency: string): MoneyDto;
export function money(amountMinor: number | null, currency: string): MoneyDto | null;
export function money(amountMinor: number | null, currency: string): MoneyDto | null {
  return amountMinor === null ? null : { amountMinor, currency };
}

export function resultDto({
  memberId,
  role,
  facts,
  outcome,
  checks,
  components,
}: MemberEvaluation): EvaluationResultDto {
  return {
    ...{ memberId, role, outcome, checks, components: components.map(componentDto) },
    facts: Object.entries(facts).map(([fact, value]) => ({ fact: fact as FactName, value })),
  };
}

function componentDto(component: ComponentResult): ComponentResultDto {
  const { amountMinor, currency, cutMinor, cashAtDepartureMinor, ...rest } = component;
  return {
    ...rest,
    amount: money(amountMinor, currency),
    cut: money(cutMinor, currency),
    cashAtDeparture: money(cashAtDepartureMinor, currency),
  };
}

export function figureDto({ amountMinor, currency, ...rest }: FigureView): FigureDto {
  return { ...rest, amount: money(amountMinor, currency) };
}
