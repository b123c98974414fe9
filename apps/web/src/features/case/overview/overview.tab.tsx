import { Stack } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { QueryState } from '../../../components/query-state.tsx';
import { ClosedPanel } from '../../closing/closed-panel.tsx';
import { ComplaintLink } from '../../complaints/complaint-link.tsx';
import { JustTaken } from '../../duty-queue/just-taken.tsx';
import { TransferPanel } from '../../transfers/transfer-panel.tsx';
import classes from '../case.module.css';
import { useCaseSteps, useThisCase } from '../case-queries.ts';
import { AppointmentsPanel } from './appointments-panel.tsx';
import { FlagsPanel } from './flags-panel.tsx';
import { LatestPanel } from './latest-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { StageBar } from './stage-bar.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { TaskList } from './task-list.tsx';

/** What somebody who opens a case must know and may do, without another click. */
export function OverviewTab() {
  const file = useThisCase();
  const steps = useCaseSteps(file.id);
  const justTaken = useLocation({ select: ({ state }) => state.justTaken === true });
  return (
    <div className={classes.columns}>
      <Stack gap="md">
        {justTaken && <JustTaken />}
        <ClosedPanel file={file} />
        <QueryState query={steps}>{({ rows }) => <StageBar file={file} steps={rows} />}</QueryState>
        <MembersPanel file={file} />
        <NotesPanel file={file} />
        <LatestPanel file={file} />
      </Stack>
      <Stack gap="md">
        <QueryState query={steps}>
          {({ rows }) => (
            <>
              <StepsPanel file={file} steps={rows} />
              <TaskList file={file} steps={rows} />
            </>
          )}
        </QueryState>
        <TransferPanel file={file} />
        <AppointmentsPanel file={file} />
        <FlagsPanel file={file} />
        <ComplaintLink file={file} />
      </Stack>
    </div>
  );
}
