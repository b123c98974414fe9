import { Module } from '@nestjs/common';
import { ComplaintsModule } from './complaints.module.ts';
import { ComplaintsController } from './http/complaints.controller.ts';
import { PublicComplaintsController } from './http/public-complaints.controller.ts';

@Module({ imports: [ComplaintsModule], controllers: [ComplaintsController, PublicComplaintsController] })
export class ComplaintsHttpModule {}
