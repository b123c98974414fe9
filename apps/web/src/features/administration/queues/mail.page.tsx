import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../../components/case-link.tsx';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { Facts } from '../parts/facts.tsx';

/** One kept mail, as plain text: nothing in it can run, load or be followed. Opening it is written in the trail. */
export function MailPage() {
  const { t } = useTranslation(['queues', 'notices']);
  const format = useFormat();
  const may = useMay();
  const { mailId } = useParams({ from: '/administration/mails/$mailId' });
  const mail = api.useQuery('get', '/api/kept-mails/{id}', { params: { path: { id: mailId } } });
  return (
    <Page title={t('mails.one')} lead={<AnchorLink to="/administration/mails">{t('mails.back')}</AnchorLink>}>
      <QueryState query={mail}>
        {(kept) => (
          <Stack maw={760}>
            <Panel title={<Content>{kept.subject}</Content>}>
              <Facts
                facts={[
                  [t('mails.about'), t(`notices:template.${kept.template}`)],
                  [t('mails.to'), <Content key="to">{kept.recipient}</Content>],
                  [t('mails.keptAt'), <Content key="at">{format.instant(kept.keptAt)}</Content>],
                  ...(kept.caseId && may('case.read')
                    ? [
                        [
                          t('mails.case'),
                          <CaseLink key="case" caseId={kept.caseId}>
                            {t('mails.openCase')}
                          </CaseLink>,
                        ] as const,
                      ]
                    : []),
                ]}
              />
            </Panel>
            <Panel title={t('mails.body')}>
              <pre className={classes.words} data-content="" dir="auto" style={{ fontFamily: 'inherit' }}>
                {kept.body}
              </pre>
            </Panel>
            <Text size="sm" c="dimmed">
              {t('mails.plain')}
            </Text>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
