import { Group, List, Text } from '@mantine/core';
import { AlertIcon, CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { GAPS, gapsOf, type Gap } from '../data/child-gaps.ts';
import type { Child } from '../data/children.queries.ts';
import type { ChildScene } from '../parts/with-child.tsx';

/** What is missing for a child, each leading to where it is mended, or to whom it must be asked of. */
export function Gaps({ scene, child }: { scene: ChildScene; child: Child }) {
  const { t } = useTranslation('children');
  const gaps = gapsOf(child, scene.today, scene.member.stage);
  if (gaps.length === 0)
    return (
      <IconWords icon={CheckCircleIcon} tone="moss">
        {t('gaps.none')}
      </IconWords>
    );
  return (
    <List size="sm" spacing={6} listStyleType="none">
      {gaps.map((gap) => (
        <List.Item key={gap}>
          <Group gap="xs">
            <IconWords icon={AlertIcon} tone="lamp">
              {t(`gap.${gap}`)}
            </IconWords>
            <Mend scene={scene} gap={gap} />
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

function Mend({ scene, gap }: { scene: ChildScene; gap: Gap }) {
  const { t } = useTranslation('children');
  const may = useMay();
  const place = GAPS[gap];
  const params = { caseId: scene.file.id, memberId: scene.member.id };
  if (!may(place.permission, scene.file.officeId))
    return (
      <Text size="sm" c="dimmed" span>
        {t('gaps.ask')}
      </Text>
    );
  if ('about' in place)
    return (
      <AnchorLink
        size="sm"
        to="/cases/$caseId/children/$memberId/record/$form/$recordId"
        params={{ ...params, form: place.form, recordId: place.about }}
      >
        {t('gaps.mend')}
      </AnchorLink>
    );
  if ('form' in place)
    return place.form ? (
      <AnchorLink
        size="sm"
        to="/cases/$caseId/children/$memberId/record/$form"
        params={{ ...params, form: place.form }}
      >
        {t('gaps.mend')}
      </AnchorLink>
    ) : (
      <AnchorLink size="sm" to="/cases/$caseId/children/$memberId" params={params}>
        {t('gaps.see')}
      </AnchorLink>
    );
  return place.step ? (
    <AnchorLink
      size="sm"
      to="/cases/$caseId/children/$memberId/best-interests/$step"
      params={{ ...params, step: place.step }}
    >
      {t('gaps.mend')}
    </AnchorLink>
  ) : (
    <AnchorLink size="sm" to="/cases/$caseId/children/$memberId/best-interests" params={params}>
      {t('gaps.see')}
    </AnchorLink>
  );
}
