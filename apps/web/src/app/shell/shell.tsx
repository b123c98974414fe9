import { AppShell, Box, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { bringWords } from '../../lib/i18n/i18n.ts';
import { SearchButton } from '../search/search-button.tsx';
import { AccountButton } from './account-button.tsx';
import { Bell } from './bell.tsx';
import { useDaylightOnPaper } from './daylight-on-paper.ts';
import { DemoBand } from './demo-band.tsx';
import { HelpButton } from './help-button.tsx';
import { Navigation } from './navigation.tsx';
import { OfflineBand } from './offline-band.tsx';
import { Live } from './live/live.tsx';
import { SessionEnd } from './session-end.tsx';

/** The page one came for goes first. */
const WORDS_AFTER_MS = 1_500;

/** The frame of every screen: where one is, where one can go, and who one is. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    const later = setTimeout(() => void bringWords(language), WORDS_AFTER_MS);
    return () => clearTimeout(later);
  }, [language]);
  useDaylightOnPaper();
  const [menu, { toggle, close }] = useDisclosure(false);
  return (
    <>
      <a href="#main" className="hw-skip">
        {t('shell.skip')}
      </a>
      <AppShell
        header={{ height: 52 }}
        navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !menu } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header>
          <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={menu} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('shell.menu')} />
              <img src="/icon.svg" alt="" width={28} height={28} />
              <Text fw={650} fz="lg" component="span" data-content="" visibleFrom="xs">
                Homeward
              </Text>
            </Group>
            <Group gap="xs" wrap="nowrap">
              <SearchButton />
              <Bell />
              <HelpButton />
              <AccountButton />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={t('shell.places')}>
          <Navigation onNavigate={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1}>
          <Box
            mx={{ base: 'calc(var(--mantine-spacing-sm) * -1)', sm: 'calc(var(--mantine-spacing-lg) * -1)' }}
            mt={{ base: 'calc(var(--mantine-spacing-sm) * -1)', sm: 'calc(var(--mantine-spacing-lg) * -1)' }}
            mb="md"
          >
            <DemoBand />
            <OfflineBand />
          </Box>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </AppShell.Main>
      </AppShell>
      <SessionEnd />
      <Live />
    </>
  );
}
