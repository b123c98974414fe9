import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';

/** The way to all that was done and read about this case, for whoever reads the trail. */
export function TrailOfCase({ caseId }: { caseId: string }) {
  const { t } = useTranslation('readers');
  return (
    <AnchorLink to="/administration/trail" search={{ caseId }}>
      {t('trail')}
    </AnchorLink>
  );
}
