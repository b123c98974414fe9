import { Stack } from '@mantine/core';
import { useThisCase } from '../case/case-queries.ts';
import { AttachmentsPanel } from './attachments/attachments-panel.tsx';
import { FlagsPanel } from './flags/flags-panel.tsx';
import { LettersPanel } from './letters/letters-panel.tsx';
import { PrintsPanel } from './prints/prints-panel.tsx';

/** What is written, kept and printed of a case; sealed matter is there for whoever may open it only. */
export function FilesTab() {
  const file = useThisCase();
  return (
    <Stack gap="md">
      <LettersPanel file={file} />
      <AttachmentsPanel file={file} />
      <PrintsPanel file={file} />
      <FlagsPanel file={file} />
    </Stack>
  );
}
