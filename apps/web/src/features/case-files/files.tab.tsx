import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useThisCase } from '../case/case-queries.ts';
import classes from '../case/case.module.css';

/** What was attached to the case; a sealed file is there for whoever may open it only. */
export function FilesTab() {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const file = useThisCase();
  const query = api.useQuery('get', '/api/cases/{id}/attachments', { params: { path: { id: file.id } } });
  return (
    <Panel title={t('tabs.files')}>
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('files.none')}>{t('files.noneWords')}</Empty>
          ) : (
            <ul className={classes.entries}>
              {rows.map((attachment) => (
                <li key={attachment.id}>
                  <Anchor href={`/api/attachments/${attachment.id}/content`}>
                    <Content>{attachment.fileName}</Content>
                  </Anchor>
                  <div className={classes.quiet}>
                    <Content>{membersOf(file, [attachment.memberId]).map(nameOf).join('')}</Content>
                    {t('listComma')}
                    {codes('matterClass', attachment.matterClass)}
                    {t('listComma')}
                    {t('files.size', { count: Math.ceil(attachment.byteSize / 1024) })}
                    {t('listComma')}
                    <Content>{attachment.authorName}</Content>
                    {t('listComma')}
                    {format.instant(attachment.createdAt, file.timeZone)}
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
