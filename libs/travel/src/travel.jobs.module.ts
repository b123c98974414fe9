import { Module } from '@nestjs/common';
import { BookingsJobsModule } from './bookings/bookings.jobs.module.ts';
import { DepartureJobsModule } from './departure/departure.jobs.module.ts';
import { PapersJobsModule } from './papers/papers.jobs.module.ts';

@Module({ imports: [PapersJobsModule, BookingsJobsModule, DepartureJobsModule] })
export class TravelJobsModule {}
