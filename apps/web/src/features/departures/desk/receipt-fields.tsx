import { FileInput } from '@mantine/core';
import { RECEIPT_KINDS, type ReceiptKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { FieldProps } from '../../../components/form/use-app-form.ts';
import { SignaturePad } from '../../case-counselling/declaration/signature-pad.tsx';

export interface ReceiptValues {
  way: ReceiptKind | 'later';
  signature: Blob | null;
  scan: File | null;
}

export const NO_RECEIPT: ReceiptValues = { way: 'signed-on-screen', signature: null, scan: null };

/** @returns the paper and its name; null when the receipt is to follow */
export function paperOf({ way, signature, scan }: ReceiptValues): { paper: Blob; name: string } | null {
  if (way === 'later') return null;
  return way === 'scanned' ? { paper: scan!, name: scan!.name } : { paper: signature!, name: 'receipt.png' };
}

export interface ReceiptFieldsProps {
  field: (path: string) => FieldProps;
  way: ReceiptValues['way'];
  mayWait: boolean;
}

/** Signed with a finger, or on paper and scanned: whoever cannot draw here signs on paper. */
export function ReceiptFields({ field, way, mayWait }: ReceiptFieldsProps) {
  const { t } = useTranslation('departures');
  const ways = [...RECEIPT_KINDS, ...(mayWait ? (['later'] as const) : [])];
  return (
    <>
      <ChoiceField
        field={field('way')}
        label={t('receipt.label')}
        choices={ways.map((value) => ({ value, label: t(`receipt.${value}`) }))}
      />
      {way === 'signed-on-screen' && <SignaturePad field={field('signature')} label={t('receipt.sign')} />}
      {way === 'scanned' && (
        <FileInput
          {...field('scan')}
          label={t('receipt.scan')}
          accept="image/png,image/jpeg,application/pdf"
          maw={380}
        />
      )}
    </>
  );
}
