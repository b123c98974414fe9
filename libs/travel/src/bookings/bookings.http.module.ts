import { Module } from '@nestjs/common';
import { BookingsModule } from './bookings.module.ts';

@Module({ imports: [BookingsModule] })
export class BookingsHttpModule {}
