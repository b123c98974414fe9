import { Group } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.tsx';

export type ReportName = 'figures' | 'stages' | 'workload' | 'deadlines' | 'contacts';
const REPORTS: readonly (readonly [ReportName, LinkProps['to']])[] = [
  ['figures', '/figures'],
  ['stages', '/figures/stages'],
  ['workload', '/figures/workload'],
  ['deadlines', '/figures/deadlines'],
  ['contacts', '/figures/contacts'],
];

/** From one report to the next; which of them one looks at is told by more than its colour. */
export function ReportsNav({ current }: { readonly current: ReportName }) {
  const { t } = useTranslation('reports');
  return (
    <Group component="nav" aria-label={t('nav.label')} gap="xs" className="no-print">
      {REPORTS.map(([name, to]) => (
        <ButtonLink
          key={name}
          to={to}
          size="compact-sm"
          variant={name === current ? 'filled' : 'default'}
          activeOptions={{ exact: true }}
        >
          {t(`nav.${name}`)}
        </ButtonLink>
      ))}
    </Group>
  );
}
