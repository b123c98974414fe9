import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api/client.ts';

/** Nobody may take made-up people for real ones, nor register a real one among them. */
export function DemoBand() {
  const { t } = useTranslation();
  const installation = api.useQuery('get', '/api/installation', {}, { staleTime: Infinity });
  if (installation.data?.mode !== 'demo') return null;
  return (
    <Box role="status" bg="lamp.1" c="lamp.9" ta="center" fz="xs" fw={600} py={2} px="sm">
      {t('demonstration')}
    </Box>
  );
}
