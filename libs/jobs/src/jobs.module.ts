import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outbox } from './actions/outbox.ts';
import { OutboxEntry } from './data/outbox-entry.entity.ts';
import { TickRun } from './data/tick-run.entity.ts';
import { WorkerHeartbeat } from './data/worker-heartbeat.entity.ts';

/** What every room needs to ask for work. It needs no queue: asking is a row in the caller's transaction. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxEntry, WorkerHeartbeat, TickRun])],
  providers: [Outbox],
  exports: [Outbox],
})
export class JobsModule {}
