import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useAssessments, type Assessment } from '../data/papers.queries.ts';
import { NothingToFill, TravelForm, type FormProps } from '../parts/travel-form.tsx';

/** Who goes on caring at the other end, and the day they said that they have taken over. */
export function HandOverForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const assessments = useAssessments(scene.file.id);
  return (
    <QueryState query={assessments}>
      {({ rows }) => {
        const assessment = rows.find(({ id }) => id === recordId);
        if (!assessment) return <NothingToFill scene={scene} title={t('handOver.title')} />;
        return <Form scene={{ ...scene, askAgain: assessments.refetch }} assessment={assessment} />;
      }}
    </QueryState>
  );
}

function Form({ scene, assessment }: Pick<FormProps, 'scene'> & { assessment: Assessment }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const { handOverTo, handOverContact, handedOverOn } = assessment;
  return (
    <TravelForm
      scene={scene}
      title={t('handOver.title')}
      sendLabel={t('handOver.send')}
      questions={[
        { kind: 'line', name: 'handOverTo', label: t('fitness.handOverTo'), initial: handOverTo ?? '' },
        { kind: 'line', name: 'handOverContact', label: t('fitness.handOverContact'), initial: handOverContact ?? '' },
        {
          ...{ kind: 'day', name: 'handedOverOn', label: t('handOver.on'), hint: t('handOver.onHint'), optional: true },
          initial: handedOverOn ?? '',
        },
      ]}
      changes={{
        version: assessment.version,
        facts: [
          { name: 'handOverTo', label: t('fitness.handOverTo'), value: handOverTo ?? '' },
          { name: 'handedOverOn', label: t('handOver.on'), value: handedOverOn ? format.day(handedOverOn) : '' },
        ],
      }}
      done={{ title: t('handOver.done'), next: t('handOver.next') }}
      send={(told, version) =>
        client.POST('/api/fitness-assessments/{id}/hand-over', {
          params: { path: { id: assessment.id } },
          body: {
            ...{ version, handOverTo: told['handOverTo']!, handOverContact: told['handOverContact']! },
            handedOverOn: told['handedOverOn'] || null,
          },
        })
      }
    />
  );
}
