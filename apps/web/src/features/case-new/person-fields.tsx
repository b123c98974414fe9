import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { SEXES } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EstimatedBirthField } from '../../components/form/birth-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { CountriesSelect } from '../../components/form/country-select.tsx';
import { focusField, type AppForm } from '../../components/form/use-app-form.ts';
import type { NewCaseValues } from './new-case-values.ts';

export interface PersonFieldsProps {
  form: AppForm<NewCaseValues>;
  /** Which of the family. */
  at: number;
}

/** A name as it is written in the script of the papers shown; of any direction. */
const NAME = { autoComplete: 'off', spellCheck: false, dir: 'auto' } as const;

export function NameFields({ form, at }: PersonFieldsProps) {
  const { t } = useTranslation('new-case');
  return (
    <>
      <TextInput {...form.field(`members.${at}.givenNames`)} {...NAME} label={t('field.givenNames')} />
      <TextInput {...form.field(`members.${at}.familyName`)} {...NAME} label={t('field.familyName')} />
    </>
  );
}

export function BirthAndNationality({ form, at }: PersonFieldsProps) {
  const { t } = useTranslation('new-case');
  return (
    <>
      <EstimatedBirthField {...form.field(`members.${at}.birth`)} label={t('field.birth')} />
      <CountriesSelect {...form.field(`members.${at}.nationalities`)} label={t('field.nationalities')} />
    </>
  );
}

export function SexField({ form, at }: PersonFieldsProps) {
  const { t } = useTranslation('new-case');
  return <CodeSelect {...form.field(`members.${at}.sex`)} list="sex" codes={SEXES} label={t('field.sex')} required />;
}

/** The same name once more in another script; asked for only where somebody has one. */
export function OtherScript({ form, at }: PersonFieldsProps) {
  const { t } = useTranslation('new-case');
  const { otherGivenNames, otherFamilyName } = form.values.members[at]!;
  const [open, setOpen] = useState(false);
  if (!open && !otherGivenNames && !otherFamilyName)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          setOpen(true);
          focusField(form.formId, `members.${at}.otherGivenNames`);
        }}
      >
        {t('field.addScript')}
      </Button>
    );
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput {...form.field(`members.${at}.otherGivenNames`)} {...NAME} label={t('field.otherGivenNames')} />
      <TextInput {...form.field(`members.${at}.otherFamilyName`)} {...NAME} label={t('field.otherFamilyName')} />
    </SimpleGrid>
  );
}
