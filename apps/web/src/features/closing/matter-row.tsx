import { Text } from '@mantine/core';
import type { OpenMatterRoom } from '@homeward/contracts';
import { AlertIcon, CheckCircleFillIcon, CircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Row } from '../../components/rows.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { nameOf, type Case } from '../case/case-queries.ts';
import type { OpenMatter } from './closure-queries.ts';
import { useMatterWords } from './use-matter-words.ts';

/** Where each room settles what it left open. */
const SETTLED_AT = {
  case: '/cases/$caseId',
  counselling: '/cases/$caseId/children',
  travel: '/cases/$caseId/travel',
  payments: '/cases/$caseId/reintegration',
  referrals: '/cases/$caseId/reintegration',
  rounds: '/cases/$caseId/follow-up',
} as const satisfies Partial<Record<OpenMatterRoom, string>>;

/** One open matter: whose it is, since when, what was decided or who decides. */
export function MatterRow({ file, matter }: { file: Case; matter: OpenMatter }) {
  const { t } = useTranslation('closing');
  const format = useFormat();
  const words = useMatterWords();
  const member = file.members.find(({ id }) => id === matter.memberId);
  const { room, id: matterId, decided } = matter;
  const at = room === 'complaints' ? null : SETTLED_AT[room];
  return (
    <Row
      title={words(matter)}
      lines={[
        [
          member ? <Content>{nameOf(member)}</Content> : t('ofAll'),
          t('since', { day: format.day(matter.since) }),
          decided?.decidedBy && <Content>{decided.decidedBy}</Content>,
        ],
        [<Standing key="standing" matter={matter} />],
      ]}
      words={decided?.words}
      actions={
        <>
          {!decided && matter.mayDecide && (
            <ButtonLink
              size="compact-sm"
              to="/cases/$caseId/close/$room/$matterId"
              params={{ caseId: file.id, room, matterId }}
            >
              {t('decideLink')}
            </ButtonLink>
          )}
          {at && (
            <AnchorLink size="sm" to={at} params={{ caseId: file.id }}>
              {t('settle')}
            </AnchorLink>
          )}
        </>
      }
    />
  );
}

function Standing({ matter: { decided, settleFirst, mayDecide } }: { matter: OpenMatter }) {
  const { t } = useTranslation('closing');
  if (decided)
    return (
      <IconWords icon={CheckCircleFillIcon} tone="moss">
        {t('decided', { decision: t(`decision.${decided.decision}`) })}
      </IconWords>
    );
  if (settleFirst)
    return (
      <IconWords icon={AlertIcon} tone="brick">
        {t('settleFirst')}
      </IconWords>
    );
  return (
    <>
      <IconWords icon={CircleIcon}>{t('undecided')}</IconWords>
      {!mayDecide && (
        <Text size="sm" component="span" display="block">
          {t('notYours')}
        </Text>
      )}
    </>
  );
}
