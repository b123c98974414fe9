import { Stack } from '@mantine/core';
import { AlertIcon, CheckCircleFillIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DueDay } from '../../../components/due-day.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { ScreeningState } from '../data/screening-state.ts';

/** That somebody was screened, and what still has to follow; never what was found. */
export function ScreeningStatus({ state: { rapid, full, fullMissing, reassessOn } }: { state: ScreeningState }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return (
    <Stack gap={4} align="flex-start">
      {rapid ? (
        <IconWords icon={CheckCircleFillIcon} tone="moss">
          {t('status.rapid')} <Content>{format.day(rapid.heldOn)}</Content>
        </IconWords>
      ) : (
        <IconWords icon={AlertIcon} tone="lamp">
          {t('status.noRapid')}
        </IconWords>
      )}
      {fullMissing ? (
        <IconWords icon={AlertIcon} tone="lamp">
          {t('status.fullMissing')}
        </IconWords>
      ) : (
        full && (
          <IconWords icon={CheckCircleFillIcon} tone="moss">
            {t('status.full')} <Content>{format.day(full.heldOn)}</Content>
          </IconWords>
        )
      )}
      {reassessOn && (
        <span>
          {t('status.reassess')} <DueDay day={reassessOn} />
        </span>
      )}
    </Stack>
  );
}
