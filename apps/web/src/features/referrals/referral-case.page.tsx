import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api, client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { FirstPersonForm } from '../first-person/first-person-form.tsx';
import { useReferralChanged, useReferralStanding, type Referral } from './use-referral-standing.ts';

/** The person themselves was met and says who they are: the referral becomes their case. */
export function ReferralCasePage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['duty-queue', 'codes', 'fields', 'first-person', 'journey']);
  const { formId: id } = useParams({ from: '/referral-forms/$formId/case' });
  const referral = api.useQuery('get', '/api/referral-forms/{id}', { params: { path: { id } } });
  if (referral.error && [400, 404].includes(problemOf(referral.error).status)) throw notFound();
  return (
    <Page title={t('referral.toCaseTitle')} lead={referral.data && <Content>{referral.data.organisation}</Content>}>
      <QueryState query={referral}>{(found) => <ToCase referral={found} />}</QueryState>
    </Page>
  );
}

function ToCase({ referral }: { referral: Referral }) {
  const { t } = useTranslation('duty-queue');
  const changed = useReferralChanged();
  const standing = useReferralStanding(referral);
  // As it was when it was begun: once it is a case its confirmation must stay.
  const [begun] = useState(referral);
  return (
    <FirstPersonForm
      officeId={begun.officeId}
      language={begun.languages.length === 1 ? begun.languages[0]! : null}
      back={
        <ButtonLink variant="default" to="/referral-forms/$formId" params={{ formId: begun.id }}>
          {t('refer.open')}
        </ButtonLink>
      }
      standing={standing}
      onOpen={async (family, version) => {
        const { data, error } = await client.POST('/api/referral-forms/{id}/case', {
          params: { path: { id: begun.id } },
          body: { version, ...family },
        });
        if (error) throw error;
        void changed();
        return data;
      }}
    />
  );
}
