import { Module } from '@nestjs/common';
import { BeneficiaryModule } from './beneficiary.module.ts';
import { PersonsController } from './http/persons.controller.ts';

@Module({ imports: [BeneficiaryModule], controllers: [PersonsController] })
export class BeneficiaryHttpModule {}
