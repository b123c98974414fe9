import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeOfficeAction } from './actions/change-office.action.ts';
import { OpenOfficeAction } from './actions/open-office.action.ts';
import { RecordDonorAction } from './actions/record-donor.action.ts';
import { RecordProjectAction } from './actions/record-project.action.ts';
import { ListCentresQuery } from './data/list-centres.query.ts';
import { ListOfficesQuery } from './data/list-offices.query.ts';
import { Donor } from './data/donor.entity.ts';
import { Office } from './data/office.entity.ts';
import { ProjectFunding } from './data/project-funding.entity.ts';
import { Project } from './data/project.entity.ts';
import { SpecialisedCentre } from './data/specialised-centre.entity.ts';
import { ProjectsQueries } from './data/projects.queries.ts';

const OFFICES = [OpenOfficeAction, ChangeOfficeAction, ListOfficesQuery, ListCentresQuery];
const PROJECTS = [RecordDonorAction, RecordProjectAction, ProjectsQueries];

@Module({
  imports: [TypeOrmModule.forFeature([Office, Donor, Project, ProjectFunding, SpecialisedCentre])],
  providers: [...OFFICES, ...PROJECTS],
  exports: [...OFFICES, ...PROJECTS],
})
export class OrganisationModule {}
