import type { SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { MeantSelect } from '../../../components/form/meant-select.tsx';
import { branchesOf, useEveryOffice, type OfficeBranch } from '../data/offices.ts';

export interface OfficeSelectProps extends Omit<SelectProps, 'data' | 'onChange' | 'value'> {
  value: string | null;
  onChange: (id: string) => void;
  /** Only these, such as the offices in which the reader may do it. */
  only?: readonly string[] | undefined;
}

/** An office of the tree, in the order of the tree. */
export function OfficeSelect({ value, onChange, only, ...select }: OfficeSelectProps) {
  const { t } = useTranslation('fields');
  const { data } = useEveryOffice();
  const offices = inOrder(branchesOf(data ?? [])).filter(({ value: id }) => !only || only.includes(id));
  return (
    <MeantSelect
      nothingFoundMessage={t('nothingFound')}
      renderOption={({ option }) => <Content>{option.label}</Content>}
      {...select}
      data={offices}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

const inOrder = (branches: readonly OfficeBranch[]): { value: string; label: string }[] =>
  branches.flatMap(({ office, under }) => [{ value: office.id, label: office.name }, ...inOrder(under)]);
