import { Stack, Table, Text } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { AlertIcon, CheckCircleIcon, XCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../caseloads.module.css';
import type { Import, ImportResult } from '../data.ts';

const SHEETS = ['persons', 'cases', 'services'] as const;
const COUNTS = ['read', 'new', 'changed', 'same'] as const;

/** What the file did or would do, in a sentence; then how many, and how its letters were read. */
export function ResultPanel({ run, result }: { run: Import; result: ImportResult }) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const [icon, tone] = !result.saves
    ? ([XCircleIcon, 'brick'] as const)
    : result.leftOut
      ? ([AlertIcon, 'lamp'] as const)
      : ([CheckCircleIcon, 'moss'] as const);
  const came = result.dryRun ? 'trial' : 'run';
  const how = !result.saves ? 'nothing' : result.leftOut ? 'part' : 'all';
  return (
    <Panel title={t('result.title')}>
      <Stack gap="sm">
        <div role="status">
          <Text fw={600} component="div">
            <IconWords icon={icon} tone={tone}>
              {t(`result.${came}.${how}`)}
            </IconWords>
          </Text>
          <Text mt={4}>{t(`result.why.${result.errors > 0 && !result.saves ? 'errors' : how}`)}</Text>
        </div>
        <Table
          maw={560}
          aria-label={t('result.counts')}
          verticalSpacing={4}
          horizontalSpacing={4}
          className={classes['counts']!}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {COUNTS.map((count) => (
                <Table.Th key={count} scope="col" ta="end">
                  {t(`result.count.${count}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {SHEETS.map((sheet) => (
              <Table.Tr key={sheet}>
                <Table.Th scope="row">{t(`result.of.${sheet}`)}</Table.Th>
                {COUNTS.map((count) => (
                  <Table.Td key={count} ta="end">
                    {format.number(result[sheet][count])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {result.saved && (
          <AnchorLink to="/cases" search={{ whose: 'anyone' }}>
            {t('result.toCases')}
          </AnchorLink>
        )}
        <Letters names={[...new Set(run.names)]} encoding={result.encoding} mendable={run.files.length > 0} />
      </Stack>
    </Panel>
  );
}

/** Names with a letter that is not of the plain alphabet tell at once whether a file was read in the right encoding. */
function Letters({
  names,
  encoding,
  mendable,
}: Pick<Import, 'names'> & Pick<ImportResult, 'encoding'> & { mendable: boolean }) {
  const { t } = useTranslation('caseloads');
  const encodings = [...new Set([encoding.persons, encoding.services])];
  return (
    <div>
      <Text size="sm">
        {t('letters.encoding')} <Content>{encodings.join(', ')}</Content>
      </Text>
      {names.length > 0 && (
        <>
          <Text size="sm" mt={4}>
            {t(mendable ? 'letters.check' : 'letters.were')}
          </Text>
          <ul style={{ margin: 0 }}>
            {names.map((name) => (
              <li key={name}>
                <Content>{name}</Content>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
