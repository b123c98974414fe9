import { Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { DemoBand } from '../shell/demo-band.tsx';
import type { Session } from '../../lib/session/session-store.ts';
import { EnrolSecondFactor } from './enrol-second-factor.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInPageProps {
  /** Signed in with a password, and owing a second factor. */
  session?: Session;
  onSignedIn: (session: Session) => void;
}

export function SignInPage({ session, onSignedIn }: SignInPageProps) {
  const { t } = useTranslation('sign-in');
  const title = session ? t('secondFactor.title') : t('title');
  useEffect(() => {
    document.title = `${title} – Homeward`;
  }, [title]);
  return (
    <Box mih="100vh">
      <DemoBand />
      <Center component="main" py={{ base: 'xl', sm: 72 }} px="md">
        <Stack w="100%" maw={400} gap="lg">
          <Group gap="sm">
            <img src="/icon.svg" alt="" width={40} height={40} />
            <Text fw={650} fz={22} component="span" data-content="">
              Homeward
            </Text>
          </Group>
          <Paper withBorder p="lg">
            <Title order={1} size="h2" mb="md">
              {title}
            </Title>
            {!session && <SignInForm onSignedIn={onSignedIn} />}
            {session?.secondFactorMissing === 'code' && <SecondFactorForm onSignedIn={onSignedIn} />}
            {session?.secondFactorMissing === 'enrol' && <EnrolSecondFactor onSignedIn={onSignedIn} />}
          </Paper>
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t('purpose')}
            </Text>
            <LanguageChoice />
          </Group>
        </Stack>
      </Center>
    </Box>
  );
}
