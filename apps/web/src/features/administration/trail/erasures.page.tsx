import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import { Facts } from '../parts/facts.tsx';
import { inWords } from '../parts/in-words.ts';

type Policy = components['schemas']['ErasePersonDto']['policy'];
const POLICIES: readonly Policy[] = ['retention-ended', 'request-of-person', 'held-unlawfully'];
const REASON_MIN = 10;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Forgets a person for good. The officer who does it sees no name: they know the record by its number. */
export function ErasuresPage() {
  const { t } = useTranslation('trail');
  const [done, setDone] = useState<components['schemas']['ErasureDto'] | null>(null);
  const form = useAppForm({
    initialValues: { personId: '', policy: '' as Policy | '', reason: '' },
    validate: {
      personId: (id) => (UUID.test(id.trim()) ? null : t('erasure.personMissing')),
      policy: (policy) => (policy ? null : t('erasure.policyMissing')),
      reason: (words) => (words.trim().length < REASON_MIN ? t('erasure.reasonMissing', { count: REASON_MIN }) : null),
    },
  });
  const { values } = form;
  const journey = useJourney(form, async ({ personId, policy, reason }) => {
    const { data, error } = await client.POST('/api/erasures', {
      body: { personId: personId.trim().toLowerCase(), policy: policy as Policy, reason: reason.trim() },
    });
    if (error)
      throw inWords(error, {
        'record.not-found': ['personId', t('erasure.notFound')],
        'erasure.already-done': ['personId', t('erasure.already')],
        'erasure.case-under-way': ['policy', isProblem(error) ? t('erasure.underWay') : ''],
        'erasure.reason-names-person': ['reason', t('erasure.namesPerson')],
      });
    setDone(data);
  });
  return (
    <FormJourney
      journey={journey}
      title={t('erasure.title')}
      lead={t('erasure.lead')}
      back={<AnchorLink to="/administration">{t('erasure.back')}</AnchorLink>}
      sendLabel={t('erasure.send')}
      warning={<WhatGoes />}
      answers={() => [
        {
          title: t('erasure.title'),
          answers: [
            { field: 'personId', label: t('erasure.person'), value: <Content>{values.personId.trim()}</Content> },
            {
              field: 'policy',
              label: t('erasure.policy'),
              value: values.policy && t(`erasure.policies.${values.policy}.name`),
            },
            { field: 'reason', label: t('erasure.reason'), value: <Content>{values.reason.trim()}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('erasure.done'), words: done && <Erased erasure={done} /> })}
    >
      <WhatGoes />
      <TextInput
        {...form.field('personId')}
        label={t('erasure.person')}
        description={t('erasure.personHint')}
        maxLength={36}
        maw={420}
        dir="ltr"
      />
      <ChoiceField
        field={form.field('policy')}
        label={t('erasure.policy')}
        choices={POLICIES.map((value) => ({
          value,
          label: t(`erasure.policies.${value}.name`),
          description: t(`erasure.policies.${value}.words`),
        }))}
      />
      <Textarea
        {...form.field('reason')}
        label={t('erasure.reason')}
        description={t('erasure.reasonHint')}
        autosize
        minRows={2}
        dir="auto"
      />
    </FormJourney>
  );
}

function WhatGoes() {
  const { t } = useTranslation('trail');
  return (
    <Stack gap={4}>
      <Text>{t('erasure.goes')}</Text>
      <Text>{t('erasure.stays')}</Text>
      <Text fw={600}>{t('erasure.never')}</Text>
    </Stack>
  );
}

function Erased({ erasure }: { erasure: components['schemas']['ErasureDto'] }) {
  const { t, i18n } = useTranslation('trail');
  const format = useFormat();
  const kind = (name: string): string =>
    i18n.exists(`erased.${name}`, { ns: 'trail' }) ? t(`erased.${name}` as 'erased.names') : t('erased.other');
  return (
    <Stack gap="sm">
      <Text>{t('erasure.doneWords')}</Text>
      <Facts
        facts={[
          [t('erasure.entry'), <Content key="id">{erasure.id}</Content>],
          [t('erasure.at'), <Content key="at">{format.instant(erasure.at)}</Content>],
          ...Object.entries(erasure.erased)
            .filter(([, count]) => Number(count) > 0)
            .map(([name, count]) => [kind(name), format.number(Number(count))] as const),
        ]}
      />
    </Stack>
  );
}
