import { Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { Appointments } from './appointments.tsx';
import { DueFigures } from './due-figures.tsx';
import styles from './home.module.css';
import { Stages } from './stages.tsx';
import { Waiting } from './waiting.tsx';

// It asks for a list of its own, which comes after the desk: nobody waits for it on the way in.
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
    >
      <QueryState query={desk} lines={6}>
        {(lies) =>
          may('case.read') ? (
            <Stack gap="lg">
              <DueFigures desk={lies} />
              <div className={styles['halves']}>
                <Stack gap="lg">
                  <Panel title={t('appointments.title')}>
                    <Appointments appointments={lies.appointments} />
                  </Panel>
                  <Suspense fallback={null}>
                    <CasesAhead whose={lies.whose} />
                  </Suspense>
                </Stack>
                <Stack gap="lg">
                  <Waiting desk={lies} />
                  <Stages desk={lies} />
                </Stack>
              </div>
            </Stack>
          ) : (
            <Waiting desk={lies}>
              <Empty title={t('noCasework.title')}>
                <Text span>{t('noCasework.words')}</Text>
              </Empty>
            </Waiting>
          )
        }
      </QueryState>
    </Page>
  );
}
