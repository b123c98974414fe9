import { Text } from '@mantine/core';
import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { IconWords } from '../../icon-words.tsx';
import type { FormDraft } from './use-draft.ts';

/** Whether what is typed is safe, beside the button that sends it: "Saved 10:42", by the reader’s clock. */
export function DraftSaved({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation('draft');
  const { time } = useFormat();
  return (
    <Text size="sm" component="div" role="status">
      {draft.failing ? (
        <IconWords icon={AlertIcon} tone="brick">
          {t('failing')}
        </IconWords>
      ) : (
        draft.savedAt &&
        !draft.elsewhere && (
          <IconWords icon={CheckIcon} tone="quiet">
            {t('saved', { time: time(draft.savedAt) })}
          </IconWords>
        )
      )}
    </Text>
  );
}
