import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { InForce } from './in-force.tsx';

/** The programmes by which people are helped to return. */
export function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const may = useMay();
  const programmes = api.useQuery('get', '/api/programmes');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={may('programme.record') && <ButtonLink to="/administration/programmes/new">{t('add.title')}</ButtonLink>}
    >
      <Panel>
        <QueryState query={programmes}>
          {({ rows }) => (
            <ul className={classes.entries}>
              {rows.map((programme) => (
                <li key={programme.code}>
                  <Stack gap={2}>
                    <Group gap="xs">
                      <AnchorLink to="/administration/programmes/$code" params={{ code: programme.code }} fw={600}>
                        <Content>{programme.code}</Content> · <Content>{programme.name}</Content>
                      </AnchorLink>
                      {!programme.usable && (
                        <Badge variant="light" color="lamp" tt="none" fw={500}>
                          {t('notUsable')}
                        </Badge>
                      )}
                    </Group>
                    <Text size="sm">
                      {t('agency')}: <Content>{programme.agency}</Content> ·{' '}
                      <Content>{programme.hostCountries.map(format.country).join(', ')}</Content>
                    </Text>
                    <InForce validFrom={programme.validFrom} validTo={programme.validTo} />
                  </Stack>
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}
