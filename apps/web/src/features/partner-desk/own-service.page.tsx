import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { client } from '../../lib/api/client.ts';
import { uploadFetch } from '../case-files/attachments/upload-fetch.ts';
import { ProofForm } from '../service-referrals/forms/proof-form.tsx';
import { TakeBackForm } from '../service-referrals/forms/take-back-form.tsx';
import { useServiceStanding } from '../service-referrals/parts/use-service-standing.ts';
import { isGone, useReferredPerson } from './desk.queries.ts';
import { BackToPerson } from './referred-form.page.tsx';
import { BackToList } from './referred.page.tsx';

const route = getRouteApi('/sent-to-us/$sendingId/services/$serviceId/$form');

/** A proof of a service a partner recorded, or that it was recorded by mistake. */
export function OwnServicePage() {
  const { t } = useTranslation(['service-referrals', 'journey']);
  const { sendingId, serviceId, form } = route.useParams();
  const queries = useQueryClient();
  const standingOf = useServiceStanding();
  const referred = useReferredPerson(sendingId);
  const gone = <Empty title={t('gone')}>{t('goneWords')}</Empty>;
  const service = referred.data?.recordedServices.find(({ id }) => id === serviceId);
  if (!referred.data || !service)
    return (
      <Page title={t(form === 'take-back' ? 'takeBack.title' : 'proof.title')} lead={<BackToList />}>
        {isGone(referred.error) ? gone : <QueryState query={referred}>{() => gone}</QueryState>}
      </Page>
    );
  const place = {
    lead: <Content>{`${referred.data.name ?? ''} · ${referred.data.reference}`}</Content>,
    back: <BackToPerson sendingId={sendingId} />,
  };
  const path = { id: serviceId };
  const sent = async ({ error }: { error?: unknown }): Promise<void> => {
    if (error) throw error;
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('/partner-desk/') });
  };
  if (form === 'take-back')
    return (
      <TakeBackForm
        {...place}
        service={service}
        standing={standingOf(service, referred.refetch)}
        send={async (version) =>
          sent(await client.POST('/api/partner-desk/services/{id}/take-back', { params: { path }, body: { version } }))
        }
      />
    );
  return (
    <ProofForm
      {...place}
      send={async (kind, body) =>
        sent(
          await client.POST('/api/partner-desk/services/{id}/proofs', {
            ...{ params: { path }, body: { kind, file: '' }, bodySerializer: () => body },
            fetch: uploadFetch(() => undefined),
          }),
        )
      }
    />
  );
}
