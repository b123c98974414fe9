import { Module } from '@nestjs/common';
import { RoundsModule } from './rounds/rounds.module.ts';
import { ComplaintsModule } from './complaints/complaints.module.ts';

@Module({ imports: [RoundsModule, ComplaintsModule], exports: [RoundsModule, ComplaintsModule] })
export class FollowUpModule {}
