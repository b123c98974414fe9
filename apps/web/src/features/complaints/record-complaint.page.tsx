import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/links.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useThisCase } from '../case/case-queries.ts';
import { RecordComplaintForm } from './record-complaint-form.tsx';

/** A complaint that belongs to no case, or whose case nobody names. */
export function RecordComplaintPage() {
  const { t } = useTranslation(['complaints', 'fields', 'journey', 'steps']);
  const may = useMay();
  const offices = useOfficeList().filter(
    ({ id, kind }) => may('complaint.record', id) && kind !== 'partner-organisation',
  );
  return (
    <RecordComplaintForm
      key={offices.length}
      offices={offices}
      back={
        <AnchorLink size="sm" to={may('complaint.read') ? '/complaints' : '/'}>
          {t('back')}
        </AnchorLink>
      }
    />
  );
}

/** A complaint of somebody of this case, with their name or without. */
export function RecordCaseComplaintPage() {
  const { t } = useTranslation(['complaints', 'fields', 'journey', 'steps']);
  const file = useThisCase();
  return (
    <RecordComplaintForm
      file={file}
      back={
        <AnchorLink size="sm" to="/cases/$caseId" params={{ caseId: file.id }}>
          {t('backToCase')}
        </AnchorLink>
      }
    />
  );
}
