import { DERIVED_FACTS, moneyOfFact, RECORDED_FACTS, type FactName } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { UsedFact } from './eligibility.queries.ts';

const MEANINGS = { ...RECORDED_FACTS, ...DERIVED_FACTS };

/** A fact and its value in the reader's language. */
export function useFactWords(): {
  label: (fact: FactName) => string;
  value: (fact: FactName, value: UsedFact['value']) => string;
} {
  const { t, i18n } = useTranslation('eligibility');
  const format = useFormat();
  const label = (fact: FactName): string => t(`facts.${fact}.label`);
  const code = (fact: FactName, value: string): string => {
    const key = `eligibility:code.${fact}.${value}`;
    return i18n.exists(key) ? t(key as 'code.returnType.avrr') : value;
  };
  const value = (fact: FactName, given: UsedFact['value']): string => {
    if (given === null) return t('fact.none');
    if (typeof given === 'boolean') return t(given ? 'fact.yes' : 'fact.no');
    if (Array.isArray(given)) return given.map((each) => format.country(String(each))).join(', ');
    const money = moneyOfFact(given);
    if (money) return format.money(money.amountMinor, money.currency);
    if (MEANINGS[fact].kind === 'day') return format.day(given);
    return MEANINGS[fact].kind === 'country' ? format.country(given) : code(fact, given);
  };
  return { label, value };
}
