import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Interruption } from '../../components/interruption.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useStandingAction } from '../../components/standing/use-standing-action.tsx';
import { client } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { OfferLead } from './offered.tsx';
import type { Transfer } from './transfer-columns.tsx';
import { TransferFacts } from './transfer-facts.tsx';
import { useOfferStanding } from './use-offer-standing.ts';
import { useTransfer, useTransferChanged } from './use-transfer.ts';

/** One offer, as the reading office may know it, and what that office can answer. */
export function TransferPage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['transfers', 'codes', 'fields']);
  const { transferId } = useParams({ from: '/transfers/$transferId' });
  const transfer = useTransfer(transferId);
  return (
    <Page
      title={t('offer.title')}
      lead={transfer.data && <OfferLead transfer={transfer.data} />}
      actions={
        <AnchorLink to="/transfers" size="sm">
          {t('offer.back')}
        </AnchorLink>
      }
    >
      <QueryState query={transfer} lines={8}>
        {(found) => (
          <Stack gap="md" maw={860}>
            <Answers transfer={found} />
            <TransferFacts transfer={found} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Answers({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const may = useMay();
  const takeBack = useTakeBack(transfer);
  const gives = may('case.read', transfer.fromOfficeId);
  if (transfer.state !== 'proposed')
    return (
      <>
        {takeBack.notice}
        <Ended transfer={transfer} gives={gives} />
      </>
    );
  return (
    <>
      {may('transfer.answer', transfer.toOfficeId) && <Answer transfer={transfer} />}
      {takeBack.notice}
      {may('transfer.propose', transfer.fromOfficeId) && <TakeBack transfer={transfer} onTakeBack={takeBack.run} />}
      {transfer.caseId && (
        <div>
          <ButtonLink variant="default" to="/cases/$caseId" params={{ caseId: transfer.caseId }}>
            {t('offer.openCase')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Answer({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const { daysFromToday } = useFormat();
  const params = { transferId: transfer.id };
  const ranOut = daysFromToday(transfer.deadlineOn) < 0;
  return (
    <Panel title={t('offer.answerIt')}>
      <Text mb="sm">{ranOut ? t('offer.ranOut') : t('offer.summaryOnly')}</Text>
      <Group>
        {!ranOut && (
          <ButtonLink to="/transfers/$transferId/accept" params={params}>
            {t('accept.button')}
          </ButtonLink>
        )}
        <ButtonLink variant="default" to="/transfers/$transferId/refuse" params={params}>
          {t('refuse.button')}
        </ButtonLink>
      </Group>
    </Panel>
  );
}

function useTakeBack(transfer: Transfer): { run: () => void; notice: ReactNode } {
  const changed = useTransferChanged();
  const action = useStandingAction(useOfferStanding(transfer.id)!);
  const withdraw = async (version: number): Promise<void> => {
    const { error } = await client.POST('/api/transfers/{id}/withdraw', {
      params: { path: { id: transfer.id } },
      body: { version },
    });
    if (error) throw error;
    await changed();
  };
  return { run: () => action.run(withdraw), notice: action.notice };
}

/** The giver thinks better of it; interrupted once, because the other office may be about to say yes. */
function TakeBack({ transfer, onTakeBack }: { transfer: Transfer; onTakeBack: () => void }) {
  const { t } = useTranslation('transfers');
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <Interruption
        title={
          <>
            {t('withdraw.title')}: <Content>{transfer.number}</Content>
          </>
        }
        onGoOn={() => {
          setAsking(false);
          onTakeBack();
        }}
        out={
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('propose.back')}
          </Button>
        }
      >
        <Text>{t('withdraw.words')}</Text>
      </Interruption>
    );
  return (
    <Panel>
      <Text mb="sm">{t('offer.takeBackIt')}</Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('withdraw.title')}
      </Button>
    </Panel>
  );
}

function Ended({ transfer, gives }: { transfer: Transfer; gives: boolean }) {
  const { t } = useTranslation('transfers');
  return (
    <>
      {transfer.state === 'withdrawn' && gives && (
        <Alert
          color="moss"
          variant="light"
          icon={<CheckCircleIcon aria-hidden />}
          title={t('withdraw.done')}
          role="status"
        >
          {t('withdraw.next')}
        </Alert>
      )}
      {transfer.state === 'accepted' && gives && transfer.caseId === null && <Text>{t('offer.gone')}</Text>}
      {transfer.caseId && (
        <div>
          <ButtonLink to="/cases/$caseId" params={{ caseId: transfer.caseId }}>
            {t('offer.openCase')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
