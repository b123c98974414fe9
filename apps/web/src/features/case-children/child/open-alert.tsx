import { Alert, Group, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useAlerts } from '../data/children.queries.ts';
import type { ChildScene } from '../parts/with-child.tsx';

/** Somebody is looking for this child: whoever meets them must know. */
export function OpenAlert({ scene }: { scene: ChildScene }) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const may = useMay();
  const alerts = useAlerts();
  const alert = alerts.data?.rows.find(({ memberId, closedAt }) => memberId === scene.member.id && closedAt === null);
  if (!alert) return null;
  return (
    <Alert color="brick" variant="light" icon={<AlertIcon aria-hidden />} title={t('alert.title')} role="alert">
      <Text size="sm">
        {t(`missedOccasion.${alert.occasion}`)} · {t('alert.expected')}{' '}
        <Content>{format.instant(alert.missedAt, scene.file.timeZone)}</Content>
      </Text>
      <Group mt="xs" gap="md">
        <AnchorLink size="sm" to="/missing-children">
          {t('alert.see')}
        </AnchorLink>
        {may('missing-child.close', scene.file.officeId) && (
          <AnchorLink size="sm" to="/missing-children/$alertId/close" params={{ alertId: alert.id }}>
            {t('alert.close')}
          </AnchorLink>
        )}
      </Group>
    </Alert>
  );
}
