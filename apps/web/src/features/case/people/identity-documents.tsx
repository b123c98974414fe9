import { Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { PaperLink, SectionLink } from '../../case-people/section-link.tsx';
import type { CaseMember } from '../case-queries.ts';
import classes from '../case.module.css';
import own from './people.module.css';

type IdentityDocument = components['schemas']['IdentityDocumentDto'];

/** Papers, and in whose hand each original is. */
export function IdentityDocuments({
  documents,
  member,
}: {
  documents: readonly IdentityDocument[];
  member: CaseMember;
}) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  return (
    <>
      <h3 className={own.heading}>{t('papers.title')}</h3>
      {documents.length === 0 && <Text c="dimmed">{t('papers.none')}</Text>}
      <ul className={classes.entries}>
        {documents.map((document) => (
          <li key={document.id}>
            {codes('documentKind', document.kind)}
            {document.number && (
              <strong>
                {' '}
                <Content>{document.number}</Content>
              </strong>
            )}
            {t('listComma')}
            {format.country(document.issuingCountryCode)}
            <div className={classes.quiet}>
              {t('papers.original')} {codes('originalPlace', document.originalAt)}
              {document.copyHeld && (
                <>
                  {t('listComma')}
                  {t('papers.copy')}
                </>
              )}
              {document.expiresOn && (
                <>
                  {t('listComma')}
                  {t('papers.expires', { day: format.day(document.expiresOn) })}
                </>
              )}
            </div>
            {document.expiresOn && format.daysFromToday(document.expiresOn) < 0 && (
              <IconWords icon={AlertIcon} tone="brick">
                {t('papers.expired')}
              </IconWords>
            )}
            <PaperLink member={member} paper={document} />
          </li>
        ))}
      </ul>
      <SectionLink member={member} to="papers" permission="person.register" />
    </>
  );
}
