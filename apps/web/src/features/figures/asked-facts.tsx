import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { FiguresSearch } from './figures-search.ts';

/** What is counted, line by line: whoever lets it out must know of what it tells. */
export function AskedFacts({ asked }: { readonly asked: FiguresSearch & { from: string; to: string } }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const names = new Map(useOfficeList().map(({ id, name }) => [id, name]));
  const { from, to, asOf, officeId, programme, host, returnType, channel } = asked;
  const content = (words: readonly string[]): ReactNode => <Content>{words.join(', ')}</Content>;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t('period.title'), `${format.day(from)} – ${format.day(to)}`],
    ...(asOf ? [[t('period.asOf'), format.day(asOf)] as const] : []),
    [t('filter.office'), officeId ? content(officeId.map((id) => names.get(id) ?? '…')) : t('filter.all')],
    [t('filter.programme'), programme ? content(programme) : t('filter.all')],
    [t('filter.host'), host ? format.list(host.map(format.country)) : t('filter.all')],
    [
      t('filter.returnType'),
      returnType ? format.list(returnType.map((code) => t(`code.byReturnType.${code}`))) : t('filter.all'),
    ],
    [
      t('filter.channel'),
      channel ? format.list(channel.map((code) => t(`code.channel.${code}`))) : t('filter.counted'),
    ],
  ];
  return <FactList facts={lines.map(([label, value]) => ({ label, value }))} />;
}
