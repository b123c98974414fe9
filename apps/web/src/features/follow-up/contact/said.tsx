import { Alert, Stack, Text, VisuallyHidden } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import type { CallSheet, Recorded } from '../data/follow-up.queries.ts';

export interface SaidProps {
  sheet: CallSheet;
  recorded: Recorded;
}

/** Stays until the next is recorded: what was written down, for whom, and what followed from it. */
export function Said({ sheet, recorded }: SaidProps) {
  const { t } = useTranslation('follow-up');
  const [{ state }] = recorded.rounds as [Recorded['rounds'][number]];
  const { caseId, caseInReach, roundId } = sheet;
  return (
    <Alert
      color={recorded.alerted ? 'brick' : 'moss'}
      variant="light"
      role="status"
      icon={<CheckCircleIcon aria-hidden />}
      title={
        <>
          {t('said.recorded')} <Content>{sheet.name ?? sheet.caseNumber}</Content>
        </>
      }
    >
      <Stack gap={4}>
        <Text size="sm">{recorded.alerted ? t('said.alerted') : t(`said.followUp.${recorded.followUpState}`)}</Text>
        {state === 'held' && (
          <AnchorLink
            size="sm"
            {...(caseInReach
              ? { to: '/cases/$caseId/follow-up/satisfaction/$roundId', params: { caseId, roundId } }
              : { to: '/calls/$roundId/satisfaction', params: { roundId } })}
          >
            {t('said.askSatisfaction')}
          </AnchorLink>
        )}
        {caseInReach && (
          <AnchorLink size="sm" to="/cases/$caseId/follow-up" params={{ caseId }}>
            {t('said.toCase')} <VisuallyHidden>{sheet.caseNumber}</VisuallyHidden>
          </AnchorLink>
        )}
      </Stack>
    </Alert>
  );
}
