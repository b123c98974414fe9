import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Eligibility } from '../data/eligibility.queries.ts';
import { waitingOf } from '../data/reckonings.ts';
import { ReckoningWay } from './reckoning-way.tsx';
import { SideBySide } from './side-by-side.tsx';

/** Where the rules give something else than was decided: both side by side, and the way to say which holds. */
export function ReckoningsPanel({ file, eligibility }: { file: Case; eligibility: Eligibility }) {
  const { t } = useTranslation('eligibility');
  const waiting = waitingOf(eligibility);
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('reckoning.title')}>
      <Stack>
        <Text>{t('reckoning.words')}</Text>
        {waiting.map((each) => (
          <Stack key={each.evaluation.id} gap="sm">
            <Text fw={600} component="h3">
              <Content>{each.evaluation.programmeCode}</Content>
            </Text>
            {each.members.map((member) => (
              <SideBySide key={member.result.memberId} file={file} member={member} />
            ))}
            <ReckoningWay file={file} waiting={each} />
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}

/** What people said of earlier ones; an applied one stands among the decisions, too. */
export function AnsweredReckonings({ file, eligibility }: { file: Case; eligibility: Eligibility }) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const format = useFormat();
  const answered = eligibility.reckonings.filter(({ answeredAt }) => answeredAt !== null);
  if (answered.length === 0) return null;
  return (
    <Panel title={t('reckoning.before')}>
      <ul className={classes.entries}>
        {answered.map(({ id, state, memberId, answeredAt, reason }) => (
          <li key={id}>
            <strong>{codes('reckoning', state)}</strong>{' '}
            <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>
            <div className={classes.quiet}>{format.instant(answeredAt!, file.timeZone)}</div>
            {reason && (
              <p className={classes.said}>
                <Content>{reason}</Content>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
