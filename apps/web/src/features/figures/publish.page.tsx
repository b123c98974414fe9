import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { today } from '../../lib/format/today.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { AskedFacts } from './asked-facts.tsx';
import { PublishPreview } from './publish-preview.tsx';
import { askedOf, sent } from './figures-search.ts';

/** Lets figures out of the house, for somebody and for something; what is small is withheld from them. */
export function PublishPage() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const asked = askedOf(useSearch({ from: '/figures/publish' }), today());
  const [made, setMade] = useState<string | null>(null);
  return (
    <ShortForm
      title={t('publish.title')}
      lead={<Content>{`${format.day(asked.from)} – ${format.day(asked.to)}`}</Content>}
      back={
        <AnchorLink to="/figures" search={asked}>
          {t('cases.back')}
        </AnchorLink>
      }
      intro={
        <Stack gap="sm">
          <div>
            <Text fw={600}>{t('publish.what')}</Text>
            <AskedFacts asked={asked} />
          </div>
          <Text>{t('publish.about')}</Text>
          <PublishPreview asked={asked} />
        </Stack>
      }
      sendLabel={t('publish.send')}
      warning={t('publish.warning')}
      questions={[{ kind: 'words', name: 'purpose', label: t('publish.purpose'), hint: t('publish.purposeHint') }]}
      done={{
        title: t('publish.done'),
        next: (
          <>
            <Text>{t('publish.next')}</Text>
            {made && (
              <AnchorLink to="/figures/published/$exportId" params={{ exportId: made }}>
                {t('publish.open')}
              </AnchorLink>
            )}
          </>
        ),
      }}
      onSend={async ({ purpose }) => {
        const { data, error } = await client.POST('/api/reports/published-figures', {
          body: { ...sent(asked), purpose: purpose! },
        });
        if (error) throw error;
        setMade(data.id);
      }}
    />
  );
}
