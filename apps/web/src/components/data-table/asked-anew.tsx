import { Box, LoadingOverlay, VisuallyHidden } from '@mantine/core';
import '@mantine/core/styles/LoadingOverlay.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What stands stays, dimmed, while the answer to the next question is awaited; whoever does not see that hears it. */
export function AskedAnew({ waiting, children }: { waiting: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Box pos="relative" aria-busy={waiting}>
      <VisuallyHidden role="status">{waiting && t('state.loading')}</VisuallyHidden>
      {/* Turns above the first rows: the middle of a long list is out of sight. */}
      <LoadingOverlay
        visible={waiting}
        overlayProps={{ backgroundOpacity: 0.4 }}
        zIndex={10}
        pt="xl"
        style={{ alignItems: 'flex-start' }}
      />
      {children}
    </Box>
  );
}
