import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { SearchIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { DraftedForm } from '../../components/form/draft/drafted-form.tsx';
import { useDraft } from '../../components/form/draft/use-draft.ts';
import { fieldId, useAppForm } from '../../components/form/use-app-form.ts';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { api } from '../../lib/api/client.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { FamilyPart } from './family-part.tsx';
import { FoundPart } from './found-part.tsx';
import { mustBeExplained, useLikely, type Shown } from './likely-queries.ts';
import { useNewCaseRules } from './new-case-rules.ts';
import { blankMember, caseOf, inThisForm, isTyped, likenessOf, lookOf } from './new-case-values.ts';
import type { Look, NewCaseValues } from './new-case-values.ts';
import { OfficePart, useMyOffices } from './office-part.tsx';
import { Opened, type OpenedCase } from './opened.tsx';
import { BirthAndNationality, NameFields, OtherScript, SexField } from './person-fields.tsx';

const START: NewCaseValues = {
  ...{ officeId: '', hostCountryCode: '', number: '', looked: '', apart: false },
  members: [blankMember('principal')],
};

/** From a stranger at the desk to a case number: looked for first, then the least that holds a family. */
export function NewCasePage() {
  const { t } = useTranslation('new-case');
  const may = useMay();
  const queries = useQueryClient();
  const { personId } = useSearch({ from: '/cases/new' });
  const opening = api.useMutation('post', '/api/cases');
  const [explain, setExplain] = useState<ReadonlySet<number>>(new Set());
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const [likelyFirst, setLikelyFirst] = useState(false);
  const asked = likelyFirst ? new Set([...explain, 0]) : explain;
  const asksOffice = useMyOffices().length > 1;
  const form = useAppForm<NewCaseValues>({ initialValues: START, validate: useNewCaseRules(asked, asksOffice) });
  const draft = useDraft(form, { kind: 'new-case', isBlank: (values) => !isTyped(values) });
  const { values } = form;
  const [first] = values.members;
  const isLooked = values.looked !== '' && values.looked === lookOf(values);
  const likely = useLikely(
    isLooked && !first!.personId ? (JSON.parse(values.looked) as Look) : null,
    may('person.match'),
  );
  const somebody = likely.own.length + likely.elsewhere.length > 0;
  const ready =
    Boolean(first!.personId) || (isLooked && !likely.pending && !likely.error && (!somebody || values.apart));
  useEffect(() => setLikelyFirst(isLooked && mustBeExplained(likely.own)), [isLooked, likely.own.length]);
  useEffect(() => document.getElementById(fieldId(form.formId, 'members.0.givenNames'))?.focus(), []);
  useRegistered(personId, (person) => use(person));

  const use = ({ id, givenNames, familyName }: Shown): void => {
    const name = `${givenNames} ${familyName}`.trim();
    const rest = values.members.slice(1);
    form.setValues({ members: [{ ...first!, personId: id, registeredName: name, familyName }, ...rest] });
  };
  const send = async (sent: NewCaseValues): Promise<void> => {
    if (!ready) return form.setValues({ looked: lookOf(sent), apart: false });
    try {
      const answer = await opening.mutateAsync({ body: caseOf(sent) });
      await draft.sent();
      setOpened(answer);
    } catch (error) {
      const at = likenessOf(error);
      if (at !== null) setExplain(new Set([...explain, at]));
      throw inThisForm(error);
    }
    void queries.invalidateQueries();
  };
  const again = (): void => {
    form.setValues(START);
    setExplain(new Set());
    setOpened(null);
  };
  if (opened) return <Opened opened={opened} onAnother={again} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack maw={860}>
        <DraftedForm form={form} draft={draft} onSend={send} gap="lg" keepsDraft>
          <OfficePart form={form} />
          {first!.personId ? (
            <Panel title={t('who.registered')}>
              <Group justify="space-between">
                <Text>
                  <Content>{first!.registeredName}</Content>
                </Text>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => form.setValues({ members: [{ ...first!, personId: '' }, ...values.members.slice(1)] })}
                >
                  {t('who.another')}
                </Button>
              </Group>
            </Panel>
          ) : (
            <Panel title={t('who.title')}>
              <Text size="sm" c="dimmed" mb="sm">
                {t('who.hint')}
              </Text>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <NameFields form={form} at={0} />
                <BirthAndNationality form={form} at={0} />
                <TextInput
                  {...form.field('number')}
                  label={t('field.number')}
                  description={t('field.numberHint')}
                  autoComplete="off"
                />
              </SimpleGrid>
            </Panel>
          )}
          {isLooked && !first!.personId && <FoundPart form={form} likely={likely} onUse={use} />}
          {ready && (
            <>
              {!first!.personId && (
                <Panel title={t('principal')}>
                  <SimpleGrid cols={{ base: 1, sm: 2 }}>
                    <SexField form={form} at={0} />
                  </SimpleGrid>
                  <Group mt="xs">
                    <OtherScript form={form} at={0} />
                  </Group>
                </Panel>
              )}
              <FamilyPart form={form} explain={explain} />
            </>
          )}
          <Group>
            {ready ? (
              <Button type="submit" loading={form.sending}>
                {t('open')}
              </Button>
            ) : (
              (!isLooked || likely.pending) && (
                <Button type="submit" loading={likely.pending} leftSection={<SearchIcon aria-hidden />}>
                  {values.looked ? t('lookAgain') : t('look')}
                </Button>
              )
            )}
            <ButtonLink variant="default" to="/cases">
              {t('back')}
            </ButtonLink>
          </Group>
        </DraftedForm>
      </Stack>
    </Page>
  );
}

/**
 * Somebody who was found by the search of the whole house and has no case: they are not typed a second time. A file that
 * was merged leads to the one that stays.
 */
function useRegistered(personId: string | undefined, use: (person: Shown) => void): void {
  const navigate = useNavigate();
  const person = api.useQuery(
    ...([
      'get',
      '/api/persons/{id}',
      { params: { path: { id: personId ?? '' } } },
      { enabled: Boolean(personId) },
    ] as const),
  );
  useEffect(() => {
    const { mergedIntoId } = person.data ?? {};
    if (mergedIntoId) return void navigate({ to: '/cases/new', search: { personId: mergedIntoId }, replace: true });
    const name = person.data?.names.find(({ kind }) => kind === 'primary');
    if (name) use({ ...person.data!, ...name, officeName: '', otherNames: [], cases: [] });
  }, [person.data?.id]);
}
