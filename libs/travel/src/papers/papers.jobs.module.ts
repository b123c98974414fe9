import { Module } from '@nestjs/common';
import { PapersModule } from './papers.module.ts';

@Module({ imports: [PapersModule] })
export class PapersJobsModule {}
