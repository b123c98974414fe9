import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { api } from '../../../lib/api/client.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import type { Letter } from '../data/files.queries.ts';
import { LetterPaper } from './letter-paper.tsx';
import { useLetterStanding } from './use-letter-standing.ts';

export interface FileLetterProps {
  file: Case;
  letter: Letter;
  onLeave: () => void;
}

/** From here on its words stand, so they are read once more, with whom they go to. */
export function FileLetter({ file, letter, onLeave }: FileLetterProps) {
  const { t } = useTranslation('files');
  const changed = useCaseChanged();
  const standing = useLetterStanding(letter);
  const filing = api.useMutation('post', '/api/letters/{id}/file');
  const form = useAppForm({ initialValues: {} });
  const put = async (_: object, version: number): Promise<void> => {
    await filing.mutateAsync({ params: { path: { id: letter.id } }, body: { version } });
    await changed();
  };
  return (
    <Panel title={t('letter.fileTitle')} maw={860}>
      <Stack>
        <Text>
          {t('letter.fileWords')} <Content>{membersOf(file, [letter.memberId]).map(nameOf).join('')}</Content>
        </Text>
        <LetterPaper letter={letter} />
        <StandingForm form={form} standing={standing} onSend={put}>
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('letter.fileNow')}
            </Button>
            <Button variant="default" onClick={onLeave}>
              {t('letter.goOnWriting')}
            </Button>
          </Group>
        </StandingForm>
      </Stack>
    </Panel>
  );
}
