import { Group, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Pager, RangeOf } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { present } from '../../../lib/search-params.ts';
import { useOfficeName } from '../data/offices.ts';
import { UserState } from './user-state.tsx';
import { USER_STATUSES } from './users-search.ts';
import type { User, UserStatus } from './users.queries.ts';

/** Who can sign in, with which roles for which office. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const { page = 1, status } = useSearch({ from: '/administration/users' });
  const navigate = useNavigate({ from: '/administration/users' });
  const users = api.useQuery('get', '/api/users', { params: { query: present({ page, status }) } });
  const columns = useUserColumns();
  return (
    <Page
      title={t('title')}
      lead={users.data && <RangeOf {...users.data.page} />}
      actions={<ButtonLink to="/administration/users/new">{t('add.title')}</ButtonLink>}
    >
      <Group mb="md">
        <Select
          label={t('status.label')}
          data={[
            { value: '', label: t('status.any') },
            ...USER_STATUSES.map((value) => ({ value: value as string, label: t(`status.${value}`) })),
          ]}
          value={status ?? ''}
          onChange={(value) => void navigate({ search: value ? { status: value as UserStatus } : {} })}
        />
      </Group>
      <QueryState query={users} lines={8}>
        {({ rows, page: info }) =>
          info.total === 0 ? (
            <Empty title={t('none')} />
          ) : (
            <>
              <DataTable name={t('title')} columns={columns} rows={rows} rowId={({ id }) => id} />
              <Pager
                {...info}
                onPage={(number) =>
                  void navigate({ search: (was) => present({ ...was, page: number === 1 ? undefined : number }) })
                }
              />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

function useUserColumns(): readonly DataColumn<User>[] {
  const { t } = useTranslation('users');
  const codes = useCodes();
  const officeName = useOfficeName();
  return useMemo(
    () => [
      {
        id: 'name',
        head: t('column.name'),
        rowHead: true,
        cell: ({ id, displayName }) => (
          <AnchorLink to="/administration/users/$userId" params={{ userId: id }} data-row-link="">
            <Content>{displayName}</Content>
          </AnchorLink>
        ),
      },
      {
        id: 'email',
        head: t('column.email'),
        cell: ({ email }) => {
          const [name, house] = email.split('@');
          // Where it is too long for its column it breaks before its house, and not inside a word.
          return (
            <Content>
              {name}
              <wbr />@{house}
            </Content>
          );
        },
      },
      { id: 'office', head: t('column.office'), cell: ({ officeId }) => <Content>{officeName(officeId)}</Content> },
      {
        id: 'roles',
        head: t('column.roles'),
        cell: ({ roles, kind }) => (
          <>
            {kind === 'service' && <div>{t('kind.service')}</div>}
            {roles.map(({ id, role, officeId }) => (
              <div key={id}>
                {codes('role', role)} · <Content>{officeName(officeId)}</Content>
              </div>
            ))}
            {roles.length === 0 && t('roles.none')}
          </>
        ),
      },
      { id: 'status', head: t('status.label'), cell: ({ status }) => <UserState status={status} /> },
    ],
    [t, codes, officeName],
  );
}
