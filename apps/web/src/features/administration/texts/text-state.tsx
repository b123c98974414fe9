import { Badge, Group } from '@mantine/core';
import { CheckCircleIcon, PencilIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';

export interface TextStateProps {
  state: 'draft' | 'published';
  validFrom: string | null;
  sample: boolean;
}

/** Whether a text is used, and whether it is a sample that nobody has reviewed. */
export function TextState({ state, validFrom, sample }: TextStateProps) {
  const { t } = useTranslation('texts');
  const format = useFormat();
  return (
    <Group gap="xs">
      <IconWords icon={state === 'draft' ? PencilIcon : CheckCircleIcon} tone={state === 'draft' ? 'lamp' : 'moss'}>
        {t(`state.${state}`)}
        {validFrom && (
          <>
            {' '}
            {t('state.from')} <Content>{format.day(validFrom)}</Content>
          </>
        )}
      </IconWords>
      {sample && (
        <Badge variant="light" color="brick" tt="none" fw={500}>
          {t('sample')}
        </Badge>
      )}
    </Group>
  );
}
