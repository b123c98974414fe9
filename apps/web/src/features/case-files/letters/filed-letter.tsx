import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { api } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import type { Letter } from '../data/files.queries.ts';
import { PrintButton } from '../prints/print-button.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { useLetterStanding } from './use-letter-standing.ts';

/** A letter as it was given: printed, and signed where it is one that a person signs. */
export function FiledLetter({ file, letter }: { file: Case; letter: Letter }) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const may = useMay();
  const { state, filedAt, signedOn } = letter;
  return (
    <Stack maw={860}>
      {filedAt && (
        <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} role="status">
          {t('letter.filedAt', { when: format.instant(filedAt, file.timeZone) })}{' '}
          {signedOn && t('letter.signedOn', { day: format.day(signedOn) })}
        </Alert>
      )}
      <LetterPaper letter={letter} />
      <Group>
        <PrintButton caseId={file.id} what={{ kind: 'letter', recordId: letter.id }} variant="filled" />
        <ButtonLink variant="default" to="/cases/$caseId/files" params={{ caseId: file.id }}>
          {t('back')}
        </ButtonLink>
      </Group>
      {state === 'filed' && may('letter.write', file.officeId) && <SignLetter file={file} letter={letter} />}
    </Stack>
  );
}

/** The person signed the paper; a text nobody reviewed binds nobody, and a live installation refuses it. */
function SignLetter({ file, letter }: { file: Case; letter: Letter }) {
  const { t } = useTranslation('files');
  const changed = useCaseChanged();
  const standing = useLetterStanding(letter);
  const signing = api.useMutation('post', '/api/letters/{id}/sign');
  const form = useAppForm({
    initialValues: { signedOn: dayAt(new Date(), file.timeZone) },
    validate: { signedOn: (day) => (isDay(day) ? null : t('letter.wrong.signedOn')) },
  });
  const sign = async ({ signedOn }: { signedOn: string }, version: number): Promise<void> => {
    await signing.mutateAsync({ params: { path: { id: letter.id } }, body: { version, signedOn } });
    await changed();
  };
  return (
    <Panel title={t('letter.signTitle')}>
      <StandingForm form={form} standing={standing} onSend={sign}>
        <Text size="sm">{letter.sample ? t('letter.signSample') : t('letter.signWords')}</Text>
        <DayField {...form.field('signedOn')} label={t('letter.signDay')} maw={380} />
        <Group>
          <Button type="submit" variant="default" loading={form.sending}>
            {t('letter.sign')}
          </Button>
        </Group>
      </StandingForm>
    </Panel>
  );
}
