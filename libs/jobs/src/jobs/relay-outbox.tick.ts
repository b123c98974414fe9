import { Injectable } from '@nestjs/common';
import { RelayOutboxAction } from '../actions/relay-outbox.action.ts';
import { OnTick, type TickHandler } from '../handlers/on-tick.decorator.ts';

@Injectable()
@OnTick('relay-outbox')
export class RelayOutboxTick implements TickHandler {
  constructor(private readonly relayOutbox: RelayOutboxAction) {}

  async tick(): Promise<void> {
    await this.relayOutbox.execute();
  }
}
