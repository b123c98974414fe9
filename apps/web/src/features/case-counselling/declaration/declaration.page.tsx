import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCase, useDeclarations, useSpoken, useTemplates } from '../data/counselling.queries.ts';
import { DeclarationForm } from './declaration-form.tsx';

const route = getRouteApi('/cases/$caseId/counselling/declaration/$memberId');

export function DeclarationPage() {
  const { t } = useTranslation('declaration');
  const { caseId, memberId } = route.useParams();
  const file = useCase(caseId);
  const templates = useTemplates();
  const declarations = useDeclarations(caseId);
  const member = file.data?.members.find(({ id }) => id === memberId);
  // Texts that change places as an answer comes would be chosen for one another.
  const spoken = useSpoken(member ? [member] : []).get(memberId);
  if (file.data && templates.data && member && declarations.data && spoken)
    return (
      <DeclarationForm
        key={memberId}
        file={file.data}
        member={member}
        templates={templates.data.rows}
        spoken={spoken}
      />
    );
  const awaited = [file, templates, declarations].find(({ data }) => data === undefined) ?? file;
  return (
    <Page title={t('title')}>
      <Stack>
        <QueryState query={{ data: undefined as never, error: awaited.error, refetch: awaited.refetch }}>
          {() => null}
        </QueryState>
      </Stack>
    </Page>
  );
}
