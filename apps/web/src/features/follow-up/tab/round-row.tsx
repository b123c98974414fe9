import { AlertIcon, CheckCircleIcon, ClockIcon, DashIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords, type IconWordsProps } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Row } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCallWords } from '../data/use-attempt-words.ts';
import type { Round } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';
import { Answers } from './answers.tsx';
import type { Place } from './place.ts';

/** One round in words: when it is due, how it stands, who tried to reach them, what they answered. */
export function RoundRow({ place, round, stopped }: { place: Place; round: Round; stopped: boolean }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const roundWords = useRoundWords();
  const attemptWords = useCallWords(place.timeZone);
  const may = useMay();
  const { caseId, officeId } = place;
  const { id: roundId, state, satisfaction, attempts } = round;
  const open = (state === 'open' || state === 'paused') && !stopped;
  return (
    <Row
      title={
        <>
          {roundWords(round.code)} · {t(`purpose.${round.purpose}`)}
          {round.optional && ` · ${t('round.optional')}`}
        </>
      }
      lines={[
        [<RoundState key="state" round={round} />],
        [
          t('round.due', { day: format.day(round.dueOn) }),
          t('round.window', { from: format.day(round.windowFrom), to: format.day(round.windowTo) }),
          open && round.callOn > round.windowFrom && t('round.again', { day: format.day(round.callOn) }),
        ],
        ...attempts.map((attempt) => [<Content key={attempt.id}>{attemptWords(attempt)}</Content>]),
        ...(satisfaction.length > 0 ? [[<Answers key="answers" answers={satisfaction} />]] : []),
      ]}
      actions={
        may('follow-up.record', officeId) && (
          <>
            {open && (
              <AnchorLink size="sm" to="/cases/$caseId/follow-up/contact/$roundId" params={{ caseId, roundId }}>
                {t('contact.page')}
              </AnchorLink>
            )}
            {open && (
              <AnchorLink size="sm" to="/cases/$caseId/follow-up/waive/$roundId" params={{ caseId, roundId }}>
                {t('waive.action')}
              </AnchorLink>
            )}
            {state === 'held' && (
              <AnchorLink size="sm" to="/cases/$caseId/follow-up/satisfaction/$roundId" params={{ caseId, roundId }}>
                {t(satisfaction.length > 0 ? 'satisfaction.correct' : 'satisfaction.action')}
              </AnchorLink>
            )}
          </>
        )
      }
    />
  );
}

const SIGNS: Readonly<Record<string, readonly [Icon, IconWordsProps['tone']]>> = {
  overdue: [AlertIcon, 'brick'],
  due: [ClockIcon, 'lamp'],
  held: [CheckCircleIcon, 'moss'],
  open: [ClockIcon, 'quiet'],
};

function RoundState({ round }: { round: Round }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const name = round.overdue ? 'overdue' : round.due ? 'due' : round.state;
  const [icon, tone] = SIGNS[name] ?? [DashIcon, 'quiet'];
  return (
    <IconWords icon={icon} tone={tone ?? 'plain'}>
      {round.overdue || round.due
        ? t(`round.${round.overdue ? 'overdue' : 'isDue'}`, { when: format.fromToday(round.windowTo) })
        : t(`state.${round.state}`)}
      {round.waiveReason && `: ${t(`waiveReason.${round.waiveReason}`)}`}
      {round.settledOn && `, ${format.day(round.settledOn)}`}
    </IconWords>
  );
}
