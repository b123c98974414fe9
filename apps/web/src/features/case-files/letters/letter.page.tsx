import { getRouteApi, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Beside } from '../../../components/beside.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { problemOf } from '../../../lib/api/problem.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { membersOf, nameOf, useThisCase } from '../../case/case-queries.ts';
import { useLetter } from '../data/files.queries.ts';
import { DraftLetter } from './draft-letter.tsx';
import { FiledLetter } from './filed-letter.tsx';
import { LetterState } from './letter-state.tsx';

const route = getRouteApi('/cases/$caseId/files/letters/$letterId');

/** One letter: worded while it is a draft, as it was given once it is filed. */
export function LetterPage() {
  const { t } = useTranslation('files');
  const { letterId } = route.useParams();
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const file = useThisCase();
  const query = useLetter(letterId);
  if (query.error && [400, 404].includes(problemOf(query.error).status)) throw notFound();
  return (
    <Page
      title={query.data ? t('letter.title', { kind: codes('letterKind', query.data.kind) }) : t('letter.loading')}
      lead={
        query.data && (
          <>
            <Beside
              parts={[
                membersOf(file, [query.data.memberId]).map(nameOf).join(''),
                format.language(query.data.language),
              ]}
            />{' '}
            <LetterState letter={query.data} />
          </>
        )
      }
    >
      <QueryState query={query}>
        {(letter) =>
          letter.state === 'draft' && may('letter.write', file.officeId) ? (
            <DraftLetter key={letter.id} file={file} letter={letter} />
          ) : (
            <FiledLetter key={letter.id} file={file} letter={letter} />
          )
        }
      </QueryState>
    </Page>
  );
}
