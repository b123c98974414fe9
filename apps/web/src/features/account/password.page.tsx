import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { client } from '../../lib/api/client.ts';
import type { Problem } from '../../lib/api/problem.ts';
import { sessionStore } from '../../lib/session/session-store.ts';

/** As the server's rule has it (NIST SP 800-63B-4); it also knows what is guessed first. */
const [MIN, MAX] = [15, 128];

/** A new password by whoever knows the old one, and the way out of every device. */
export function PasswordPage() {
  const { t } = useTranslation(['account', 'common']);
  const queries = useQueryClient();
  const [changed, setChanged] = useState(false);
  const signOutEverywhere = async (): Promise<void> => {
    await client.DELETE('/api/sessions');
    queries.clear();
    sessionStore.signedOut();
  };
  return (
    <Page title={t('title')}>
      <Stack gap="md" maw={640}>
        {changed && <Changed />}
        <Panel title={t('rules.title')}>
          <List size="sm" spacing={4}>
            <List.Item>{t('rules.length', { min: MIN, max: MAX })}</List.Item>
            <List.Item>{t('rules.any')}</List.Item>
            <List.Item>{t('rules.own')}</List.Item>
            <List.Item>{t('rules.noChange')}</List.Item>
          </List>
        </Panel>
        <PasswordForm onChanged={() => setChanged(true)} />
        <Panel title={t('everywhere.title')}>
          <Text size="sm" mb="sm">
            {t('everywhere.words')}
          </Text>
          <Button variant="default" onClick={() => void signOutEverywhere()}>
            {t('common:account.signOutEverywhere')}
          </Button>
        </Panel>
      </Stack>
    </Page>
  );
}

function Changed() {
  const { t } = useTranslation('account');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={t('done.title')} role="status">
        {t('done.words')}
      </Alert>
    </div>
  );
}

function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('account');
  const form = useAppForm({
    initialValues: { currentPassword: '', password: '' },
    validate: {
      currentPassword: (value) => (value ? null : t('current.missing')),
      password: (value) => {
        const length = [...value.normalize('NFKC')].length;
        if (length < MIN) return t('next.short', { min: MIN });
        return length > MAX ? t('next.long', { max: MAX }) : null;
      },
    },
  });
  const said = (problem: Problem): Problem => {
    const words = { 'password.needed': t('current.wrong'), 'password.refused': t('next.refused') }[problem.code];
    const field = problem.code === 'password.needed' ? 'currentPassword' : 'password';
    return words ? { ...problem, fields: [{ field, problem: problem.detail, words }] } : problem;
  };
  return (
    <Panel>
      <AppForm
        form={form}
        onSend={async (body) => {
          const { data, error } = await client.POST('/api/account/password', { body });
          if (error) throw said(error);
          // The session goes on under a new token; what is sent from here on needs it.
          sessionStore.signedIn(data);
          form.reset();
          onChanged();
        }}
      >
        <PasswordField {...form.field('currentPassword')} label={t('current.label')} autoComplete="current-password" />
        <PasswordField {...form.field('password')} label={t('next.label')} autoComplete="new-password" />
        <div>
          <Button type="submit" loading={form.sending}>
            {t('send')}
          </Button>
        </div>
      </AppForm>
    </Panel>
  );
}
