import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Procedure } from '../../case-children/data/children.queries.ts';
import type { Changed } from '../../case-children/parts/child-form.tsx';

/** By what two versions of a procedure are told apart. */
export function useChangedProcedure(): (procedure: Procedure) => Changed {
  const { t } = useTranslation(['best-interests', 'children']);
  const format = useFormat();
  const day = (value: string | null): string => (value ? format.day(value) : t('fact.none'));
  return ({ version, state, decidedOn, appealedOn }) => ({
    version,
    facts: [
      { name: 'state', label: t('fact.state'), value: t(`children:procedureState.${state}`) },
      { name: 'decidedOn', label: t('outcome.decidedOn'), value: day(decidedOn) },
      { name: 'appealedOn', label: t('outcome.appealedOn'), value: day(appealedOn) },
    ],
  });
}
