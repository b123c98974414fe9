import { Text, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MATTER_CLASSES, REFERRAL_NEEDS, type MatterClass, type ReferralNeed } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { MeantSelect } from '../../components/form/meant-select.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { LanguagesSelect } from '../../components/form/language-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { AnchorLink } from '../../components/links.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { client } from '../../lib/api/client.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';

interface ReferValues {
  officeId: string;
  organisation: string;
  safeContact: string;
  languages: string[];
  needs: ReferralNeed[];
  needsToKnow: string;
  matterClass: string;
}

/** Somebody is sent to an office without a name: how to reach them safely is what counts. */
export function ReferPage() {
  const { t } = useTranslation('duty-queue');
  const codes = useCodes();
  const languages = useLanguageNames();
  const queries = useQueryClient();
  const offices = useOfficeList().filter(({ closedOn, hostCountries }) => !closedOn && hostCountries.length > 0);
  const [sent, setSent] = useState<string | null>(null);
  const form = useAppForm<ReferValues>({
    initialValues: {
      ...{ officeId: '', organisation: '', safeContact: '', languages: [], needs: [], needsToKnow: '' },
      matterClass: 'ordinary',
    },
    validate: {
      officeId: (id) => (id ? null : t('refer.office.missing')),
      organisation: (words) => (words.trim() ? null : t('refer.organisation.missing')),
      safeContact: (words) => (words.trim() ? null : t('refer.safeContact.missing')),
      languages: (chosen) => (chosen.length > 0 ? null : t('refer.languages.missing')),
    },
  });
  const { values } = form;
  const journey = useJourney(form, async ({ needsToKnow, matterClass, ...told }) => {
    const know = needsToKnow.trim() ? { needsToKnow, matterClass: matterClass as MatterClass } : {};
    const { data, error } = await client.POST('/api/referral-forms', { body: { ...told, ...know } });
    if (error) throw error;
    setSent(data.id);
    await queries.invalidateQueries({ queryKey: ['get', '/api/referral-forms'] });
  });
  const words = (text: string) => text && <Content>{text}</Content>;
  return (
    <FormJourney
      journey={journey}
      title={t('refer.title')}
      lead={t('refer.lead')}
      back={
        <AnchorLink to="/referral-forms" size="sm">
          {t('refer.back')}
        </AnchorLink>
      }
      sendLabel={t('refer.send')}
      answers={() => [
        {
          title: t('referral.title'),
          answers: [
            {
              field: 'officeId',
              label: t('refer.office.label'),
              value: words(offices.find(({ id }) => id === values.officeId)?.name ?? ''),
            },
            { field: 'organisation', label: t('refer.organisation.label'), value: words(values.organisation) },
            { field: 'safeContact', label: t('refer.safeContact.label'), value: words(values.safeContact) },
            {
              field: 'languages',
              label: t('refer.languages.label'),
              value: words(languages(values.languages)),
            },
            {
              field: 'needs',
              label: t('refer.needs'),
              value: values.needs.map((need) => codes('referralNeed', need)).join(' · '),
            },
            { field: 'needsToKnow', label: t('refer.know.label'), value: words(values.needsToKnow) },
            ...(values.needsToKnow.trim()
              ? [{ field: 'matterClass', label: t('refer.readers'), value: codes('matterClass', values.matterClass) }]
              : []),
          ],
        },
      ]}
      confirmation={() => ({
        title: t('refer.done'),
        words: (
          <>
            <Text mb="xs">{t('refer.doneWords')}</Text>
            {sent && (
              <AnchorLink to="/referral-forms/$formId" params={{ formId: sent }}>
                {t('refer.open')}
              </AnchorLink>
            )}
          </>
        ),
      })}
    >
      <MeantSelect
        {...form.field('officeId')}
        label={t('refer.office.label')}
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
        maw={480}
      />
      <TextInput
        {...form.field('organisation')}
        label={t('refer.organisation.label')}
        description={t('refer.organisation.hint')}
        maxLength={200}
        maw={480}
        dir="auto"
      />
      <Textarea
        {...form.field('safeContact')}
        label={t('refer.safeContact.label')}
        description={t('refer.safeContact.hint')}
        autosize
        minRows={2}
        dir="auto"
      />
      <LanguagesSelect {...form.field('languages')} label={t('refer.languages.label')} maxValues={10} maw={480} />
      <ChoicesField
        field={form.field('needs')}
        label={t('refer.needs')}
        columns={2}
        choices={REFERRAL_NEEDS.map((value) => ({ value, label: codes('referralNeed', value) }))}
      />
      <Textarea {...form.field('needsToKnow')} label={t('refer.know.label')} autosize minRows={2} dir="auto" />
      {values.needsToKnow.trim() !== '' && (
        <CodeSelect
          {...form.field('matterClass')}
          list="matterClass"
          codes={MATTER_CLASSES}
          label={t('refer.readers')}
          maw={480}
        />
      )}
    </FormJourney>
  );
}
