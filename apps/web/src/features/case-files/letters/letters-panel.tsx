import { FileIcon, LockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Beside } from '../../../components/beside.tsx';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import { useLetters, type LetterLine } from '../data/files.queries.ts';
import { LetterState } from './letter-state.tsx';

/** The letters of a case, the newest first: drafts to be worded, filed ones as they were given. */
export function LettersPanel({ file }: { file: Case }) {
  const { t } = useTranslation('files');
  const may = useMay();
  const query = useLetters(file.id);
  return (
    <Panel
      title={t('letters.title')}
      actions={
        may('letter.write', file.officeId) && (
          <ButtonLink to="/cases/$caseId/files/letter" params={{ caseId: file.id }} size="xs">
            {t('letters.write')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('letters.none')}>{t('letters.noneWords')}</Empty>
          ) : (
            <ul className={classes.entries}>
              {rows.map((letter) => (
                <LetterRow key={letter.id} file={file} letter={letter} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

function LetterRow({ file, letter }: { file: Case; letter: LetterLine }) {
  const codes = useCodes();
  const format = useFormat();
  return (
    <li>
      <AnchorLink
        to="/cases/$caseId/files/letters/$letterId"
        params={{ caseId: file.id, letterId: letter.id }}
        fw={600}
      >
        {codes('letterKind', letter.kind)}: <Content>{letter.title}</Content>
      </AnchorLink>{' '}
      <LetterState letter={letter} />{' '}
      <IconWords icon={letter.matterClass === 'ordinary' ? FileIcon : LockIcon} tone="quiet">
        {codes('matterClass', letter.matterClass)}
      </IconWords>
      <div className={classes.quiet}>
        <Beside
          parts={[
            membersOf(file, [letter.memberId]).map(nameOf).join(''),
            format.language(letter.language),
            letter.authorName,
            format.instant(letter.filedAt ?? letter.createdAt, file.timeZone),
          ]}
        />
      </div>
    </li>
  );
}
