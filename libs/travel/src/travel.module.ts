import { Module } from '@nestjs/common';
import { BookingsModule } from './bookings/bookings.module.ts';
import { DepartureModule } from './departure/departure.module.ts';
import { PapersModule } from './papers/papers.module.ts';

@Module({
  imports: [PapersModule, BookingsModule, DepartureModule],
  exports: [PapersModule, BookingsModule, DepartureModule],
})
export class TravelModule {}
