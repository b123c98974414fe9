import { Button, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { ANSWER_WAYS, COMPLAINT_CATEGORIES, type AnswerWay, type ComplaintCategory } from '@homeward/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { api, client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

type Sent = components['schemas']['SubmittedComplaintDto'];

interface Values {
  officeId: string;
  category: ComplaintCategory | '';
  statement: string;
  name: string;
  contact: string;
  safeWays: string[];
}

/** Ways to be answered beside the receipt, which opens the answer in any case. */
const WAYS: readonly AnswerWay[] = ANSWER_WAYS.filter((way) => way !== 'receipt');

/** Drawn once for this sending: sent again over a broken line, it is the same complaint with the same receipt. */
const newSendingKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function SayIt() {
  const { t } = useTranslation('complain');
  const [sendingKey] = useState(newSendingKey);
  const [sent, setSent] = useState<Sent>();
  const offices = api.useQuery('get', '/api/public/complaint-offices');
  const form = useAppForm<Values>({
    initialValues: { officeId: '', category: '', statement: '', name: '', contact: '', safeWays: [] },
    validate: {
      officeId: (id) => (id ? null : t('officeMissing')),
      category: (category) => (category ? null : t('categoryMissing')),
      statement: (words) => (words.trim() ? null : t('statementMissing')),
    },
  });
  if (sent) return <Arrived sent={sent} />;
  return (
    <AppForm
      form={form}
      onSend={async (values) => {
        const { data, error } = await client.POST('/api/public/complaints', {
          body: {
            ...{ officeId: values.officeId, category: values.category as ComplaintCategory, sendingKey },
            ...{ statement: values.statement.trim(), safeWays: values.safeWays as AnswerWay[] },
            ...{ name: values.name.trim() || null, contact: values.contact.trim() || null },
          },
        });
        if (error) throw error;
        setSent(data);
      }}
    >
      <Select
        {...form.field('officeId')}
        value={form.values.officeId || null}
        label={t('office')}
        searchable
        data={(offices.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <ChoiceField
        field={form.field('category')}
        label={t('categoryLabel')}
        description={t('categoryHint')}
        choices={COMPLAINT_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      <Textarea
        {...form.field('statement')}
        label={t('statement')}
        description={t('statementHint')}
        rows={6}
        resize="vertical"
        dir="auto"
      />
      <TextInput {...form.field('name')} label={t('name')} maxLength={200} dir="auto" autoComplete="off" />
      <TextInput {...form.field('contact')} label={t('contact')} maxLength={200} dir="auto" autoComplete="off" />
      <ChoicesField
        field={form.field('safeWays')}
        label={t('safeWays')}
        description={t('safeWaysHint')}
        choices={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      <Button type="submit" loading={form.sending}>
        {t('send')}
      </Button>
    </AppForm>
  );
}

function Arrived({ sent: { number, secret } }: { sent: Sent }) {
  const { t } = useTranslation('complain');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="xs" role="status">
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {t('sent')}
      </Title>
      <Text>{t('sentLead')}</Text>
      <Text>
        {t('number')}:{' '}
        <strong>
          <Content>{number}</Content>
        </strong>
      </Text>
      <Text>
        {t('secret')}:{' '}
        <strong>
          <Content>{secret}</Content>
        </strong>
      </Text>
      <Text>{t('sentNext')}</Text>
    </Stack>
  );
}
