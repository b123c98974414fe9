import { Button, Checkbox, Group, MultiSelect, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { CASELOAD_EXPORT_FORMATS, type CaseloadExportFormat } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { useOfficeList } from '../../../components/use-offices.ts';
import { client } from '../../../lib/api/client.ts';
import { problemOf } from '../../../lib/api/problem.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseloadsChanged } from '../data.ts';

interface Asked {
  officeIds: string[];
  format: CaseloadExportFormat;
  sensitive: boolean;
  reason: string;
}

/** Of which offices, as what, and whether what is sealed goes with it: then why. */
export function AskExport() {
  const { t } = useTranslation('caseloads');
  const may = useMay();
  const changed = useCaseloadsChanged();
  const mine = useSession().permissions['caseload.export'] ?? [];
  const offices = useOfficeList().filter(({ id }) => mine.includes(id));
  const [asked, setAsked] = useState(false);
  const form = useAppForm<Asked>({
    initialValues: { officeIds: mine.length === 1 ? [...mine] : [], format: 'xlsx', sensitive: false, reason: '' },
    validate: {
      officeIds: (ids) => (ids.length === 0 ? t('ask.wrong.offices') : null),
      reason: (reason, { sensitive }) => (sensitive && reason.trim() === '' ? t('ask.wrong.reason') : null),
    },
  });
  const send = async ({ reason, ...values }: Asked): Promise<void> => {
    const { error } = await client.POST('/api/caseload-exports', {
      body: { ...values, ...(values.sensitive ? { reason: reason.trim() } : {}) },
    });
    if (error) throw problemOf(error);
    form.reset();
    setAsked(true);
    await changed();
  };
  const { value: sensitive, ...sensitiveField } = form.field('sensitive');
  return (
    <Panel title={t('ask.title')}>
      <AppForm form={form} onSend={send}>
        <MultiSelect
          {...form.field('officeIds')}
          label={t('ask.offices')}
          description={t('ask.officesHint')}
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          maw={560}
        />
        {offices.length > 1 && (
          <Group>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                form.setFieldValue(
                  'officeIds',
                  offices.map(({ id }) => id),
                )
              }
            >
              {t('ask.every')}
            </Button>
          </Group>
        )}
        <ChoiceField
          field={form.field('format')}
          label={t('ask.format')}
          choices={CASELOAD_EXPORT_FORMATS.map((value) => ({ value, label: t(`ask.as.${value}`) }))}
        />
        {may('caseload.export-sensitive') && (
          <Checkbox
            {...sensitiveField}
            checked={sensitive as boolean}
            label={t('ask.sensitive')}
            description={t('ask.sensitiveWords')}
          />
        )}
        {(sensitive as boolean) && (
          <Textarea
            {...form.field('reason')}
            label={t('ask.reason')}
            description={t('ask.reasonHint')}
            autosize
            minRows={2}
            maw={560}
          />
        )}
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('ask.send')}
          </Button>
          {asked && !form.sending && <Text role="status">{t('ask.done')}</Text>}
        </Group>
      </AppForm>
    </Panel>
  );
}
