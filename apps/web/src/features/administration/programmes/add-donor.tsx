import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';
import { inWords } from '../parts/in-words.ts';

/** Records who pays, under the name that stands in the agreements. */
export function AddDonor({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation('programmes');
  const changed = useChanged('/api/donors');
  const form = useAppForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() ? null : t('donors.nameMissing')) },
  });
  const send = async ({ name }: { name: string }): Promise<void> => {
    const { error } = await client.POST('/api/donors', { body: { name: name.trim() } });
    if (error) throw inWords(error, { 'donor.name-taken': ['name', t('donors.nameTaken')] });
    await changed();
    form.reset();
    onAdded();
  };
  return (
    <AppForm form={form} onSend={send}>
      <Group align="flex-end">
        <TextInput {...form.field('name')} label={t('donors.name')} maxLength={200} dir="auto" />
        <Button type="submit" variant="default" loading={form.sending}>
          {t('donors.add')}
        </Button>
      </Group>
    </AppForm>
  );
}
