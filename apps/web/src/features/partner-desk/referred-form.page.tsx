import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { client } from '../../lib/api/client.ts';
import { today } from '../../lib/format/today.ts';
import { AnswerForm } from '../service-referrals/forms/answer-form.tsx';
import { CompletionForm } from '../service-referrals/forms/completion-form.tsx';
import { ServiceForm } from '../service-referrals/forms/service-form.tsx';
import { useStandingState } from '../service-referrals/parts/use-standing-state.ts';
import { isGone, useReferredPerson, type ReferredView } from './desk.queries.ts';
import { BackToList } from './referred.page.tsx';

const route = getRouteApi('/sent-to-us/$sendingId/$form');

/** What a partner says of somebody: the answer, a service that was given, or what came of it. */
export function ReferredFormPage() {
  const { t } = useTranslation(['service-referrals', 'journey']);
  const { sendingId, form } = route.useParams();
  const referred = useReferredPerson(sendingId);
  const gone = isGone(referred.error);
  if (referred.data)
    return <Asked key={`${sendingId} ${form}`} person={referred.data} form={form} askAgain={referred.refetch} />;
  return (
    <Page title={t(gone ? 'gone' : 'partner.sent')} lead={gone && <BackToList />}>
      {gone ? (
        <Empty title={t('partner.noLonger')}>{t('goneWords')}</Empty>
      ) : (
        <QueryState query={referred}>{() => null}</QueryState>
      )}
    </Page>
  );
}

interface AskedProps {
  person: ReferredView;
  form: string;
  askAgain: () => Promise<unknown>;
}

function Asked({ person, form, askAgain }: AskedProps) {
  const queries = useQueryClient();
  const standingOf = useStandingState();
  const path = { id: person.id };
  const sent = async ({ error }: { error?: unknown }): Promise<void> => {
    if (error) throw error;
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('/partner-desk/') });
  };
  const place = {
    lead: <Content>{`${person.name ?? ''} · ${person.reference}`}</Content>,
    back: <BackToPerson sendingId={person.id} />,
  };
  const standing = standingOf(person, askAgain);
  if (form === 'completion')
    return (
      <CompletionForm
        {...place}
        standing={standing}
        today={today()}
        send={async (body) =>
          sent(await client.POST('/api/partner-desk/referrals/{id}/completion', { params: { path }, body }))
        }
      />
    );
  if (form === 'service')
    return (
      <ServiceForm
        {...place}
        today={today()}
        serviceKind={person.serviceKind ?? ''}
        send={async (body) =>
          sent(await client.POST('/api/partner-desk/referrals/{id}/services', { params: { path }, body }))
        }
      />
    );
  return (
    <AnswerForm
      {...place}
      standing={standing}
      send={async (body) =>
        sent(await client.POST('/api/partner-desk/referrals/{id}/answer', { params: { path }, body }))
      }
    />
  );
}

export function BackToPerson({ sendingId }: { sendingId: string }) {
  const { t } = useTranslation('service-referrals');
  return (
    <AnchorLink to="/sent-to-us/$sendingId" params={{ sendingId }} size="sm">
      {t('partner.backToPerson')}
    </AnchorLink>
  );
}
