import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import classes from './case.module.css';
import { membersOf, ownMembersOf, type Case, type CaseStep } from './case-queries.ts';
import { tabOf } from './main-road.ts';

/** What a step lacks, whom it lacks it for, and the way to where it is mended; the server’s own words stand behind. */
export function MissingList({ file, step }: { file: Case; step: CaseStep }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  return (
    <ul className={classes.missing}>
      {step.missing.map(({ requirement, words, memberIds }) => {
        const some = memberIds.length < ownMembersOf(file).length ? membersOf(file, memberIds) : [];
        return (
          <li key={requirement}>
            {codes('requirement', requirement)}{' '}
            {some.length > 0 && (
              <>
                {t('missing.for')}{' '}
                <Content>{some.map(({ givenNames, familyName }) => givenNames || familyName).join(', ')}</Content>{' '}
              </>
            )}
            <AnchorLink to={tabOf(requirement)} params={{ caseId: file.id }} fz="sm">
              {t('missing.mend')}
            </AnchorLink>
            <details className={classes.more}>
              <summary>{t('missing.details')}</summary>
              <Content>{words}</Content>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
