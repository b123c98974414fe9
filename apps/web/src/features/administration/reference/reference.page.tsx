import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';
import { VisaRegimes } from './visa-regimes.tsx';

/** Tables that ship with the installation: what they say, where it comes from, and of which day. */
export function ReferencePage() {
  const { t } = useTranslation('reference');
  const format = useFormat();
  const sources = api.useQuery('get', '/api/reference/sources', {}, { staleTime: Infinity });
  const statuses = api.useQuery('get', '/api/reference/legal-statuses', {}, { staleTime: Infinity });
  const regions = api.useQuery('get', '/api/reference/regions', {}, { staleTime: Infinity });
  const title = (key: string): string => sources.data?.rows.find((each) => each.key === key)?.title ?? key;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack>
        <Panel title={t('statuses.title')}>
          <QueryState query={statuses}>
            {({ rows }) => (
              <ul className={classes.entries}>
                {rows.map((row) => (
                  <li key={row.code}>
                    <strong data-content="">{row.name}</strong> · {t(`profile.${row.reportingProfile}`)}
                    <SourceLine title={title(row.sourceKey)} />
                  </li>
                ))}
              </ul>
            )}
          </QueryState>
        </Panel>
        <Panel title={t('regions.title')}>
          <QueryState query={regions}>
            {({ rows }) => (
              <>
                <Text data-content="">{rows.map(({ name }) => name).join(', ')}</Text>
                {[...new Set(rows.map(({ sourceKey }) => sourceKey))].map((key) => (
                  <SourceLine key={key} title={title(key)} />
                ))}
              </>
            )}
          </QueryState>
        </Panel>
        <VisaRegimes sourceTitle={title} />
        <Panel title={t('sources.title')}>
          <QueryState query={sources}>
            {({ rows }) => (
              <ul className={classes.entries}>
                {rows.map((source) => (
                  <li key={source.key}>
                    <strong data-content="">{source.title}</strong>
                    <div>
                      {/^https?:/.test(source.address) ? (
                        <Anchor href={source.address} target="_blank" rel="noopener noreferrer" data-content="">
                          {source.address}
                        </Anchor>
                      ) : (
                        <Content>{source.address}</Content>
                      )}
                    </div>
                    <div className={classes.quiet}>
                      {t('consultedOn')} <Content>{format.day(source.consultedOn)}</Content>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </QueryState>
        </Panel>
      </Stack>
    </Page>
  );
}

function SourceLine({ title }: { title: string }) {
  const { t } = useTranslation('reference');
  return (
    <div className={classes.quiet}>
      {t('source')} <Content>{title}</Content>
    </div>
  );
}
