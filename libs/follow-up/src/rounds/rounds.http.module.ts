import { Module } from '@nestjs/common';
import { CallsController } from './http/calls.controller.ts';
import { FollowUpController, FollowUpSchedulesController } from './http/follow-up.controller.ts';
import { RoundsModule } from './rounds.module.ts';

@Module({
  imports: [RoundsModule],
  controllers: [CallsController, FollowUpController, FollowUpSchedulesController],
})
export class RoundsHttpModule {}
