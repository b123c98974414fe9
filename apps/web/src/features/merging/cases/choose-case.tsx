import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { CasePicker } from '../../appointments/case-picker.tsx';
import { ownMembersOf, type Case } from '../../case/case-queries.ts';

type CaseListed = components['schemas']['CaseListedDto'];

export interface ChooseCaseProps {
  file: Case;
  onChoose: (caseId: string) => void;
}

/** The other case: those that hold somebody of this one stand ready, every other is found as cases are found. */
export function ChooseCase({ file, onChoose }: ChooseCaseProps) {
  const { t } = useTranslation('merge');
  const [picked, setPicked] = useState('');
  const shared = useQuery({
    queryKey: ['merge', 'cases-in-common', file.id, file.version],
    queryFn: () => casesInCommon(file),
  });
  return (
    <Stack>
      <Panel title={t('cases.inCommon')}>
        <QueryState query={shared} lines={2}>
          {(rows) =>
            rows.length === 0 ? (
              <Text>{t('cases.noneInCommon')}</Text>
            ) : (
              <Rows>
                {rows.map((row) => (
                  <CaseRow key={row.id} row={row} onChoose={() => onChoose(row.id)} />
                ))}
              </Rows>
            )
          }
        </QueryState>
      </Panel>
      <Panel title={t('cases.another')}>
        <Group align="flex-end">
          <CasePicker label={t('cases.other')} value={picked} onChange={setPicked} style={{ flex: '1 1 16rem' }} />
          <Button variant="default" disabled={!picked || picked === file.id} onClick={() => onChoose(picked)}>
            {t('choose.compare')}
          </Button>
        </Group>
        {picked === file.id && <Text mt="xs">{t('cases.itself')}</Text>}
      </Panel>
    </Stack>
  );
}

function CaseRow({ row, onChoose }: { row: CaseListed; onChoose: () => void }) {
  const { t } = useTranslation('merge');
  const codes = useCodes();
  return (
    <Row
      title={<Content>{`${row.number} · ${row.principalName}`}</Content>}
      lines={[[codes('stage', row.stage), <Content key="office">{row.officeName}</Content>]]}
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={onChoose}
          aria-label={t('choose.compareWith', { name: row.number })}
        >
          {t('choose.compare')}
        </Button>
      }
    />
  );
}

/** Other cases, open or ended, in which somebody of this one stands. @throws Problem */
async function casesInCommon(file: Case): Promise<readonly CaseListed[]> {
  const lists = await Promise.all(
    ownMembersOf(file).map(async ({ personId }) => {
      const { data, error } = await client.GET('/api/cases', { params: { query: { personId, size: 10 } } });
      if (!data) throw error;
      return data.rows;
    }),
  );
  const others = lists.flat().filter(({ id }) => id !== file.id);
  return [...new Map(others.map((row) => [row.id, row])).values()];
}
