import { Button, Group, Stack } from '@mantine/core';
import { AIRPORT_OUTCOMES, type AirportOutcome } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTHING_CHOSEN, type Chosen } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { SelectionBar } from '../../../components/data-table/selection-bar.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { isAwaited, travellersOf, type Flight, type OutcomeResult } from './board-rows.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { OutcomeResults } from './outcome-results.tsx';
import { useTravellerColumns } from './traveller-columns.tsx';

/** The travellers of a day. Several are chosen and settled at once, each with an answer of its own. */
export function TravellerList({ flights, day }: { flights: readonly Flight[]; day: string }) {
  const { t } = useTranslation('departures');
  const may = useMay();
  const queries = useQueryClient();
  const columns = useTravellerColumns();
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [outcome, setOutcome] = useState<AirportOutcome | null>(null);
  const [results, setResults] = useState<readonly OutcomeResult[] | null>(null);
  const travellers = travellersOf(flights);
  const awaited = travellers.filter(isAwaited);
  const picked = awaited.filter(({ passengerId }) => chosen.all || chosen.ids.includes(passengerId));
  const settles = may('movement.advance');
  const done = async (told: readonly OutcomeResult[]): Promise<void> => {
    setResults(told);
    setOutcome(null);
    setChosen(NOTHING_CHOSEN);
    await queries.invalidateQueries({ queryKey: ['get', '/api/departures'] });
  };
  return (
    <Stack gap="sm">
      {results && <OutcomeResults results={results} travellers={travellers} onClose={() => setResults(null)} />}
      {settles && (
        <SelectionBar chosen={chosen} total={awaited.length} onChosen={setChosen}>
          <Group gap="xs" role="group" aria-label={t('outcome.title')}>
            {AIRPORT_OUTCOMES.map((code) => (
              <Button
                key={code}
                size="compact-sm"
                variant={code === 'departed' ? 'filled' : 'default'}
                disabled={picked.length === 0}
                onClick={() => {
                  setResults(null);
                  setOutcome(code);
                }}
              >
                {t(`outcome.button.${code}`)}
              </Button>
            ))}
          </Group>
        </SelectionBar>
      )}
      {outcome && picked.length > 0 && (
        <OutcomeForm
          key={outcome}
          outcome={outcome}
          travellers={picked}
          day={day}
          onDone={done}
          onCancel={() => setOutcome(null)}
        />
      )}
      <DataTable
        name={t('board.travellers')}
        columns={columns}
        rows={travellers}
        rowId={({ passengerId }) => passengerId}
        rowName={({ name, caseNumber }) => name ?? caseNumber}
        chosen={chosen}
        {...(settles ? { onChosen: setChosen } : {})}
      />
    </Stack>
  );
}
