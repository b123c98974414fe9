import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { SinceLines } from '../../components/day-lines.tsx';
import { AnchorLink } from '../../components/links.tsx';
import type { components } from '../../lib/api/schema.ts';

export interface NoticeLineProps {
  notice: components['schemas']['NoticeDto'];
  onRead: () => void;
}

const OF_ELIGIBILITY: readonly NoticeLineProps['notice']['template'][] = [
  'entitlement-to-decide',
  'entitlement-renewed',
  'evaluation-to-repeat',
];
const OF_TRAVEL: readonly NoticeLineProps['notice']['template'][] = [
  ...(['booking-asked', 'booking-offered', 'booking-limit-day', 'booking-limit-hours'] as const),
  ...(['booking-limit-missed', 'child-seat-stopped', 'advance-notice-due', 'consulate-chase-due'] as const),
  ...(['pre-departure-call', 'documents-recheck', 'destination-recheck', 'departure-unconfirmed'] as const),
];

const OF_FOLLOW_UP: readonly NoticeLineProps['notice']['template'][] = [
  ...(['round-due', 'round-overdue', 'contact-lost', 'death-reported'] as const),
];
const OF_REINTEGRATION: readonly NoticeLineProps['notice']['template'][] = [
  'plan-due',
  'spend-deadline',
  'partner-silent',
];

/** Where in its case a notice is answered. */
const placeOf = (template: NoticeLineProps['notice']['template']) => {
  if (OF_TRAVEL.includes(template)) return '/cases/$caseId/travel';
  if (OF_FOLLOW_UP.includes(template)) return '/cases/$caseId/follow-up';
  if (OF_REINTEGRATION.includes(template)) return '/cases/$caseId/reintegration';
  return OF_ELIGIBILITY.includes(template) ? '/cases/$caseId/eligibility' : '/cases/$caseId';
};

/** One notice: opening its record marks it read, as does saying so. */
export function NoticeLine({ notice, onRead }: NoticeLineProps) {
  const { t } = useTranslation('notices');
  const unread = notice.readAt === null;
  const link = { fw: unread ? 650 : 400, onClick: () => unread && onRead() };
  const words = t(`template.${notice.template}`);
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Group gap="xs">
            {unread && (
              <Badge size="sm" variant="light" tt="none">
                {t('unread')}
              </Badge>
            )}
            {notice.recordType === 'case' ? (
              <CaseLink caseId={notice.recordId} to={placeOf(notice.template)} {...link}>
                {words}
              </CaseLink>
            ) : notice.recordType === 'case_transfer' ? (
              <AnchorLink to="/transfers/$transferId" params={{ transferId: notice.recordId }} {...link}>
                {words}
              </AnchorLink>
            ) : notice.template === 'payment-to-approve' ? (
              <AnchorLink to="/payments" {...link}>
                {words}
              </AnchorLink>
            ) : (
              <Text fw={unread ? 650 : 400}>{words}</Text>
            )}
          </Group>
          <Text size="sm" c="dimmed" component="div">
            <SinceLines instant={notice.createdAt} />
          </Text>
        </div>
        {unread && (
          <Button size="compact-sm" variant="subtle" onClick={onRead}>
            {t('read')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
