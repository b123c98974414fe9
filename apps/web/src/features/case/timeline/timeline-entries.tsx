import {
  ArrowSwitchIcon,
  BookmarkIcon,
  ChecklistIcon,
  DeviceMobileIcon,
  CalendarIcon,
  CommentDiscussionIcon,
  CreditCardIcon,
  GitBranchIcon,
  LawIcon,
  MailIcon,
  MilestoneIcon,
  NoteIcon,
  PaperclipIcon,
  PeopleIcon,
  PaperAirplaneIcon,
  TasklistIcon,
  GlobeIcon,
  type Icon,
} from '@primer/octicons-react';
import type { TimelineKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { CorrectLink } from '../../correction/correct-link.tsx';
import classes from '../case.module.css';
import { membersOf, nameOf, type Case } from '../case-queries.ts';
import { useTold } from './told.ts';

type Entry = components['schemas']['TimelineEntryDto'];

const ICONS: Readonly<Record<TimelineKind, Icon>> = {
  step: MilestoneIcon,
  link: GitBranchIcon,
  session: CommentDiscussionIcon,
  appointment: CalendarIcon,
  'hand-over': PeopleIcon,
  transfer: PaperAirplaneIcon,
  note: NoteIcon,
  flag: BookmarkIcon,
  attachment: PaperclipIcon,
  letter: MailIcon,
  reckoning: LawIcon,
  papers: ChecklistIcon,
  booking: TasklistIcon,
  departure: GlobeIcon,
  'follow-up': DeviceMobileIcon,
  'service-referral': ArrowSwitchIcon,
  reintegration: CreditCardIcon,
};

/** What happened, who did it and when, newest first; a day nobody knows the hour of gets no hour (ux 10). */
export function TimelineEntries({ file, entries }: { file: Case; entries: readonly Entry[] }) {
  const { t } = useTranslation('case-page');
  if (entries.length === 0) return <Empty title={t('timeline.none')} />;
  return (
    <ol className={classes.entries}>
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.id}-${entry.what}`}>
          <OneEntry file={file} entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function OneEntry({ file, entry }: { file: Case; entry: Entry }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const told = useTold()(entry);
  const whom = entry.memberId && file.members.length > 1 ? membersOf(file, [entry.memberId]).map(nameOf).join('') : '';
  return (
    <>
      <div>
        <IconWords icon={ICONS[entry.kind]}>
          <strong>
            {codes('timelineKind', entry.kind)}: {told.isContent ? <Content>{told.what}</Content> : told.what}
          </strong>
        </IconWords>
        {whom && (
          <>
            {' '}
            <Content>{whom}</Content>
          </>
        )}
        {told.corrected && <> ({t('timeline.corrected')})</>}
      </div>
      {entry.from && entry.to && entry.from !== entry.to && (
        <div>{t('timeline.fromTo', { from: codes('stage', entry.from), to: codes('stage', entry.to) })}</div>
      )}
      {told.reasonCode && <div>{told.reasonCode}</div>}
      {told.baggage !== null && <div>{t('timeline.baggage', { count: told.baggage })}</div>}
      {told.words && (
        <p className={classes.said}>
          <Content>{told.words}</Content>
        </p>
      )}
      <div className={classes.quiet}>
        {entry.actorName && (
          <>
            <Content>{entry.actorName}</Content>,{' '}
          </>
        )}
        <time dateTime={entry.at}>{format.instant(entry.at, file.timeZone)}</time>
        {told.happenedOn && <>, {t('timeline.happenedOn', { day: format.day(told.happenedOn) })}</>}
        {entry.kind === 'step' && told.correctable && may('case.correct', file.officeId) && (
          <>
            {' '}
            <CorrectLink caseId={file.id} stepId={entry.id} />
          </>
        )}
        {told.otherCaseId && (
          <>
            {' '}
            <AnchorLink to="/cases/$caseId" params={{ caseId: told.otherCaseId }} fz="sm">
              <Content>{told.otherCase}</Content>
            </AnchorLink>
          </>
        )}
      </div>
    </>
  );
}
