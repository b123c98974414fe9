import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';

/** A place that is drawn, and says what will live in it. */
function Coming({ of }: { of: 'followUp' }) {
  const { t } = useTranslation('case-page');
  return (
    <Panel title={t(`tabs.${of}`)}>
      <Empty title={t(`coming.${of}.title`)}>{t(`coming.${of}.words`)}</Empty>
    </Panel>
  );
}

export const FollowUpTab = () => <Coming of="followUp" />;
