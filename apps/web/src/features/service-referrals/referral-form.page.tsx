import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { client } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { isChild, type CaseFile } from '../case-counselling/data/case-members.ts';
import { refetchCase } from '../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../case-counselling/parts/with-case.tsx';
import { AnswerForm } from './forms/answer-form.tsx';
import { CompletionForm } from './forms/completion-form.tsx';
import { ConsentForm } from './forms/consent-form.tsx';
import { SendForm } from './forms/send-form.tsx';
import { ServiceForm } from './forms/service-form.tsx';
import { WithdrawForm } from './forms/withdraw-form.tsx';
import { BackToReintegration, casePlace } from './parts/case-place.tsx';
import { useStandingState } from './parts/use-standing-state.ts';
import { useServiceReferrals, type ServiceReferral } from './referrals.queries.ts';

const route = getRouteApi('/cases/$caseId/reintegration/referrals/$referralId/$form');

/** One step of a referral: the consent, the sending, its end, or what an outside service answered. */
export function ReferralFormPage() {
  const { t } = useTranslation(['service-referrals', 'journey', 'counselling']);
  const { caseId, referralId, form } = route.useParams();
  const referrals = useServiceReferrals(caseId);
  const referral = referrals.data?.rows.find(({ id }) => id === referralId);
  return (
    <WithCase caseId={caseId} title={t('referrals.title')}>
      {(file) =>
        referral ? (
          <Step
            key={`${referralId} ${form}`}
            {...{ file, referral, form }}
            askAgain={async () => (await referrals.refetch()).data}
          />
        ) : (
          <Page title={t('referrals.title')} lead={<BackToReintegration caseId={caseId} />}>
            <QueryState query={referrals}>{() => <Empty title={t('gone')}>{t('goneWords')}</Empty>}</QueryState>
          </Page>
        )
      }
    </WithCase>
  );
}

interface StepProps {
  file: CaseFile;
  referral: ServiceReferral;
  form: string;
  askAgain: () => Promise<unknown>;
}

function Step({ file, referral, form, askAgain }: StepProps) {
  const queries = useQueryClient();
  const standingOf = useStandingState();
  const member = file.members.find(({ id }) => id === referral.memberId);
  const today = dayAt(new Date(), file.timeZone);
  const place = casePlace(file, member);
  const path = { id: referral.id };
  const sending = { id: referral.sending?.id ?? '' };
  const standing = standingOf(referral, askAgain);
  const ofSending = standingOf({ version: referral.sending?.version ?? 1, state: referral.state }, askAgain);
  const sent = async ({ error }: { error?: unknown }): Promise<void> => {
    if (error) throw error;
    await refetchCase(queries, file.id);
  };
  const child = member !== undefined && isChild(member, today);
  switch (form) {
    case 'consent':
      return (
        <ConsentForm
          {...place}
          {...{ referral, standing, today, givenBy: child ? 'guardian' : 'person' }}
          language={member?.preferredLanguage ?? ''}
          send={async (body) =>
            sent(await client.POST('/api/service-referrals/{id}/consent', { params: { path }, body }))
          }
        />
      );
    case 'send':
      return (
        <SendForm
          {...place}
          {...{ referral, standing }}
          send={async (body) => sent(await client.POST('/api/service-referrals/{id}/send', { params: { path }, body }))}
        />
      );
    case 'answer':
      return (
        <AnswerForm
          {...place}
          standing={ofSending}
          send={async (body) =>
            sent(await client.POST('/api/referral-sendings/{id}/answer', { params: { path: sending }, body }))
          }
        />
      );
    case 'service':
      return (
        <ServiceForm
          {...place}
          {...{ today, serviceKind: referral.serviceKind }}
          send={async (body) =>
            sent(await client.POST('/api/referral-sendings/{id}/services', { params: { path: sending }, body }))
          }
        />
      );
    case 'completion':
      return (
        <CompletionForm
          {...place}
          {...{ today, standing: ofSending }}
          send={async (body) =>
            sent(await client.POST('/api/referral-sendings/{id}/completion', { params: { path: sending }, body }))
          }
        />
      );
    default:
      return (
        <WithdrawForm
          {...place}
          {...{ referral, standing }}
          send={async (body) =>
            sent(await client.POST('/api/service-referrals/{id}/withdraw', { params: { path }, body }))
          }
        />
      );
  }
}
