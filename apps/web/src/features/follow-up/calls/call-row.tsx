import { Stack, Text } from '@mantine/core';
import { AlertIcon, ClockIcon, PersonIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Call } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';
import styles from './calls.module.css';

/** One call: whom, for which round, until when, and what was tried. */
export function CallRow({ call, open }: { call: Call; open: boolean }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const roundWords = useRoundWords();
  const { roundId, name, caseNumber, windowTo, overdue, attempts, lastOutcome, lastAttemptOn } = call;
  return (
    <li className={styles['call']} aria-current={open}>
      <AnchorLink
        from="/calls"
        to="/calls"
        search={(before) => ({ ...before, round: roundId })}
        fw={600}
        resetScroll={false}
      >
        <Content>{name ?? caseNumber}</Content>
      </AnchorLink>
      <Stack gap={2}>
        <Text size="sm">
          <Content>{caseNumber}</Content> · {roundWords(call.code)}
          {call.optional && ` · ${t('round.optional')}`}
        </Text>
        <Text size="sm" component="div">
          {overdue ? (
            <IconWords icon={AlertIcon} tone="brick">
              {t('calls.overdue', { when: format.fromToday(windowTo), day: format.day(windowTo) })}
            </IconWords>
          ) : (
            <IconWords icon={ClockIcon}>
              {t('calls.until', { when: format.fromToday(windowTo), day: format.day(windowTo) })}
            </IconWords>
          )}
        </Text>
        {call.child && (
          <Text size="sm" component="div">
            <IconWords icon={PersonIcon}>{t('calls.child')}</IconWords>
          </Text>
        )}
        {lastOutcome && lastAttemptOn && (
          <Text size="sm" c="dimmed">
            {t('calls.tried', { count: attempts })} · {t(`outcome.${lastOutcome}`)}, {format.day(lastAttemptOn)}
          </Text>
        )}
      </Stack>
    </li>
  );
}
