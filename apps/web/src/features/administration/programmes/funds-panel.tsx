import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { InForce } from './in-force.tsx';
import type { ProgrammeWithRules } from './programmes.queries.ts';

/** Which projects pay for the programme, and from when. */
export function FundsPanel({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState(false);
  return (
    <Panel
      title={t('funds.title')}
      actions={
        may('project.manage') &&
        !adding && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('funds.add')}
          </Button>
        )
      }
    >
      {said && <Done title={t('funds.done')} />}
      <ul className={classes.entries}>
        {programme.funds.map((fund) => (
          <li key={fund.id}>
            <strong data-content="">{fund.projectName}</strong>
            <div>
              <InForce validFrom={fund.validFrom} validTo={fund.validTo} />
            </div>
          </li>
        ))}
      </ul>
      {programme.funds.length === 0 && <Text>{t('funds.none')}</Text>}
      {adding && (
        <AddFund
          code={programme.code}
          onDone={() => {
            setAdding(false);
            setSaid(true);
          }}
        />
      )}
    </Panel>
  );
}

function AddFund({ code, onDone }: { code: string; onDone: () => void }) {
  const { t } = useTranslation('programmes');
  const changed = useChanged('/api/programmes');
  const projects = api.useQuery('get', '/api/projects');
  const form = useAppForm({
    initialValues: { projectId: '', validFrom: '', validTo: '' },
    validate: {
      projectId: (id) => (id ? null : t('funds.projectMissing')),
      validFrom: (day) => (isDay(day) ? null : t('dayMissing')),
      validTo: (day) => (!day || isDay(day) ? null : t('dayWrong')),
    },
  });
  const send = async ({ projectId, validFrom, validTo }: typeof form.values): Promise<void> => {
    const { error } = await client.POST('/api/programmes/{code}/funds', {
      params: { path: { code } },
      body: { projectId, validFrom, validTo: validTo || null },
    });
    if (error) throw error;
    await changed();
    onDone();
  };
  if (projects.data?.rows.length === 0)
    return (
      <Text mt="sm">
        {t('funds.noProject')} <AnchorLink to="/administration/projects">{t('projects.title')}</AnchorLink>
      </Text>
    );
  return (
    <AppForm form={form} onSend={send}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          {...form.field('projectId')}
          label={t('funds.project')}
          data={(projects.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <DayField {...form.field('validFrom')} label={t('firstDay')} />
        <DayField {...form.field('validTo')} label={t('endDay')} description={t('endDayHint')} />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('funds.add')}
        </Button>
      </Group>
    </AppForm>
  );
}
