import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { CheckIcon, ClockIcon, XIcon } from '@primer/octicons-react';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Eligibility } from '../data/eligibility.queries.ts';
import { SealedReasons } from '../parts/sealed-reasons.tsx';
import own from './eligibility.module.css';

const STATES = {
  proposed: { icon: ClockIcon, tone: 'lamp' },
  approved: { icon: CheckIcon, tone: 'moss' },
  refused: { icon: XIcon, tone: 'brick' },
} as const;

/** Proposed by one colleague, answered by another; each with their reason. Not shown where none was ever proposed. */
export function ExceptionsPanel({ file, eligibility }: { file: Case; eligibility: Eligibility }) {
  const { t } = useTranslation('eligibility');
  const may = useMay();
  const { user } = useSession();
  const { exceptions, evaluations } = eligibility;
  if (exceptions.length === 0) return null;
  const titleOf = (evaluationId: string, code: string): string => {
    const results = evaluations.find(({ id }) => id === evaluationId)?.results ?? [];
    return results.flatMap(({ components }) => components).find((each) => each.code === code)?.title ?? code;
  };
  return (
    <Panel title={t('exceptions.title')}>
      <ul className={classes.entries}>
        {exceptions.map((exception) => {
          const { icon, tone } = STATES[exception.state];
          return (
            <li key={exception.id}>
              <div className={own['line']}>
                <span className={own['answer']}>
                  <IconWords icon={icon} tone={tone}>
                    {t(`exceptions.state.${exception.state}`)}
                  </IconWords>
                </span>
                <div className={own['words']}>
                  <strong>
                    <Content>{membersOf(file, [exception.memberId]).map(nameOf).join('')}</Content>
                  </strong>
                  <div className={classes.quiet}>
                    {t('exceptions.lifts')}{' '}
                    <Content>
                      {exception.ruleCodes.map((code) => titleOf(exception.evaluationId, code)).join(', ')}
                    </Content>
                  </div>
                  {exception.reason && (
                    <p className={classes.said}>
                      <Content>{[exception.proposedByName, exception.reason].filter(Boolean).join(': ')}</Content>
                    </p>
                  )}
                  {exception.answerReason && (
                    <p className={classes.said}>
                      <Content>{[exception.answeredByName, exception.answerReason].filter(Boolean).join(': ')}</Content>
                    </p>
                  )}
                  <SealedReasons reasons={exception.sealedReasons} />
                  {exception.state === 'proposed' && exception.proposedBy === user.id && (
                    <div className={classes.quiet}>{t('exceptions.own')}</div>
                  )}
                </div>
                {exception.state === 'proposed' &&
                  exception.proposedBy !== user.id &&
                  may('exception.approve', file.officeId) && (
                    <ButtonLink
                      size="xs"
                      to="/cases/$caseId/eligibility/exceptions/$exceptionId"
                      params={{ caseId: file.id, exceptionId: exception.id }}
                    >
                      {t('exceptions.answer')}
                    </ButtonLink>
                  )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
