import { DERIVED_FACTS, RECORDED_FACTS, type FactMeaning, type FactName, type RecordedFact } from '@homeward/contracts';

export {
  DERIVED_FACTS,
  LEGAL_STATUS_CODES,
  RECORDED_FACTS,
  factOfMoney,
  moneyOfFact,
  type FactKind,
  type FactName,
  type Facts,
  type FactValue,
  type RecordedFact,
  type RecordedFacts,
} from '@homeward/contracts';

export const FACT_NAMES = Object.keys({ ...RECORDED_FACTS, ...DERIVED_FACTS }) as readonly FactName[];
export const RECORDED_FACT_NAMES = Object.keys(RECORDED_FACTS) as readonly RecordedFact[];

export function meaningOf(fact: FactName): FactMeaning {
  return { ...RECORDED_FACTS, ...DERIVED_FACTS }[fact];
}

export function isFactName(name: unknown): name is FactName {
  return typeof name === 'string' && (Object.hasOwn(RECORDED_FACTS, name) || Object.hasOwn(DERIVED_FACTS, name));
}
