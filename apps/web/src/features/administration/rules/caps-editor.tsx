import type { Cap } from '@homeward/contracts';
import { Button, Group, MultiSelect, Select, SimpleGrid, Stack } from '@mantine/core';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import type { Editing } from './editing.ts';

export interface CapsEditorProps {
  caps: readonly Cap[];
  onChange: (caps: readonly Cap[]) => void;
  currency: string;
  others: readonly string[];
  editing: Editing;
}

/** The most that is given, to a person with what other components give them, or to the whole family. */
export function CapsEditor({ caps, onChange, currency, others, editing }: CapsEditorProps) {
  const { t } = useTranslation('rules');
  const put = (at: number, change: Partial<Cap>): void =>
    onChange(caps.map((cap, index) => (index === at ? { ...cap, ...change } : cap)));
  return (
    <Panel title={t('edit.caps')}>
      <Stack>
        {caps.map((cap, at) => (
          <SimpleGrid key={at} cols={{ base: 1, sm: 3 }}>
            <Select
              label={t('edit.capScope')}
              data={(['person', 'family'] as const).map((value) => ({
                value: value as string,
                label: t(`cap.${value}`),
              }))}
              value={cap.scope}
              onChange={(scope) => scope && put(at, { scope: scope as Cap['scope'] })}
            />
            <MoneyField
              id={editing.idOf(`component.caps.${at}.amountMinor`)}
              error={editing.errorOf(`component.caps.${at}.amountMinor`)}
              label={t('edit.capAmount')}
              currency={currency}
              value={cap.amountMinor}
              onChange={(minor) => put(at, { amountMinor: minor ?? 0 })}
            />
            <MultiSelect
              id={editing.idOf(`component.caps.${at}.countedWith`)}
              label={t('cap.countedWith')}
              attributes={{ pill: { 'data-content': '' } }}
              data={[...new Set([...others, ...cap.countedWith])]}
              renderOption={({ option }) => <Content>{option.label}</Content>}
              value={[...cap.countedWith]}
              onChange={(countedWith) => put(at, { countedWith })}
            />
            <Group>
              <Button
                size="compact-sm"
                variant="subtle"
                color="brick"
                aria-label={`${t('edit.remove')} ${t('part.cap')} ${at + 1}`}
                onClick={() => onChange(caps.filter((_, index) => index !== at))}
              >
                {t('edit.remove')}
              </Button>
            </Group>
          </SimpleGrid>
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<PlusIcon aria-hidden />}
            onClick={() => onChange([...caps, { scope: 'person', amountMinor: 0, countedWith: [] }])}
          >
            {t('edit.addCap')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
