import { Module } from '@nestjs/common';
import { DepartureModule } from './departure.module.ts';
import { MindDeparturesTick } from './jobs/mind-departures.tick.ts';

@Module({ imports: [DepartureModule], providers: [MindDeparturesTick] })
export class DepartureJobsModule {}
