import { Alert, Select, Stack, Text } from '@mantine/core';
import { ShieldCheckIcon, StopIcon } from '@primer/octicons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { present } from '../../../lib/search-params.ts';
import classes from '../administration.module.css';
import { Facts } from '../parts/facts.tsx';

const MONTHS_BACK = 24;
const lastMonths = (): string[] =>
  Array.from({ length: MONTHS_BACK }, (_, back) => {
    const now = new Date();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  });

/** Whether the trail still says what was written in it, in one sentence; then what that rests on. */
export function VerificationPage() {
  const { t } = useTranslation('trail');
  const format = useFormat();
  const { month } = useSearch({ from: '/administration/verification' });
  const navigate = useNavigate({ from: '/administration/verification' });
  const verification = api.useQuery('get', '/api/audit/verification', { params: { query: present({ month }) } });
  const months = lastMonths();
  return (
    <Page title={t('verification.title')} lead={t('verification.lead')}>
      <Stack maw={860}>
        <Select
          label={t('verification.month')}
          maw={320}
          data={months.map((value) => ({ value, label: format.month(value) }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
          value={month ?? months[0]!}
          onChange={(value) => void navigate({ search: value && value !== months[0] ? { month: value } : {} })}
        />
        <QueryState query={verification}>{(report) => <Report report={report} />}</QueryState>
      </Stack>
    </Page>
  );
}

function Report({ report }: { report: components['schemas']['VerificationDto'] }) {
  const { t, i18n } = useTranslation('trail');
  const format = useFormat();
  const meaning = (kind: string): string =>
    i18n.exists(`finding.${kind}`, { ns: 'trail' }) ? t(`finding.${kind}` as 'finding.event-altered') : kind;
  return (
    <Stack role="status">
      {report.ok ? (
        <Alert color="moss" variant="light" icon={<ShieldCheckIcon aria-hidden />} title={t('verification.ok')}>
          {t('verification.okWords')}
        </Alert>
      ) : (
        <Alert color="brick" variant="light" icon={<StopIcon aria-hidden />} title={t('verification.wrong')}>
          <Text>{t('verification.wrongWords')}</Text>
          <ul className={classes.entries}>
            {report.findings.map((finding, at) => (
              <li key={at}>
                {meaning(finding.kind)}{' '}
                <Content>
                  {finding.month}
                  {finding.seq !== undefined && ` #${finding.seq}`} {finding.field}
                </Content>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Panel title={t('verification.restsOn')}>
        <Facts
          facts={[
            [t('verification.checkedAt'), <Content key="at">{format.instant(report.checkedAt)}</Content>],
            [t('verification.waiting'), format.number(report.waiting)],
            ...report.months.flatMap((each) => [
              [t('verification.events'), format.number(each.events)] as const,
              [t('verification.values'), format.number(each.values)] as const,
              [t('verification.erased'), format.number(each.erased)] as const,
              [t('verification.late'), format.number(each.late)] as const,
              [t('verification.head'), each.head && <Content key="head">{each.head.digest}</Content>] as const,
            ]),
            [t('verification.key'), report.key && <Content key="key">{report.key.id}</Content>],
          ]}
        />
      </Panel>
    </Stack>
  );
}
