import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { client } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { inWords } from '../parts/in-words.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';
import { ProgrammeFields, useProgrammeChecks } from './programme-fields.tsx';

const CODE = /^[A-Z]{2}-[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){0,2}$/;

/** Records a programme that does not ship. Nobody is evaluated by it until a rule of it is published. */
export function AddProgrammePage() {
  const { t } = useTranslation('programmes');
  const navigate = useNavigate();
  const changed = useChanged('/api/programmes');
  const currencies = useMemo(() => Intl.supportedValuesOf('currency'), []);
  const { mine, first } = useMyOffices('programme.record');
  const checks = useProgrammeChecks();
  const form = useAppForm({
    initialValues: {
      code: '',
      name: '',
      officeId: first,
      hostCountries: [] as string[],
      currency: 'EUR',
      agency: '',
      validFrom: '',
      validTo: '',
      source: '',
      meansOfComplaint: '',
    },
    validate: {
      ...checks,
      code: (code) => (CODE.test(code) ? null : t('field.codeWrong')),
      officeId: (id) => (id ? null : t('figures.officeMissing')),
    },
  });
  const send = async ({ validTo, ...programme }: typeof form.values): Promise<void> => {
    const { error } = await client.POST('/api/programmes', { body: { ...programme, validTo: validTo || null } });
    if (error) throw inWords(error, { 'programme.code-taken': ['code', t('field.codeTaken')] });
    await changed();
    await navigate({ to: '/administration/programmes/$code', params: { code: programme.code } });
  };
  return (
    <Page title={t('add.title')} lead={t('add.lead')}>
      <Stack maw={760}>
        <AppForm form={form} onSend={send}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextInput
              {...form.field('code')}
              label={t('field.code')}
              description={t('field.codeHint')}
              maxLength={66}
              dir="ltr"
            />
            <Select
              {...form.field('currency')}
              label={t('currency')}
              description={t('field.currencyHint')}
              searchable
              limit={50}
              data={currencies}
              renderOption={({ option }) => <Content>{option.label}</Content>}
            />
            <OfficeSelect
              {...form.field('officeId')}
              label={t('field.office')}
              description={t('field.officeHint')}
              only={mine}
            />
          </SimpleGrid>
          <ProgrammeFields form={form} />
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('add.send')}
            </Button>
            <AnchorLink to="/administration/programmes">{t('back')}</AnchorLink>
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}
