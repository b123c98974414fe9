import { Module } from '@nestjs/common';
import { BookingsModule } from './bookings.module.ts';
import { CarryBookingRequestJob } from './jobs/carry-booking-request.job.ts';
import { MindAdvanceNoticesTick } from './jobs/mind-advance-notices.tick.ts';

/** What bookings do by the clock and after the transaction. */
@Module({ imports: [BookingsModule], providers: [CarryBookingRequestJob, MindAdvanceNoticesTick] })
export class BookingsJobsModule {}
