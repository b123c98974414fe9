import { Alert, Button, Stack, Text } from '@mantine/core';
import { StopIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { sent, type FiguresSearch } from './figures-search.ts';
import { PublishedTables } from './published-tables.tsx';

/** What readers would find, and whether it may go at all: said before anybody writes what it is for. */
export function PublishPreview({ asked }: { readonly asked: FiguresSearch & { from: string; to: string } }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const preview = api.useQuery('get', '/api/reports/publishable-figures', { params: { query: sent(asked) } });
  return (
    <QueryState query={preview} lines={2}>
      {({ rows, refusedBeside }) => {
        const withheld = rows.filter(({ value }) => value === null).length;
        return (
          <Stack gap="sm" align="flex-start">
            {refusedBeside.length > 0 && (
              <Alert color="brick" variant="light" icon={<StopIcon aria-hidden />}>
                {t('publish.refused', { days: format.list(refusedBeside.map(format.day)) })}
              </Alert>
            )}
            <Text>
              {t('publish.told', {
                told: format.number(rows.length - withheld),
                withheld: format.number(withheld),
              })}
            </Text>
            <Button
              variant="default"
              size="xs"
              aria-expanded={opened}
              aria-controls="publish-preview"
              onClick={() => setOpened(!opened)}
            >
              {t('publish.preview')}
            </Button>
            <div id="publish-preview">{opened && <PublishedTables rows={rows} />}</div>
          </Stack>
        );
      }}
    </QueryState>
  );
}
