import { notFound, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../parts/travel-form.tsx';
import { WithTraveller } from '../parts/with-traveller.tsx';
import { CheckForm } from './check-form.tsx';
import { ConsulateForm } from './consulate-form.tsx';
import { ConsulateStepForm } from './consulate-step-form.tsx';
import { DestinationForm, ReceptionAnswerForm, ReceptionForm } from './arrival-forms.tsx';
import { FitnessAskForm } from './fitness-ask-form.tsx';
import { FitnessForm } from './fitness-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { AskBackForm, RetrievalForm } from './retrieval-forms.tsx';

/** What can be written down about a traveller's papers, by the name in the address. */
const FORMS: Readonly<Record<string, ComponentType<FormProps>>> = {
  check: CheckForm,
  'ask-back': AskBackForm,
  retrieval: RetrievalForm,
  consulate: ConsulateForm,
  'consulate-step': ConsulateStepForm,
  'fitness-ask': FitnessAskForm,
  fitness: FitnessForm,
  'hand-over': HandOverForm,
  reception: ReceptionForm,
  'reception-answer': ReceptionAnswerForm,
  destination: DestinationForm,
};

export function PaperPage() {
  const { t } = useTranslation('travel-papers');
  const { form = '', recordId = '' } = useParams({ strict: false });
  const Form = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (!Form) throw notFound();
  return (
    <WithTraveller title={t('title')}>
      {(scene) => <Form key={`${scene.member.id}/${form}/${recordId}`} scene={scene} recordId={recordId} />}
    </WithTraveller>
  );
}
