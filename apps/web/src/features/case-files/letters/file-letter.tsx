import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import type { Letter } from '../data/files.queries.ts';
import { LetterPaper } from './letter-paper.tsx';
import { useLetterChange } from './use-letter-change.ts';

export interface FileLetterProps {
  file: Case;
  letter: Letter;
  onLeave: () => void;
}

/** From here on its words stand, so they are read once more, with whom they go to. */
export function FileLetter({ file, letter, onLeave }: FileLetterProps) {
  const { t } = useTranslation('files');
  const { send } = useLetterChange(letter.id);
  const form = useAppForm({ initialValues: {} });
  const put = (): Promise<void> =>
    send(() =>
      client.POST('/api/letters/{id}/file', {
        params: { path: { id: letter.id } },
        body: { version: letter.version },
      }),
    );
  return (
    <Panel title={t('letter.fileTitle')} maw={860}>
      <Stack>
        <Text>
          {t('letter.fileWords')} <Content>{membersOf(file, [letter.memberId]).map(nameOf).join('')}</Content>
        </Text>
        <LetterPaper letter={letter} />
        <AppForm form={form} onSend={put}>
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('letter.fileNow')}
            </Button>
            <Button variant="default" onClick={onLeave}>
              {t('letter.goOnWriting')}
            </Button>
          </Group>
        </AppForm>
      </Stack>
    </Panel>
  );
}
