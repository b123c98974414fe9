import { Stack } from '@mantine/core';
import { AsylumClaimPanel } from '../asylum-claim/asylum-claim-panel.tsx';
import { ScreeningPanel } from '../case-screening/tab/screening-panel.tsx';
import type { CaseFile } from './data/case-members.ts';
import { ConsentsPanel, SharingsPanel } from './tab/consents-panel.tsx';
import { DecisionPanel } from './tab/decision-panel.tsx';
import { MissingPanel } from './tab/missing-panel.tsx';
import { SessionsPanel } from './tab/sessions-panel.tsx';

/** What was told, said, signed and agreed in a case, and the way to each form. */
export function CounsellingTab({ file }: { file: CaseFile }) {
  return (
    <Stack>
      <MissingPanel file={file} />
      <SessionsPanel file={file} />
      <ScreeningPanel file={file} />
      <DecisionPanel file={file} />
      <AsylumClaimPanel file={file} />
      <ConsentsPanel file={file} />
      <SharingsPanel file={file} />
    </Stack>
  );
}
