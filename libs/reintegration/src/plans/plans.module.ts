import { Module } from '@nestjs/common';

/** What somebody who is back means to do with the help, and what it may cost. */
@Module({})
export class PlansModule {}
