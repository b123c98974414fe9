import { Anchor, Button } from '@mantine/core';
import { FileIcon, LockIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Beside } from '../../../components/beside.tsx';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import { useAttachments } from '../data/files.queries.ts';
import { UploadForm } from './upload-form.tsx';

/** Papers, scans and pictures of a case; each downloads, and none opens where people are signed in. */
export function AttachmentsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('files');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const query = useAttachments(file.id);
  return (
    <Panel
      title={t('attachments.title')}
      actions={
        may('attachment.add', file.officeId) &&
        !adding && (
          <Button size="xs" onClick={() => setAdding(true)}>
            {t('upload.open')}
          </Button>
        )
      }
    >
      {adding && <UploadForm file={file} onDone={() => setAdding(false)} />}
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            !adding && <Empty title={t('attachments.none')}>{t('attachments.noneWords')}</Empty>
          ) : (
            <ul className={classes.entries} aria-label={t('attachments.title')}>
              {rows.map((attachment) => (
                <li key={attachment.id}>
                  <Anchor href={`/api/attachments/${attachment.id}/content`} download>
                    <Content>{attachment.fileName}</Content>
                  </Anchor>{' '}
                  <IconWords icon={attachment.matterClass === 'ordinary' ? FileIcon : LockIcon} tone="quiet">
                    {codes('matterClass', attachment.matterClass)}
                  </IconWords>
                  <div className={classes.quiet}>
                    <Content>{membersOf(file, [attachment.memberId]).map(nameOf).join('')}</Content>
                    {' · '}
                    {t('attachments.size', { size: format.number(Math.ceil(attachment.byteSize / 1024)) })}
                    {' · '}
                    <Beside parts={[attachment.authorName, format.instant(attachment.createdAt, file.timeZone)]} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}
