import { useTranslation } from 'react-i18next';

/** Kinds of record that an officer asks for; any other is told by the name it has in the trail. */
export const RECORD_TYPES = [
  ...['case', 'case_member', 'person', 'session_note', 'case_note', 'screening', 'declaration', 'consent', 'letter'],
  ...['attachment', 'appointment', 'eligibility_decision', 'case_transfer', 'case_export', 'kept_mail', 'app_user'],
  ...['api_key', 'office', 'programme', 'rule_version', 'local_figure', 'letter_template', 'declaration_template'],
] as const;

export function useTrailWords(): { record: (type: string) => string } {
  const { t, i18n } = useTranslation('trail');
  return {
    record: (type) =>
      i18n.exists(`record.${type}`, { ns: 'trail' }) ? t(`record.${type}` as 'record.case') : t('record.another'),
  };
}
