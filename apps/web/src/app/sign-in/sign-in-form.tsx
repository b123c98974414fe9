import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api } from '../../lib/api/client.ts';
import type { Session } from '../../lib/session/session-store.ts';
import { SecondFactorForm } from './second-factor-form.tsx';

export interface SignInFormProps {
  /** Whoever was here before the session ended; what they have open is theirs alone. */
  again?: Session['user'];
  onSignedIn: (session: Session) => Promise<void>;
}

export function SignInForm({ again, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('sign-in');
  const signIn = api.useMutation('post', '/api/session');
  const [owing, setOwing] = useState(false);
  const form = useAppForm({
    initialValues: { email: again?.email ?? '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value) ? null : t('email.missing')),
      password: (value) => (value ? null : t('password.missing')),
    },
  });
  // Over a page that is open, the code is asked for here; else the page of the way in asks for it.
  if (owing) return <SecondFactorForm onSignedIn={onSignedIn} />;
  return (
    <AppForm
      form={form}
      onSend={async (body) => {
        const session = await signIn.mutateAsync({ body });
        if (again && session.secondFactorMissing) setOwing(true);
        else await onSignedIn(session);
      }}
    >
      {again && <Text size="sm">{t('again')}</Text>}
      <TextInput label={t('email.label')} type="email" autoComplete="username" {...form.field('email')} />
      <PasswordField label={t('password.label')} autoComplete="current-password" {...form.field('password')} />
      <Button type="submit" loading={form.sending}>
        {t('submit')}
      </Button>
    </AppForm>
  );
}
