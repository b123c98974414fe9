import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import { ShownOnce } from '../parts/shown-once.tsx';
import { useEveryUser, type User } from '../users/users.queries.ts';

const YEAR_MS = 364 * 86_400_000;

/** Makes a key for a program. Keys belong to service users, so that what a program does is known from what people do. */
export function AddKeyPage() {
  const { t } = useTranslation('users');
  const users = useEveryUser();
  const back = <AnchorLink to="/administration/api-keys">{t('keys.back')}</AnchorLink>;
  return (
    <Page title={t('keys.make')} lead={back}>
      <QueryState query={users}>
        {(rows) => {
          const services = rows.filter(({ kind, status }) => kind === 'service' && status === 'active');
          return services.length === 0 ? (
            <Empty title={t('keys.noService')}>
              <p>{t('keys.noServiceWords')}</p>
              <AnchorLink to="/administration/users/new">{t('add.title')}</AnchorLink>
            </Empty>
          ) : (
            <KeyForm services={services} />
          );
        }}
      </QueryState>
    </Page>
  );
}

function KeyForm({ services }: { services: readonly User[] }) {
  const { t } = useTranslation('users');
  const changed = useChanged('/api/api-keys');
  const making = api.useMutation('post', '/api/api-keys');
  const form = useAppForm({
    initialValues: {
      userId: services.length === 1 ? services[0]!.id : '',
      label: '',
      expiresAt: new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10),
    },
    validate: {
      userId: (id) => (id ? null : t('keys.serviceMissing')),
      label: (label) => (label.trim() ? null : t('keys.labelMissing')),
      expiresAt: (day) => (isDay(day) ? null : t('keys.dayMissing')),
    },
  });
  const send = async ({ userId, label, expiresAt }: typeof form.values): Promise<void> => {
    await making.mutateAsync({
      body: { userId, label: label.trim(), expiresAt: new Date(`${expiresAt}T00:00:00`).toISOString() },
    });
    await changed();
  };
  if (making.data?.key)
    return (
      <Stack maw={760}>
        <ShownOnce title={t('keys.made')} secret={making.data.key}>
          <Text size="sm">{t('keys.madeWords')}</Text>
        </ShownOnce>
      </Stack>
    );
  return (
    <Stack maw={560}>
      <AppForm form={form} onSend={send}>
        <Select
          {...form.field('userId')}
          label={t('keys.service')}
          data={services.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <TextInput
          {...form.field('label')}
          label={t('keys.label')}
          description={t('keys.labelHint')}
          maxLength={120}
          dir="auto"
        />
        <DayField {...form.field('expiresAt')} label={t('keys.endDay')} description={t('keys.endDayHint')} />
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('keys.make')}
          </Button>
        </Group>
      </AppForm>
    </Stack>
  );
}
