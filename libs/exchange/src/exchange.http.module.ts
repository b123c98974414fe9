import { Module } from '@nestjs/common';
import { ExchangeModule } from './exchange.module.ts';
import { CaseloadExportsController } from './http/caseload-exports.controller.ts';
import { CaseloadImportsController } from './http/caseload-imports.controller.ts';

@Module({ imports: [ExchangeModule], controllers: [CaseloadImportsController, CaseloadExportsController] })
export class ExchangeHttpModule {}
