import type { FactName } from '@homeward/contracts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { kindOf, periodOf } from './condition-editing.ts';

const UNITS = { D: 'day', M: 'month', Y: 'year' } as const;

export interface RuleWords {
  fact(name: FactName): string;
  /** A code in words of the catalogue; a country by its name, which is none of the catalogue’s. */
  code(fact: FactName, code: string): string;
  isCountry(fact: FactName): boolean;
  /** `P5Y` as "5 years", `14WD` as "14 working days". */
  period(period: string): string;
}

/** The words in which rules are told and written. */
export function useRuleWords(): RuleWords {
  const { t, i18n } = useTranslation('rules');
  const format = useFormat();
  const period = useCallback(
    (text: string): string => {
      const [, days] = /^(\d+)WD$/.exec(text) ?? [];
      if (days) return t('workingDays', { count: Number(days) });
      const { number, unit } = periodOf(text);
      return format.measure(number, UNITS[unit]);
    },
    [t, format],
  );
  const isCountry = (fact: FactName): boolean => kindOf(fact) === 'country' || kindOf(fact) === 'countries';
  return {
    fact: (name) => t(`fact.${name}`),
    code: (fact, code) => {
      if (isCountry(fact)) return format.country(code);
      const key = `code.${fact}.${code}`;
      return i18n.exists(key, { ns: 'rules' }) ? t(key as 'code.legalStatus.other') : code;
    },
    isCountry,
    period,
  };
}
