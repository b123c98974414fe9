import { Table, Text } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { useTranslation } from 'react-i18next';
import type { VersionedField } from '../../components/versioned-form.tsx';

export interface WhatChangesProps<V extends object> {
  before: V;
  after: V;
  fields: readonly VersionedField<V>[];
}

/** From what to what, while it is written: a correction is made knowing what it replaces. */
export function WhatChanges<V extends object>({ before, after, fields }: WhatChangesProps<V>) {
  const { t } = useTranslation('people-edit');
  const differing = fields.filter(({ name }) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (differing.length === 0) return <Text c="dimmed">{t('correct.nothing')}</Text>;
  return (
    <Table.ScrollContainer minWidth={280}>
      <Table captionSide="top">
        <Table.Caption>{t('correct.changes')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('correct.field')}</Table.Th>
            <Table.Th scope="col">{t('correct.before')}</Table.Th>
            <Table.Th scope="col">{t('correct.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map(({ name, label, shown }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{shown(before)}</Table.Td>
              <Table.Td>{shown(after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
