import { Button, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { RecordConflict } from '../parts/record-conflict.tsx';
import { useRecordForm } from '../parts/use-record-form.ts';
import { ProgrammeFields, useProgrammeChecks, type ProgrammeValues } from './programme-fields.tsx';
import { useProgramme, type ProgrammeWithRules } from './programmes.queries.ts';

const valuesOf = (programme: ProgrammeWithRules): ProgrammeValues => ({
  name: programme.name,
  hostCountries: programme.hostCountries,
  agency: programme.agency,
  validFrom: programme.validFrom ?? '',
  validTo: programme.validTo ?? '',
  source: programme.source,
  meansOfComplaint: programme.meansOfComplaint,
});

export function ChangeProgrammePage() {
  const { t } = useTranslation('programmes');
  const { code } = useParams({ from: '/administration/programmes/$code/change' });
  const programme = useProgramme(code);
  return (
    <Page
      title={t('change.title')}
      lead={
        <AnchorLink to="/administration/programmes/$code" params={{ code }}>
          {t('backToProgramme')}
        </AnchorLink>
      }
    >
      <QueryState query={programme} lines={8}>
        {(file) => <ChangeForm key={code} programme={file} />}
      </QueryState>
    </Page>
  );
}

function ChangeForm({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const changed = useChanged('/api/programmes');
  const [done, setDone] = useState(false);
  const form = useAppForm<ProgrammeValues>({ initialValues: valuesOf(programme), validate: useProgrammeChecks() });
  const record = useRecordForm({
    form,
    read: programme,
    valuesOf,
    changed,
    save: async ({ validTo, ...values }, version) => {
      const { data, error } = await client.PATCH('/api/programmes/{code}', {
        params: { path: { code: programme.code } },
        body: { ...values, validTo: validTo || null, version },
      });
      if (error) throw error;
      setDone(true);
      return data.version;
    },
  });
  const day = (value: unknown): string => (value ? format.day(value as string) : '');
  return (
    <Stack maw={760}>
      {done && <Done title={t('change.done')} />}
      {record.conflict ? (
        <RecordConflict
          record={record}
          fields={[
            ['name', t('field.name'), String],
            ['agency', t('agency'), String],
            ['hostCountries', t('hostCountries'), (codes) => (codes as string[]).map(format.country).join(', ')],
            ['validFrom', t('firstDay'), day],
            ['validTo', t('endDay'), day],
            ['source', t('source'), String],
            ['meansOfComplaint', t('complaint'), String],
          ]}
        />
      ) : (
        <AppForm form={form} onSend={record.send}>
          <div>
            <strong data-content="">{programme.code}</strong>
          </div>
          <ProgrammeFields form={form} />
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('change.send')}
            </Button>
          </Group>
        </AppForm>
      )}
    </Stack>
  );
}
