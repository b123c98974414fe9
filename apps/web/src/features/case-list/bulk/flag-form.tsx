import { FLAG_CODES, FLAG_CODE_LIST } from '@homeward/contracts';
import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { BULK_MAX, casesChosen } from './cases-chosen.ts';
import type { BulkFormProps } from './bulk-kinds.ts';
import { BulkResults } from './bulk-results.tsx';
import { useBulkRun } from './bulk-run.ts';

/** Sealed matter is never raised by the dozen: whoever raises it looks at the person. */
const CODES = FLAG_CODE_LIST.filter((code) => FLAG_CODES[code] === 'ordinary');

/** Marks the principal applicant of each, with one reason. */
export function FlagForm({ chosen, rows, search, total, onClose, onDone }: BulkFormProps) {
  const { t } = useTranslation(['case-list', 'codes']);
  const run = useBulkRun();
  const form = useAppForm({
    initialValues: { code: '', reason: '' },
    validate: {
      code: (value) => (value ? null : t('bulk.flag.codeMissing')),
      reason: (value) => (value.trim() ? null : t('bulk.flag.reasonMissing')),
    },
  });
  if (run.state !== 'idle') return <BulkResults run={run} onClose={onClose} />;
  return (
    <AppForm
      form={form}
      onSend={async ({ code, reason }) => {
        const flag = CODES.find((each) => each === code)!;
        const cases = await casesChosen(chosen, rows, search);
        await run.start(cases, ({ id, principalMemberId }) =>
          client.POST('/api/cases/{id}/flags', {
            params: { path: { id } },
            body: { memberId: principalMemberId!, code: flag, reason },
          }),
        );
        onDone();
      }}
    >
      {chosen.all && total > BULK_MAX && <Text size="sm">{t('bulk.most', { count: BULK_MAX })}</Text>}
      <Select
        label={t('bulk.flag.code')}
        data={CODES.map((code) => ({ value: code, label: t(`codes:flag.${code}`) }))}
        {...form.field('code')}
        data-autofocus
      />
      <Textarea label={t('bulk.flag.reason')} autosize minRows={2} {...form.field('reason')} />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('bulk.flag.submit')}
        </Button>
      </Group>
    </AppForm>
  );
}
