import { Module } from '@nestjs/common';
import { BookingsHttpModule } from './bookings/bookings.http.module.ts';
import { DepartureHttpModule } from './departure/departure.http.module.ts';
import { PapersHttpModule } from './papers/papers.http.module.ts';

@Module({ imports: [PapersHttpModule, BookingsHttpModule, DepartureHttpModule] })
export class TravelHttpModule {}
