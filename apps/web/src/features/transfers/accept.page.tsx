import { Select, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { ButtonLink } from '../../components/links.tsx';
import { api, client } from '../../lib/api/client.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { BackToOffer, Offered, OfferLead } from './offered.tsx';
import type { Transfer } from './transfer-columns.tsx';
import { TransferFacts } from './transfer-facts.tsx';
import { useOfferStanding } from './use-offer-standing.ts';
import { useTransferChanged } from './use-transfer.ts';

interface AcceptValues {
  owner: 'me' | 'colleague' | 'queue';
  colleagueId: string;
}

export function AcceptTransferPage() {
  const { t } = useTranslation('transfers');
  const { transferId } = useParams({ from: '/transfers/$transferId/accept' });
  return (
    <Offered transferId={transferId} title={t('accept.title')}>
      {(transfer) => <AcceptForm transfer={transfer} />}
    </Offered>
  );
}

/** The case is taken over, by somebody named or into the queue; at no moment is it nobody's. */
function AcceptForm({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const { user } = useSession();
  const changed = useTransferChanged();
  const colleagues = api.useQuery('get', '/api/colleagues', { params: { query: { officeId: transfer.toOfficeId } } });
  const others = (colleagues.data?.rows ?? []).filter(({ id }) => id !== user.id);
  const mayOwn = (colleagues.data?.rows ?? []).some(({ id }) => id === user.id);
  const [caseId, setCaseId] = useState<string | null>(null);
  const form = useAppForm<AcceptValues>({
    initialValues: { owner: 'queue', colleagueId: '' },
    validate: { colleagueId: (id, { owner }) => (owner === 'colleague' && !id ? t('accept.colleague.missing') : null) },
  });
  const { owner, colleagueId } = form.values;
  const ownerId = owner === 'me' ? user.id : owner === 'colleague' ? colleagueId : null;
  const accept = async (_: AcceptValues, version: number): Promise<void> => {
    const { data, error } = await client.POST('/api/transfers/{id}/accept', {
      params: { path: { id: transfer.id } },
      body: { version, ...(ownerId ? { ownerId } : {}) },
    });
    if (error) throw error;
    setCaseId(data.caseId);
    await changed();
  };
  const journey = useJourney(form, accept, useOfferStanding(transfer.id));
  const choices = (['me', 'colleague', 'queue'] as const).filter((each) => each !== 'me' || mayOwn);
  const answerers = {
    me: t('accept.owner.me'),
    queue: t('accept.owner.queue'),
    colleague: <Content>{others.find(({ id }) => id === colleagueId)?.displayName}</Content>,
  };
  return (
    <FormJourney
      journey={journey}
      title={t('accept.title')}
      lead={<OfferLead transfer={transfer} />}
      back={<BackToOffer transferId={transfer.id} />}
      sendLabel={t('accept.send')}
      warning={t('accept.warning')}
      answers={() => [
        {
          title: <Content>{transfer.fromOfficeName}</Content>,
          answers: [{ field: 'owner', label: t('accept.owner.label'), value: answerers[owner] }],
        },
      ]}
      confirmation={() => ({
        title: t('accept.done'),
        words: (
          <>
            <Text mb="sm">{t('accept.next')}</Text>
            {caseId && (
              <ButtonLink to="/cases/$caseId" params={{ caseId }}>
                {t('offer.openCase')}
              </ButtonLink>
            )}
          </>
        ),
      })}
    >
      <TransferFacts transfer={transfer} />
      <ChoiceField
        field={form.field('owner')}
        label={t('accept.owner.label')}
        choices={choices.map((value) => ({ value, label: t(`accept.owner.${value}`) }))}
      />
      {owner === 'colleague' && (
        <Select
          {...form.field('colleagueId')}
          label={t('accept.colleague.label')}
          maw={380}
          searchable
          data={others.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
      )}
    </FormJourney>
  );
}
