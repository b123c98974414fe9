import { Badge, Group, Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { Hit } from './hits.ts';

interface Props {
  hit: Hit;
  /** While other words are being searched for: not yet who is meant. */
  disabled: boolean;
  onOpen: () => void;
}

/** Who, in which case, at which stage, whose, and why they stand here. */
export function SearchHit({ hit, disabled, onOpen }: Props) {
  const { t } = useTranslation('search');
  const codes = useCodes();
  const { names, otherNames, foundBy, officeName, inCase } = hit;
  return (
    <Spotlight.Action disabled={disabled} onClick={onOpen}>
      <div style={{ flex: 1, minWidth: 0, textAlign: 'start' }}>
        <Group gap="xs" justify="space-between" wrap="wrap">
          <Text span fw={600}>
            <Content>{names.join(', ')}</Content>
          </Text>
          {inCase && (
            <Group gap={6} component="span">
              <Text span size="sm">
                <Content>{inCase.number}</Content>
              </Text>
              <Badge variant="light" color="harbour" tt="none" fw={500} component="span">
                {codes('stage', inCase.stage)}
              </Badge>
            </Group>
          )}
        </Group>
        <Text span display="block" size="sm" c="var(--search-quiet)">
          {inCase ? (
            <Content>{[officeName, inCase.ownerName].filter(Boolean).join(', ')}</Content>
          ) : (
            <>
              <Content>{officeName}</Content> · {t('noCase')}
            </>
          )}
          {' · '}
          {foundBy === 'other-name' ? (
            <>
              {t('found.other-name', { names: '' })}
              <Content>{otherNames.join(', ')}</Content>
            </>
          ) : (
            t(`found.${foundBy}`)
          )}
        </Text>
      </div>
    </Spotlight.Action>
  );
}
