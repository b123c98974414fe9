import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { BoardPanelProps } from './board.ts';
import { CasesNumber } from './cases-number.tsx';
import styles from './team.module.css';

/** What was granted and not spent, by when it lapses: money that lapses helped nobody. */
export function Unspent({ board, here }: BoardPanelProps) {
  const { t } = useTranslation(['team', 'codes']);
  const { money } = useFormat();
  return (
    <Panel title={t('money.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('money.words')}
      </Text>
      <ul className={styles['lines']}>
        {board.unspent.map(({ matter, cases, amounts, amountUnknown }) => (
          <li key={matter}>
            <Group justify="space-between" wrap="nowrap" gap="md">
              <span>{t(`codes:matter.${matter}`)}</span>
              <CasesNumber count={cases} label={t(`codes:matter.${matter}`)} search={{ ...here, matter }} />
            </Group>
            {(amounts.length > 0 || amountUnknown > 0) && (
              <Text size="sm" c="dimmed">
                {amounts.length > 0 && (
                  <>
                    {t('money.amount')}{' '}
                    <span data-content="">
                      {amounts.map(({ minor, currency }) => money(minor, currency)).join(' · ')}
                    </span>
                  </>
                )}
                {amounts.length > 0 && amountUnknown > 0 && ' · '}
                {amountUnknown > 0 && t('money.unknown', { count: amountUnknown })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
