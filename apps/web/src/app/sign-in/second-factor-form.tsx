import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api } from '../../lib/api/client.ts';
import type { Session } from '../../lib/session/session-store.ts';

/** The code of the authenticator app, or one of the ten codes on paper for the day the telephone is lost. */
export function SecondFactorForm({ onSignedIn }: { onSignedIn: (session: Session) => Promise<void> }) {
  const { t } = useTranslation('sign-in');
  const give = api.useMutation('post', '/api/session/second-factor');
  const [onPaper, setOnPaper] = useState(false);
  const form = useAppForm({ initialValues: { code: '', recoveryCode: '' } });
  return (
    <AppForm
      form={form}
      onSend={async ({ code, recoveryCode }) =>
        onSignedIn(await give.mutateAsync({ body: onPaper ? { recoveryCode } : { code: code.trim() } }))
      }
    >
      {onPaper ? (
        <TextInput
          label={t('secondFactor.recoveryCode')}
          description={t('secondFactor.recoveryHint')}
          autoComplete="off"
          data-autofocus
          {...form.field('recoveryCode')}
        />
      ) : (
        <TextInput
          label={t('secondFactor.code')}
          description={t('secondFactor.hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          autoFocus
          maxLength={6}
          {...form.field('code')}
        />
      )}
      <Button type="submit" loading={form.sending}>
        {t('secondFactor.submit')}
      </Button>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setOnPaper(!onPaper)}>
        {onPaper ? t('secondFactor.useApp') : t('secondFactor.useRecovery')}
      </Anchor>
    </AppForm>
  );
}
