import { Button, Group, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { SEXES } from '@homeward/contracts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirmation } from '../../components/confirmation.tsx';
import { EstimatedBirthField } from '../../components/form/birth-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { CountriesSelect, CountrySelect } from '../../components/form/country-select.tsx';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../components/journey/leave-guard.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { StandingForm } from '../../components/standing/standing-form.tsx';
import type { Standing } from '../../components/standing/standing.ts';
import { useOfficeList } from '../../components/use-offices.ts';
import { problemOf, type Problem } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { readBirth } from '../../lib/format/typed-day.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import {
  duplicatesOf,
  memberOf,
  ownFields,
  type FirstPersonValues,
  type LikelyDuplicate,
  type NewMember,
} from './first-person-values.ts';
import { LikelyDuplicates } from './likely-duplicates.tsx';

type Opened = components['schemas']['OpenedCaseDto'];

export interface FirstPersonFormProps {
  officeId: string;
  /** What is known of them before they say their name. */
  language: string | null;
  back: ReactNode;
  /** What they were before: asked at the desk, or referred; somebody may open their case meanwhile. */
  standing: Standing;
  onOpen: (family: { members: NewMember[]; hostCountryCode?: string }, version: number) => Promise<Opened>;
}

/** The least that makes a case of somebody met: one person, who may be known already. */
export function FirstPersonForm({ officeId, language, back, standing, onOpen }: FirstPersonFormProps) {
  const { t } = useTranslation('first-person');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [likely, setLikely] = useState<readonly LikelyDuplicate[]>([]);
  const hosts = useOfficeList().find(({ id }) => id === officeId)?.hostCountries ?? [];
  const form = useAppForm<FirstPersonValues>({
    initialValues: {
      ...{ givenNames: '', familyName: '', sex: '', birth: '', nationalities: [], hostCountryCode: '' },
      ...{ preferredLanguage: language ?? '', duplicateReason: '' },
    },
    validate: {
      givenNames: (name, { familyName }) => (name.trim() || familyName.trim() ? null : t('wrong.name')),
      sex: (code) => (code ? null : t('wrong.sex')),
      birth: (birth) => (!birth.trim() || readBirth(birth) ? null : t('wrong.birth')),
      nationalities: (codes) => (codes.length > 0 ? null : t('wrong.nationalities')),
      hostCountryCode: (code) => (hosts.length < 2 || code ? null : t('wrong.host')),
      duplicateReason: (words) => (likely.length === 0 || words.trim() ? null : t('wrong.duplicate')),
    },
  });
  const open = async (member: NewMember, version: number): Promise<void> => {
    const { hostCountryCode } = form.getValues();
    setOpened(await onOpen({ members: [member], ...(hostCountryCode ? { hostCountryCode } : {}) }, version));
  };
  const openNew = (values: FirstPersonValues, version: number): Promise<void> =>
    open(memberOf(values), version).catch((error: unknown) => {
      const problem = problemOf(error);
      setLikely(duplicatesOf(problem));
      throw ownFields(problem, { duplicateReason: t('wrong.duplicate') });
    });
  // Whoever is known already needs none of the answers of the form.
  const openSame = (personId: string): Promise<void> =>
    open({ relation: 'principal', personId }, standing.version).catch((error: unknown) => setRefused(problemOf(error)));
  if (opened) return <Done opened={opened} />;
  return (
    <Panel title={t('who')} maw={860}>
      <LeaveGuard unsaved={form.isDirty()} />
      <StandingForm form={form} standing={standing} onSend={openNew}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...form.field('givenNames')} label={t('givenNames')} autoComplete="off" dir="auto" />
          <TextInput {...form.field('familyName')} label={t('familyName')} autoComplete="off" dir="auto" />
          <CodeSelect {...form.field('sex')} list="sex" codes={SEXES} label={t('sex')} />
          <EstimatedBirthField {...form.field('birth')} label={t('birth')} />
          <CountriesSelect {...form.field('nationalities')} label={t('nationalities')} />
          <LanguageSelect {...form.field('preferredLanguage')} label={t('language')} />
          {hosts.length > 1 && <CountrySelect {...form.field('hostCountryCode')} label={t('host')} only={hosts} />}
        </SimpleGrid>
        {likely.length > 0 && (
          <>
            <LikelyDuplicates duplicates={likely} onSame={(personId) => void openSame(personId)} />
            {refused && <ProblemNotice error={refused} />}
            <Textarea {...form.field('duplicateReason')} label={t('likely.reason')} autosize minRows={2} />
          </>
        )}
        <Text size="sm" c="dimmed">
          {t('later')}
        </Text>
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('open')}
          </Button>
          {back}
        </Group>
      </StandingForm>
    </Panel>
  );
}

function Done({ opened }: { opened: Opened }) {
  const { t } = useTranslation('first-person');
  const codes = useCodes();
  return (
    <>
      <Confirmation title={t('opened.title')} reference={opened.number}>
        {t('opened.next', { stage: codes('stage', 'INQUIRY') })}
      </Confirmation>
      <Group mt="md">
        <ButtonLink to="/cases/$caseId" params={{ caseId: opened.id }}>
          {t('opened.go')}
        </ButtonLink>
      </Group>
    </>
  );
}
