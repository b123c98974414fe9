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
import { useFormat } from '../../lib/format/use-format.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { DueFigures } from './due-figures.tsx';

// What needs the words of every code, or asks for a list of its own, comes after the desk: nobody waits for it.
const Appointments = lazy(() => import('./appointments.tsx').then((module) => ({ default: module.Appointments })));
const Waiting = lazy(() => import('./waiting.tsx').then((module) => ({ default: module.Waiting })));
const Stages = lazy(() => import('./stages.tsx').then((module) => ({ default: module.Stages })));
const CasesAhead = lazy(() => import('./cases-ahead.tsx').then((module) => ({ default: module.CasesAhead })));

/** The day of whoever signs in: what is due, who waits, and each number the way to what it counts. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { user } = useSession();
  const { day } = useFormat();
  const may = useMay();
  const desk = api.useQuery('get', '/api/desk', {}, { refetchInterval: 60_000 });
  const today = new Intl.DateTimeFormat('en-CA').format(new Date());
  return (
    <Page
      title={t('title')}
      lead={
        <>
          <span data-content="">{user.displayName}</span> · <time dateTime={today}>{day(today)}</time>
        </>
      }
      actions={may('case.open') && <ButtonLink to="/cases/new">{t('newCase')}</ButtonLink>}
    >
      <QueryState query={desk} lines={6}>
        {(lies) =>
          may('case.read') ? (
            <Stack gap="lg">
              <DueFigures desk={lies} />
              <div className={layout['halves']}>
                <Stack gap="lg">
                  <Panel title={t('appointments.title')}>
                    <Suspense fallback={null}>
                      <Appointments appointments={lies.appointments} />
                    </Suspense>
                  </Panel>
                  <Suspense fallback={null}>
                    <CasesAhead whose={lies.whose} />
                  </Suspense>
                </Stack>
                <Stack gap="lg">
                  <Suspense fallback={null}>
                    <Waiting desk={lies} />
                    <Stages desk={lies} />
                  </Suspense>
                </Stack>
              </div>
            </Stack>
          ) : (
            <Suspense fallback={null}>
              <Waiting desk={lies}>
                <Empty title={t('noCasework.title')}>{t('noCasework.words')}</Empty>
              </Waiting>
            </Suspense>
          )
        }
      </QueryState>
    </Page>
  );
}
