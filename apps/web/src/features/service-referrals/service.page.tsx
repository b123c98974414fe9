import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { client } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { ownMembersOf } from '../case/case-queries.ts';
import type { CaseFile } from '../case-counselling/data/case-members.ts';
import { refetchCase } from '../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../case-counselling/parts/with-case.tsx';
import { uploadFetch } from '../case-files/attachments/upload-fetch.ts';
import { ProofForm } from './forms/proof-form.tsx';
import { ServiceForm } from './forms/service-form.tsx';
import { TakeBackForm } from './forms/take-back-form.tsx';
import { BackToReintegration, casePlace } from './parts/case-place.tsx';
import { useServiceStanding } from './parts/use-service-standing.ts';
import { useServices } from './referrals.queries.ts';

const direct = getRouteApi('/cases/$caseId/reintegration/service');
const route = getRouteApi('/cases/$caseId/reintegration/services/$serviceId/$form');

export function DirectServicePage() {
  const { t } = useTranslation(['service-referrals', 'journey', 'counselling']);
  const { caseId } = direct.useParams();
  return (
    <WithCase caseId={caseId} title={t('service.title')}>
      {(file) => <DirectService key={caseId} file={file} />}
    </WithCase>
  );
}

/** Help that colleagues of the office gave themselves, to somebody who is there. */
function DirectService({ file }: { file: CaseFile }) {
  const may = useMay();
  const queries = useQueryClient();
  return (
    <ServiceForm
      {...casePlace(file)}
      today={dayAt(new Date(), file.timeZone)}
      serviceKind=""
      among={{ members: ownMembersOf(file), maySeal: may('sealed.write', file.officeId) }}
      send={async (told, to) => {
        const { error } = await client.POST('/api/cases/{id}/reintegration-services', {
          ...{ params: { path: { id: file.id } }, body: { ...told, ...to } },
        });
        if (error) throw error;
        await refetchCase(queries, file.id);
      }}
    />
  );
}

/** A proof of a service, or that it was recorded by mistake. */
export function ServicePage() {
  const { t } = useTranslation(['service-referrals', 'journey', 'counselling']);
  const { caseId, serviceId, form } = route.useParams();
  const queries = useQueryClient();
  const standingOf = useServiceStanding();
  const services = useServices(caseId);
  const service = services.data?.rows.find(({ id }) => id === serviceId);
  const title = t(form === 'take-back' ? 'takeBack.title' : 'proof.title');
  const path = { id: serviceId };
  const sent = async ({ error }: { error?: unknown }): Promise<void> => {
    if (error) throw error;
    await refetchCase(queries, caseId);
  };
  return (
    <WithCase caseId={caseId} title={title}>
      {(file) => {
        if (!service)
          return (
            <Page title={title} lead={<BackToReintegration caseId={caseId} />}>
              <QueryState query={services}>{() => <Empty title={t('gone')}>{t('goneWords')}</Empty>}</QueryState>
            </Page>
          );
        const about = casePlace(
          file,
          file.members.find(({ id }) => id === service.memberId),
        );
        return form === 'take-back' ? (
          <TakeBackForm
            {...about}
            service={service}
            standing={standingOf(service, services.refetch)}
            send={async (version) =>
              sent(
                await client.POST('/api/reintegration-services/{id}/take-back', {
                  params: { path },
                  body: { version },
                }),
              )
            }
          />
        ) : (
          <ProofForm
            {...about}
            send={async (kind, body) =>
              sent(
                await client.POST('/api/reintegration-services/{id}/proofs', {
                  ...{ params: { path }, body: { kind, file: '' }, bodySerializer: () => body },
                  fetch: uploadFetch(() => undefined),
                }),
              )
            }
          />
        );
      }}
    </WithCase>
  );
}
