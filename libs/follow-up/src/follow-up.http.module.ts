import { Module } from '@nestjs/common';
import { RoundsHttpModule } from './rounds/rounds.http.module.ts';
import { ComplaintsHttpModule } from './complaints/complaints.http.module.ts';

@Module({ imports: [RoundsHttpModule, ComplaintsHttpModule] })
export class FollowUpHttpModule {}
