import { Alert, Anchor, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { CheckCircleIcon, LinkExternalIcon, PencilIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict, type ConflictField, type Kept } from '../../../components/conflict.tsx';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import type { Case } from '../../case/case-queries.ts';
import type { Letter } from '../data/files.queries.ts';
import { FileLetter } from './file-letter.tsx';
import { useLetterChange } from './use-letter-change.ts';
import { unfilled } from './unfilled.ts';

const TITLE_MAX = 200;

type Words = Pick<Letter, 'title' | 'body'>;
const FIELDS = ['title', 'body'] as const;

/** Words a draft: what the template could not know is written here, then it is looked at on paper and filed. */
export function DraftLetter({ file, letter }: { file: Case; letter: Letter }) {
  const { t } = useTranslation('files');
  const { now, send, settle } = useLetterChange(letter.id);
  const [read, setRead] = useState(letter);
  const [saved, setSaved] = useState(false);
  const [filing, setFiling] = useState(false);
  const form = useAppForm<Words>({
    initialValues: { title: letter.title, body: letter.body },
    validate: {
      title: (title) => (title.trim() ? null : t('letter.wrong.title')),
      body: (body) => (body.trim() ? null : t('letter.wrong.body')),
    },
    onValuesChange: () => setSaved(false),
  });
  const save = async (words: Words, version = read.version): Promise<void> => {
    const params = { path: { id: letter.id } };
    await send(() => client.POST('/api/letters/{id}/edit', { params, body: { version, ...words } }));
    setRead({ ...read, ...words, version: version + 1 });
    form.resetDirty(words);
    setSaved(true);
  };
  const goOn = (kept: Kept): void => {
    const words: Words = Object.fromEntries(
      FIELDS.map((name) => [name, kept[name] === 'mine' ? form.getValues()[name] : now![name]]),
    ) as Words;
    const { version } = now!;
    setRead(now!);
    form.setValues(words);
    settle();
    form.send(() => save(words, version))();
  };
  if (filing)
    return <FileLetter file={file} letter={{ ...read, ...form.getValues() }} onLeave={() => setFiling(false)} />;
  if (now)
    return (
      <Conflict fields={differences(form.getValues(), now, t)} onGoOn={goOn} onLeave={settle} sending={form.sending} />
    );
  const open = unfilled(`${form.values.title}\n${form.values.body}`);
  return (
    <Stack maw={860}>
      <LeaveGuard unsaved={form.isDirty()} />
      {open.length > 0 && (
        <Alert color="lamp" variant="light" icon={<PencilIcon aria-hidden />} title={t('letter.unfilled')}>
          <Text size="sm">
            {t('letter.unfilledWords')} <Content>{open.map((name) => `{{${name}}}`).join(', ')}</Content>
          </Text>
        </Alert>
      )}
      <AppForm form={form} onSend={save}>
        <TextInput
          {...form.field('title')}
          label={t('letter.heading')}
          maxLength={TITLE_MAX}
          dir="auto"
          data-content=""
        />
        <Textarea
          {...form.field('body')}
          label={t('letter.words')}
          description={t('letter.wordsHint')}
          lang={letter.language}
          dir="auto"
          autosize
          minRows={12}
          data-content=""
        />
        <Group>
          <Button type="submit" variant="default" loading={form.sending}>
            {t('letter.save')}
          </Button>
          <Button disabled={form.isDirty() || open.length > 0} onClick={() => setFiling(true)}>
            {t('letter.file')}
          </Button>
          <Anchor href={`/api/letters/${letter.id}/print`} target="_blank" rel="noopener" size="sm">
            {t('letter.preview')} <LinkExternalIcon size={12} aria-label={t('letter.newTab')} />
          </Anchor>
          <ButtonLink variant="subtle" to="/cases/$caseId/files" params={{ caseId: file.id }}>
            {t('back')}
          </ButtonLink>
        </Group>
        {(form.isDirty() || open.length > 0) && (
          <Text size="sm" c="dimmed">
            {open.length > 0 ? t('letter.fileAfterFilling') : t('letter.fileAfterSaving')}
          </Text>
        )}
        <div role="status">
          {saved && (
            <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={t('letter.saved')} />
          )}
        </div>
      </AppForm>
    </Stack>
  );
}

function differences(mine: Words, now: Letter, t: (key: 'letter.heading' | 'letter.words') => string): ConflictField[] {
  const labels = { title: t('letter.heading'), body: t('letter.words') };
  return FIELDS.filter((name) => mine[name] !== now[name]).map((name) => ({
    name,
    label: labels[name],
    mine: <Content>{mine[name]}</Content>,
    theirs: <Content>{now[name]}</Content>,
    choosable: true,
  }));
}
