import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { nameOf, ownMembersOf, useThisCase, type CaseMember } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { usePersonMergePreview } from '../merge-previews.ts';
import { ChoosePerson } from './choose-person.tsx';
import { MergedFile } from './merged-file.tsx';
import { MergePersonsForm } from './merge-persons-form.tsx';

const route = getRouteApi('/cases/$caseId/merge/person/$personId');
const of = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

/** Two files of one person are made one: the other is found, both are compared, and what differs is chosen by hand. */
export function MergePersonsPage() {
  const { t } = useTranslation('merge');
  const navigate = route.useNavigate();
  const file = useThisCase();
  const { personId } = route.useParams();
  const { other } = route.useSearch();
  const member = ownMembersOf(file).find((each) => each.personId === personId);
  if (!member) return <MergedFile personId={personId} />;
  if (other) return <Compared key={`${personId} ${other}`} member={member} otherId={other} />;
  return (
    <Page title={t('person.title')} lead={<Content>{nameOf(member)}</Content>}>
      <ChoosePerson
        name={nameOf(member)}
        besides={personId}
        onChoose={(id) => void navigate({ search: { other: id } })}
      />
      <Group mt="md">
        <BackToPeople />
      </Group>
    </Page>
  );
}

function Compared({ member, otherId }: { member: CaseMember; otherId: string }) {
  const { t } = useTranslation('merge');
  const { personId } = member;
  const kept = api.useQuery('get', '/api/persons/{id}', of(personId));
  const other = api.useQuery('get', '/api/persons/{id}', of(otherId), { retry: false });
  const preview = usePersonMergePreview(personId, otherId);
  const queries = [kept, other, preview];
  const askAgain = (): Promise<unknown> => Promise.all(queries.map((query) => query.refetch()));
  const found = {
    data:
      kept.data && other.data && preview.data
        ? { kept: kept.data, other: other.data, preview: preview.data }
        : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: askAgain,
  };
  if (found.data) return <MergePersonsForm member={member} {...found.data} askAgain={askAgain} />;
  return (
    <Page title={t('person.title')} lead={<Content>{nameOf(member)}</Content>}>
      <QueryState query={found} lines={8}>
        {() => null}
      </QueryState>
      <Group mt="md">
        <BackToPeople />
      </Group>
    </Page>
  );
}
