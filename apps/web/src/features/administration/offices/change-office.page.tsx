import { Button, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useEveryOffice, useOfficeName, type Office } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { inWords } from '../parts/in-words.ts';
import { RecordConflict } from '../parts/record-conflict.tsx';
import { useRecordForm } from '../parts/use-record-form.ts';
import { OfficeFields, type OfficeValues } from './office-fields.tsx';

interface Values extends OfficeValues {
  closedOn: string;
}

const valuesOf = (office: Office): Values => ({
  parentId: office.parentId ?? '',
  name: office.name,
  hostCountries: office.hostCountries,
  timeZone: office.timeZone,
  calendar: office.calendar,
  languages: office.languages,
  closedOn: office.closedOn ?? '',
});

export function ChangeOfficePage() {
  const { t } = useTranslation('offices');
  const { officeId } = useParams({ from: '/administration/offices/$officeId' });
  const offices = useEveryOffice();
  return (
    <Page title={t('change.title')} lead={<AnchorLink to="/administration/offices">{t('back')}</AnchorLink>}>
      <QueryState query={offices} lines={8}>
        {(rows) => {
          const office = rows.find(({ id }) => id === officeId);
          return office ? <ChangeForm key={officeId} office={office} /> : <Empty title={t('notThere')} />;
        }}
      </QueryState>
    </Page>
  );
}

/** Changes an office. Closing it leaves its cases where they are and takes no new ones. */
function ChangeForm({ office }: { office: Office }) {
  const { t } = useTranslation('offices');
  const format = useFormat();
  const officeName = useOfficeName();
  const changed = useChanged('/api/offices');
  const [done, setDone] = useState(false);
  const form = useAppForm<Values>({
    initialValues: valuesOf(office),
    validate: {
      name: (name) => (name.trim() ? null : t('nameMissing')),
      languages: (codes) => (codes.length > 0 ? null : t('languagesMissing')),
      calendar: (code) => (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code.trim()) ? null : t('calendarWrong')),
      closedOn: (day) => (!day || isDay(day) ? null : t('closedWrong')),
    },
  });
  const record = useRecordForm({
    form,
    read: office,
    valuesOf,
    changed,
    save: async ({ parentId, closedOn, ...values }, version) => {
      const { data, error } = await client.PATCH('/api/offices/{id}', {
        params: { path: { id: office.id } },
        body: { ...values, ...(parentId ? { parentId } : {}), closedOn: closedOn || null, version },
      });
      if (error)
        throw inWords(error, {
          'office.name-taken': ['name', t('nameTaken')],
          'office.cycle': ['parentId', t('cycle')],
        });
      setDone(true);
      return data.version;
    },
  });
  return (
    <Stack maw={760}>
      {done && <Done title={t('change.done')} />}
      {record.conflict ? (
        <RecordConflict
          record={record}
          fields={[
            ['parentId', t('parent'), (id) => officeName(id as string)],
            ['name', t('name'), String],
            ['timeZone', t('zone'), String],
            ['calendar', t('calendar'), String],
            ['hostCountries', t('hostCountries'), (codes) => (codes as string[]).map(format.country).join(', ')],
            ['languages', t('languages'), (codes) => (codes as string[]).map(format.language).join(', ')],
            ['closedOn', t('closedOn'), (day) => (day ? format.day(day as string) : '')],
          ]}
        />
      ) : (
        <AppForm form={form} onSend={record.send}>
          <div>
            <strong data-content="">{office.name}</strong> · {t(`kind.${office.kind}`)} ·{' '}
            <Content>{format.country(office.countryCode)}</Content>
          </div>
          <OfficeFields form={form} withParent={office.parentId !== null} />
          <DayField {...form.field('closedOn')} label={t('closedOn')} description={t('closedHint')} maw={380} />
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
