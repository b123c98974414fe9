import {
  AlertIcon,
  CheckCircleIcon,
  ClockIcon,
  SkipIcon,
  StopIcon,
  SyncIcon,
  XCircleIcon,
  type Icon,
} from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { IconWords, type IconWordsProps } from '../../components/icon-words.tsx';
import type { Export, Import } from './data.ts';

type Look = readonly [Icon, NonNullable<IconWordsProps['tone']>];

const RUNNING: Look = [SyncIcon, 'harbour'];
const IMPORTS: Readonly<Record<Import['state'], Look>> = {
  receiving: [ClockIcon, 'quiet'],
  received: RUNNING,
  checking: RUNNING,
  checked: [CheckCircleIcon, 'plain'],
  saving: RUNNING,
  saved: [CheckCircleIcon, 'moss'],
  refused: [XCircleIcon, 'brick'],
  failed: [StopIcon, 'brick'],
  cancelled: [SkipIcon, 'quiet'],
};
const EXPORTS: Readonly<Record<Export['state'], Look>> = {
  waiting: RUNNING,
  writing: RUNNING,
  ready: [CheckCircleIcon, 'moss'],
  fetched: [CheckCircleIcon, 'quiet'],
  gone: [SkipIcon, 'quiet'],
  failed: [StopIcon, 'brick'],
};

/** Where an import stands; one that was tried and would save nothing says so. */
export function ImportState({ state, result }: Pick<Import, 'state' | 'result'>) {
  const { t } = useTranslation('caseloads');
  const vain = state === 'checked' && result !== null && !result.saves;
  const [icon, tone] = vain ? ([AlertIcon, 'brick'] as const) : IMPORTS[state];
  return (
    <IconWords icon={icon} tone={tone}>
      {t(`state.${vain ? 'vain' : state}`)}
    </IconWords>
  );
}

export function ExportState({ state }: Pick<Export, 'state'>) {
  const { t } = useTranslation('caseloads');
  const [icon, tone] = EXPORTS[state];
  return (
    <IconWords icon={icon} tone={tone}>
      {t(`exportState.${state}`)}
    </IconWords>
  );
}
