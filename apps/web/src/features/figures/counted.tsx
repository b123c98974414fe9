import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { Scope } from './scope.tsx';

/** Whose figures an export tells, and what they were narrowed to: two of the same days are told apart by it. */
export function Counted({ head }: { readonly head: components['schemas']['PublishedHeadDto'] }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { programme, host, returnType } = head.filters;
  const codes = [...programme, ...host.map(format.country)];
  return (
    <>
      <Scope words={head.scope} />
      {codes.length > 0 && (
        <>
          {' · '}
          <Content>{codes.join(', ')}</Content>
        </>
      )}
      {returnType.length > 0 && ` · ${format.list(returnType.map((code) => t(`code.byReturnType.${code}`)))}`}
    </>
  );
}
