import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { DueLines } from '../../components/day-lines.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { Transfer } from './transfer-columns.tsx';

/** What an office is told of a case that is offered, or that left: nobody's name. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const codes = useCodes();
  const format = useFormat();
  const languages = useLanguageNames();
  const facts: (Fact | false)[] = [
    { label: t('offer.state'), value: codes('transferState', transfer.state) },
    transfer.state === 'proposed' && { label: t('offer.deadline'), value: <DueLines day={transfer.deadlineOn} /> },
    {
      label: t('offer.number'),
      value: transfer.number ? <Content>{transfer.number}</Content> : t('offer.numberLater'),
    },
    { label: t('offer.from'), value: <Content>{transfer.fromOfficeName}</Content> },
    { label: t('offer.to'), value: <Content>{transfer.toOfficeName}</Content> },
    { label: t('offer.reason'), value: codes('transferReason', transfer.reason) },
    { label: t('offer.members'), value: t('members', { count: transfer.members }) },
    { label: t('offer.stage'), value: codes('stage', transfer.stage) },
    transfer.stageWhenMoved !== null && {
      label: t('offer.stageMoved'),
      value: codes('stage', transfer.stageWhenMoved),
    },
    { label: t('offer.languages'), value: <Content>{languages(transfer.languages)}</Content> },
    { label: t('offer.needs'), value: <Needs transfer={transfer} /> },
    { label: t('offer.offered'), value: format.instant(transfer.proposedAt) },
    transfer.answeredAt !== null && { label: t('offer.answered'), value: format.instant(transfer.answeredAt) },
    transfer.answerReason !== null && {
      label: t('offer.answerReason'),
      value: <Content>{transfer.answerReason}</Content>,
    },
    transfer.note !== null && { label: t('offer.note'), value: <Content>{transfer.note}</Content> },
  ];
  return (
    <Panel>
      <FactList facts={facts.filter((fact) => fact !== false)} />
    </Panel>
  );
}

function Needs({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('transfers');
  const codes = useCodes();
  if (transfer.needs.length === 0) return t('offer.noNeeds');
  return (
    <Group gap={4} component="span">
      {transfer.needs.map((need) => (
        <Badge key={need} variant="light" color="harbour" tt="none" fw={500}>
          {codes('transferNeed', need)}
        </Badge>
      ))}
    </Group>
  );
}
