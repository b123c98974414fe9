import { Table, Text } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { CASE_LIST_AGES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import type { BoardPanelProps } from './board.ts';
import { CasesNumber } from './cases-number.tsx';
import styles from './team.module.css';

/** How long cases have stood where they stand: what ages in one stage is stuck there. */
export function Ageing({ board, here }: BoardPanelProps) {
  const { t } = useTranslation(['team', 'case-list', 'codes']);
  const stages = [...new Set(board.ages.map(({ stage }) => stage))];
  const count = (stage: string, age: string): number =>
    board.ages.find((each) => each.stage === stage && each.age === age)?.cases ?? 0;
  if (stages.length === 0)
    return (
      <Panel title={t('age.title')}>
        <Empty title={t('workload.none')} />
      </Panel>
    );
  return (
    <Panel title={t('age.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('age.words')}
      </Text>
      {/* A table of two directions has no other shape on a telephone: it scrolls by itself, by keyboard too. */}
      <div className={styles['scrolls']} tabIndex={0} role="region" aria-label={t('age.title')}>
        <Table verticalSpacing={6} miw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('age.stage')}</Table.Th>
              {CASE_LIST_AGES.map((age) => (
                <Table.Th key={age} scope="col" ta="end">
                  {t(`case-list:age.${age}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="end">
                {t('age.total')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stages.map((stage) => (
              <Table.Tr key={stage}>
                <Table.Th scope="row" fw={500}>
                  {t(`codes:stage.${stage}`)}
                </Table.Th>
                {CASE_LIST_AGES.map((age) => (
                  <Table.Td key={age} ta="end">
                    <CasesNumber
                      count={count(stage, age)}
                      label={`${t(`codes:stage.${stage}`)}, ${t(`case-list:age.${age}`)}`}
                      search={{ ...here, stage, age }}
                    />
                  </Table.Td>
                ))}
                <Table.Td ta="end">
                  <CasesNumber
                    count={CASE_LIST_AGES.reduce((sum, age) => sum + count(stage, age), 0)}
                    label={t(`codes:stage.${stage}`)}
                    search={{ ...here, stage }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
