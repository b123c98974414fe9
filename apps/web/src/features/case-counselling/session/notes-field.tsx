import { Button, Group, Paper, Stack, Textarea } from '@mantine/core';
import { MATTER_CLASSES } from '@homeward/contracts';
import { LockIcon, PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { SessionValues } from './session-values.ts';

export interface NotesFieldProps {
  form: AppForm<SessionValues>;
  path: string;
  memberId: string;
  maySeal: boolean;
}

const NOTES_MAX = 20;

/** Notes, each in its class, with who will be able to read it said before a word is typed. */
export function NotesField({ form, path, memberId, maySeal }: NotesFieldProps) {
  const { t } = useTranslation('session');
  const codes = useCodes();
  const notes = form.values.answers[memberId]!.notes;
  const insert = (): void => form.insertListItem(path, { matterClass: 'ordinary', text: '' });
  return (
    <Stack gap="sm">
      {notes.map((_, index) => (
        <Paper key={index} withBorder p="sm">
          <Stack gap="sm">
            {maySeal && (
              <ChoiceField
                field={form.field(`${path}.${index}.matterClass`)}
                label={t('note.class')}
                choices={MATTER_CLASSES.map((value) => ({
                  value,
                  label: (
                    <>
                      {value !== 'ordinary' && <LockIcon size={12} aria-hidden />} {codes('matterClass', value)}
                    </>
                  ),
                  description: t(`note.readers.${value}`),
                }))}
              />
            )}
            <Textarea
              {...form.field(`${path}.${index}.text`)}
              label={t('note.text')}
              description={maySeal ? undefined : t('note.readers.ordinary')}
              autosize
              minRows={3}
              maxRows={20}
              dir="auto"
            />
            {notes.length > 1 && (
              <Group justify="flex-end">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="stone"
                  onClick={() => form.removeListItem(path, index)}
                >
                  {t('note.remove')}
                </Button>
              </Group>
            )}
          </Stack>
        </Paper>
      ))}
      {notes.length < NOTES_MAX && (
        <Group>
          <Button size="compact-sm" variant="default" leftSection={<PlusIcon aria-hidden />} onClick={insert}>
            {t('note.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
