import { Button, Menu } from '@mantine/core';
import { GlobeIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { choose } from '../../lib/i18n/i18n.ts';
import { LANGUAGES, languageOr, type Language } from '../../lib/i18n/languages.ts';

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const now = languageOr(i18n.language);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="stone"
          size="compact-sm"
          leftSection={<GlobeIcon aria-hidden />}
          aria-label={`${t('language.choose')}: ${LANGUAGES[now].name}`}
        >
          <span data-content="">{LANGUAGES[now].name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(LANGUAGES).map(([code, { name, direction }]) => (
          <Menu.Item
            key={code}
            lang={code}
            dir={direction}
            data-content=""
            onClick={() => void choose(code as Language)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
