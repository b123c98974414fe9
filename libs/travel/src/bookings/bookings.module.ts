import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';

/** Seats: asked for, held, sold, changed and given back. */
@Module({ imports: [CaseModule] })
export class BookingsModule {}
