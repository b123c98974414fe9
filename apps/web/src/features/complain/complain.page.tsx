import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Doorway } from '../../app/sign-in/doorway.tsx';
import { AskAnswer } from './ask-answer.tsx';
import { SayIt } from './say-it.tsx';

/** Where anybody complains, under their name or none, and asks for the answer. It knows nobody and looks nobody up. */
export function ComplainPage() {
  const { t } = useTranslation('complain');
  const [asks, setAsks] = useState(false);
  return (
    <Doorway title={asks ? t('ask.title') : t('title')} wide>
      <Stack>
        {!asks && <Text>{t('lead')}</Text>}
        <Group>
          <Button variant="default" onClick={() => setAsks(!asks)}>
            {asks ? t('tellInstead') : t('askInstead')}
          </Button>
        </Group>
        {asks ? <AskAnswer /> : <SayIt />}
      </Stack>
    </Doorway>
  );
}
