import { Text } from '@mantine/core';
import { STAGES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { DueLines } from '../../components/day-lines.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import type { Case } from '../case/case-queries.ts';

/** Whether the case goes, or could go, to another office. */
export function TransferPanel({ file }: { file: Case }) {
  const { t } = useTranslation('transfers');
  const may = useMay();
  if (file.transfer)
    return (
      <Panel title={t('panel.title')}>
        <Text>
          {t('panel.pending')} <Content>{file.transfer.toOfficeName}</Content>
        </Text>
        <Text mb="sm" component="div">
          {t('panel.answer')} <DueLines day={file.transfer.deadlineOn} />
        </Text>
        <AnchorLink to="/transfers/$transferId" params={{ transferId: file.transfer.id }}>
          {t('panel.open')}
        </AnchorLink>
      </Panel>
    );
  const underWay = file.members.some(({ stage }) => (STAGES as readonly string[]).includes(stage));
  if (!underWay || !may('transfer.propose', file.officeId)) return null;
  return (
    <Panel title={t('panel.title')}>
      <Text size="sm" mb="sm">
        {t('panel.words')}
      </Text>
      <ButtonLink variant="default" to="/cases/$caseId/transfer" params={{ caseId: file.id }}>
        {t('panel.propose')}
      </ButtonLink>
    </Panel>
  );
}
