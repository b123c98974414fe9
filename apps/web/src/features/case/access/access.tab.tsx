import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../case.module.css';
import { useThisCase } from '../case-queries.ts';
import { BreakGlass } from './break-glass.tsx';
import { EndNaming } from './end-naming.tsx';
import { NameReader } from './name-reader.tsx';
import { TrailOfCase } from './trail-of-case.tsx';

/** Who can see this case, and why: a family may ask, and a colleague must be able to answer. */
export function AccessTab() {
  const { t } = useTranslation('case-page');
  const file = useThisCase();
  const format = useFormat();
  const codes = useCodes();
  const may = useMay();
  return (
    <Stack gap="md">
      <Panel title={t('access.title')}>
        <ul className={classes.entries}>
          <li>
            <strong>{file.ownerName ? <Content>{file.ownerName}</Content> : t('identity.nobody')}</strong>
            <div className={classes.quiet}>{t('access.owner')}</div>
          </li>
          {file.deputy && (
            <li>
              <strong>
                <Content>{file.deputy.name}</Content>
              </strong>
              <div className={classes.quiet}>{t('access.deputy')}</div>
            </li>
          )}
          <li>
            <strong>
              <Content>{file.officeName}</Content>
            </strong>
            <div className={classes.quiet}>{t('access.office')}</div>
          </li>
          {file.transfer && (
            <li>
              <strong>
                <Content>{file.transfer.toOfficeName}</Content>
              </strong>
              <div className={classes.quiet}>{t('access.transfer', { day: format.day(file.transfer.deadlineOn) })}</div>
            </li>
          )}
        </ul>
      </Panel>
      <Panel title={t('access.sealed')}>
        <Text c="dimmed" size="sm">
          {t('access.sealedWords')}
        </Text>
        <ul className={classes.entries}>
          {file.readers.map((reader) => (
            <li key={reader.id}>
              <strong>
                <Content>{reader.userName}</Content>
              </strong>
              {t('listComma')}
              {codes('matterClass', reader.matterClass)}
              <div className={classes.quiet}>
                {reader.kind === 'named' ? t('access.named') : t('access.glass')}
                {t('listComma')}
                {t('access.from', { at: format.instant(reader.validFrom, file.timeZone) })}
                {reader.validTo && <> {t('access.to', { at: format.instant(reader.validTo, file.timeZone) })}</>}
              </div>
              {reader.kind === 'named' && may('sealed.name-reader', file.officeId) && (
                <EndNaming caseId={file.id} readerId={reader.id} />
              )}
            </li>
          ))}
        </ul>
        {file.readers.length === 0 && <Text>{t('access.noReaders')}</Text>}
      </Panel>
      {may('sealed.name-reader', file.officeId) && <NameReader file={file} />}
      {may('sealed.break-glass', file.officeId) && <BreakGlass file={file} />}
      {may('audit.read', file.officeId) && <TrailOfCase caseId={file.id} />}
    </Stack>
  );
}
