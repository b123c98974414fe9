import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { Page } from '../../components/page.tsx';

const LENGTH = 26;
const plain = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** For a paper whose square no camera reads: the letters beside it are typed. They are random, and say nothing. */
export function FindPrintPage() {
  const { t } = useTranslation('prints');
  const navigate = useNavigate();
  const form = useAppForm({
    initialValues: { code: '' },
    validate: { code: (code) => (plain(code).length === LENGTH ? null : t('find.wrong')) },
  });
  return (
    <Page title={t('find.title')}>
      <Stack maw={560}>
        <AppForm form={form} onSend={({ code }) => navigate({ to: '/prints/$token', params: { token: plain(code) } })}>
          <TextInput
            {...form.field('code')}
            label={t('find.code')}
            description={t('find.hint')}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
          />
          <Group>
            <Button type="submit">{t('find.send')}</Button>
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}
