import { Anchor, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { useSession } from '../../lib/session/session-store.ts';
import type { FiguresSearch } from './figures-search.ts';

/** The ways out of the page: paper, a file for work in the house, and what may leave it. */
export function FigureFiles({ asked }: { readonly asked: FiguresSearch & { from: string; to: string } }) {
  const { t } = useTranslation('figures');
  const { permissions } = useSession();
  const lets = (permissions['figures.export'] ?? []).length > 0;
  return (
    <Group gap="md" className="no-print">
      <Button variant="default" size="xs" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {(['xlsx', 'csv'] as const).map((as) => (
        <Anchor key={as} size="sm" href={`/api/reports/key-figures/sheet?${queryOf(asked, as)}`} download>
          {t(`files.${as}`)}
        </Anchor>
      ))}
      {lets && (
        <AnchorLink size="sm" to="/figures/publish" search={asked}>
          {t('publish.title')}
        </AnchorLink>
      )}
      <AnchorLink size="sm" to="/figures/published">
        {t('outside.title')}
      </AnchorLink>
    </Group>
  );
}

function queryOf(asked: FiguresSearch, as: string): string {
  const query = new URLSearchParams({ as });
  for (const [name, value] of Object.entries(asked) as [string, string | readonly string[] | undefined][])
    for (const each of value === undefined ? [] : [value].flat()) query.append(name, each as string);
  return query.toString();
}
