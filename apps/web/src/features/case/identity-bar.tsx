import { AlertIcon, ArrowRightIcon, BookmarkIcon, HeartIcon, PauseIcon, ShieldIcon } from '@primer/octicons-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CARE_LEVELS } from '@homeward/contracts';
import { Content } from '../../components/content.tsx';
import { DueDay } from '../../components/due-day.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import classes from './case.module.css';
import { nameOfCase, ownMembersOf, type Case } from './case-queries.ts';
import { useStanding } from './standing.ts';

/** Whose case this is, where it stands and what comes next: on every tab, so that nobody writes into another’s file. */
export function IdentityBar({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const standing = useStanding();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = nameOfCase(file) || file.number;
  useEffect(() => {
    document.title = `${file.number} – Homeward`;
  }, [file.number]);
  const standsAt = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useEffect(() => heading.current?.focus({ preventScroll: true }), [file.id]);
  // What had the focus went with the part of the case it stood in, and a tab has no heading of its own.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [standsAt]);
  return (
    <header className={classes.identity} aria-label={t('identity.label')}>
      <div className={classes.line}>
        <h1 ref={heading} tabIndex={-1} className={classes.name}>
          <Content>{name}</Content>
        </h1>
        {name !== file.number && (
          <span className={classes.number} data-content="">
            {file.number}
          </span>
        )}
        <strong className={classes.standing}>{standing(ownMembersOf(file))}</strong>
        <Marks file={file} />
      </div>
      <dl className={classes.line}>
        <Fact label={t('identity.owner')}>
          <Owner file={file} />
        </Fact>
        <Fact label={t('identity.careLevel')}>
          <CareLevel file={file} />
        </Fact>
        <Fact label={t('identity.nextDue')}>
          {file.nextDueOn ? <DueDay day={file.nextDueOn} /> : t('identity.nothingDue')}
        </Fact>
        <Fact label={t('identity.office')}>
          <Content>{file.officeName}</Content>
        </Fact>
      </dl>
    </header>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes.fact}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function Owner({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  if (!file.ownerId)
    return (
      <IconWords icon={AlertIcon} tone="lamp">
        {t('identity.nobody')}
      </IconWords>
    );
  return (
    <>
      <Content>{file.ownerName ?? t('identity.formerColleague')}</Content>
      {file.deputy && (
        <>
          {' '}
          {t('identity.deputy')} <Content>{file.deputy.name}</Content>
        </>
      )}
    </>
  );
}

/** The level of whoever needs most; why stays sealed. */
function CareLevel({ file }: { file: Case }) {
  const { t } = useTranslation(['case-page', 'codes']);
  const level = CARE_LEVELS.findLast((each) => file.members.some(({ careLevel }) => careLevel === each)) ?? 'standard';
  const stopped = file.members.some(({ stepsStopped }) => stepsStopped);
  const plain = level === 'standard' && !stopped;
  return (
    <IconWords icon={plain ? HeartIcon : ShieldIcon} tone={plain ? 'plain' : 'lamp'}>
      {t(`codes:careLevel.${level}`)}
      {!plain && t('identity.askProtection')}
      {stopped && t('identity.stepsStopped')}
    </IconWords>
  );
}

function Marks({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const held = file.members.filter(({ hold }) => hold);
  const until = held.map(({ hold }) => hold!.reviewOn).sort()[0];
  const flags = [...new Set(file.flags.map(({ code }) => code))];
  return (
    <>
      {until && (
        <IconWords icon={PauseIcon} tone="lamp">
          {held.length === ownMembersOf(file).length
            ? t('identity.onHold', { day: format.day(until) })
            : t('identity.someOnHold', { count: held.length, day: format.day(until) })}
        </IconWords>
      )}
      {file.transfer && (
        <IconWords icon={ArrowRightIcon} tone="lamp">
          {t('identity.transfer', { day: format.day(file.transfer.deadlineOn) })}{' '}
          <Content>{file.transfer.toOfficeName}</Content>
        </IconWords>
      )}
      {flags.length > 0 && (
        <IconWords icon={BookmarkIcon} tone="brick">
          {t('identity.flags')} {flags.map((code) => codes('flag', code)).join(t('listComma'))}
        </IconWords>
      )}
    </>
  );
}
