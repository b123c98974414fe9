import { AlertIcon, CheckCircleFillIcon, CircleIcon, LockIcon, SyncIcon, type Icon } from '@primer/octicons-react';
import { CASE_WORKFLOW } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { IconWords, type IconWordsProps } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import classes from '../case.module.css';
import type { Case, CaseStep } from '../case-queries.ts';
import { MAIN_ROAD, nextStep, statusOf, tabOf, takenAt, type TaskStatus } from '../main-road.ts';

const MARKS: Readonly<Record<TaskStatus, [Icon, NonNullable<IconWordsProps['tone']>]>> = {
  completed: [CheckCircleFillIcon, 'moss'],
  inProgress: [SyncIcon, 'harbour'],
  notYetStarted: [CircleIcon, 'plain'],
  cannotStartYet: [LockIcon, 'quiet'],
  problem: [AlertIcon, 'brick'],
};

/** What there is to do before the next step, each leading to where it is done (GOV.UK task list). */
export function TaskList({ file, steps }: { file: Case; steps: readonly CaseStep[] }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const step = nextStep(steps);
  if (!step) return null;
  const after = MAIN_ROAD[MAIN_ROAD.indexOf(step.action as (typeof MAIN_ROAD)[number]) + 1];
  const required = CASE_WORKFLOW[step.action as keyof typeof CASE_WORKFLOW].requires as readonly string[];
  const others = step.missing.map(({ requirement }) => requirement).filter((name) => !required.includes(name));
  const at = takenAt(step.action as keyof typeof CASE_WORKFLOW);
  const params = { caseId: file.id };
  return (
    <Panel title={t('tasks.title')}>
      <ul className={classes.tasks}>
        {[...others, ...required].map((requirement) => (
          <li key={requirement}>
            <AnchorLink to={tabOf(requirement)} params={params}>
              {codes('task', requirement)}
            </AnchorLink>
            <Status status={statusOf(step, requirement)} />
          </li>
        ))}
        <li>
          {step.missing.length > 0 || !step.allowed ? (
            <span>{codes('action', step.action)}</span>
          ) : at ? (
            <AnchorLink to={at} params={params}>
              {codes('action', step.action)}
            </AnchorLink>
          ) : (
            <AnchorLink to="/cases/$caseId/step/$action" params={{ ...params, action: step.action }}>
              {codes('action', step.action)}
            </AnchorLink>
          )}
          <Status status={step.missing.length > 0 ? 'cannotStartYet' : 'notYetStarted'} />
        </li>
        {after && (
          <li>
            <span>{codes('action', after)}</span>
            <Status status="cannotStartYet" />
          </li>
        )}
      </ul>
    </Panel>
  );
}

function Status({ status }: { status: TaskStatus }) {
  const { t } = useTranslation('case-page');
  const [icon, tone] = MARKS[status];
  return (
    <IconWords icon={icon} tone={tone}>
      {t(`tasks.${status}`)}
    </IconWords>
  );
}
