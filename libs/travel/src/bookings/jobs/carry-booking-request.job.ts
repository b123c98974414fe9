import { Injectable } from '@nestjs/common';
import { OnJob, type JobEnvelope, type JobHandler, type JobPayloads } from '@homeward/jobs';
import type { EntityManager } from 'typeorm';
import { CarryBookingRequestAction } from '../actions/carry-booking-request.action.ts';

@Injectable()
@OnJob('carry-booking-request')
export class CarryBookingRequestJob implements JobHandler<'carry-booking-request'> {
  constructor(private readonly action: CarryBookingRequestAction) {}

  async execute(
    { bookingId }: JobPayloads['carry-booking-request'],
    tx: EntityManager,
    { actor }: JobEnvelope,
  ): Promise<void> {
    await this.action.execute(tx, actor, bookingId);
  }
}
