import { Module } from '@nestjs/common';
import { DepartureModule } from './departure.module.ts';
import { EndReceptionsTick } from './jobs/end-receptions.tick.ts';

@Module({ imports: [DepartureModule], providers: [EndReceptionsTick] })
export class DepartureJobsModule {}
