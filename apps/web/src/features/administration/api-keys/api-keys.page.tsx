import { Button, Group, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Pager, RangeOf } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useEveryUser } from '../users/users.queries.ts';
import { KeyState } from './key-state.tsx';
import { RevokeKey } from './revoke-key.tsx';

type ApiKey = components['schemas']['ApiKeyListedDto'];

/** The keys by which programs come in; the words of a key are shown when it is made and never again. */
export function ApiKeysPage() {
  const { t } = useTranslation('users');
  const { page = 1 } = useSearch({ from: '/administration/api-keys' });
  const navigate = useNavigate({ from: '/administration/api-keys' });
  const keys = api.useQuery('get', '/api/api-keys', { params: { query: { page } } });
  return (
    <Page
      title={t('keys.title')}
      lead={keys.data && <RangeOf {...keys.data.page} />}
      actions={<ButtonLink to="/administration/api-keys/new">{t('keys.make')}</ButtonLink>}
    >
      <Panel>
        <QueryState query={keys}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t('keys.none')}>{t('keys.noneWords')}</Empty>
            ) : (
              <>
                <ul className={classes.entries}>
                  {rows.map((key) => (
                    <KeyLine key={key.id} line={key} />
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

function KeyLine({ line }: { line: ApiKey }) {
  const { t } = useTranslation('users');
  const format = useFormat();
  const users = useEveryUser(useMay()('user.manage'));
  const [asking, setAsking] = useState(false);
  const service = users.data?.find(({ id }) => id === line.userId)?.displayName ?? line.userId;
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <strong data-content="">{line.label}</strong>
          <span>
            {t('keys.for')} <Content>{service}</Content>
          </span>
          <KeyState line={line} />
          <span className={classes.quiet}>
            {line.lastUsedAt ? (
              <>
                {t('keys.lastUsed')} <Content>{format.instant(line.lastUsedAt)}</Content>
              </>
            ) : (
              t('keys.neverUsed')
            )}
          </span>
        </Stack>
        {!line.revokedAt && !asking && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('keys.revoke')}
          </Button>
        )}
      </Group>
      {asking && !line.revokedAt && (
        <RevokeKey id={line.id} label={line.label} service={service} onLeave={() => setAsking(false)} />
      )}
    </li>
  );
}
