import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';

type Answer = components['schemas']['ComplaintAnswerDto'];

/** Whoever holds a receipt reads what was written for them, and nothing around it. */
export function AskAnswer() {
  const { t } = useTranslation('complain');
  const [answer, setAnswer] = useState<Answer>();
  const form = useAppForm({
    initialValues: { number: '', secret: '' },
    validate: {
      number: (value) => (value.trim() ? null : t('ask.numberMissing')),
      secret: (value) => (value.trim() ? null : t('ask.secretMissing')),
    },
  });
  return (
    <Stack>
      <AppForm
        form={form}
        onSend={async (body) => {
          setAnswer(undefined);
          const { data, error } = await client.POST('/api/public/complaint-answers', { body });
          if (error) throw error;
          setAnswer(data);
        }}
      >
        <TextInput {...form.field('number')} label={t('number')} maxLength={40} autoComplete="off" dir="ltr" />
        <TextInput {...form.field('secret')} label={t('secret')} maxLength={60} autoComplete="off" dir="ltr" />
        <Button type="submit" loading={form.sending}>
          {t('ask.send')}
        </Button>
      </AppForm>
      {answer && <Told answer={answer} />}
    </Stack>
  );
}

function Told({ answer: { status, receivedOn, resolveDueOn, answer, answeredOn } }: { answer: Answer }) {
  const { t } = useTranslation('complain');
  const format = useFormat();
  return (
    <Stack gap="xs" role="status">
      <Title order={2} size="h3">
        {t('ask.status')}
      </Title>
      <Text>
        {t(`status.${status}`)} · {t('ask.received', { day: format.day(receivedOn) })}
      </Text>
      {answer === null ? (
        <Text>{t('ask.dueOn', { day: format.day(resolveDueOn) })}</Text>
      ) : (
        <>
          <Title order={3} size="h4">
            {t('ask.answer')}
          </Title>
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            <Content>{answer}</Content>
          </Text>
          {answeredOn && <Text size="sm">{t('ask.answered', { day: format.day(answeredOn) })}</Text>}
          <Text size="sm">{t('ask.notContent')}</Text>
        </>
      )}
    </Stack>
  );
}
