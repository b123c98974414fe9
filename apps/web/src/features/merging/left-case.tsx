import { Box } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { UnderHeading } from '../../components/page.tsx';
import type { Case } from '../case/case-queries.ts';

/** A case nobody stands in any more, because it was merged: nothing is done here, and what happened is still told. */
export function LeftCase({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const told = useLocation({ select: ({ pathname }) => pathname.endsWith('/timeline') });
  if (!told)
    return (
      <Box mt="md">
        <AnchorLink to="/cases/$caseId/timeline" params={{ caseId: file.id }}>
          {t('tabs.timeline')}
        </AnchorLink>
      </Box>
    );
  return (
    <Suspense fallback={null}>
      <UnderHeading>
        <Outlet />
      </UnderHeading>
    </Suspense>
  );
}
