import { Button, Group, Text } from '@mantine/core';
import { BookmarkIcon, BookmarkSlashIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import { LowerFlag, RaiseFlag } from '../../case/overview/flag-forms.tsx';
import { useFlags } from '../data/files.queries.ts';

type Flag = components['schemas']['FlagDto'];

/** Every flag there ever was, with why it was raised and why it was lowered. */
export function FlagsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('files');
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const query = useFlags(file.id);
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
      <QueryState query={query}>
        {({ rows }) => (
          <>
            {rows.length === 0 && open !== 'raise' && <Text c="dimmed">{t('flags.none')}</Text>}
            <ul className={classes.entries}>
              {rows.map((flag) => (
                <li key={flag.id}>
                  <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
                    <FlagWords file={file} flag={flag} />
                    {mine && !flag.loweredAt && open !== flag.id && (
                      <Button size="compact-xs" variant="subtle" onClick={() => setOpen(flag.id)}>
                        {t('flags.lower')}
                      </Button>
                    )}
                  </Group>
                  {open === flag.id && <LowerFlag file={file} flag={flag} onDone={close} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </Panel>
  );
}

function FlagWords({ file, flag }: { file: Case; flag: Flag }) {
  const { t } = useTranslation('files');
  const codes = useCodes();
  const format = useFormat();
  const lowered = flag.loweredAt !== null;
  return (
    <div>
      <IconWords icon={lowered ? BookmarkSlashIcon : BookmarkIcon} tone={lowered ? 'quiet' : 'brick'}>
        {codes('flag', flag.code)}
      </IconWords>
      <div className={classes.quiet}>
        <Content>{membersOf(file, [flag.memberId]).map(nameOf).join('')}</Content>
        {' · '}
        {t('flags.raised', { when: format.instant(flag.raisedAt, file.timeZone) })}
      </div>
      <p className={classes.said}>
        <Content>{flag.reason}</Content>
      </p>
      {flag.loweredAt && (
        <>
          <div className={classes.quiet}>
            {t('flags.lowered', { when: format.instant(flag.loweredAt, file.timeZone) })}
          </div>
          <p className={classes.said}>
            <Content>{flag.lowerReason}</Content>
          </p>
        </>
      )}
    </div>
  );
}
