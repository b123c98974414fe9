import { Module } from '@nestjs/common';
import { CentresController } from './http/centres.controller.ts';
import { ConsulatesController } from './http/consulates.controller.ts';
import { OfficesController } from './http/offices.controller.ts';
import { ProjectsController } from './http/projects.controller.ts';
import { OrganisationModule } from './organisation.module.ts';

@Module({
  imports: [OrganisationModule],
  controllers: [OfficesController, CentresController, ProjectsController, ConsulatesController],
})
export class OrganisationHttpModule {}
