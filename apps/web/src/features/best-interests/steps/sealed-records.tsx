import type { BestInterestsOutcome, FamilyAssessmentMode, TracingStatus } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { SealedRecord } from '../../case-children/data/children.queries.ts';
import classes from './steps.module.css';

interface Line {
  readonly label: string;
  readonly value: string;
  /** Of a catalogue, and not somebody’s words. */
  readonly code?: boolean;
}

/** What was written under seal, newest first; nothing at all where the reader may not see it. */
export function SealedRecords({ records }: { records: readonly SealedRecord[] }) {
  const linesOf = useLines();
  return records.map((record) => (
    <dl key={record.id} className={classes['facts']}>
      {linesOf(record)
        .filter(({ value }) => value)
        .map(({ label, value, code }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{code ? value : <Content>{value}</Content>}</dd>
          </div>
        ))}
    </dl>
  ));
}

function useLines(): (record: SealedRecord) => readonly Line[] {
  const { t } = useTranslation('best-interests');
  const format = useFormat();
  const offices = api.useQuery(
    ...(['get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 }] as const),
  );
  return ({ kind, content, happenedOn }) => {
    const told = (name: string, of: Readonly<Record<string, unknown>> = content): string => {
      const value = of[name];
      return typeof value === 'string' ? value : '';
    };
    const on = { label: t('words.on'), value: format.day(happenedOn) };
    const line = (label: string, name: string): Line => ({ label, value: told(name) });
    switch (kind) {
      case 'family-tracing':
        return [
          on,
          { label: t('tracing.status'), value: t(`tracingStatus.${told('status') as TracingStatus}`), code: true },
          line(t('tracing.words'), 'words'),
        ];
      case 'family-assessment':
        return [
          on,
          {
            label: t('family.office'),
            value: offices.data?.rows.find(({ id }) => id === content['doneByOfficeId'])?.name ?? '',
          },
          { label: t('family.mode'), value: t(`familyMode.${told('mode') as FamilyAssessmentMode}`), code: true },
          ...FAMILY_SECTIONS.map((section) => line(t(`family.${section}`), section)),
          line(t('family.handedOverTo'), 'handedOverTo'),
          { label: t('family.handedOverOn'), value: told('handedOverOn') && format.day(told('handedOverOn')) },
        ];
      case 'best-interests-assessment': {
        const solutions = content['solutions'] as Readonly<Record<string, unknown>>;
        return [on, ...SOLUTIONS.map((each) => ({ label: t(`solution.${each}`), value: told(each, solutions) }))];
      }
      case 'best-interests-determination':
        return [
          { label: t('determine.outcome'), value: t(`decided.${told('outcome') as BestInterestsOutcome}`), code: true },
          line(t('determine.by'), 'decidedBy'),
          line(t('determine.grounds'), 'grounds'),
        ];
      case 'best-interests-reopening':
        return [
          on,
          { label: t('reopen.why'), value: t(`why.${told('why') as 'new-facts' | 'review' | 'appeal'}`), code: true },
          line(t('reopen.words'), 'words'),
        ];
      default:
        return [];
    }
  };
}

export const SOLUTIONS = ['return', 'localIntegration', 'thirdCountry'] as const;
export const FAMILY_SECTIONS = ['family', 'socioEconomic', 'housing', 'education', 'medical', 'outcome'] as const;
