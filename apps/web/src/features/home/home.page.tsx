import { Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { today } from '../../lib/format/today.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { isPartner } from '../../lib/session/is-partner.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { Appointments } from './appointments.tsx';
import { CasesAhead } from './cases-ahead.tsx';
import { DueFigures } from './due-figures.tsx';
import { Stages } from './stages.tsx';
import { Waiting } from './waiting.tsx';

const PartnerHome = lazy(() => import('../partner-desk/pages.ts').then((pages) => ({ default: pages.PartnerHome })));

const MonthFigures = lazy(() => import('./month-figures.tsx').then((panel) => ({ default: panel.MonthFigures })));

const PublishedFigures = lazy(() =>
  import('./published-figures.tsx').then((panel) => ({ default: panel.PublishedFigures })),
);

/** The day of whoever signs in: what is due, who waits, and each number the way to what it counts. */
export function HomePage() {
  const { t } = useTranslation(['home', 'stages']);
  const { user } = useSession();
  const { day } = useFormat();
  const may = useMay();
  const desk = api.useQuery('get', '/api/desk', {}, { refetchInterval: 60_000 });
  return (
    <Page
      title={t('title')}
      lead={
        <>
          <span data-content="">{user.displayName}</span> · <time dateTime={today()}>{day(today())}</time>
        </>
      }
      actions={may('case.open') && <ButtonLink to="/cases/new">{t('newCase')}</ButtonLink>}
    >
      <QueryState query={desk} lines={6}>
        {(lies) =>
          isPartner(may) ? (
            <Suspense fallback={null}>
              <PartnerHome />
            </Suspense>
          ) : may('case.read') ? (
            <Stack gap="lg">
              <DueFigures desk={lies} />
              <div className={layout['halves']}>
                <Stack gap="lg">
                  <Panel title={t('appointments.title')}>
                    <Appointments appointments={lies.appointments} />
                  </Panel>
                  <CasesAhead whose={lies.whose} />
                  {may('case.assign') && may('figures.read') && (
                    <Suspense fallback={null}>
                      <MonthFigures />
                    </Suspense>
                  )}
                </Stack>
                <Stack gap="lg">
                  <Waiting desk={lies} />
                  <Stages desk={lies} />
                </Stack>
              </div>
            </Stack>
          ) : (
            <Stack gap="lg">
              {may('figures.published') && (
                <Suspense fallback={null}>
                  <PublishedFigures />
                </Suspense>
              )}
              <Waiting desk={lies}>
                <Empty title={t('noCasework.title')}>{t('noCasework.words')}</Empty>
              </Waiting>
            </Stack>
          )
        }
      </QueryState>
    </Page>
  );
}
