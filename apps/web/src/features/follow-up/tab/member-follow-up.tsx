import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { FollowUp } from '../data/follow-up.queries.ts';
import type { Place } from './place.ts';
import { RoundRow } from './round-row.tsx';

const STOPPED: readonly FollowUp['state'][] = ['lost', 'refused', 're-migrated'];

/** One member: where contact stands, each round in words, and what planned, moved and stopped it. */
export function MemberFollowUp({ place, followUp }: { place: Place; followUp: FollowUp }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const may = useMay();
  const { caseId, officeId } = place;
  const { id: followUpId, state, stateOn, arrivedOn, deathSettled } = followUp;
  const toSettle = state === 'died' && !deathSettled;
  return (
    <Panel
      title={<Content>{followUp.name}</Content>}
      actions={
        <>
          {STOPPED.includes(state) && may('follow-up.record', officeId) && (
            <ButtonLink
              size="compact-sm"
              to="/cases/$caseId/follow-up/$followUpId/resume"
              params={{ caseId, followUpId }}
            >
              {t(`resume.action.${state as 'lost'}`)}
            </ButtonLink>
          )}
          {toSettle && may('case.correct', officeId) && (
            <ButtonLink
              size="compact-sm"
              to="/cases/$caseId/follow-up/$followUpId/death"
              params={{ caseId, followUpId }}
            >
              {t('death.action')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack gap="md">
        <Text>
          {t('tab.arrived', { day: format.day(arrivedOn) })} {t(`followUpState.${state}`, { day: format.day(stateOn) })}
        </Text>
        {toSettle && <Text>{t('death.waits')}</Text>}
        <Rows>
          {followUp.rounds.map((round) => (
            <RoundRow key={round.id} place={place} round={round} stopped={state !== 'open' && state !== 'lost'} />
          ))}
        </Rows>
        <details>
          <summary>{t('history.title')}</summary>
          <Rows>
            {followUp.events.map(({ kind, at, byName, arrivedOn: day, earlierArrivedOn }) => (
              <Row
                key={`${kind}-${at}`}
                title={t(`event.${kind}`)}
                lines={[
                  [
                    <Content key="at">
                      {[format.instant(at, place.timeZone), byName].filter(Boolean).join(' · ')}
                    </Content>,
                  ],
                  earlierArrivedOn
                    ? [t('history.moved', { from: format.day(earlierArrivedOn), to: format.day(day) })]
                    : [],
                ]}
              />
            ))}
          </Rows>
        </details>
      </Stack>
    </Panel>
  );
}
