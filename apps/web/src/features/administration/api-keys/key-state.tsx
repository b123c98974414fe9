import { CheckCircleIcon, CircleSlashIcon, ClockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** Whether a key still opens, in words. */
export function KeyState({ line }: { line: components['schemas']['ApiKeyListedDto'] }) {
  const { t } = useTranslation('users');
  const format = useFormat();
  if (line.revokedAt)
    return (
      <IconWords icon={CircleSlashIcon} tone="quiet">
        {t('keys.revokedOn')} <Content>{format.instant(line.revokedAt)}</Content>
      </IconWords>
    );
  const over = line.expiresAt < new Date().toISOString();
  return (
    <IconWords icon={over ? ClockIcon : CheckCircleIcon} tone={over ? 'brick' : 'moss'}>
      {over ? t('keys.overSince') : t('keys.until')} <Content>{format.instant(line.expiresAt)}</Content>
    </IconWords>
  );
}
