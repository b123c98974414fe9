import { notFound, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/use-may.ts';
import { NotThere } from '../../case-children/parts/not-there.tsx';
import { WithChild } from '../../case-children/parts/with-child.tsx';
import { AppealForm, ReopenForm, SettleAppealForm } from './after-forms.tsx';
import { ConsentForm, WithdrawConsentForm } from './consent-forms.tsx';
import { DetermineForm, HandOverForm } from './decision-forms.tsx';
import { FamilyAssessmentForm, TracingForm } from './family-forms.tsx';
import type { StandingFormProps } from './form-props.ts';
import { OpenForm, WeighForm } from './weighing-forms.tsx';

/** The steps that need a procedure, by their name in the address. */
const FORMS: Readonly<Record<string, ComponentType<StandingFormProps>>> = {
  tracing: TracingForm,
  family: FamilyAssessmentForm,
  weigh: WeighForm,
  'consent-guardian': ConsentForm,
  'consent-child': ConsentForm,
  'consent-family': ConsentForm,
  'withdraw-guardian': WithdrawConsentForm,
  'withdraw-child': WithdrawConsentForm,
  'withdraw-family': WithdrawConsentForm,
  'hand-over': HandOverForm,
  determine: DetermineForm,
  appeal: AppealForm,
  'settle-appeal': SettleAppealForm,
  reopen: ReopenForm,
};

export function StepFormPage() {
  const { t } = useTranslation('best-interests');
  const may = useMay();
  const { step = '' } = useParams({ strict: false });
  if (step !== 'open' && !Object.hasOwn(FORMS, step)) throw notFound();
  return (
    <WithChild title={t('title')}>
      {({ child, ...scene }) => {
        if (!child) return <NotThere scene={{ child, ...scene }} title={t('title')} />;
        const part = { scene: { ...scene, child }, step };
        const notThere = <NotThere scene={part.scene} title={t('title')} from="best-interests" />;
        // Nobody fills in by a typed address what the server will not take from them.
        if (!may('best-interests.record', scene.file.officeId)) return notThere;
        if (step === 'open') return <OpenForm {...part} />;
        const Form = FORMS[step]!;
        if (!child.procedure) return notThere;
        return <Form key={step} {...part} procedure={child.procedure} />;
      }}
    </WithChild>
  );
}
