import type { SealedClass } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';

const REASON_MIN = 3;

/** A reason that many read, and what of it only those see whom its matter is for. */
export interface ReasonValues {
  reason: string;
  sealedReason: { matterClass: SealedClass | ''; text: string };
}

export const NO_REASON = { reason: '', sealedReason: { matterClass: '', text: '' } } as const satisfies ReasonValues;

export function useReasonRules(wrong: string) {
  const { t } = useTranslation('eligibility');
  return {
    reason: (words: string) => (words.trim().length >= REASON_MIN ? null : wrong),
    sealedReason: {
      text: (words: string, { sealedReason }: ReasonValues) =>
        !sealedReason.matterClass || words.trim().length >= REASON_MIN ? null : t('sealed.wrong'),
    },
  };
}

/** Both parts as the server takes them; the sealed one only when it was asked for. */
export function reasonOf({ reason, sealedReason: { matterClass, text } }: ReasonValues): {
  reason: string;
  sealedReason?: { matterClass: SealedClass; text: string };
} {
  return { reason, ...(matterClass ? { sealedReason: { matterClass, text } } : {}) };
}
