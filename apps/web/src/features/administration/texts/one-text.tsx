import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState, type QueryStateProps } from '../../../components/query-state.tsx';

export interface OneTextProps<All, Text> {
  title: string;
  /** The way back to the list of its kind. */
  back: ReactNode;
  /** The way to the next version, for whoever may draft it. */
  next: ReactNode;
  texts: QueryStateProps<All>['query'];
  text: Text | undefined;
  children: (text: Text) => ReactNode;
}

/** The page of one version of a text, found among all of its kind. */
export function OneText<All, Text>({ title, back, next, texts, text, children }: OneTextProps<All, Text>) {
  const { t } = useTranslation('texts');
  return (
    <Page title={title} lead={back} actions={text && next}>
      <QueryState query={texts}>{() => (text ? children(text) : <Empty title={t('notThere')} />)}</QueryState>
    </Page>
  );
}
