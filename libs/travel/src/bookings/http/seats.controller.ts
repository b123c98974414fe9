import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmTransitAction } from '../actions/confirm-transit.action.ts';
import { FinishBookingTaskAction } from '../actions/finish-booking-task.action.ts';
import { FollowRefundAction } from '../actions/follow-refund.action.ts';
import { NameEscortAction } from '../actions/name-escort.action.ts';
import { SetSeatAction } from '../actions/set-seat.action.ts';
import {
  ChangedDto,
  ConfirmEscortDto,
  ConfirmTransitDto,
  FollowRefundDto,
  NameEscortDto,
  SetSeatDto,
  VersionDto,
} from './bookings.dto.ts';

@ApiTags('travel')
@Controller()
export class SeatsController {
  constructor(
    private readonly setting: SetSeatAction,
    private readonly escorts: NameEscortAction,
    private readonly refunds: FollowRefundAction,
    private readonly transit: ConfirmTransitAction,
    private readonly tasks: FinishBookingTaskAction,
  ) {}

  @Post('bookings/:id/escorts')
  @Requires('booking.request')
  @ApiCreatedResponse({ type: ChangedDto })
  nameEscort(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) bookingId: string,
    @Body() { version, ...escort }: NameEscortDto,
  ): Promise<ChangedDto> {
    return this.escorts.name(actor, bookingId, version, escort);
  }

  @Post('booking-escorts/:id/confirmation')
  @HttpCode(200)
  @Requires('booking.request')
  @ApiOkResponse({ type: ChangedDto })
  confirmEscort(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) escortId: string,
    @Body() body: ConfirmEscortDto,
  ): Promise<ChangedDto> {
    return this.escorts.confirm(actor, escortId, body);
  }

  @Post('booking-seats/:id')
  @HttpCode(200)
  @Requires('booking.request')
  @ApiOkResponse({ type: ChangedDto })
  setSeat(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) passengerId: string,
    @Body() body: SetSeatDto,
  ): Promise<ChangedDto> {
    return this.setting.execute(actor, { ...body, passengerId });
  }

  @Post('booking-seats/:id/refund')
  @HttpCode(200)
  @Requires('booking.record')
  @ApiOkResponse({ type: ChangedDto })
  followRefund(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) passengerId: string,
    @Body() body: FollowRefundDto,
  ): Promise<ChangedDto> {
    return this.refunds.execute(actor, { ...body, passengerId });
  }

  @Post('booking-seats/:id/transit')
  @HttpCode(200)
  @Requires('booking.request')
  @ApiOkResponse({ type: ChangedDto })
  confirmTransit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) passengerId: string,
    @Body() body: ConfirmTransitDto,
  ): Promise<ChangedDto> {
    return this.transit.execute(actor, { ...body, passengerId });
  }

  @Post('booking-tasks/:id/done')
  @HttpCode(200)
  @Requires('movement.advance')
  @ApiOkResponse({ type: ChangedDto })
  finishBookingTask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: VersionDto,
  ): Promise<ChangedDto> {
    return this.tasks.execute(actor, taskId, body.version);
  }
}
