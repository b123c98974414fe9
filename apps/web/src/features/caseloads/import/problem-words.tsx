import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { ImportProblem } from '../data.ts';

/** Sentences of the server that tell of the command line say nothing to somebody at a screen. */
const OF_COMMANDS = / --\w/;

/** How a cell is mended: the server’s own sentence for who reads English, since it names the cell’s matter; else its code’s. */
export function ProblemWords({ problem: { code, message } }: { problem: ImportProblem }) {
  const { t, i18n } = useTranslation('caseloads');
  const key = `code.${code.replace('.', '_')}`;
  if ((i18n.language === 'en' && !OF_COMMANDS.test(message)) || !i18n.exists(key, { ns: 'caseloads' }))
    return <Content>{message}</Content>;
  return t(key as 'code.code_unknown');
}
