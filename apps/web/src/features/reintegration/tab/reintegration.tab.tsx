import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useThisCase } from '../../case/case-queries.ts';
import { HelpPanels } from '../../service-referrals/help-panels.tsx';
import { useReintegration } from '../data/reintegration.queries.ts';
import { MemberPart } from './member-part.tsx';

/** Plan, budget, payments and approvals of a family side by side, a member at a time; then whom they were sent to. */
export function ReintegrationTab() {
  const { t } = useTranslation('plans');
  const file = useThisCase();
  const query = useReintegration(file.id);
  return (
    <Stack gap="md">
      <QueryState query={query} lines={8}>
        {(all) => {
          const shown = all.members.filter(
            ({ memberId, planId }) => planId !== null || all.budgets.some((budget) => budget.memberId === memberId),
          );
          if (shown.length === 0)
            return (
              <Panel title={t('title')}>
                <Empty title={t('none.title')}>{t('none.words')}</Empty>
              </Panel>
            );
          return (
            <Stack gap="md">
              {shown.map((member) => (
                <MemberPart key={member.memberId} file={file} all={all} member={member} />
              ))}
            </Stack>
          );
        }}
      </QueryState>
      <HelpPanels file={file} />
    </Stack>
  );
}
