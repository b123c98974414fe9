import { ActionIcon, Button, Divider, Group, Modal, Popover, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { BookmarkIcon, TrashIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import { asCaseSearch, type CaseSearch } from '../case-search.ts';
import { KeepViewForm } from './keep-view-form.tsx';

/** Views kept under a name, the reader’s own and those shared with their role; and the way to keep this one. */
export function ViewsMenu({ search }: { search: CaseSearch }) {
  const { t } = useTranslation(['case-list', 'codes']);
  const [opened, setOpened] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const queries = useQueryClient();
  const views = api.useQuery('get', '/api/case-views', {}, { staleTime: 60_000 });
  const remove = api.useMutation('delete', '/api/case-views/{id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/case-views'] }),
  });
  const rows = views.data?.rows ?? [];
  return (
    <>
      <Popover position="bottom-end" opened={opened} onChange={setOpened} trapFocus returnFocus withRoles>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<BookmarkIcon aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            {t('views.title')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('views.title')} miw={260}>
          <Stack gap="xs">
            {rows.length === 0 && (
              <Text c="dimmed" size="sm">
                {t('views.none')}
              </Text>
            )}
            {rows.map((view) => (
              <Group key={view.id} justify="space-between" wrap="nowrap">
                <div>
                  <AnchorLink to="/cases" search={searchOf(view)} onClick={() => setOpened(false)}>
                    <Content>{view.name}</Content>
                  </AnchorLink>
                  {view.sharedRole && (
                    <Text size="xs" c="dimmed">
                      {t('views.sharedWith', { role: t(`codes:role.${view.sharedRole}`) })}
                    </Text>
                  )}
                </div>
                {view.mine && (
                  <ActionIcon
                    variant="subtle"
                    color="stone"
                    aria-label={t('views.remove', { name: view.name })}
                    onClick={() => remove.mutate({ params: { path: { id: view.id } } })}
                  >
                    <TrashIcon aria-hidden />
                  </ActionIcon>
                )}
              </Group>
            ))}
            {remove.error && <ProblemNotice error={remove.error} />}
            <Divider />
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                setOpened(false);
                setKeeping(true);
              }}
            >
              {t('views.keep')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Modal opened={keeping} onClose={() => setKeeping(false)} title={t('views.keep')}>
        <KeepViewForm search={search} onKept={() => setKeeping(false)} />
      </Modal>
    </>
  );
}

function searchOf({
  filters,
  columns,
  sort,
  order,
}: {
  filters: object;
  columns: string[];
  sort: string;
  order: string;
}): CaseSearch {
  return asCaseSearch({ ...filters, columns: columns.join('.'), sort, order });
}
