import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useCase, useThisCase, type Case } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { CaseNamed } from './case-named.tsx';
import { ChooseCase } from './choose-case.tsx';
import { MergeCasesForm } from './merge-cases-form.tsx';

const route = getRouteApi('/cases/$caseId/merge');
/** A preview leaves its trace, so it is not asked again of itself. */
const ONCE = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false } as const;

/** Two cases of one return are made one: the other is found, both are compared, and everybody goes on in this one. */
export function MergeCasesPage() {
  const { t } = useTranslation('merge');
  const navigate = route.useNavigate();
  const file = useThisCase();
  const { other } = route.useSearch();
  if (other) return <Compared key={`${file.id} ${other}`} file={file} otherId={other} />;
  return (
    <Page title={t('cases.title')} lead={<CaseNamed file={file} />}>
      <ChooseCase file={file} onChoose={(id) => void navigate({ search: { other: id } })} />
      <Group mt="md">
        <BackToPeople />
      </Group>
    </Page>
  );
}

function Compared({ file, otherId }: { file: Case; otherId: string }) {
  const { t } = useTranslation('merge');
  const kept = useCase(file.id);
  const other = useCase(otherId);
  const preview = api.useQuery(
    ...([
      'get',
      '/api/cases/{id}/merge-preview/{otherId}',
      { params: { path: { id: file.id, otherId } } },
      ONCE,
    ] as const),
  );
  const askAgain = (): Promise<unknown> => Promise.all([kept, other, preview].map((query) => query.refetch()));
  if (other.data && preview.data)
    return <MergeCasesForm file={file} other={other.data} preview={preview.data} askAgain={askAgain} />;
  return (
    <Page title={t('cases.title')} lead={<CaseNamed file={file} />}>
      <QueryState query={{ data: undefined, error: other.error ?? preview.error, refetch: askAgain }} lines={8}>
        {() => null}
      </QueryState>
      <Group mt="md">
        <BackToPeople />
      </Group>
    </Page>
  );
}
