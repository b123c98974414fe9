import { Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoBand } from '../shell/demo-band.tsx';
import { LanguageChoice } from '../shell/language-choice.tsx';

export interface DoorwayProps {
  title: string;
  /** Where more is asked than a way in. */
  wide?: boolean;
  children: ReactNode;
}

/** The sheet on which whoever is not inside yet is met: one thing to do, in a language to choose. */
export function Doorway({ title, wide = false, children }: DoorwayProps) {
  const { t } = useTranslation('sign-in');
  useEffect(() => {
    document.title = `${title} – Homeward`;
  }, [title]);
  return (
    <Box mih="100vh">
      <DemoBand />
      <Center component="main" py={{ base: 'xl', sm: 72 }} px="md">
        <Stack w="100%" maw={wide ? 640 : 400} gap="lg">
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
            {children}
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
