import { Alert, Button, Group, Select } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useProgrammes } from '../data/eligibility.queries.ts';

/** Asks the rules of one programme about the whole family; asked again, they look at what is known by then. */
export function AskRules({ file, last }: { file: Case; last: string | undefined }) {
  const { t } = useTranslation('eligibility');
  const changed = useCaseChanged();
  const programmes = useProgrammes();
  const asking = api.useMutation('post', '/api/cases/{id}/evaluations');
  const [chosen, setChosen] = useState<string | null>(null);
  const today = dayAt(new Date(), file.timeZone);
  const offered = (programmes.data?.rows ?? []).filter(
    ({ hostCountries, usable, validFrom, validTo }) =>
      usable &&
      hostCountries.includes(file.hostCountryCode) &&
      (validFrom === null || validFrom <= today) &&
      (validTo === null || today < validTo),
  );
  const code = chosen ?? last ?? offered[0]?.code ?? null;
  const ask = async (programmeCode: string): Promise<void> => {
    await asking.mutateAsync({ params: { path: { id: file.id } }, body: { programmeCode } }).then(changed, () => null);
  };
  return (
    <>
      <Group align="flex-end" gap="sm">
        <Select
          label={t('rules.programme')}
          data={offered.map(({ code: value, name }) => ({ value, label: name }))}
          value={code}
          onChange={setChosen}
          allowDeselect={false}
          maw={420}
          flex={1}
          miw={200}
        />
        <Button disabled={!code} loading={asking.isPending} onClick={() => void ask(code!)}>
          {t(last ? 'rules.askAgain' : 'rules.ask')}
        </Button>
      </Group>
      <div role="status">
        {asking.isSuccess && (
          <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={t('rules.asked')} />
        )}
      </div>
      {asking.error && <ProblemNotice error={asking.error} />}
    </>
  );
}
