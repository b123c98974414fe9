import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '@homeward/platform';
import type { Logger } from 'pino';
import { ReconcileOutboxAction } from '../actions/reconcile-outbox.action.ts';
import { OnTick, type TickHandler } from '../handlers/on-tick.decorator.ts';

@Injectable()
@OnTick('reconcile-outbox')
export class ReconcileOutboxTick implements TickHandler {
  constructor(
    private readonly reconcileOutbox: ReconcileOutboxAction,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async tick(): Promise<void> {
    const count = await this.reconcileOutbox.execute();
    if (count > 0) this.logger.warn({ count }, 'work long enqueued was put on the queue again');
  }
}
