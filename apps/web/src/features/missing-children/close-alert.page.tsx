import { ALERT_CLOSING_REASONS, type AlertClosingReason } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { nameOf } from '../case/case-queries.ts';
import { useAlerts, type Alert } from '../case-children/data/children.queries.ts';

/** Only a person ends the search for a child, and says why. */
export function CloseAlertPage() {
  const { t } = useTranslation('missing-children');
  const { alertId } = useParams({ from: '/missing-children/$alertId/close' });
  const alerts = useAlerts();
  const alert = alerts.data?.rows.find(({ id }) => id === alertId);
  if (alert) return <CloseForm key={alertId} alert={alert} askAgain={alerts.refetch} />;
  return (
    <Page title={t('close.title')}>
      <QueryState query={alerts}>{() => <Back />}</QueryState>
    </Page>
  );
}

function CloseForm({ alert, askAgain }: { alert: Alert; askAgain: () => Promise<unknown> }) {
  const { t } = useTranslation(['missing-children', 'children']);
  const queries = useQueryClient();
  return (
    <ShortForm
      title={t('close.title')}
      lead={<Content>{`${nameOf(alert)}, ${alert.caseNumber}`}</Content>}
      back={<Back />}
      intro={t('close.intro')}
      sendLabel={t('close.send')}
      warning={t('close.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'reason', label: t('close.reason') },
          options: ALERT_CLOSING_REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
        },
        { kind: 'words', name: 'words', label: t('close.words'), hint: t('children:sealedHint') },
      ]}
      standing={{
        version: alert.version,
        facts: [
          {
            ...{ name: 'closeReason', label: t('close.reason') },
            value: alert.closeReason ? t(`reason.${alert.closeReason}`) : t('open'),
          },
        ],
        askAgain,
      }}
      done={{ title: t('close.done'), next: t('close.next') }}
      onSend={async ({ reason, words }, version) => {
        const { error } = await client.POST('/api/missing-child-alerts/{id}/close', {
          params: { path: { id: alert.id } },
          body: { version, reason: reason as AlertClosingReason, words: words! },
        });
        if (error) throw error;
        await queries.invalidateQueries({ queryKey: ['get', '/api/missing-child-alerts'] });
      }}
    />
  );
}

export function Back() {
  const { t } = useTranslation('missing-children');
  return (
    <AnchorLink size="sm" to="/missing-children">
      {t('back')}
    </AnchorLink>
  );
}
