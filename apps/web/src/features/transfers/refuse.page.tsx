import { Text, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { client } from '../../lib/api/client.ts';
import { BackToOffer, Offered, OfferLead } from './offered.tsx';
import type { Transfer } from './transfer-columns.tsx';
import { TransferFacts } from './transfer-facts.tsx';
import { useOfferStanding } from './use-offer-standing.ts';
import { useTransferChanged } from './use-transfer.ts';

export function RefuseTransferPage() {
  const { t } = useTranslation('transfers');
  const { transferId } = useParams({ from: '/transfers/$transferId/refuse' });
  return (
    <Offered transferId={transferId} title={t('refuse.title')}>
      {(transfer) => <RefuseForm transfer={transfer} />}
    </Offered>
  );
}

/** The giver must know what to do next, so a refusal says why. */
function RefuseForm({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const changed = useTransferChanged();
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (words) => (words.trim() ? null : t('refuse.reason.missing')) },
  });
  const refuse = async ({ reason }: { reason: string }, version: number): Promise<void> => {
    const { error } = await client.POST('/api/transfers/{id}/refuse', {
      params: { path: { id: transfer.id } },
      body: { version, reason },
    });
    if (error) throw error;
    await changed();
  };
  const journey = useJourney(form, refuse, useOfferStanding(transfer.id));
  return (
    <FormJourney
      journey={journey}
      title={t('refuse.title')}
      lead={<OfferLead transfer={transfer} />}
      back={<BackToOffer transferId={transfer.id} />}
      sendLabel={t('refuse.send')}
      answers={() => [
        {
          title: <Content>{transfer.fromOfficeName}</Content>,
          answers: [
            { field: 'reason', label: t('refuse.reason.label'), value: <Content>{form.values.reason}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('refuse.done'), words: <Text>{t('refuse.next')}</Text> })}
    >
      <TransferFacts transfer={transfer} />
      <Textarea
        {...form.field('reason')}
        label={t('refuse.reason.label')}
        description={t('refuse.reason.hint')}
        autosize
        minRows={2}
        dir="auto"
      />
    </FormJourney>
  );
}
