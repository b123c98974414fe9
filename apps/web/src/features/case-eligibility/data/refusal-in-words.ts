import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, type Problem } from '../../../lib/api/problem.ts';

/** What a refused step lacks, by code: the server adds it to the problem. */
const requirementsOf = (problem: Problem): readonly string[] => {
  const { requirements } = problem as Problem & { requirements?: unknown };
  return Array.isArray(requirements) ? requirements.map(String) : [];
};

/** Refusals that colleagues meet here, told in their language instead of the server’s. */
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
      const known = `eligibility:refused.${error.code}`;
      const detail =
        missing.length > 0 ? missing.join(' ') : i18n.exists(known) ? t(known as 'refused.unknown') : error.detail;
      return { ...error, detail };
    },
    [t, i18n],
  );
}
