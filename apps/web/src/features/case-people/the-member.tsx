import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirmation } from '../../components/confirmation.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api, client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { nameOf, useThisCase, type CaseMember } from '../case/case-queries.ts';

export type Person = components['schemas']['PersonDto'];

const ofPerson = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

/** The member whose section is written. @throws what shows that there is nobody */
export function useMember(): CaseMember {
  const { memberId } = useParams({ strict: false });
  const member = useThisCase().members.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  return member;
}

/** The person as they are on file, once they are there. */
export function WithPerson({ children }: { children: (person: Person) => ReactNode }) {
  const { personId } = useMember();
  const person = api.useQuery('get', '/api/persons/{id}', ofPerson(personId));
  return <QueryState query={person}>{children}</QueryState>;
}

/** As the person stands now, whoever changed them meanwhile. @throws the refusal */
export async function personNow(personId: string): Promise<Person> {
  const { data, error } = await client.GET('/api/persons/{id}', ofPerson(personId));
  if (error) throw error;
  return data;
}

/** One short section of a person, saved alone: whose it is stands above. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const member = useMember();
  return (
    <Panel
      maw={860}
      title={
        <>
          {title}: <bdi data-content="">{nameOf(member)}</bdi>
        </>
      }
    >
      {children}
    </Panel>
  );
}

export function BackToPeople() {
  const { t } = useTranslation('people-edit');
  const file = useThisCase();
  return (
    <ButtonLink variant="default" to="/cases/$caseId/people" params={{ caseId: file.id }}>
      {t('back')}
    </ButtonLink>
  );
}

/** It stands on file; said until the reader goes on. */
export function Saved({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('people-edit');
  const file = useThisCase();
  return (
    <>
      <Confirmation title={t('saved')} reference={file.number}>
        {children ?? t('savedNext')}
      </Confirmation>
      <div style={{ marginBlockStart: '1rem' }}>
        <BackToPeople />
      </div>
    </>
  );
}
