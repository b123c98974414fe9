import { Module } from '@nestjs/common';
import { RoundsModule } from './rounds.module.ts';

@Module({ imports: [RoundsModule] })
export class RoundsJobsModule {}
