import { Box } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

export function OfflineBand() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <Box role="alert" bg="brick.1" c="brick.9" ta="center" fz="xs" fw={600} py={2} px="sm">
      {t('state.offline')}
    </Box>
  );
}
