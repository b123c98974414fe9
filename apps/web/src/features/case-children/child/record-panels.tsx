import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DueDay } from '../../../components/due-day.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { wordsOf } from '../data/children.queries.ts';
import { ToForm, type PartProps } from './part.tsx';

/** Where the child stays, and with whom there it is safe to speak. */
export function PlacementsPanel({ scene, child }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  return (
    <Panel
      title={t('placements.title')}
      actions={
        <ToForm scene={scene} form="placement" permission="child.record">
          {t('placements.new')}
        </ToForm>
      }
    >
      {child.placements.length === 0 && <Text size="sm">{t('placements.empty')}</Text>}
      <Rows>
        {child.placements.map((placement) => (
          <Row
            key={placement.id}
            title={
              <>
                {t(`placementKind.${placement.kind}`)}: <Content>{placement.place}</Content>
              </>
            }
            lines={[
              [
                <>
                  {t('from')} <Content>{format.day(placement.placedOn)}</Content>
                </>,
                placement.endedOn ? (
                  <>
                    {t('until')} <Content>{format.day(placement.endedOn)}</Content>
                  </>
                ) : (
                  t('placements.now')
                ),
              ],
              [
                <Content key="contact">{`${placement.contactName}, ${placement.contact}`}</Content>,
                t(placement.contactSafe ? 'placement.safeYes' : 'placement.safeNo'),
              ],
            ]}
          />
        ))}
      </Rows>
    </Panel>
  );
}

/** At which decision the child was asked, and what they said, for whoever may read it. */
export function HearingsPanel({ scene, child, records }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  return (
    <Panel
      title={t('hearings.title')}
      actions={
        <ToForm scene={scene} form="hearing" permission="child.record">
          {t('hearings.new')}
        </ToForm>
      }
    >
      {child.hearings.length === 0 && <Text size="sm">{t('hearings.empty')}</Text>}
      <Rows>
        {child.hearings.map((hearing) => (
          <Row
            key={hearing.id}
            title={t(`childDecision.${hearing.decision}`)}
            lines={[
              [t(`hearingOutcome.${hearing.outcome}`), <Content key="on">{format.day(hearing.heardOn)}</Content>],
            ]}
            words={wordsOf(records, hearing.id)}
          />
        ))}
      </Rows>
    </Panel>
  );
}

/** In doubt the person is treated as a child, until somebody settles it. */
export function AgePanel({ scene, child }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const open = child.ageDoubts.some(({ outcome }) => outcome === null);
  return (
    <Panel
      title={t('age.title')}
      actions={
        !open && (
          <ToForm scene={scene} form="age-doubt" permission="child.record">
            {t('age.new')}
          </ToForm>
        )
      }
    >
      {child.ageDoubts.length === 0 && <Text size="sm">{t('age.empty')}</Text>}
      <Rows>
        {child.ageDoubts.map((doubt) => (
          <Row
            key={doubt.id}
            title={doubt.outcome ? t(`ageOutcome.${doubt.outcome}`) : t('age.open')}
            lines={[
              [
                <>
                  {t('age.doubtedBy')} <Content>{`${doubt.doubtedBy}, ${format.day(doubt.doubtedOn)}`}</Content>
                </>,
              ],
              doubt.settledOn
                ? [
                    <>
                      {t('age.settled')} <Content>{format.day(doubt.settledOn)}</Content>
                    </>,
                  ]
                : [t('age.benefit')],
            ]}
            actions={
              doubt.outcome === null && (
                <ToForm scene={scene} form="settle-age" permission="child.record" recordId={doubt.id}>
                  {t('age.settle')}
                </ToForm>
              )
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}

/** What somebody must do for the child by a day; a task that is sealed stands here for its readers only. */
export function TasksPanel({ scene, child }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  return (
    <Panel title={t('childTasks.title')}>
      {child.tasks.length === 0 && <Text size="sm">{t('childTasks.empty')}</Text>}
      <Rows>
        {child.tasks.map((task) => (
          <Row
            key={task.id}
            title={t(`childTask.${task.kind}`)}
            lines={[
              [t(`childTaskWords.${task.kind}`)],
              [
                task.doneOn ? (
                  <>
                    {t('childTasks.done')} <Content>{format.day(task.doneOn)}</Content>
                  </>
                ) : (
                  <DueDay day={task.dueOn} />
                ),
              ],
            ]}
            actions={
              task.doneOn === null && (
                <ToForm
                  scene={scene}
                  form="finish-task"
                  permission={task.kind === 'parental-refusal' ? 'sealed.read-protection' : 'child.record'}
                  recordId={task.id}
                >
                  {t('childTasks.finish')}
                </ToForm>
              )
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
