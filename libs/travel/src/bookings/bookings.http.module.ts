import { Module } from '@nestjs/common';
import { BookingsModule } from './bookings.module.ts';
import { BookingMovesController, BookingsController } from './http/bookings.controller.ts';
import { SeatsController } from './http/seats.controller.ts';

@Module({ imports: [BookingsModule], controllers: [BookingsController, BookingMovesController, SeatsController] })
export class BookingsHttpModule {}
