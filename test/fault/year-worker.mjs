// Lives a simulated year by the clock its parent sets, to be killed at any moment of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { RaiseRemindersAction } from '@homeward/case';
import { ReconcileOutboxAction, WORK_QUEUE_TOKEN } from '@homeward/jobs';
import { WriteDigestsAction } from '@homeward/notification';
import { newContext, runInContext, systemActor } from '@homeward/platform';
import { app, clock, leftToDo } from './rooms-worker.mjs';

/** A tick that fails is run again, as its schedule would. */
async function ticked(tick) {
  for (let tries = 1; ; tries += 1)
    try {
      return await tick();
    } catch (error) {
      if (tries === 5) throw error;
    }
}

async function live({ at, ticks, empty }) {
  if (empty) await app.get(WORK_QUEUE_TOKEN, { strict: false }).obliterate({ force: true });
  if (ticks) {
    await ticked(() => app.get(RaiseRemindersAction).execute());
    await ticked(() => app.get(WriteDigestsAction).execute());
  }
  for (let looks = 1; (await leftToDo()) > 0; looks += 1) {
    // What a dead worker held, or the queue lost, the database still calls enqueued.
    if (looks % 10 === 0) await app.get(ReconcileOutboxAction).execute();
    await sleep(30);
  }
  process.send?.({ lived: at });
}

process.on('message', (step) => {
  if (step.clock) {
    clock.setTo(step.clock);
    process.send?.({ set: step.clock });
    return;
  }
  runInContext(newContext(systemActor()), () => live(step)).catch((error) => {
    console.error(error);
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
