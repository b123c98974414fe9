import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { useThisCase } from '../case/case-queries.ts';
import { HelpPanels } from '../service-referrals/help-panels.tsx';

/** The help that is planned and given to those who are back. */
export function ReintegrationTab() {
  const { t } = useTranslation(['case-page', 'service-referrals']);
  const file = useThisCase();
  return (
    <Page title={t('tabs.reintegration')}>
      <Stack>
        <HelpPanels file={file} />
      </Stack>
    </Page>
  );
}
