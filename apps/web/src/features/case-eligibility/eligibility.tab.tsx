import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useThisCase } from '../case/case-queries.ts';
import classes from '../case/case.module.css';

/** What was decided for whom and what they are entitled to, as the programme’s rules say. */
export function EligibilityTab() {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const file = useThisCase();
  const query = api.useQuery('get', '/api/cases/{id}/eligibility', { params: { path: { id: file.id } } });
  const who = (memberId: string) => <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>;
  return (
    <QueryState query={query} lines={8}>
      {({ decisions, entitlements }) => (
        <Stack gap="md">
          <Panel title={t('eligibility.decisions')}>
            {decisions.length === 0 && <Text c="dimmed">{t('eligibility.noDecisions')}</Text>}
            <ul className={classes.entries}>
              {decisions.map((decision) => (
                <li key={decision.id}>
                  <strong>{codes('decision', decision.decision)}</strong>
                  {t('listComma')}
                  {who(decision.memberId)}
                  <div className={classes.quiet}>{format.instant(decision.decidedAt, file.timeZone)}</div>
                  {decision.reason && (
                    <p className={classes.said}>
                      <Content>{decision.reason}</Content>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title={t('eligibility.entitlements')}>
            {entitlements.length === 0 && <Text c="dimmed">{t('eligibility.noEntitlements')}</Text>}
            <ul className={classes.entries}>
              {entitlements.map((entitlement) => (
                <li key={entitlement.id}>
                  <strong>
                    <Content>{entitlement.title}</Content>
                  </strong>
                  {t('listComma')}
                  {who(entitlement.memberId)}
                  {entitlement.amount && (
                    <div>{format.money(entitlement.amount.amountMinor, entitlement.amount.currency)}</div>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        </Stack>
      )}
    </QueryState>
  );
}
