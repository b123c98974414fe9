import { Button, Group, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { SEXES } from '@homeward/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EstimatedBirthField } from '../../components/form/birth-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { CountriesSelect } from '../../components/form/country-select.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import { useAppForm, type AppForm } from '../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../components/journey/leave-guard.tsx';
import { VersionedForm, type ReadVersion } from '../../components/versioned-form.tsx';
import { client } from '../../lib/api/client.ts';
import { isDay, readBirth } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCaseChanged } from '../case/case-queries.ts';
import { correctionBody, correctionValues, leftOut, type CorrectionValues } from './correction.ts';
import { OtherNames } from './other-names.tsx';
import { SpokenLanguages } from './spoken-languages.tsx';
import { BackToPeople, personNow, Saved, Section, WithPerson, type Person } from './the-member.tsx';
import { useCorrectionFields } from './use-correction-fields.tsx';
import { WhatChanges } from './what-changes.tsx';

/** What is on file about a person, put right, with what stood before beside it and the reason. */
export function CorrectPersonPage() {
  return <WithPerson>{(person) => <CorrectionForm key={person.id} person={person} />}</WithPerson>;
}

function CorrectionForm({ person }: { person: Person }) {
  const { t } = useTranslation('people-edit');
  const changed = useCaseChanged();
  const fields = useCorrectionFields();
  // What the correction starts from: as read at first, then as it stood when both versions were compared.
  const onFile = useRef(person);
  const [like, setLike] = useState<number | null>(null);
  const form = useAppForm<CorrectionValues>({
    initialValues: correctionValues(person),
    validate: {
      givenNames: (name, { familyName }) => (name.trim() || familyName.trim() ? null : t('correct.wrong.name')),
      birth: (typed) => (!typed.trim() || readBirth(typed) ? null : t('correct.wrong.birth')),
      nationalities: (codes) => (codes.length > 0 ? null : t('correct.wrong.nationalities')),
      heldUntil: (days) => (Object.values(days).every((day) => !day || isDay(day)) ? null : t('wrongDay')),
      preferredLanguage: (code) => (code || !person.preferredLanguage ? null : t('correct.wrong.preferredLanguage')),
      reason: (words) => (words.trim().length >= 5 ? null : t('correct.wrong.reason')),
    },
  });
  const send = async (values: CorrectionValues, version: number): Promise<void> => {
    const { data, error } = await client.POST('/api/persons/{id}/correct', {
      params: { path: { id: person.id } },
      body: { ...correctionBody(onFile.current, values), version },
    });
    if (error) throw error;
    setLike(data.duplicates.length);
    await changed();
  };
  const readNow = async (): Promise<ReadVersion<CorrectionValues>> => {
    onFile.current = await personNow(person.id);
    return { version: onFile.current.version, values: correctionValues(onFile.current) };
  };
  if (like !== null) return <Saved>{like > 0 ? t('correct.likeSomebody', { count: like }) : undefined}</Saved>;
  return (
    <Section title={t('correct.title')}>
      <LeaveGuard unsaved={form.isDirty()} />
      <VersionedForm
        form={form}
        read={{ version: person.version, values: correctionValues(person) }}
        fields={fields}
        onSend={send}
        readNow={readNow}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...form.field('givenNames')} label={t('correct.givenNames')} autoComplete="off" dir="auto" />
          <TextInput {...form.field('familyName')} label={t('correct.familyName')} autoComplete="off" dir="auto" />
        </SimpleGrid>
        <OtherNames form={form} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CodeSelect {...form.field('sex')} list="sex" codes={SEXES} label={t('correct.sex')} required />
          <EstimatedBirthField {...form.field('birth')} label={t('correct.birth')} />
          <CountriesSelect {...form.field('nationalities')} label={t('correct.nationalities')} required />
          <LanguageSelect {...form.field('preferredLanguage')} label={t('correct.preferredLanguage')} />
        </SimpleGrid>
        <LeftNationalities form={form} person={person} />
        <SpokenLanguages form={form} />
        <Textarea
          {...form.field('reason')}
          label={t('correct.reason')}
          description={t('correct.reasonHint')}
          required
          autosize
          minRows={2}
          dir="auto"
        />
        <WhatChanges before={correctionValues(person)} after={form.values} fields={fields} />
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('correct.send')}
          </Button>
          <BackToPeople />
        </Group>
      </VersionedForm>
    </Section>
  );
}

/** A nationality that is left out was lost on a day, or was never held: the one is history, the other a slip. */
function LeftNationalities({ form, person }: { form: AppForm<CorrectionValues>; person: Person }) {
  const { t } = useTranslation('people-edit');
  const format = useFormat();
  const left = leftOut(person, form.values);
  if (left.length === 0) return null;
  return (
    <div>
      <Text size="sm" mb="xs">
        {t('correct.leftHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {left.map((code) => (
          <DayField
            key={code}
            {...form.field(`heldUntil.${code}`)}
            value={form.values.heldUntil[code] ?? ''}
            label={t('correct.heldUntil', { country: format.country(code) })}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
