import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../components/form/use-app-form.ts';

export interface FearQuestionProps {
  field: FieldProps;
  /** Several were spoken with: nobody is asked before the others. */
  withOthers: boolean;
}

/**
 * Asked behind a closed door of its own: nothing of it stands on the screen until it is opened, and the answer is hidden
 * the moment it is given, because the screen is often turned to the family.
 */
export function FearQuestion({ field, withOthers }: FearQuestionProps) {
  const { t } = useTranslation('session');
  const [open, setOpen] = useState(false);
  const asked = field.value !== 'not-asked';
  const way = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) way.current?.focus();
    moved.current = false;
  }, [open]);
  const close = (answer?: 'yes' | 'no' | 'not-asked'): void => {
    if (answer) field.onChange(answer);
    moved.current = true;
    setOpen(false);
  };
  return (
    <Box>
      <Text size="sm" fw={500}>
        <LockIcon size={14} aria-hidden /> {t('fear.label')}
      </Text>
      <Text size="xs" c="dimmed" mb={6}>
        {withOthers ? t('fear.notBeforeOthers') : t('fear.hint')}
      </Text>
      {field.error && (
        <Text size="sm" c="brick">
          {field.error}
        </Text>
      )}
      {open ? (
        <Stack gap="xs" role="group" aria-label={t('fear.question')}>
          <Text size="sm">{t('fear.question')}</Text>
          <Group gap="xs">
            <Button id={field.id} size="xs" variant="default" data-autofocus autoFocus onClick={() => close('yes')}>
              {t('fear.yes')}
            </Button>
            <Button size="xs" variant="default" onClick={() => close('no')}>
              {t('fear.no')}
            </Button>
            <Button size="xs" variant="subtle" color="stone" onClick={() => close('not-asked')}>
              {t('fear.notAsked')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Group gap="sm">
          <Text size="sm" role="status">
            {asked ? t('fear.hidden') : t('fear.notAskedYet')}
          </Text>
          <Button id={field.id} ref={way} size="xs" variant="default" onClick={() => setOpen(true)}>
            {asked ? t('fear.change') : t('fear.ask')}
          </Button>
        </Group>
      )}
    </Box>
  );
}
