import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { api } from '../../lib/api/client.ts';
import { useMay } from '../../lib/session/use-may.ts';

/** Each office agrees on what it does before a child is missing. */
export function Protocols() {
  const { t } = useTranslation('missing-children');
  const may = useMay();
  const offices = api.useQuery(
    ...(['get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 }] as const),
  );
  const mine = (offices.data?.rows ?? []).filter(({ id, closedOn }) => closedOn === null && may('protocol.write', id));
  if (mine.length === 0) return null;
  return (
    <Panel title={t('protocol.panel')}>
      <Text size="sm">{t('protocol.about')}</Text>
      <List mt="xs" spacing="sm">
        {mine.map(({ id, name }) => (
          <List.Item key={id}>
            <AnchorLink size="sm" to="/missing-children/protocol/$officeId" params={{ officeId: id }}>
              <Content>{name}</Content>
            </AnchorLink>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
