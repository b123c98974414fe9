import { Module } from '@nestjs/common';
import { BookingsJobsModule } from './bookings/bookings.jobs.module.ts';
import { DepartureJobsModule } from './departure/departure.jobs.module.ts';

@Module({ imports: [BookingsJobsModule, DepartureJobsModule] })
export class TravelJobsModule {}
