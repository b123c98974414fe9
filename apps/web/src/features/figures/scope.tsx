import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { officesTold, scopeTold } from './scope-words.ts';

/** Which offices are counted and how many are not: a number without it misleads. */
export function Scope({ words }: { readonly words: string }) {
  const { t } = useTranslation('figures');
  const offices = useOfficeList();
  const told = scopeTold(words);
  if (told === null) return <Content>{words}</Content>;
  const { codes, left, ofProgramme } = told;
  if (codes === null) return <>{t('scopeOf.all')}</>;
  return (
    <>
      <Content>{officesTold(codes, offices).join(', ')}</Content>
      {left > 0 && ` (${t(ofProgramme ? 'scopeOf.leftOfProgramme' : 'scopeOf.left', { count: left })})`}
    </>
  );
}
