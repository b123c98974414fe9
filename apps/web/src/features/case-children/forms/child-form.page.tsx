import { notFound, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { WithChild } from '../parts/with-child.tsx';
import { AgeDoubtForm, SettleAgeForm } from './age-forms.tsx';
import type { FormProps } from './form-props.ts';
import { EndGuardianForm, GuardianForm } from './guardian-forms.tsx';
import { HearingForm } from './hearing-form.tsx';
import { MissingForm } from './missing-form.tsx';
import { AnswerForm, CustodyOrderForm, HolderForm, KinshipAnswerForm } from './parents-forms.tsx';
import { PlacementForm } from './placement-form.tsx';
import { FinishTaskForm } from './task-form.tsx';

/** What can be written down about a child, by the name in the address. */
const FORMS: Readonly<Record<string, ComponentType<FormProps>>> = {
  'age-doubt': AgeDoubtForm,
  'settle-age': SettleAgeForm,
  guardian: GuardianForm,
  'end-guardian': EndGuardianForm,
  holder: HolderForm,
  answer: AnswerForm,
  'kinship-answer': KinshipAnswerForm,
  'custody-order': CustodyOrderForm,
  placement: PlacementForm,
  hearing: HearingForm,
  missing: MissingForm,
  'finish-task': FinishTaskForm,
};

export function ChildFormPage() {
  const { t } = useTranslation('children');
  const { form = '', recordId = '' } = useParams({ strict: false });
  const Form = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (!Form) throw notFound();
  return (
    <WithChild title={t('title')}>
      {(scene) => <Form key={`${scene.member.id}/${form}/${recordId}`} scene={scene} recordId={recordId} />}
    </WithChild>
  );
}
