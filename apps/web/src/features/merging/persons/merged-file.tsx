import { Alert, Group } from '@mantine/core';
import { InfoIcon } from '@primer/octicons-react';
import { notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { ownMembersOf, useThisCase } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { nameOfPerson } from './person-fields.ts';

const of = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

/** The address of a file that nobody of this case stands under: one that was merged leads to the one that stays. */
export function MergedFile({ personId }: { personId: string }) {
  const { t } = useTranslation('merge');
  const person = api.useQuery('get', '/api/persons/{id}', of(personId), { retry: false });
  if (person.data && person.data.mergedIntoId === null) throw notFound();
  return (
    <Page title={t('person.title')}>
      <QueryState query={person}>
        {({ mergedIntoId }) => mergedIntoId !== null && <GoesOn personId={mergedIntoId} />}
      </QueryState>
      <Group mt="md">
        <BackToPeople />
      </Group>
    </Page>
  );
}

function GoesOn({ personId }: { personId: string }) {
  const { t } = useTranslation('merging');
  const file = useThisCase();
  const kept = api.useQuery('get', '/api/persons/{id}', of(personId));
  const isHere = ownMembersOf(file).some((member) => member.personId === personId);
  return (
    <Alert color="lamp" variant="light" icon={<InfoIcon aria-hidden />}>
      {t('mergedFile')}{' '}
      {kept.data &&
        (isHere ? (
          <AnchorLink to="/cases/$caseId/people" params={{ caseId: file.id }}>
            <Content>{nameOfPerson(kept.data)}</Content>
          </AnchorLink>
        ) : (
          <Content>{nameOfPerson(kept.data)}</Content>
        ))}
    </Alert>
  );
}
