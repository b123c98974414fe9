import '@mantine/core/styles/Menu.css';
import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import { DeviceDesktopIcon, KeyIcon, MoonIcon, SignOutIcon, SunIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MenuLink } from '../../components/menu-link.tsx';
import { client } from '../../lib/api/client.ts';
import { sessionStore, useSession } from '../../lib/session/session-store.ts';
import { choose } from '../../lib/i18n/i18n.ts';
import { LANGUAGES, languageOr, type Language } from '../../lib/i18n/languages.ts';
import { AccountFace } from './account-face.tsx';

const SCHEMES = { auto: DeviceDesktopIcon, light: SunIcon, dark: MoonIcon } as const;

export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const language = languageOr(i18n.language);
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queries = useQueryClient();
  const signOut = async (ended: Promise<unknown>): Promise<void> => {
    await ended;
    queries.clear();
    sessionStore.signedOut();
  };
  return (
    <Menu position="bottom-end" width={240} defaultOpened withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <AccountFace />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} data-content="">
            {user.displayName}
          </Text>
          <Text size="xs" data-content="">
            {user.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('language.choose')}</Menu.Label>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <Menu.Item
            key={code}
            lang={code}
            data-content=""
            aria-current={language === code}
            fw={language === code ? 600 : 400}
            onClick={() => void choose(code as Language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        {(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((scheme) => {
          const Symbol = SCHEMES[scheme];
          return (
            <Menu.Item
              key={scheme}
              leftSection={<Symbol aria-hidden />}
              aria-current={colorScheme === scheme}
              fw={colorScheme === scheme ? 600 : 400}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`scheme.${scheme}`)}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <MenuLink to="/account/password" leftSection={<KeyIcon aria-hidden />}>
          {t('account.password')}
        </MenuLink>
        <Menu.Item
          leftSection={<SignOutIcon aria-hidden />}
          onClick={() => void signOut(client.DELETE('/api/session'))}
        >
          {t('account.signOut')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut(client.DELETE('/api/sessions'))}>
          {t('account.signOutEverywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
