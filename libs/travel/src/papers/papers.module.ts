import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';

/** What lets somebody travel: documents, the consulate’s steps, health, and a destination that is open. */
@Module({ imports: [CaseModule] })
export class PapersModule {}
