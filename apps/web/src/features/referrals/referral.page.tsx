import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReferralCloseReason } from '@homeward/contracts';
import { CheckCircleIcon } from '@primer/octicons-react';
import { notFound, useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useStandingAction } from '../../components/standing/use-standing-action.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { api, client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { Needs } from '../duty-queue/waiting-columns.tsx';
import { CloseReferral } from './close-referral.tsx';
import { useReferralChanged, useReferralStanding, type Referral } from './use-referral-standing.ts';

/** One referral: how to reach the person, and what comes of it. */
export function ReferralPage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['duty-queue', 'codes', 'fields']);
  const { formId: id } = useParams({ from: '/referral-forms/$formId' });
  const referral = api.useQuery('get', '/api/referral-forms/{id}', { params: { path: { id } } });
  if (referral.error && [400, 404].includes(problemOf(referral.error).status)) throw notFound();
  return (
    <Page
      title={t('referral.title')}
      lead={referral.data && <Content>{referral.data.organisation}</Content>}
      actions={
        <AnchorLink to="/referral-forms" size="sm">
          {t('refer.back')}
        </AnchorLink>
      }
    >
      <QueryState query={referral} lines={8}>
        {(found) => <Opened key={found.id} referral={found} />}
      </QueryState>
    </Page>
  );
}

function Opened({ referral }: { referral: Referral }) {
  const { t } = useTranslation('duty-queue');
  const { user } = useSession();
  const may = useMay();
  const changed = useReferralChanged();
  const action = useStandingAction(useReferralStanding(referral));
  const justTaken = useLocation({ select: ({ state }) => state.justTaken === true });
  const [closed, setClosed] = useState(false);
  const open = referral.state === 'waiting' || referral.state === 'taken';
  const works = open && may('duty.take', referral.officeId);
  const sent = { params: { path: { id: referral.id } } };
  const take = async (version: number): Promise<void> => {
    const { error } = await client.POST('/api/referral-forms/{id}/take', { ...sent, body: { version } });
    if (error) throw error;
    await changed();
  };
  const close = async (reason: ReferralCloseReason, version: number): Promise<void> => {
    const { error } = await client.POST('/api/referral-forms/{id}/close', { ...sent, body: { version, reason } });
    if (error) throw error;
    setClosed(true);
    await changed();
  };
  return (
    <Stack gap="md" maw={860}>
      {action.notice}
      {closed && <Said words={t('referral.closed')} />}
      {referral.state === 'taken' && referral.takenBy === user.id && (justTaken || !action.notice) && (
        <Said words={t('referral.taken')} />
      )}
      <Facts referral={referral} />
      {works && (
        <>
          <Panel title={t('referral.what')}>
            <Group>
              {referral.state === 'waiting' && (
                <Button loading={action.running} onClick={() => action.run(take)}>
                  {t('take')}
                </Button>
              )}
              {may('case.open', referral.officeId) && (
                <ButtonLink
                  variant={referral.state === 'waiting' ? 'default' : 'filled'}
                  to="/referral-forms/$formId/case"
                  params={{ formId: referral.id }}
                >
                  {t('referral.toCase')}
                </ButtonLink>
              )}
            </Group>
          </Panel>
          <CloseReferral
            onClose={(reason) => action.run((version) => close(reason, version))}
            closing={action.running}
          />
        </>
      )}
      {referral.caseId && (
        <div>
          <ButtonLink to="/cases/$caseId" params={{ caseId: referral.caseId }}>
            {t('referral.openCase')}
          </ButtonLink>
        </div>
      )}
    </Stack>
  );
}

const Said = ({ words }: { words: string }) => (
  <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} role="status">
    {words}
  </Alert>
);

function Facts({ referral }: { referral: Referral }) {
  const { t } = useTranslation('duty-queue');
  const codes = useCodes();
  const format = useFormat();
  const languages = useLanguageNames();
  const { user } = useSession();
  const taker = referral.takenBy === user.id ? t('referral.you') : <Content>{referral.takenByName}</Content>;
  const facts: Fact[] = [
    { label: t('referral.from'), value: <Content>{referral.organisation}</Content> },
    { label: t('referral.office'), value: <Content>{referral.officeName}</Content> },
    { label: t('referral.state'), value: codes('referralState', referral.state) },
    ...(referral.takenBy
      ? [{ label: t('referral.takenBy'), value: referral.takenByName ? taker : t('referral.somebody') }]
      : []),
    ...(referral.closeReason
      ? [{ label: t('referral.reason'), value: codes('referralCloseReason', referral.closeReason) }]
      : []),
    { label: t('referral.entered'), value: format.instant(referral.createdAt) },
    { label: t('referral.safeContact'), value: <Content>{referral.safeContact}</Content> },
    { label: t('referral.languages'), value: <Content>{languages(referral.languages)}</Content> },
    {
      label: t('referral.needs'),
      value: referral.needs.length > 0 ? <Needs needs={referral.needs} /> : t('referral.nothing'),
    },
    ...(referral.needsToKnow
      ? [
          {
            label: t('referral.know'),
            value: (
              <>
                <Content>{referral.needsToKnow.text}</Content>
                {referral.needsToKnow.matterClass !== 'ordinary' && (
                  <Text size="xs" c="dimmed">
                    {codes('matterClass', referral.needsToKnow.matterClass)}
                  </Text>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Panel>
      <FactList facts={facts} />
    </Panel>
  );
}
