import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { ChildForm } from '../../case-children/parts/child-form.tsx';
import { SOLUTIONS } from '../steps/sealed-records.tsx';
import type { StandingFormProps, StepFormProps } from './form-props.ts';
import { ProcedureForm } from './procedure-form.tsx';

/** All solutions are weighed from the beginning, and not once a return is as good as arranged. */
export function OpenForm({ scene }: StepFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ChildForm
      scene={scene}
      from="best-interests"
      title={t('do.open')}
      intro={t('about.open')}
      sendLabel={t('do.open')}
      questions={[{ kind: 'day', name: 'openedOn', label: t('open.on'), initial: scene.today }]}
      done={{ title: t('open.done'), next: t('open.next') }}
      send={({ openedOn }) =>
        client.POST('/api/cases/{id}/best-interests', {
          params: { path: { id: scene.file.id } },
          body: { memberId: scene.member.id, openedOn: openedOn! },
        })
      }
    />
  );
}

/** What speaks for and against each way there is; none may stay empty. */
export function WeighForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.weigh')}
      intro={`${t('about.weigh')} ${t('sealedHint')}`}
      sendLabel={t('weigh.send')}
      questions={[
        ...SOLUTIONS.map((each) => ({
          ...({ kind: 'words', rows: 4 } as const),
          ...{ name: each, label: t(`solution.${each}`), hint: t('weigh.hint') },
        })),
        { kind: 'day', name: 'assessedOn', label: t('weigh.on'), initial: scene.today },
      ]}
      done={{ title: t('weigh.done'), next: t('weigh.next') }}
      send={({ assessedOn, ...told }, version) =>
        client.POST('/api/best-interests/{id}/assess', {
          params: { path: { id: procedure.id } },
          body: {
            ...{ version, assessedOn: assessedOn! },
            solutions: {
              return: told['return']!,
              localIntegration: told['localIntegration']!,
              thirdCountry: told['thirdCountry']!,
            },
          },
        })
      }
    />
  );
}
