import { Box, Title } from '@mantine/core';
import { notFound, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { UnderHeading } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { problemOf } from '../../lib/api/problem.ts';
import { CaseProvider, useCase, useCaseId } from './case-queries.ts';
import { CaseTabs } from './case-tabs.tsx';
import { LeftCase } from '../merging/left-case.tsx';
import { MergedAway } from '../merging/merged-away.tsx';
import { ChangesTold } from './changes.tsx';
import { IdentityBar } from './identity-bar.tsx';

/** One family’s case: who it is stays on top while one moves between its tabs. */
export function CasePage() {
  const caseId = useCaseId();
  const query = useCase(caseId);
  // A record one may not see answers as one that does not exist.
  if (query.error && [400, 404].includes(problemOf(query.error).status)) throw notFound();
  return (
    <Box component="section" maw={1280} mx="auto">
      {!query.data && <AwaitedHeading />}
      <QueryState query={query} lines={8}>
        {(file) => (
          <CaseProvider value={file}>
            <IdentityBar file={file} />
            <MergedAway file={file} />
            {file.members.length === 0 ? (
              <LeftCase file={file} />
            ) : (
              <>
                <CaseTabs caseId={caseId} />
                <Suspense fallback={null}>
                  <ChangesTold />
                  <UnderHeading>
                    <Outlet />
                  </UnderHeading>
                </Suspense>
              </>
            )}
          </CaseProvider>
        )}
      </QueryState>
    </Box>
  );
}

/** Says where one is before the case is there, and when it does not come; nothing waits for its word. */
function AwaitedHeading() {
  const { t, ready } = useTranslation('case-page', { useSuspense: false });
  return (
    ready && (
      <Title order={1} mb="lg">
        {t('identity.awaited')}
      </Title>
    )
  );
}
