import { AGREEMENT_KINDS, type AgreementKind } from '@homeward/contracts';
import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useChanged } from '../data/use-changed.ts';
import type { InlineFormProps } from '../destinations/draft-suspension.tsx';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';

type Agreement = components['schemas']['AgreementDto'];

/** What states agreed, as what to expect: nothing ships, each is entered with its source. */
export function AgreementsPanel({ onSaid }: { onSaid: (words: string) => void }) {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const agreements = api.useQuery('get', '/api/readmission-agreements', {});
  return (
    <Panel
      title={t('agreements.title')}
      actions={
        may('consulate.manage') &&
        !adding && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('agreements.add')}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed">
        {t('agreements.words')}
      </Text>
      {adding && (
        <AddAgreement
          onLeave={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onSaid(t('agreements.added'));
          }}
        />
      )}
      <QueryState query={agreements}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('agreements.none')} />
          ) : (
            <ul className={classes.entries}>
              {rows.map((agreement) => (
                <AgreementLine key={agreement.id} agreement={agreement} onSaid={onSaid} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

function AgreementLine({ agreement, onSaid }: { agreement: Agreement; onSaid: (words: string) => void }) {
  const { t } = useTranslation(['travel-papers', 'versions']);
  const format = useFormat();
  const may = useMay();
  const changed = useChanged('/api/readmission-agreements');
  const [ending, setEnding] = useState(false);
  const form = useAppForm({
    initialValues: { endedOn: '' },
    validate: { endedOn: (day) => (isDay(day) ? null : t('dayMissing')) },
  });
  const { id, version, title, kind, countryCode, inForceOn, endedOn, whatToExpect, source, officeId } = agreement;
  const end = async (values: typeof form.values, read: number): Promise<void> => {
    const { error } = await client.POST('/api/readmission-agreements/{id}/end', {
      params: { path: { id } },
      body: { version: read, endedOn: values.endedOn },
    });
    if (error) throw error;
    await changed();
    setEnding(false);
    onSaid(t('agreements.ended'));
  };
  return (
    <li>
      <Stack gap={2}>
        <span>
          <strong data-content="">{title}</strong> · {t(`agreementKind.${kind}`)} ·{' '}
          <Content>{format.country(countryCode)}</Content>
        </span>
        <Content>{whatToExpect}</Content>
        <span className={classes.quiet}>
          <Content>{source}</Content> · {t('from')} <Content>{format.day(inForceOn)}</Content>
          {endedOn && (
            <>
              {' '}
              {t('until')} <Content>{format.day(endedOn)}</Content>
            </>
          )}
        </span>
      </Stack>
      {!endedOn && !ending && may('consulate.manage', officeId) && (
        <Button size="compact-sm" variant="default" onClick={() => setEnding(true)}>
          {t('agreements.end')}
        </Button>
      )}
      {ending && (
        <StandingForm
          form={form}
          standing={{
            version,
            facts: [
              {
                ...{ name: 'endedOn', label: t('agreements.endedOn') },
                value: endedOn ? format.day(endedOn) : t('versions:none'),
              },
            ],
            askAgain: changed,
          }}
          onSend={end}
        >
          <DayField {...form.field('endedOn')} label={t('agreements.endedOn')} maw={380} />
          <Group>
            <Button type="submit" size="compact-sm" loading={form.sending}>
              {t('agreements.end')}
            </Button>
          </Group>
        </StandingForm>
      )}
    </li>
  );
}

function AddAgreement({ onDone, onLeave }: InlineFormProps) {
  const { t } = useTranslation(['travel-papers', 'common']);
  const changed = useChanged('/api/readmission-agreements');
  const { mine, first } = useMyOffices('consulate.manage');
  const form = useAppForm({
    initialValues: {
      ...{ countryCode: '', officeId: first, kind: '', title: '', inForceOn: '', whatToExpect: '', source: '' },
    },
    validate: {
      countryCode: (code) => (code ? null : t('countryMissing')),
      officeId: (id) => (id ? null : t('officeMissing')),
      kind: (kind) => (kind ? null : t('agreements.kindMissing')),
      title: (words) => (words.trim() ? null : t('agreements.titleMissing')),
      inForceOn: (day) => (isDay(day) ? null : t('dayMissing')),
      whatToExpect: (words) => (words.trim() ? null : t('agreements.expectMissing')),
      source: (words) => (words.trim() ? null : t('sourceMissing')),
    },
  });
  return (
    <AppForm
      form={form}
      onSend={async ({ kind, ...agreement }) => {
        const { error } = await client.POST('/api/readmission-agreements', {
          body: { ...agreement, kind: kind as AgreementKind },
        });
        if (error) throw error;
        await changed();
        onDone();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CountrySelect {...form.field('countryCode')} label={t('country')} />
        <OfficeSelect {...form.field('officeId')} label={t('office')} only={mine} />
        <TextInput {...form.field('title')} label={t('agreements.name')} dir="auto" />
        <DayField {...form.field('inForceOn')} label={t('firstDay')} />
      </SimpleGrid>
      <ChoiceField
        field={form.field('kind')}
        label={t('agreements.kind')}
        choices={AGREEMENT_KINDS.map((value) => ({ value, label: t(`agreementKind.${value}`) }))}
        inline
      />
      <Textarea {...form.field('whatToExpect')} label={t('agreements.expect')} rows={3} dir="auto" />
      <TextInput {...form.field('source')} label={t('source')} dir="auto" />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('agreements.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
