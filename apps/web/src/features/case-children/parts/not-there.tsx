import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { BackToChild } from './child-form.tsx';
import type { ChildScene } from './with-child.tsx';

/** The record a form is for is not there, or not for this reader: the same words for both. */
export function NotThere({ scene, title, from }: { scene: ChildScene; title: string; from?: 'best-interests' }) {
  const { t } = useTranslation('children');
  return (
    <Page title={title}>
      <Stack align="flex-start">
        <Text>{t('notThere')}</Text>
        <BackToChild scene={scene} from={from} />
      </Stack>
    </Page>
  );
}
