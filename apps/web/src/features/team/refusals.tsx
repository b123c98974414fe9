import { Group, Text } from '@mantine/core';
import { REFUSED_BY_PERSON } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import type { CaseSearch } from '../case-list/case-search.ts';
import type { BoardPanelProps } from './board.ts';
import { CasesNumber } from './cases-number.tsx';
import styles from './team.module.css';

/** Why people were refused lately: a requirement that refuses often is looked at again. */
export function Refusals({ board, here }: BoardPanelProps) {
  const { t } = useTranslation(['team', 'case-list']);
  const refused: CaseSearch = { ...here, matter: 'refused', state: 'all' };
  const all = board.matters.find(({ matter }) => matter === 'refused')?.cases ?? 0;
  if (all === 0)
    return (
      <Panel title={t('refusals.title')}>
        <Empty title={t('refusals.none')} />
      </Panel>
    );
  return (
    <Panel title={t('refusals.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('refusals.words')}
      </Text>
      <ul className={styles['lines']}>
        {board.refusals.map(({ rule, title, cases }) => (
          <li key={rule}>
            <Group justify="space-between" wrap="nowrap" gap="md">
              {rule === REFUSED_BY_PERSON ? t('case-list:byPerson') : <Content>{title ?? rule}</Content>}
              <CasesNumber
                count={cases}
                label={rule === REFUSED_BY_PERSON ? t('case-list:byPerson') : (title ?? rule)}
                search={{ ...refused, rule }}
              />
            </Group>
          </li>
        ))}
        <li>
          <Group justify="space-between" wrap="nowrap" gap="md" fw={600}>
            {t('refusals.all')}
            <CasesNumber count={all} label={t('refusals.all')} search={refused} />
          </Group>
        </li>
      </ul>
    </Panel>
  );
}
