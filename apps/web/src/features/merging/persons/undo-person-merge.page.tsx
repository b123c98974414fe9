import { Text } from '@mantine/core';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { nameOf, ownMembersOf, useCaseChanged, useThisCase } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { UndoForm, type Merge } from '../undo-form.tsx';

const route = getRouteApi('/cases/$caseId/merge/person/$personId/undo/$mergeId');

/** Two files that were held to be one person’s are two again. */
export function UndoPersonMergePage() {
  const { t } = useTranslation('merge');
  const { personId, mergeId } = route.useParams();
  const file = useThisCase();
  const changed = useCaseChanged();
  const member = ownMembersOf(file).find((each) => each.personId === personId);
  const merges = api.useQuery('get', '/api/persons/{id}/merges', { params: { path: { id: personId } } });
  const begun = useRef<Merge>(undefined);
  if (!member) throw notFound();
  const lead = <Content>{nameOf(member)}</Content>;
  const undo = async (reason: string): Promise<void> => {
    const { error } = await client.POST('/api/person-merges/{id}/undo', {
      params: { path: { id: mergeId } },
      body: { reason },
    });
    if (error) throw error;
    await changed();
  };
  const found = (rows: readonly Merge[]): Merge => {
    begun.current ??= rows.find(({ id }) => id === mergeId);
    if (!begun.current) throw notFound();
    return begun.current;
  };
  if (!merges.data)
    return (
      <Page title={t('undo.person.title')} lead={lead}>
        <QueryState query={merges}>{() => null}</QueryState>
        <BackToPeople />
      </Page>
    );
  return (
    <UndoForm
      merge={found(merges.data.rows)}
      kind="person"
      lead={lead}
      back={<BackToPeople />}
      refusals={(['over', 'corrected', 'later', 'erased'] as const).map((why) => t(`undo.why.${why}`))}
      onSend={undo}
      next={<Text>{t('undo.person.next')}</Text>}
    />
  );
}
