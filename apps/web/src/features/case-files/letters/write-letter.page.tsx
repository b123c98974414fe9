import { Button, Group, Stack, TextInput } from '@mantine/core';
import { LETTER_KINDS, MATTER_CLASSES, type LetterKind } from '@homeward/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, ownMembersOf, principalOf, useCaseChanged, useThisCase, type Case } from '../../case/case-queries.ts';
import { useLetterTemplates, type LetterTemplate } from '../data/files.queries.ts';
import { TemplateFields } from './template-fields.tsx';
import { AboutField } from './about-field.tsx';
import type { LetterSearch } from './letter-search.ts';
import type { LetterValues } from './letter-values.ts';

const route = getRouteApi('/cases/$caseId/files/letter');

export function WriteLetterPage() {
  const { t } = useTranslation('files');
  const search = route.useSearch();
  const file = useThisCase();
  const templates = useLetterTemplates();
  return (
    <Page title={t('write.title')} lead={<Content>{file.number}</Content>}>
      <QueryState query={templates}>
        {({ rows }) => (
          <WriteForm file={file} search={search} templates={rows.filter(({ state }) => state === 'published')} />
        )}
      </QueryState>
    </Page>
  );
}

interface WriteFormProps {
  file: Case;
  search: LetterSearch;
  templates: readonly LetterTemplate[];
}

/** A text is chosen and filled with what is known; what is not is worded on the next screen. */
function WriteForm({ file, search, templates }: WriteFormProps) {
  const { t } = useTranslation('files');
  const codes = useCodes();
  const may = useMay();
  const navigate = useNavigate();
  const changed = useCaseChanged();
  const params = { caseId: file.id };
  const form = useAppForm<LetterValues>({
    initialValues: {
      memberId: ownMembersOf(file).find(({ id }) => id === search.memberId)?.id ?? principalOf(file).id,
      kind: search.kind ?? '',
      ...{ matterClass: 'ordinary', language: '', programmeCode: '', appointmentId: '', consentId: '', referredTo: '' },
    },
    validate: {
      kind: (kind) => (kind ? null : t('write.wrong.kind')),
      appointmentId: (id, { kind }) => (kind !== 'appointment' || id ? null : t('write.wrong.appointment')),
      consentId: (id, { kind }) => (kind !== 'consent' || id ? null : t('write.wrong.consent')),
      referredTo: (words, { kind }) => (kind !== 'referral' || words.trim() ? null : t('write.wrong.referredTo')),
    },
  });
  const { kind } = form.values;
  const classes = MATTER_CLASSES.filter((each) => each === 'ordinary' || may('sealed.write', file.officeId));
  const send = async (values: LetterValues): Promise<void> => {
    const { memberId, matterClass, language, programmeCode, appointmentId, consentId, referredTo } = values;
    const { data, error } = await client.POST('/api/cases/{id}/letters', {
      params: { path: { id: file.id } },
      body: {
        ...{ memberId, matterClass, kind: values.kind as LetterKind },
        ...(language && { language }),
        ...(programmeCode && { programmeCode }),
        ...(values.kind === 'appointment' && { appointmentId }),
        ...(values.kind === 'consent' && { consentId }),
        ...(values.kind === 'referral' && { referredTo: referredTo.trim() }),
      },
    });
    if (error) throw error;
    await changed();
    await navigate({ to: '/cases/$caseId/files/letters/$letterId', params: { ...params, letterId: data.id } });
  };
  return (
    <Stack maw={760}>
      <AppForm form={form} onSend={send} gap="lg">
        {ownMembersOf(file).length > 1 && (
          <ChoiceField
            field={form.field('memberId')}
            label={t('write.member')}
            choices={ownMembersOf(file).map((member) => ({
              value: member.id,
              label: <Content>{nameOf(member)}</Content>,
              description: codes('relation', member.relation),
            }))}
          />
        )}
        <ChoiceField
          field={form.field('kind')}
          label={t('write.kind')}
          choices={LETTER_KINDS.filter((each) => templates.some((template) => template.kind === each)).map((value) => ({
            value,
            label: codes('letterKind', value),
          }))}
          inline
        />
        {(kind === 'appointment' || kind === 'consent') && <AboutField file={file} form={form} kind={kind} />}
        {kind === 'referral' && (
          <TextInput
            {...form.field('referredTo')}
            label={t('write.referredTo')}
            description={t('write.referredToHint')}
            maxLength={200}
            maw={480}
            dir="auto"
          />
        )}
        {kind && <TemplateFields form={form} templates={templates.filter((template) => template.kind === kind)} />}
        {classes.length > 1 && (
          <ChoiceField
            field={form.field('matterClass')}
            label={t('upload.class')}
            description={t('write.classHint')}
            choices={classes.map((value) => ({ value, label: codes('matterClass', value) }))}
            inline
          />
        )}
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('write.send')}
          </Button>
          <ButtonLink variant="default" to="/cases/$caseId/files" params={params}>
            {t('back')}
          </ButtonLink>
        </Group>
      </AppForm>
    </Stack>
  );
}
