import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useTranslation } from 'react-i18next';
import { AnsweredNotice } from './answered-notice.tsx';
import type { Transfer } from './transfer-columns.tsx';
import { TransferFacts } from './transfer-facts.tsx';
import { useTransfer } from './use-transfer.ts';

export interface OfferedProps {
  transferId: string;
  title: string;
  children: (transfer: Transfer) => ReactNode;
}

/** A form that answers an offer: shown with the offer as it was read, so that its confirmation stays when it is answered. */
export function Offered({ transferId, title, children }: OfferedProps) {
  const transfer = useTransfer(transferId);
  if (transfer.data) return <Begun key={transferId} transfer={transfer.data} title={title} form={children} />;
  return (
    <Page title={title}>
      <QueryState query={{ ...transfer, data: undefined }}>{() => null}</QueryState>
    </Page>
  );
}

function Begun({ transfer, title, form }: { transfer: Transfer; title: string; form: OfferedProps['children'] }) {
  const [begun] = useState(transfer);
  if (begun.state === 'proposed') return form(begun);
  return (
    <Page title={title} lead={<OfferLead transfer={transfer} />}>
      <Stack maw={860}>
        <AnsweredNotice transfer={transfer} />
        <TransferFacts transfer={transfer} />
        <BackToOffer transferId={transfer.id} />
      </Stack>
    </Page>
  );
}

export const OfferLead = ({ transfer }: { transfer: Transfer }) => (
  <Content>{transfer.number ?? transfer.fromOfficeName}</Content>
);

export function BackToOffer({ transferId }: { transferId: string }) {
  const { t } = useTranslation('transfers');
  return (
    <AnchorLink to="/transfers/$transferId" params={{ transferId }} size="sm">
      {t('panel.open')}
    </AnchorLink>
  );
}
