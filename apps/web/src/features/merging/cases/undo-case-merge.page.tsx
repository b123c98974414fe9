import { Text } from '@mantine/core';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../../components/case-link.tsx';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { useCaseChanged, useThisCase } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { UndoForm, type Merge } from '../undo-form.tsx';
import { CaseNamed } from './case-named.tsx';

const route = getRouteApi('/cases/$caseId/merge/undo/$mergeId');

/** Two cases that were held to be one are two again. */
export function UndoCaseMergePage() {
  const { t } = useTranslation('merge');
  const { mergeId } = route.useParams();
  const file = useThisCase();
  const changed = useCaseChanged();
  const merges = api.useQuery('get', '/api/cases/{id}/merges', { params: { path: { id: file.id } } });
  const begun = useRef<Merge>(undefined);
  begun.current ??= merges.data?.rows.find(({ id }) => id === mergeId);
  if (merges.data && !begun.current) throw notFound();
  const merge = begun.current;
  if (!merge)
    return (
      <Page title={t('undo.cases.title')} lead={<CaseNamed file={file} />}>
        <QueryState query={merges}>{() => null}</QueryState>
        <BackToPeople />
      </Page>
    );
  const undo = async (reason: string): Promise<void> => {
    const { error } = await client.POST('/api/case-merges/{id}/undo', {
      params: { path: { id: mergeId } },
      body: { reason },
    });
    if (error) throw error;
    await changed();
  };
  return (
    <UndoForm
      merge={merge}
      kind="cases"
      lead={<CaseNamed file={file} />}
      back={<BackToPeople />}
      refusals={(['over', 'left', 'offered', 'stepped'] as const).map((why) => t(`undo.why.${why}`))}
      onSend={undo}
      next={
        <Text>
          {t('undo.cases.next')}{' '}
          <CaseLink caseId={merge.otherId}>
            <Content>{merge.otherNumber}</Content>
          </CaseLink>
        </Text>
      }
    />
  );
}
