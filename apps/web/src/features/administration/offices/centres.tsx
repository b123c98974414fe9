import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';

/** Centres that care for those with special needs: shipped, to be read only, and said how well each is known. */
export function Centres() {
  const { t } = useTranslation('offices');
  const format = useFormat();
  const centres = api.useQuery('get', '/api/specialised-centres', {}, { staleTime: 300_000 });
  return (
    <Panel title={t('centres.title')}>
      <Text c="dimmed" size="sm">
        {t('centres.words')}
      </Text>
      <QueryState query={centres}>
        {({ rows }) => (
          <ul className={classes.entries}>
            {rows.map((centre) => (
              <li key={centre.code}>
                <strong data-content="">{centre.name}</strong> · <Content>{format.country(centre.countryCode)}</Content>
                <div data-content="">{centre.matter}</div>
                <div className={classes.quiet}>{t(`centres.${centre.knownFrom}`)}</div>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}
