import { OFFICE_KINDS, type OfficeKind } from '@homeward/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { client } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { inWords } from '../parts/in-words.ts';
import { OfficeFields } from './office-fields.tsx';

/** Opens an office under another. Who has a role there has it here too. */
export function AddOfficePage() {
  const { t } = useTranslation('offices');
  const changed = useChanged('/api/offices', '/api/session');
  const [done, setDone] = useState<string | null>(null);
  const form = useAppForm({
    initialValues: {
      kind: 'desk' as OfficeKind,
      parentId: '',
      name: '',
      countryCode: '',
      hostCountries: [] as string[],
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      calendar: '',
      languages: [] as string[],
    },
    validate: {
      parentId: (id) => (id ? null : t('parentMissing')),
      name: (name) => (name.trim() ? null : t('nameMissing')),
      countryCode: (code) => (code ? null : t('countryMissing')),
      languages: (codes) => (codes.length > 0 ? null : t('languagesMissing')),
      calendar: (code) => (/^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/.test(code.trim()) ? null : t('calendarWrong')),
    },
  });
  const send = async ({ calendar, name, ...office }: typeof form.values): Promise<void> => {
    const { error } = await client.POST('/api/offices', {
      body: { ...office, name: name.trim(), calendar: calendar.trim() || office.countryCode },
    });
    if (error) throw inWords(error, { 'office.name-taken': ['name', t('nameTaken')] });
    await changed();
    setDone(name.trim());
  };
  const back = <AnchorLink to="/administration/offices">{t('back')}</AnchorLink>;
  if (done)
    return (
      <Page title={t('add.done')} lead={<Content>{done}</Content>}>
        <Stack maw={760}>
          <Done title={t('add.done')}>
            <Text>{t('add.doneWords')}</Text>
          </Done>
          {back}
        </Stack>
      </Page>
    );
  return (
    <Page title={t('add.title')} lead={t('add.lead')}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <Stack maw={760}>
        <AppForm form={form} onSend={send}>
          <ChoiceField
            field={form.field('kind')}
            label={t('kind.label')}
            choices={OFFICE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <CountrySelect {...form.field('countryCode')} label={t('country')} maw={380} />
          <OfficeFields form={form} />
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('add.send')}
            </Button>
            {back}
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}
