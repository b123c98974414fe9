import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { MATTER_CLASSES, type MatterClass } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DraftedForm } from '../../../components/form/draft/drafted-form.tsx';
import { useDraft } from '../../../components/form/draft/use-draft.ts';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../case.module.css';
import { nameOf, ownMembersOf, principalOf, useCaseChanged, type Case } from '../case-queries.ts';

/** The latest notes, and room for the next one right here: what takes three screens is not written down. */
export function NotesPanel({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const may = useMay();
  const format = useFormat();
  const codes = useCodes();
  const notes = api.useQuery('get', '/api/cases/{id}/notes', { params: { path: { id: file.id }, query: { size: 5 } } });
  return (
    <Panel title={t('notes.title')}>
      {may('note.write', file.officeId) && <NoteForm file={file} />}
      <QueryState query={notes} lines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('notes.none')} />
          ) : (
            <ul className={classes.entries}>
              {rows.map((note) => (
                <li key={note.id}>
                  <span className={classes.quiet}>
                    <Content>{note.authorName}</Content>, {format.instant(note.createdAt, file.timeZone)}
                    {note.matterClass !== 'ordinary' && <>, {codes('matterClass', note.matterClass)}</>}
                  </span>
                  <p className={classes.said}>
                    <Content>{note.text}</Content>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

interface NoteValues {
  text: string;
  memberId: string;
  matterClass: string;
}

function NoteForm({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const may = useMay();
  const format = useFormat();
  const changed = useCaseChanged();
  const writing = api.useMutation('post', '/api/cases/{id}/notes');
  const [saved, setSaved] = useState<string | null>(null);
  const form = useAppForm<NoteValues>({
    initialValues: { text: '', memberId: principalOf(file).id, matterClass: 'ordinary' },
    validate: { text: (text) => (text.trim() ? null : t('notes.empty')) },
  });
  const draft = useDraft(form, { kind: 'case-note', caseId: file.id, isBlank: ({ text }) => text.trim() === '' });
  const send = async (values: NoteValues): Promise<void> => {
    const body = { ...values, matterClass: values.matterClass as MatterClass };
    await writing.mutateAsync({ params: { path: { id: file.id } }, body });
    form.setFieldValue('text', '');
    setSaved(new Date().toISOString());
    await changed();
  };
  return (
    <DraftedForm form={form} draft={draft} onSend={send} gap="xs">
      <Textarea
        {...form.field('text')}
        label={t('notes.text')}
        description={t('notes.draft')}
        autosize
        minRows={2}
        maxRows={16}
      />
      <Group gap="sm" align="flex-end">
        {file.members.length > 1 && (
          <Select
            {...form.field('memberId')}
            label={t('notes.about')}
            data={ownMembersOf(file).map((member) => ({ value: member.id, label: nameOf(member) }))}
          />
        )}
        {may('sealed.write', file.officeId) && (
          <CodeSelect
            {...form.field('matterClass')}
            list="matterClass"
            codes={MATTER_CLASSES}
            label={t('notes.readers')}
          />
        )}
        <Button type="submit" loading={form.sending}>
          {t('notes.save')}
        </Button>
        <Text size="sm" role="status" c="dimmed">
          {saved && t('notes.saved', { time: format.time(saved) })}
        </Text>
      </Group>
    </DraftedForm>
  );
}
