import { Anchor, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queryOf } from './reports-search.ts';

export interface ReportFilesProps {
  /** Where the report is had as a file. */
  readonly href: string;
  readonly asked: object;
  /** Further ways out. */
  readonly children?: ReactNode;
}

/** The ways out of a report: paper, and a file for work in the house. */
export function ReportFiles({ href, asked, children }: ReportFilesProps) {
  const { t } = useTranslation('figures');
  return (
    <Group gap="md" className="no-print">
      <Button variant="default" size="xs" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {(['xlsx', 'csv'] as const).map((as) => (
        <Anchor key={as} size="sm" href={`${href}?${queryOf({ as, ...asked })}`} download>
          {t(`files.${as}`)}
        </Anchor>
      ))}
      {children}
    </Group>
  );
}
