import { Inject, Injectable, Module, type DynamicModule } from '@nestjs/common';
import { BullModule, InjectQueue } from '@nestjs/bullmq';
import { LOGGER } from '@homeward/platform';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { errorCode } from '../domain/failure-reason.ts';
import { useQueueBackend, type QueueOptions } from './queue-connection.ts';
import { WORK_QUEUE } from './work-queue.ts';

/** A queue that cannot be reached must not end the process: it heals, and the database keeps what is due. */
@Injectable()
class QueueTrouble {
  constructor(@InjectQueue(WORK_QUEUE) queue: Queue, @Inject(LOGGER) logger: Logger) {
    queue.on('error', (error) => logger.warn({ reason: errorCode(error) }, 'the queue is not reachable'));
  }
}

/** The connection to the queue, for those who put work on it, take work from it or look at it. */
@Module({})
export class QueueModule {
  static forRoot(options: QueueOptions): DynamicModule {
    const queue = BullModule.registerQueue({ name: WORK_QUEUE });
    return {
      module: QueueModule,
      global: true,
      imports: [
        // Workers begin once the boot check has passed, not when the module is built.
        BullModule.forRoot({ ...useQueueBackend(options), extraOptions: { manualRegistration: true } }),
        queue,
      ],
      providers: [QueueTrouble],
      exports: [queue],
    };
  }
}
