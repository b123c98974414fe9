import { Group, Text } from '@mantine/core';
import type { CaseMatter, DeskMatter } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { DueDay } from '../../components/due-day.tsx';
import { SinceLines } from '../../components/day-lines.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Board, BoardPanelProps } from './board.ts';
import { CasesNumber } from './cases-number.tsx';
import styles from './team.module.css';

/** Arrivals are not answered but taken, from the duty queue. */
const TAKEN: DeskMatter = 'referral-waiting';
const OF_CASES: readonly CaseMatter[] = [
  'exception-to-answer',
  'entitlement-to-decide',
  'transfer-offered',
  'hold-review',
];

/** What waits for a second person: exceptions, entitlements reckoned anew, transfers, rules and texts, holds to look at again. */
export function Approvals({ board, here }: BoardPanelProps) {
  const { t } = useTranslation(['team', 'codes']);
  const { number } = useFormat();
  const ofCases = board.matters.filter(({ matter, cases }) => OF_CASES.includes(matter) && cases > 0);
  const others = board.others.filter(({ matter, waiting }) => matter !== TAKEN && waiting > 0);
  if (ofCases.length + others.length === 0)
    return (
      <Panel title={t('approvals.title')}>
        <Empty title={t('approvals.none')} />
      </Panel>
    );
  return (
    <Panel title={t('approvals.title')}>
      <ul className={styles['lines']}>
        {ofCases.map(({ matter, cases }) => (
          <li key={matter}>
            <Group justify="space-between" wrap="nowrap" gap="md">
              <span>{t(`codes:matter.${matter}`)}</span>
              <CasesNumber count={cases} label={t(`codes:matter.${matter}`)} search={{ ...here, matter }} />
            </Group>
            {matter === 'exception-to-answer' && <Exceptions rows={board.exceptions} />}
          </li>
        ))}
        {others.map(({ matter, waiting }) => (
          <li key={matter}>
            <Group justify="space-between" wrap="nowrap" gap="md">
              <span>{t(`codes:deskMatter.${matter}`)}</span>
              <Text fw={650}>{number(waiting)}</Text>
            </Group>
            {matter === 'transfer-to-answer' && <Transfers rows={board.transfers} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Each leads to where it is answered: the case’s eligibility. */
function Exceptions({ rows }: { rows: Board['exceptions'] }) {
  const { t } = useTranslation('team');
  return (
    <ul className={styles['lines']} aria-label={t('approvals.exceptions')}>
      {rows.map(({ id, caseId, number, memberName, proposedByName, proposedAt }) => (
        <li key={id}>
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
            <div>
              <AnchorLink to="/cases/$caseId/eligibility" params={{ caseId }}>
                <Content>{memberName || number}</Content>
              </AnchorLink>
              <Text size="sm" c="dimmed">
                <Content>{number}</Content> · {t('approvals.proposedBy')} <Content>{proposedByName}</Content>
              </Text>
            </div>
            <SinceLines instant={proposedAt} />
          </Group>
        </li>
      ))}
    </ul>
  );
}

/** Whose they are is told once they are taken over. */
function Transfers({ rows }: { rows: Board['transfers'] }) {
  const { t } = useTranslation(['team', 'codes', 'case-page']);
  return (
    <ul className={styles['lines']} aria-label={t('approvals.transfers')}>
      {rows.map(({ id, fromOfficeName, members, stage, deadlineOn }) => (
        <li key={id}>
          <Content>{fromOfficeName}</Content>
          <Text size="sm" c="dimmed" component="div">
            {t('approvals.persons', { count: members })} · {t(`codes:stage.${stage}`)} · <DueDay day={deadlineOn} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
