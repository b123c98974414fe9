import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCase, useThisCase, type Case } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { useCaseMergePreview } from '../merge-previews.ts';
import { CaseNamed } from './case-named.tsx';
import { ChooseCase } from './choose-case.tsx';
import { MergeCasesForm } from './merge-cases-form.tsx';

const route = getRouteApi('/cases/$caseId/merge');

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
  const preview = useCaseMergePreview(file.id, otherId);
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
