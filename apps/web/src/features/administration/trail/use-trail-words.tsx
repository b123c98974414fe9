import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';

/** Kinds of record that an officer asks for; any other is told by the name it has in the trail. */
export const RECORD_TYPES = [
  ...['case', 'case_member', 'person', 'session_note', 'case_note', 'screening', 'declaration', 'consent', 'letter'],
  ...['attachment', 'appointment', 'eligibility_decision', 'case_transfer', 'case_export', 'kept_mail', 'app_user'],
  ...['caseload_import', 'caseload_export'],
  ...['api_key', 'office', 'programme', 'rule_version', 'local_figure', 'letter_template', 'declaration_template'],
] as const;

export interface TrailWords {
  record(type: string): string;
  /** What was done or read: of the trail’s own list, a step of the workflow, or what was refused. */
  action(name: string): ReactNode;
}

const REFUSED = 'refused ';

export function useTrailWords(): TrailWords {
  const { t, i18n } = useTranslation('trail');
  const codes = useCodes();
  return {
    action: (name) => {
      if (name.startsWith(REFUSED))
        return (
          <>
            {t('refused')} <Content>{name.slice(REFUSED.length)}</Content>
          </>
        );
      const key = `action.${name}`;
      return i18n.exists(key, { ns: 'trail' }) ? t(key as 'action.read-case') : codes('action', name);
    },
    record: (type) =>
      i18n.exists(`record.${type}`, { ns: 'trail' }) ? t(`record.${type}` as 'record.case') : t('record.another'),
  };
}
