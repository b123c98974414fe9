import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordedService } from './data/recorded-service.entity.ts';

/** Services that no plan and no referral tells of. */
@Module({ imports: [TypeOrmModule.forFeature([RecordedService])] })
export class ServicesModule {}
