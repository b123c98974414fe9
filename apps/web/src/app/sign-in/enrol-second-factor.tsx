import { Button, Code, List, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import type { Session } from '../../lib/session/session-store.ts';

type Confirmed = components['schemas']['SecondFactorConfirmedDto'];

/** Whoever may open sealed matter proves it is them with a telephone too; the app is set up here, once. */
export function EnrolSecondFactor({ onSignedIn }: { onSignedIn: (session: Session) => Promise<void> }) {
  const { t } = useTranslation('sign-in');
  const enrol = api.useMutation('post', '/api/account/second-factor');
  const confirm = api.useMutation('post', '/api/account/second-factor/confirm');
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const form = useAppForm({ initialValues: { code: '' } });
  const { mutate } = enrol;
  useEffect(() => mutate({ body: {} }), [mutate]);
  if (confirmed)
    return (
      <Stack>
        <Text>{t('enrol.keepCodes')}</Text>
        <List type="unordered" listStyleType="none" spacing={2}>
          {confirmed.recoveryCodes.map((code) => (
            <List.Item key={code}>
              <Code data-content="">{code}</Code>
            </List.Item>
          ))}
        </List>
        <Button onClick={() => void onSignedIn(confirmed)}>{t('enrol.kept')}</Button>
      </Stack>
    );
  return (
    <QueryState query={{ data: enrol.data, error: enrol.error, refetch: () => mutate({ body: {} }) }}>
      {({ secret, uri }) => (
        <AppForm form={form} onSend={async ({ code }) => setConfirmed(await confirm.mutateAsync({ body: { code } }))}>
          <Text size="sm">{t('enrol.why')}</Text>
          <Text size="sm">
            {t('enrol.secret')}{' '}
            <Code data-content="" style={{ overflowWrap: 'anywhere' }}>
              {secret}
            </Code>
          </Text>
          <Button component="a" href={uri} variant="default" size="xs">
            {t('enrol.open')}
          </Button>
          <TextInput
            label={t('secondFactor.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            {...form.field('code')}
          />
          <Button type="submit" loading={form.sending}>
            {t('secondFactor.submit')}
          </Button>
        </AppForm>
      )}
    </QueryState>
  );
}
