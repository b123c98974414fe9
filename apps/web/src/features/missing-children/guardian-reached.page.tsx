import { GUARDIAN_REACHED_HOWS, type GuardianReachedHow } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { dayAt, instantAt } from '../../lib/format/office-time.ts';
import { nameOf } from '../case/case-queries.ts';
import { useAlerts, type Alert } from '../case-children/data/children.queries.ts';
import { Back } from './close-alert.page.tsx';

/** Ends the task of calling the guardian of a missing child. */
export function GuardianReachedPage() {
  const { t } = useTranslation('missing-children');
  const { alertId } = useParams({ from: '/missing-children/$alertId/guardian' });
  const alerts = useAlerts();
  const alert = alerts.data?.rows.find(({ id }) => id === alertId);
  if (alert) return <ReachedForm key={alertId} alert={alert} askAgain={alerts.refetch} />;
  return (
    <Page title={t('reached.title')}>
      <QueryState query={alerts}>{() => <Back />}</QueryState>
    </Page>
  );
}

function ReachedForm({ alert, askAgain }: { alert: Alert; askAgain: () => Promise<unknown> }) {
  const { t } = useTranslation('missing-children');
  const queries = useQueryClient();
  const { guardian, guardianReached, timeZone } = alert;
  return (
    <ShortForm
      title={t('reached.title')}
      lead={
        <Content>
          {[nameOf(alert), alert.caseNumber, guardian?.name, guardian?.contact].filter(Boolean).join(', ')}
        </Content>
      }
      back={<Back />}
      intro={t('reached.intro')}
      sendLabel={t('reached.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'how', label: t('reached.how') },
          options: GUARDIAN_REACHED_HOWS.map((value) => ({ value, label: t(`reached.hows.${value}`) })),
        },
        { kind: 'day', name: 'day', label: t('reached.day'), initial: dayAt(new Date(), timeZone) },
        { kind: 'time', name: 'time', label: t('reached.time'), hint: <Content>{timeZone}</Content> },
      ]}
      standing={{
        version: alert.version,
        facts: [
          {
            ...{ name: 'how', label: t('reached.how') },
            value: guardianReached ? t(`reached.hows.${guardianReached.how}`) : t('reached.none'),
          },
        ],
        askAgain,
      }}
      done={{ title: t('reached.done'), next: t('reached.next') }}
      onSend={async ({ how, day, time }, version) => {
        const { error } = await client.POST('/api/missing-child-alerts/{id}/guardian-reached', {
          params: { path: { id: alert.id } },
          body: { version, how: how as GuardianReachedHow, reachedAt: instantAt(day!, time!, timeZone) },
        });
        if (error) throw error;
        await queries.invalidateQueries({ queryKey: ['get', '/api/missing-child-alerts'] });
      }}
    />
  );
}
