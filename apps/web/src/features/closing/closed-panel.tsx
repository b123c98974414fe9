import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.tsx';
import type { Case } from '../case/case-queries.ts';
import { ClosedRecords } from './closed-records.tsx';
import { useClosure } from './closure-queries.ts';

/** On the page of a case that is closed for somebody: how and when, before anything else. */
export function ClosedPanel({ file }: { file: Case }) {
  if (!file.members.some(({ stage }) => stage === 'CLOSED')) return null;
  return <Closed file={file} />;
}

function Closed({ file }: { file: Case }) {
  const { t } = useTranslation('closing');
  const closure = useClosure(file.id);
  if (!closure.data || closure.data.closures.length === 0) return null;
  return (
    <Panel title={t('closed.title')}>
      <ClosedRecords file={file} closures={closure.data.closures} />
    </Panel>
  );
}
