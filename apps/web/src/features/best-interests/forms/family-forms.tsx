import {
  FAMILY_ASSESSMENT_MODES,
  TRACING_STATUSES,
  type FamilyAssessmentMode,
  type TracingStatus,
} from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../lib/api/client.ts';
import { ChildForm } from '../../case-children/parts/child-form.tsx';
import { FAMILY_SECTIONS } from '../steps/sealed-records.tsx';
import type { StandingFormProps } from './form-props.ts';

/** How far the search for the family has come; the child may stop it, and it is not always safe. */
export function TracingForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ChildForm
      scene={scene}
      from="best-interests"
      title={t('do.tracing')}
      intro={`${t('about.tracing')} ${t('sealedHint')}`}
      sendLabel={t('tracing.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'status', label: t('tracing.status') },
          options: TRACING_STATUSES.map((value) => ({ value, label: t(`tracingStatus.${value}`) })),
        },
        { kind: 'day', name: 'happenedOn', label: t('words.on'), initial: scene.today },
        { kind: 'words', name: 'words', label: t('tracing.words'), optional: true },
      ]}
      done={{ title: t('tracing.done'), next: t('tracing.next') }}
      send={({ status, happenedOn, words }) =>
        client.POST('/api/best-interests/{id}/tracing', {
          params: { path: { id: procedure.id } },
          body: { status: status as TracingStatus, happenedOn: happenedOn!, words: words || null },
        })
      }
    />
  );
}

/** The template of a family assessment made in the country of origin: its outcome is open, and goes to the child-welfare body. */
export function FamilyAssessmentForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  const offices = api.useQuery(
    ...(['get', '/api/offices', { params: { query: { size: 100 } } }, { staleTime: 300_000 }] as const),
  );
  const missionsFirst = (offices.data?.rows ?? []).toSorted(
    (one, other) => Number(other.kind === 'receiving-mission') - Number(one.kind === 'receiving-mission'),
  );
  return (
    <ChildForm
      scene={scene}
      from="best-interests"
      title={t('do.family')}
      intro={`${t('about.family')} ${t('sealedHint')}`}
      sendLabel={t('family.send')}
      questions={[
        {
          ...{ kind: 'select', name: 'doneByOfficeId', label: t('family.office') },
          options: missionsFirst.map(({ id, name }) => ({ value: id, label: name, content: true })),
        },
        {
          ...{ kind: 'choice', name: 'mode', label: t('family.mode') },
          options: FAMILY_ASSESSMENT_MODES.map((value) => ({ value, label: t(`familyMode.${value}`) })),
        },
        { kind: 'day', name: 'happenedOn', label: t('family.on') },
        ...FAMILY_SECTIONS.map((name) => ({
          ...({ kind: 'words', rows: 2 } as const),
          ...{ name, label: t(`family.${name}`) },
          ...(name === 'outcome' ? { hint: t('family.outcomeHint') } : {}),
        })),
        { kind: 'line', name: 'handedOverTo', label: t('family.handedOverTo') },
        { kind: 'day', name: 'handedOverOn', label: t('family.handedOverOn') },
      ]}
      done={{ title: t('family.done'), next: t('family.next') }}
      send={(told) =>
        client.POST('/api/best-interests/{id}/family-assessments', {
          params: { path: { id: procedure.id } },
          body: {
            ...{ doneByOfficeId: told['doneByOfficeId']!, mode: told['mode'] as FamilyAssessmentMode },
            ...{ happenedOn: told['happenedOn']!, handedOverTo: told['handedOverTo']! },
            ...{ handedOverOn: told['handedOverOn']!, family: told['family']!, outcome: told['outcome']! },
            ...{ socioEconomic: told['socioEconomic']!, housing: told['housing']! },
            ...{ education: told['education']!, medical: told['medical']! },
          },
        })
      }
    />
  );
}
