import { Textarea } from '@mantine/core';
import { MATTER_CLASSES } from '@homeward/contracts';
import { LockIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { FieldProps } from '../../../components/form/use-app-form.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { ReasonValues } from './reason-values.ts';

const SEALED_CLASSES = MATTER_CLASSES.filter((each) => each !== 'ordinary');

export interface ReasonFieldsProps {
  form: { readonly values: ReasonValues; field(path: string): FieldProps };
  officeId: string;
  label: string;
  /** Stands beneath what everybody reads. */
  children?: ReactNode;
}

/** Why, and a part of it that others do not see, for whoever answers for the decision; who will read it is said first. */
export function ReasonFields({ form, officeId, label, children }: ReasonFieldsProps) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const maySeal = useMay()('sealed-reason.write', officeId);
  const words = { autosize: true, minRows: 4, dir: 'auto' } as const;
  return (
    <>
      <div>
        <Textarea
          {...form.field('reason')}
          {...words}
          label={label}
          description={t(maySeal ? 'sealed.reasonHint' : 'decide.reasonHint')}
        />
        {children}
      </div>
      {maySeal && (
        <ChoiceField
          field={form.field('sealedReason.matterClass')}
          label={t('sealed.question')}
          choices={[
            { value: '', label: t('sealed.none') },
            ...SEALED_CLASSES.map((value) => ({
              value,
              label: (
                <>
                  <LockIcon size={12} aria-hidden /> {codes('matterClass', value)}
                </>
              ),
              description: t(`sealed.readers.${value}`),
            })),
          ]}
        />
      )}
      {maySeal && form.values.sealedReason.matterClass && (
        <Textarea {...form.field('sealedReason.text')} {...words} label={t('sealed.text')} />
      )}
    </>
  );
}

/** The same answers once more, to be checked before they are sent. */
export function useReasonAnswers(): (
  label: string,
  values: ReasonValues,
) => { field: string; label: string; value: ReactNode }[] {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  return (label, { reason, sealedReason: { matterClass, text } }) => [
    { field: 'reason', label, value: reason && <Content>{reason}</Content> },
    ...(matterClass
      ? [
          { field: 'sealedReason.matterClass', label: t('sealed.question'), value: codes('matterClass', matterClass) },
          { field: 'sealedReason.text', label: t('sealed.text'), value: text && <Content>{text}</Content> },
        ]
      : []),
  ];
}
