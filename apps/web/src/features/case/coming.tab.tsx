import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { BookingsPanel } from '../bookings/bookings-panel.tsx';
import { useThisCase } from './case-queries.ts';

/** A place that is drawn, and says what will live in it. */
function Coming({ of }: { of: 'travel' | 'reintegration' | 'followUp' }) {
  const { t } = useTranslation('case-page');
  return (
    <Panel title={t(`tabs.${of}`)}>
      <Empty title={t(`coming.${of}.title`)}>{t(`coming.${of}.words`)}</Empty>
    </Panel>
  );
}

/** Papers and health take their place above. */
export function TravelTab() {
  return (
    <Stack gap="md">
      <BookingsPanel file={useThisCase()} />
      <Coming of="travel" />
    </Stack>
  );
}
export const ReintegrationTab = () => <Coming of="reintegration" />;
export const FollowUpTab = () => <Coming of="followUp" />;
