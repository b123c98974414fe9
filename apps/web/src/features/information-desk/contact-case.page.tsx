import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { api, client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { FirstPersonForm } from '../first-person/first-person-form.tsx';
import type { Contact } from './contact-columns.tsx';

/** Whoever asked wishes to go on: now they say who they are. */
export function ContactCasePage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['information-desk', 'codes', 'fields', 'first-person', 'journey']);
  const { contactId: id } = useParams({ from: '/information-desk/$contactId/case' });
  const contact = api.useQuery('get', '/api/information-contacts/{id}', { params: { path: { id } } });
  if (contact.error && [400, 404].includes(problemOf(contact.error).status)) throw notFound();
  return (
    <Page title={t('case.title')} lead={contact.data && <About contact={contact.data} />}>
      <QueryState query={contact}>{(found) => <ToCase contact={found} />}</QueryState>
    </Page>
  );
}

function About({ contact }: { contact: Contact }) {
  const codes = useCodes();
  const languages = useLanguageNames();
  const format = useFormat();
  return (
    <>
      <time dateTime={contact.day}>{format.day(contact.day)}</time> · {codes('informationTopic', contact.topic)} ·{' '}
      <Content>{languages(contact.languages)}</Content>
    </>
  );
}

function ToCase({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['information-desk', 'versions']);
  const queries = useQueryClient();
  // As it was when it was begun: once it is a case its confirmation must stay.
  const [begun] = useState(contact);
  const back = (
    <ButtonLink variant="default" to="/information-desk">
      {t('figures.back')}
    </ButtonLink>
  );
  if (begun.becameCase)
    return (
      <>
        <Text mb="md">
          {t('case.already')} {begun.caseId === null && t('case.sealed')}
        </Text>
        {begun.caseId && (
          <ButtonLink to="/cases/$caseId" params={{ caseId: begun.caseId }} me="sm">
            {t('openCase')}
          </ButtonLink>
        )}
        {back}
      </>
    );
  return (
    <FirstPersonForm
      officeId={begun.officeId}
      language={begun.languages.length === 1 ? begun.languages[0]! : null}
      back={back}
      standing={{
        version: contact.version,
        facts: [
          {
            ...{ name: 'becameCase', label: t('versions:becameCase') },
            value: t(contact.becameCase ? 'versions:yes' : 'versions:no'),
          },
        ],
        askAgain: () => queries.invalidateQueries({ queryKey: ['get', '/api/information-contacts/{id}'] }),
      }}
      onOpen={async (family, version) => {
        const { data, error } = await client.POST('/api/information-contacts/{id}/case', {
          params: { path: { id: begun.id } },
          body: { version, ...family },
        });
        if (error) throw error;
        void queries.invalidateQueries({ queryKey: ['get', '/api/information-contacts'] });
        return data;
      }}
    />
  );
}
