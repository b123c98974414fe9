import { Module } from '@nestjs/common';

/** Money and goods on their way to somebody who is back: asked for, approved by another, handed over, receipted. */
@Module({})
export class PaymentsModule {}
