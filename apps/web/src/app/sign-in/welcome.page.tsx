import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api } from '../../lib/api/client.ts';
import { Content } from '../../components/content.tsx';
import { Doorway } from './doorway.tsx';

/** The link’s token stands in the fragment, which browsers send to nobody; it leaves the address bar at once. */
const takeToken = (): string => {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  history.replaceState(null, '', location.pathname);
  return token;
};

/** Where a one-time link leads: somebody new, or somebody whose password was reset, chooses one that nobody else knows. */
export function WelcomePage() {
  const { t } = useTranslation('sign-in');
  const [token] = useState(takeToken);
  const use = api.useMutation('post', '/api/one-time-links/use');
  const form = useAppForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value ? null : t('password.missing')) },
  });
  if (use.data)
    return (
      <Doorway title={t('welcome.done')}>
        <Stack>
          <Text>
            {t('welcome.signInAs')} <Content>{use.data.email}</Content>
          </Text>
          <Button component="a" href="/">
            {t('submit')}
          </Button>
        </Stack>
      </Doorway>
    );
  return (
    <Doorway title={t('welcome.title')}>
      {token === '' ? (
        <Text role="alert">{t('welcome.incomplete')}</Text>
      ) : (
        <AppForm form={form} onSend={({ password }) => use.mutateAsync({ body: { token, password } })}>
          <Text size="sm">{t('welcome.lead')}</Text>
          <PasswordField
            label={t('password.label')}
            description={t('welcome.hint')}
            autoComplete="new-password"
            {...form.field('password')}
          />
          <Button type="submit" loading={form.sending}>
            {t('welcome.submit')}
          </Button>
        </AppForm>
      )}
    </Doorway>
  );
}
