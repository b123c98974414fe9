import { Button, Group, Text } from '@mantine/core';
import { BookmarkIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../case.module.css';
import { membersOf, nameOf, type Case } from '../case-queries.ts';
import { LowerFlag, RaiseFlag } from './flag-forms.tsx';

/** What somebody must look at, each with its reason; raised and lowered with words, never silently. */
export function FlagsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const may = useMay();
  const format = useFormat();
  const codes = useCodes();
  const [open, setOpen] = useState<string | null>(null);
  const [lowering, setLowering] = useState<Case['flags'][number] | null>(null);
  const close = (): void => setOpen(null);
  // Somebody may lower it while its reason is written here: what was typed stays.
  const gone = lowering !== null && open === lowering.id && !file.flags.some(({ id }) => id === lowering.id);
  const shown = gone ? [...file.flags, lowering] : file.flags;
  const mine = may('flag.raise', file.officeId);
  return (
    <Panel
      title={t('flags.title')}
      actions={
        mine &&
        open !== 'raise' && (
          <Button size="xs" variant="default" onClick={() => setOpen('raise')}>
            {t('flags.raise')}
          </Button>
        )
      }
    >
      {open === 'raise' && <RaiseFlag file={file} onDone={close} />}
      {shown.length === 0 && open !== 'raise' && <Text c="dimmed">{t('flags.none')}</Text>}
      <ul className={classes.entries}>
        {shown.map((flag) => (
          <li key={flag.id}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <div>
                <IconWords icon={BookmarkIcon} tone="brick">
                  {codes('flag', flag.code)}
                </IconWords>
                <div className={classes.quiet}>
                  {file.members.length > 1 && (
                    <>
                      <Content>{membersOf(file, [flag.memberId]).map(nameOf).join('')}</Content>,{' '}
                    </>
                  )}
                  {format.instant(flag.raisedAt, file.timeZone)}
                </div>
              </div>
              {mine && open !== flag.id && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    setOpen(flag.id);
                    setLowering(flag);
                  }}
                >
                  {t('flags.lower')}
                </Button>
              )}
            </Group>
            <p className={classes.said}>
              <Content>{flag.reason}</Content>
            </p>
            {open === flag.id && <LowerFlag file={file} flag={flag} onDone={close} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
