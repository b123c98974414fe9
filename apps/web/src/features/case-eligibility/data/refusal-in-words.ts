import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, requirementsOf } from '../../../lib/api/problem.ts';

/** A refused step says what it lacks, requirement by requirement. */
export function useRefusalInWords(): (error: unknown) => unknown {
  const { t, i18n } = useTranslation(['eligibility', 'codes']);
  return useCallback(
    (error: unknown): unknown => {
      if (!isProblem(error)) return error;
      const missing = requirementsOf(error).map((requirement) => {
        if (requirement === 'decider-not-counsellor') return t('decide.counselled');
        const key = `codes:requirement.${requirement}`;
        return i18n.exists(key) ? t(key as 'codes:requirement.held') : requirement;
      });
      return missing.length > 0 ? { ...error, words: missing.join(' ') } : error;
    },
    [t, i18n],
  );
}
