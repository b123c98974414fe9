import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { useSession } from '../../lib/session/session-store.ts';
import { ReportFiles } from '../reports/report-files.tsx';
import type { FiguresSearch } from './figures-search.ts';

/** The ways out of the page: paper, a file for work in the house, and what may leave it. */
export function FigureFiles({ asked }: { readonly asked: FiguresSearch & { from: string; to: string } }) {
  const { t } = useTranslation('figures');
  const { permissions } = useSession();
  const lets = (permissions['figures.export'] ?? []).length > 0;
  return (
    <ReportFiles href="/api/reports/key-figures/sheet" asked={asked}>
      {lets && (
        <AnchorLink size="sm" to="/figures/publish" search={asked}>
          {t('publish.title')}
        </AnchorLink>
      )}
      <AnchorLink size="sm" to="/figures/published">
        {t('outside.title')}
      </AnchorLink>
    </ReportFiles>
  );
}
