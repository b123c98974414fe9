import { Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Pager, RangeOf } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';

/** Mails that were kept instead of sent, newest first: what each is about, and to whom only when it is opened. */
export function MailsPage() {
  const { t } = useTranslation(['queues', 'notices']);
  const format = useFormat();
  const officeName = useOfficeName();
  const { page = 1 } = useSearch({ from: '/administration/mails' });
  const navigate = useNavigate({ from: '/administration/mails' });
  const mails = api.useQuery('get', '/api/kept-mails', { params: { query: { page } } });
  return (
    <Page title={t('mails.title')} lead={mails.data && <RangeOf {...mails.data.page} />}>
      <Text mb="md" c="dimmed">
        {t('mails.words')}
      </Text>
      <Panel>
        <QueryState query={mails} lines={8}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t('mails.none')}>{t('mails.noneWords')}</Empty>
            ) : (
              <>
                <ul className={classes.entries}>
                  {rows.map((mail) => (
                    <li key={mail.id}>
                      <AnchorLink to="/administration/mails/$mailId" params={{ mailId: mail.id }}>
                        {t(`notices:template.${mail.template}`)}
                      </AnchorLink>
                      <div className={classes.quiet}>
                        <Content>{format.instant(mail.keptAt)}</Content> ·{' '}
                        <Content>{officeName(mail.officeId)}</Content>
                      </div>
                    </li>
                  ))}
                </ul>
                <Pager {...info} onPage={(number) => void navigate({ search: number === 1 ? {} : { page: number } })} />
              </>
            )
          }
        </QueryState>
      </Panel>
    </Page>
  );
}
