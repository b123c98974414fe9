// Does one thing its parent asks for, to be killed at a point of it that the database holds it at.
import { setTimeout as sleep } from 'node:timers/promises';
import { RaiseRemindersAction } from '@homeward/case';
import { MindFollowUpsAction } from '@homeward/follow-up';
import { ReconcileOutboxAction } from '@homeward/jobs';
import { WriteDigestsAction } from '@homeward/notification';
import { newContext, runInContext, systemActor } from '@homeward/platform';
import { DecideDisbursementsAction } from '@homeward/reintegration';
import { app, clock, leftToDo } from './rooms-worker.mjs';

const DOES = {
  /** What is due in the outbox, until nothing is left of it. */
  work: async () => {
    for (let looks = 1; (await leftToDo()) > 0; looks += 1) {
      if (looks % 10 === 0) await app.get(ReconcileOutboxAction).execute();
      await sleep(30);
    }
  },
  remind: () => app.get(RaiseRemindersAction).execute('days'),
  digest: () => app.get(WriteDigestsAction).execute(),
  follow: () => app.get(MindFollowUpsAction).execute(),
  decide: ({ actor, payments }) => app.get(DecideDisbursementsAction).execute(actor, { decision: 'approve', payments }),
};

process.on('message', ({ at, what, given }) => {
  clock.setTo(at);
  const actor = given?.actor ?? systemActor();
  runInContext(newContext(actor), () => DOES[what](given))
    .then((answer) => process.send?.({ done: answer ?? null }))
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
