import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ArrangeInterpreterAction } from '../actions/arrange-interpreter.action.ts';
import { CancelAppointmentAction } from '../actions/cancel-appointment.action.ts';
import { MakeAppointmentAction } from '../actions/make-appointment.action.ts';
import { MoveAppointmentAction } from '../actions/move-appointment.action.ts';
import { RecordAttendanceAction } from '../actions/record-attendance.action.ts';
import {
  AppointmentVersionDto,
  ArrangeInterpreterDto,
  CancelAppointmentDto,
  MadeAppointmentDto,
  MakeAppointmentDto,
  MoveAppointmentDto,
  RecordAttendanceDto,
} from './appointments.dto.ts';

@ApiTags('case')
@Controller()
export class AppointmentsController {
  constructor(
    private readonly making: MakeAppointmentAction,
    private readonly moving: MoveAppointmentAction,
    private readonly cancelling: CancelAppointmentAction,
    private readonly attending: RecordAttendanceAction,
    private readonly arranging: ArrangeInterpreterAction,
  ) {}

  @Post('cases/:id/appointments')
  @Requires('appointment.make')
  @ApiCreatedResponse({ type: MadeAppointmentDto })
  makeAppointment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: MakeAppointmentDto,
  ): Promise<MadeAppointmentDto> {
    return this.making.execute(actor, { ...body, caseId, startsAt: new Date(body.startsAt) });
  }

  @Post('appointments/:id/move')
  @HttpCode(200)
  @Requires('appointment.make')
  @ApiOkResponse({ type: MadeAppointmentDto })
  moveAppointment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) appointmentId: string,
    @Body() body: MoveAppointmentDto,
  ): Promise<MadeAppointmentDto> {
    return this.moving.execute(actor, { ...body, appointmentId, startsAt: new Date(body.startsAt) });
  }

  @Post('appointments/:id/cancel')
  @HttpCode(200)
  @Requires('appointment.make')
  @ApiOkResponse({ type: AppointmentVersionDto })
  cancelAppointment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) appointmentId: string,
    @Body() body: CancelAppointmentDto,
  ): Promise<AppointmentVersionDto> {
    return this.cancelling.execute(actor, { appointmentId, version: body.version });
  }

  @Post('appointments/:id/interpreter')
  @HttpCode(200)
  @Requires('appointment.make')
  @ApiOkResponse({ type: AppointmentVersionDto })
  arrangeInterpreter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) appointmentId: string,
    @Body() body: ArrangeInterpreterDto,
  ): Promise<AppointmentVersionDto> {
    return this.arranging.execute(actor, { ...body, appointmentId });
  }

  @Post('appointments/:id/attendance')
  @HttpCode(200)
  @Requires('appointment.make')
  @ApiOkResponse({ type: AppointmentVersionDto })
  recordAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) appointmentId: string,
    @Body() body: RecordAttendanceDto,
  ): Promise<AppointmentVersionDto> {
    return this.attending.execute(actor, { ...body, appointmentId });
  }
}
