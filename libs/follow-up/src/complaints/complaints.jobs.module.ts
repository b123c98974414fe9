import { Module } from '@nestjs/common';
import { ComplaintsModule } from './complaints.module.ts';

@Module({ imports: [ComplaintsModule] })
export class ComplaintsJobsModule {}
