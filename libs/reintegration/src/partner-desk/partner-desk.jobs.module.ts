import { Module } from '@nestjs/common';
import { PartnerDeskModule } from './partner-desk.module.ts';

@Module({ imports: [PartnerDeskModule] })
export class PartnerDeskJobsModule {}
