import { FITNESS_CONDITIONS, FITNESS_OUTCOMES, MEDICAL_SERVICES, type FitnessOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import type { Question, Told } from '../../../components/short-form/questions.ts';
import { client } from '../../../lib/api/client.ts';
import { NothingToFill, ticked, TravelForm, type FormProps } from '../parts/travel-form.tsx';

const mayTravel = ({ outcome }: Told): boolean => outcome === 'fit' || outcome === 'fit-with-conditions';
const withConditions = ({ outcome }: Told): boolean => outcome === 'fit-with-conditions';
const pregnant = ({ pregnant: answer }: Told): boolean => answer === 'yes';
const handsOver = ({ handsOver: answer }: Told): boolean => answer === 'yes';

/** The medical officer's form: what was found is sealed as it is sent; others learn whether, until when and with what. */
export function FitnessForm({ scene }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const questions = useQuestions(scene.today);
  const { fitness } = scene.readiness;
  if (!fitness || fitness.answer === 'not-required') return <NothingToFill scene={scene} title={t('fitness.title')} />;
  return (
    <TravelForm
      scene={scene}
      title={t('fitness.title')}
      intro={t('fitness.intro')}
      sendLabel={t('fitness.send')}
      questions={questions}
      changes={{
        version: fitness.version,
        facts: [{ name: 'answer', label: t('ask.what'), value: t(`answer.${fitness.answer}`) }],
      }}
      done={{ title: t('fitness.done'), next: t('fitness.next') }}
      send={(told, version) =>
        client.POST('/api/cases/{id}/fitness-assessments', {
          params: { path: { id: scene.file.id } },
          body: { memberId: scene.member.id, version, ...assessmentOf(told) },
        })
      }
    />
  );
}

const assessmentOf = (told: Told) => ({
  outcome: told['outcome'] as FitnessOutcome,
  conditions: withConditions(told) ? ticked(told, 'conditions', FITNESS_CONDITIONS) : [],
  services: mayTravel(told) ? ticked(told, 'services', MEDICAL_SERVICES) : [],
  assessedOn: told['assessedOn']!,
  validUntil: told['validUntil'] || null,
  reviewOn: told['reviewOn'] || null,
  physician: told['physician']!,
  medifReference: told['medifReference'] || null,
  pregnancy: pregnant(told)
    ? {
        dueOn: told['dueOn']!,
        multiple: told['multiple'] === 'yes',
        certificateHeld: told['certificateHeld'] === 'yes',
      }
    : null,
  medication: told['medication'] || null,
  medicationDays: told['medicationDays'] ? Number(told['medicationDays']) : null,
  vaccinations: told['vaccinations'] || null,
  summary: told['summary'] || null,
  handOver: handsOver(told) ? { handOverTo: told['handOverTo']!, handOverContact: told['handOverContact']! } : null,
});

function useQuestions(today: string): readonly Question[] {
  const { t } = useTranslation('travel-papers');
  const tick = (name: string, label: string, when?: (told: Told) => boolean): Question => ({
    ...{ kind: 'tick', name, label, optional: true },
    ...(when ? { when } : {}),
  });
  return [
    {
      ...{ kind: 'choice', name: 'outcome', label: t('fitness.outcome'), hint: t('fitness.outcomeHint') },
      options: FITNESS_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
    },
    ...FITNESS_CONDITIONS.map((each) => tick(`conditions-${each}`, t(`condition.${each}`), withConditions)),
    ...MEDICAL_SERVICES.map((each) => tick(`services-${each}`, t(`service.${each}`), mayTravel)),
    { kind: 'day', name: 'assessedOn', label: t('fitness.assessedOn'), initial: today },
    { kind: 'day', name: 'validUntil', label: t('fitness.validUntil'), when: mayTravel },
    {
      ...{ kind: 'day', name: 'reviewOn', label: t('fitness.reviewOn') },
      when: ({ outcome }) => outcome === 'temporarily-unfit',
    },
    { kind: 'line', name: 'physician', label: t('fitness.physician') },
    { kind: 'line', name: 'medifReference', label: t('fitness.medif'), optional: true },
    tick('pregnant', t('fitness.pregnant')),
    { kind: 'day', name: 'dueOn', label: t('fitness.dueOn'), hint: t('fitness.dueHint'), when: pregnant },
    tick('multiple', t('fitness.multiple'), pregnant),
    tick('certificateHeld', t('fitness.certificate'), pregnant),
    { kind: 'line', name: 'medication', label: t('fitness.medication'), optional: true },
    {
      kind: 'line',
      name: 'medicationDays',
      label: t('fitness.medicationDays'),
      when: ({ medication }) => Boolean(medication),
    },
    { kind: 'line', name: 'vaccinations', label: t('fitness.vaccinations'), optional: true },
    {
      kind: 'words',
      name: 'summary',
      label: t('fitness.summary'),
      hint: t('fitness.summaryHint'),
      rows: 5,
      optional: true,
    },
    tick('handsOver', t('fitness.handsOver')),
    { kind: 'line', name: 'handOverTo', label: t('fitness.handOverTo'), when: handsOver },
    { kind: 'line', name: 'handOverContact', label: t('fitness.handOverContact'), when: handsOver },
  ];
}
