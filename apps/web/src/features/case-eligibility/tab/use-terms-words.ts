import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Component } from '../data/eligibility.queries.ts';

type Terms = Pick<Component, 'payMoment' | 'modality' | 'cashAtDeparture' | 'spendWithin'>;

const SPANS = { D: 'days', M: 'months', Y: 'years' } as const;

/** Amounts and the terms they are given on, by the reader's language. */
export function useTermsWords(): {
  of: (terms: Terms) => string;
  amount: (amount: Component['amount'], kind: Component['amountKind']) => string;
} {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const within = (span: string): string => {
    const [, number, unit] = /^P?(\d+)(WD|D|M|Y)$/.exec(span) ?? [];
    if (!number || !unit) return span;
    const count = Number(number);
    return unit === 'WD'
      ? t('terms.workingDays', { count })
      : t(`terms.${SPANS[unit as keyof typeof SPANS]}`, { count });
  };
  return {
    of: ({ payMoment, modality, cashAtDeparture, spendWithin }) =>
      [
        t(`terms.modality.${modality}`),
        t(`terms.moment.${payMoment}`),
        ...(cashAtDeparture
          ? [t('terms.cash', { amount: format.money(cashAtDeparture.amountMinor, cashAtDeparture.currency) })]
          : []),
        ...(spendWithin ? [within(spendWithin)] : []),
      ].join(' · '),
    amount: (amount, kind) => {
      if (!amount) return t('terms.amountUnknown');
      const money = format.money(amount.amountMinor, amount.currency);
      return kind === 'up-to' ? t('terms.upTo', { amount: money }) : money;
    },
  };
}
