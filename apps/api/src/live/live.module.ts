import { Module } from '@nestjs/common';
import { AccessModule } from '@homeward/access';
import { CaseChangesQuery } from './case-changes.query.ts';
import { ChangesListener } from './changes.listener.ts';
import { LiveController } from './live.controller.ts';
import { OpenStream } from './open-stream.ts';
import { OpenStreams } from './open-streams.ts';
import { ReachQuery } from './reach.query.ts';
import { RecentChanges } from './recent-changes.ts';
import { TellChanges } from './tell-changes.ts';

/** What is written while people look on. */
@Module({
  imports: [AccessModule],
  controllers: [LiveController],
  providers: [ChangesListener, CaseChangesQuery, OpenStream, OpenStreams, ReachQuery, RecentChanges, TellChanges],
})
export class LiveModule {}
