import { Alert, Group, Text } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useSessions } from '../../case-counselling/data/counselling.queries.ts';
import type { Case } from '../../case/case-queries.ts';
import type { Waiting } from '../data/reckonings.ts';

interface ReckoningWayProps {
  file: Case;
  waiting: Waiting;
}

/** The way to the answer, for whoever may decide. */
export function ReckoningWay(props: ReckoningWayProps) {
  const { t } = useTranslation('eligibility');
  const may = useMay();
  if (may('eligibility.decide', props.file.officeId)) return <WayOfDecider {...props} />;
  return <Text c="dimmed">{t('reckoning.others')}</Text>;
}

/** Whoever counselled one of them is told that it is not theirs before they write a word; the server holds to it too. */
function WayOfDecider({ file, waiting: { evaluation, members } }: ReckoningWayProps) {
  const { t } = useTranslation('eligibility');
  const { user } = useSession();
  const sessions = useSessions(file.id);
  if (sessions.isPending) return null;
  const counselled = (sessions.data?.rows ?? []).some(
    ({ counsellorId, memberId }) =>
      counsellorId === user.id && members.some(({ result }) => result.memberId === memberId),
  );
  if (counselled)
    return (
      <Alert color="lamp" variant="light" icon={<LockIcon aria-hidden />} title={t('decide.notYours')}>
        {t('decide.counselled')}
      </Alert>
    );
  return (
    <Group>
      <ButtonLink
        to="/cases/$caseId/eligibility/evaluations/$evaluationId/reckoning"
        params={{ caseId: file.id, evaluationId: evaluation.id }}
      >
        {t('reckoning.answer')}
      </ButtonLink>
    </Group>
  );
}
