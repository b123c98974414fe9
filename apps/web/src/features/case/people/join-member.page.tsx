import { Button, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { MEMBER_RELATIONS, SEXES, type MemberRelation, type Sex } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirmation } from '../../../components/confirmation.tsx';
import { EstimatedBirthField } from '../../../components/form/birth-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { CountriesSelect } from '../../../components/form/country-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { VersionedForm } from '../../../components/versioned-form.tsx';
import { api } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import { readBirth } from '../../../lib/format/typed-day.ts';
import { caseNow, useCaseChanged, useThisCase } from '../case-queries.ts';

interface JoinValues {
  givenNames: string;
  familyName: string;
  relation: string;
  sex: string;
  birth: string;
  nationalities: string[];
  duplicateReason: string;
}

/** Somebody more in the family, such as a newborn: they begin their own way in the family’s case. */
export function JoinMemberPage() {
  const { t } = useTranslation(['case-page', 'codes']);
  const file = useThisCase();
  const changed = useCaseChanged();
  const joining = api.useMutation('post', '/api/cases/{id}/members');
  const [likeness, setLikeness] = useState(false);
  const form = useAppForm<JoinValues>({
    initialValues: {
      ...{ givenNames: '', familyName: '', relation: '', sex: '', birth: '', nationalities: [] },
      duplicateReason: '',
    },
    validate: {
      givenNames: (name, { familyName }) => (name.trim() || familyName.trim() ? null : t('join.wrong.name')),
      relation: (code) => (code ? null : t('join.wrong.relation')),
      sex: (code) => (code ? null : t('join.wrong.sex')),
      birth: (birth) => (!birth.trim() || readBirth(birth) ? null : t('join.wrong.birth')),
      nationalities: (codes) => (codes.length > 0 ? null : t('join.wrong.nationalities')),
      duplicateReason: (words) => (!likeness || words.trim() ? null : t('join.wrong.duplicate')),
    },
  });
  const send = async (values: JoinValues, version: number): Promise<void> => {
    const { givenNames, familyName, relation, sex, birth, nationalities, ...more } = values;
    const person = {
      names: [{ kind: 'primary' as const, givenNames: givenNames || null, familyName: familyName || null }],
      ...{ sex: sex as Sex, nationalities, ...readBirth(birth) },
      ...(more.duplicateReason ? { duplicateReason: more.duplicateReason } : {}),
    };
    const body = { version, relation: relation as MemberRelation, person };
    try {
      await joining.mutateAsync({ params: { path: { id: file.id } }, body });
    } catch (error) {
      if (isProblem(error) && error.code === 'person.likely-duplicate') setLikeness(true);
      throw error;
    }
    await changed();
  };
  const back = (
    <ButtonLink variant="default" to="/cases/$caseId/people" params={{ caseId: file.id }}>
      {t('join.back')}
    </ButtonLink>
  );
  if (joining.data)
    return (
      <>
        <Confirmation title={t('join.done')} reference={file.number}>
          {t('join.next', { stage: t(`codes:stage.${joining.data.stage}`) })}
        </Confirmation>
        <Group mt="md">{back}</Group>
      </>
    );
  return (
    <Panel title={t('people.join')} maw={860}>
      <VersionedForm
        form={form}
        read={{ version: file.version, values: form.getValues() }}
        fields={[]}
        onSend={send}
        readNow={async () => ({ version: (await caseNow(file.id)).version, values: form.getValues() })}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...form.field('givenNames')} label={t('join.givenNames')} autoComplete="off" />
          <TextInput {...form.field('familyName')} label={t('join.familyName')} autoComplete="off" />
          <CodeSelect
            {...form.field('relation')}
            list="relation"
            codes={MEMBER_RELATIONS.filter((relation) => relation !== 'principal')}
            label={t('join.relation')}
            required
          />
          <CodeSelect {...form.field('sex')} list="sex" codes={SEXES} label={t('people.sex')} required />
          <EstimatedBirthField {...form.field('birth')} label={t('people.born')} />
          <CountriesSelect {...form.field('nationalities')} label={t('people.nationalities')} required />
        </SimpleGrid>
        {likeness && (
          <Textarea
            {...form.field('duplicateReason')}
            label={t('join.duplicateReason')}
            description={t('join.duplicateHint')}
            required
            autosize
            minRows={2}
          />
        )}
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('people.join')}
          </Button>
          {back}
        </Group>
      </VersionedForm>
    </Panel>
  );
}
