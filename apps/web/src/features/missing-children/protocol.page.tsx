import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { api, client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { Back } from './close-alert.page.tsx';

/** What an office does within the hour when a child is missing, in its own words. */
export function ProtocolPage() {
  const { t } = useTranslation('missing-children');
  const { officeId } = useParams({ from: '/missing-children/protocol/$officeId' });
  const params = { path: { id: officeId } };
  const protocol = api.useQuery('get', '/api/offices/{id}/protocol', { params });
  const offices = api.useQuery(
    ...(['get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 }] as const),
  );
  if (protocol.error && [400, 403, 404].includes(problemOf(protocol.error).status)) throw notFound();
  const { data } = protocol;
  if (!data)
    return (
      <Page title={t('protocol.title')}>
        <QueryState query={{ ...protocol, data: undefined }}>{() => null}</QueryState>
      </Page>
    );
  return (
    <ShortForm
      key={officeId}
      title={t('protocol.title')}
      lead={<Content>{offices.data?.rows.find(({ id }) => id === officeId)?.name ?? ''}</Content>}
      back={<Back />}
      intro={t(data.sample ? 'protocol.sample' : 'protocol.about')}
      sendLabel={t('protocol.send')}
      questions={[
        {
          ...{ kind: 'words', name: 'missingChild', label: t('protocol.words'), hint: t('protocol.hint'), rows: 8 },
          initial: data.sample ? '' : data.missingChild,
        },
      ]}
      standing={{
        version: data.version,
        facts: [{ name: 'missingChild', label: t('protocol.words'), value: data.missingChild }],
        askAgain: protocol.refetch,
      }}
      done={{ title: t('protocol.done'), next: t('protocol.next') }}
      onSend={async ({ missingChild }, version) => {
        const { error } = await client.POST('/api/offices/{id}/protocol', {
          params,
          body: { version, missingChild: missingChild! },
        });
        if (error) throw error;
        await protocol.refetch();
      }}
    />
  );
}
