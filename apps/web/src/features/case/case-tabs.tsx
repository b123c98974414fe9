import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangedMark } from './changes.tsx';
import classes from './case.module.css';

/** The tabs of a case, in the order of its way. */
export const CASE_TABS = [
  ['/cases/$caseId', 'overview'],
  ['/cases/$caseId/people', 'people'],
  ['/cases/$caseId/children', 'children'],
  ['/cases/$caseId/counselling', 'counselling'],
  ['/cases/$caseId/eligibility', 'eligibility'],
  ['/cases/$caseId/travel', 'travel'],
  ['/cases/$caseId/reintegration', 'reintegration'],
  ['/cases/$caseId/follow-up', 'followUp'],
  ['/cases/$caseId/files', 'files'],
  ['/cases/$caseId/timeline', 'timeline'],
  ['/cases/$caseId/access', 'access'],
] as const;
/** Where something of a case is mended: a tab, or a page within one. */
export type CaseTabAddress =
  | (typeof CASE_TABS)[number][0]
  | '/cases/$caseId/counselling/screenings'
  | '/cases/$caseId/merge'
  | '/cases/$caseId/close';

export function CaseTabs({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case-page');
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      <ul>
        {CASE_TABS.map(([to, name]) => (
          <li key={to}>
            <Link to={to} params={{ caseId }} activeOptions={{ exact: true, includeSearch: false }}>
              {t(`tabs.${name}`)} <ChangedMark caseId={caseId} part={to.split('/')[3] ?? name} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
