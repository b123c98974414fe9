import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { useThisCase } from '../case/case-queries.ts';
import { TRAVEL_PANELS } from './travel-panels.ts';

/** Documents and travel: what stands and what is missing before anybody of the case is under way. */
export function TravelTab() {
  const { t } = useTranslation('travel-papers');
  const file = useThisCase();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack>
        {TRAVEL_PANELS.map((Panel, at) => (
          <Panel key={at} file={file} />
        ))}
      </Stack>
    </Page>
  );
}
