import { Module } from '@nestjs/common';

/** Contact kept with people who are back, in rounds from the day they arrived. */
@Module({})
export class RoundsModule {}
