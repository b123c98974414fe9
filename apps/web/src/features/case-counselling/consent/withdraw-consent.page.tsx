import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { useConsents } from '../data/counselling.queries.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/consents/$consentId/withdraw');

type Consent = components['schemas']['FamilyConsentDto'];

export function WithdrawConsentPage() {
  const { t } = useTranslation('consent');
  const { caseId, consentId } = route.useParams();
  const consents = useConsents(caseId);
  const consent = consents.data?.rows.find(({ id }) => id === consentId);
  return (
    <WithCase caseId={caseId} title={t('withdraw.title')}>
      {(file) =>
        consent ? (
          <WithdrawForm key={consentId} file={file} consent={consent} askAgain={consents.refetch} />
        ) : (
          <Page title={t('withdraw.title')} lead={<CaseLead file={file} />}>
            <QueryState query={consents}>{() => <BackToCounselling caseId={caseId} />}</QueryState>
          </Page>
        )
      }
    </WithCase>
  );
}

interface WithdrawFormProps {
  file: CaseFile;
  consent: Consent;
  askAgain: () => Promise<unknown>;
}

/** A consent ends when the person says so; what rests on it stops at once. */
function WithdrawForm({ file, consent, askAgain }: WithdrawFormProps) {
  const { t } = useTranslation(['consent', 'versions']);
  const codes = useCodes();
  const format = useFormat();
  const queries = useQueryClient();
  const member = file.members.find(({ id }) => id === consent.memberId);
  const form = useAppForm({ initialValues: {} });
  const standing = {
    version: consent.version,
    facts: [
      {
        ...{ name: 'withdrawnOn', label: t('versions:withdrawnOn') },
        value: consent.withdrawnOn ? format.day(consent.withdrawnOn) : t('versions:none'),
      },
    ],
    askAgain,
  };
  const withdraw = async (_: object, version: number): Promise<void> => {
    const { error } = await client.POST('/api/consents/{id}/withdraw', {
      params: { path: { id: consent.id } },
      body: { version },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  };
  const journey = useJourney(form, withdraw, standing);
  return (
    <FormJourney
      journey={journey}
      title={t('withdraw.title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t('withdraw.send')}
      warning={t('withdraw.words')}
      answers={() => [
        {
          title: member && <Content>{nameOf(member)}</Content>,
          answers: [
            { field: 'purpose', label: t('purpose.label'), value: codes('consentPurpose', consent.purpose) },
            {
              field: 'recipient',
              label: t('recipientName.label'),
              value: consent.recipientName && <Content>{consent.recipientName}</Content>,
            },
            {
              field: 'grantedOn',
              label: t('grantedOn.label'),
              value: <Content>{format.day(consent.grantedOn)}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('withdraw.done'), words: <Text>{t('withdraw.doneWords')}</Text> })}
    >
      <Text fw={600}>
        {codes('consentPurpose', consent.purpose)} {consent.recipientName && <Content>{consent.recipientName}</Content>}
      </Text>
      <Text>{t('withdraw.words')}</Text>
    </FormJourney>
  );
}
