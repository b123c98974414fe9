import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../components/standing/standing.ts';
import { useFetchedAgain } from '../../../components/standing/use-fetched-again.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Letter } from '../data/files.queries.ts';

/** A letter as it stands; asked for by itself, because the page of one that was filed meanwhile is another. */
export function useLetterStanding(shown: Letter): Standing {
  const { t } = useTranslation(['files', 'versions']);
  const format = useFormat();
  const [letter, askAgain] = useFetchedAgain(shown, async () => {
    const { data } = await client.GET('/api/letters/{id}', { params: { path: { id: shown.id } } });
    return data;
  });
  return {
    version: letter.version,
    facts: [
      { name: 'state', label: t('versions:state'), value: t(`letters.state.${letter.state}`) },
      { name: 'title', label: t('versions:title'), value: letter.title },
      { name: 'text', label: t('versions:text'), value: letter.body ?? t('versions:none') },
      {
        ...{ name: 'signedOn', label: t('versions:signedOn') },
        value: letter.signedOn ? format.day(letter.signedOn) : t('versions:none'),
      },
    ],
    askAgain,
  };
}
