import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CASELOAD_PAST_RETENTION } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Interruption } from '../../../components/interruption.tsx';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { problemOf } from '../../../lib/api/problem.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useCaseloadsChanged, type Import } from '../data.ts';

const ENCODINGS = ['utf-8', 'windows-1250', 'windows-1252', 'windows-1256', 'iso-8859-2', 'utf-16le'];
const BY_LOOKING = 'found';
const LEAVE_OUT = 'leave-out';

interface Settings {
  onlyValid: boolean;
  overwrite: boolean;
  createOffices: boolean;
  encoding: string;
  pastRetention: string;
}

/** What can be done with the files while they are kept: save what was tried, or try it otherwise. */
export function RunAgain({ run }: { run: Import }) {
  const { t } = useTranslation('caseloads');
  const [settings, setSettings] = useState<Settings | null>(null);
  const start = useStart(run);
  if (run.files.length === 0) return null;
  if (run.files.some(({ received, byteSize }) => received < byteSize))
    return (
      <Panel title={t('again.unsent')}>
        <Text>{t('again.unsentWords')}</Text>
      </Panel>
    );
  if (settings)
    return (
      <Interruption
        title={t('again.sure')}
        onGoOn={() => void start(settings, false).finally(() => setSettings(null))}
        out={
          <Button variant="default" onClick={() => setSettings(null)}>
            {t('again.back')}
          </Button>
        }
      >
        <Text>{t('again.sureWords')}</Text>
      </Interruption>
    );
  return <SettingsForm run={run} onStart={start} onAsk={setSettings} />;
}

interface SettingsFormProps {
  run: Import;
  onStart: (settings: Settings, dryRun: boolean) => Promise<void>;
  /** Asked once more before what colleagues wrote is overwritten. */
  onAsk: (settings: Settings) => void;
}

function SettingsForm({ run, onStart, onAsk }: SettingsFormProps) {
  const { t } = useTranslation('caseloads');
  const may = useMay();
  const { options, result } = run;
  const form = useAppForm<Settings>({
    initialValues: {
      ...{ onlyValid: options.onlyValid, overwrite: options.overwrite, createOffices: options.createOffices },
      ...{ encoding: options.encoding ?? BY_LOOKING, pastRetention: options.pastRetention ?? LEAVE_OUT },
    },
  });
  const done = result?.saved === true && !result.leftOut;
  if (done) return null;
  // What does not come up is not asked: most files are saved as they were tried.
  const asksRetention = (result?.warnings ?? 0) > 0 || options.pastRetention !== null;
  const asksEncoding = run.files.every(({ fileName }) => !fileName.toLowerCase().endsWith('.xlsx'));
  const vain = result !== null && !result.saves && result.errors > 0;
  const save = async (settings: Settings): Promise<void> => {
    if (settings.overwrite) onAsk(settings);
    else await onStart(settings, false);
  };
  const flag = (name: 'onlyValid' | 'overwrite' | 'createOffices') => {
    const { value, ...field } = form.field(name);
    return {
      ...field,
      checked: value as boolean,
      label: t(`option.${name}.label`),
      description: t(`option.${name}.words`),
    };
  };
  return (
    <Panel title={t(result?.saved ? 'again.rest' : 'again.title')}>
      <AppForm form={form} onSend={save}>
        {result && !result.saves && result.errors > 0 && <Text maw={720}>{t('again.mend')}</Text>}
        {((result?.errors ?? 0) > 0 || options.onlyValid) && <Checkbox {...flag('onlyValid')} />}
        {((result?.conflicts ?? 0) > 0 || options.overwrite) && <Checkbox {...flag('overwrite')} />}
        {may('office.manage') && <Checkbox {...flag('createOffices')} />}
        {asksRetention && (
          <ChoiceField
            field={form.field('pastRetention')}
            label={t('option.pastRetention.label')}
            description={t('option.pastRetention.words')}
            choices={[LEAVE_OUT, ...CASELOAD_PAST_RETENTION].map((value) => ({
              value,
              label: t(`option.pastRetention.${value as 'keep'}`),
            }))}
          />
        )}
        {asksEncoding && (
          <Select
            {...form.field('encoding')}
            label={t('option.encoding.label')}
            description={t('option.encoding.words')}
            data={[BY_LOOKING, ...ENCODINGS].map((value) => ({
              value,
              label: value === BY_LOOKING ? t('option.encoding.found') : value,
            }))}
            allowDeselect={false}
            maw={420}
          />
        )}
        <Group>
          {(!vain || form.values.onlyValid) && (
            <Button type="submit" loading={form.sending}>
              {t(result?.saves && result.dryRun ? 'again.save' : 'again.saveNow')}
            </Button>
          )}
          <Button
            variant="default"
            disabled={form.sending}
            onClick={() => form.send((settings) => onStart(settings, true))()}
          >
            {t('again.try')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('again.alone')}
        </Text>
      </AppForm>
    </Panel>
  );
}

/** Has the worker begin; the page then shows how far it is. */
function useStart({ id, version }: Import): (settings: Settings, dryRun: boolean) => Promise<void> {
  const changed = useCaseloadsChanged();
  return async ({ encoding, pastRetention, ...flags }, dryRun) => {
    const { error } = await client.POST('/api/caseload-imports/{id}/runs', {
      params: { path: { id } },
      body: {
        ...{ version, dryRun, ...flags },
        ...(encoding === BY_LOOKING ? {} : { encoding }),
        ...(pastRetention === LEAVE_OUT ? {} : { pastRetention: pastRetention as 'keep' }),
      },
    });
    await changed();
    if (error) throw problemOf(error);
  };
}
