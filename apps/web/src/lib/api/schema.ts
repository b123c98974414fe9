// Written by `npm run openapi` from apps/api/openapi.json.
export interface paths {
  '/api/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Assignment.listAbsences'];
    put?: never;
    /** @description Needs the permission `absence.record`. */
    post: operations['Assignment.recordAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/absences/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `absence.record`. */
    post: operations['Assignment.endAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description For anyone signed in: the caller’s own password. */
    post: operations['Account.changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description For anyone signed in: the caller’s own second factor. */
    post: operations['Account.enrolSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/second-factor/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description For anyone signed in: the caller’s own second factor. */
    post: operations['Account.confirmSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/age-doubts/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Guardianship.settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `api-key.manage`. */
    get: operations['ApiKeys.listKeys'];
    put?: never;
    /** @description Needs the permission `api-key.manage`. */
    post: operations['ApiKeys.addKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** @description Needs the permission `api-key.manage`. */
    delete: operations['ApiKeys.revokeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Calendar.listAppointments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appointments/{id}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `appointment.make`. */
    post: operations['Appointments.recordAttendance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appointments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `appointment.make`. */
    post: operations['Appointments.cancelAppointment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appointments/{id}/interpreter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `appointment.make`. */
    post: operations['Appointments.arrangeInterpreter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appointments/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `appointment.make`. */
    post: operations['Appointments.moveAppointment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arrivals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reception.read`. */
    get: operations['Arrivals.listArrivals'];
    put?: never;
    /** @description Needs the permission `arrival.confirm`. */
    post: operations['Arrivals.confirmArrival'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Attachments.readAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `audit.read`. */
    get: operations['Audit.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `audit.verify`. */
    get: operations['Audit.verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/assess': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.assess'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterestsFamily.consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/determine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.determine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/family-assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterestsFamily.assess'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/settle-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.settleAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/best-interests/{id}/tracing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterestsFamily.trace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.assign`. */
    get: operations['Board.getBoard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/booking-escorts/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.request`. */
    post: operations['Seats.confirmEscort'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/booking-seats/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.request`. */
    post: operations['Seats.setSeat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/booking-seats/{id}/refund': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['Seats.followRefund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/booking-seats/{id}/transit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.request`. */
    post: operations['Seats.confirmTransit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/booking-tasks/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `movement.advance`. */
    post: operations['Seats.finishBookingTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['BookingMoves.changeBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['BookingMoves.confirmBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/escorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.request`. */
    post: operations['Seats.nameEscort'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/failure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['BookingMoves.failBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/offer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['BookingMoves.recordOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `movement.advance`. */
    post: operations['BookingMoves.stopSeats'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/{id}/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `booking.record`. */
    post: operations['BookingMoves.issueTickets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bookings/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `booking.request`. */
    get: operations['Bookings.readBookingDesk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Calendar.listFeeds'];
    put?: never;
    /** @description Needs the permission `case.read`. */
    post: operations['Calendar.openFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** @description Needs the permission `case.read`. */
    delete: operations['Calendar.revokeFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds/{token}.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open to all: a calendar program has no session; the address is its key, and tells case numbers and hours only. */
    get: operations['Calendar.readFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `follow-up.record`. */
    get: operations['Calls.listCalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.export`. */
    post: operations['CaseExports.exportCases'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-merges/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.merge`. */
    post: operations['CaseMerges.undoCaseMerge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-receptions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reception.arrange`. */
    post: operations['Arrivals.endReception'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['CaseViews.listViews'];
    put?: never;
    /** @description Needs the permission `case.read`. */
    post: operations['CaseViews.keepView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/case-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** @description Needs the permission `case.read`. */
    delete: operations['CaseViews.removeView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.export`. */
    get: operations['CaseloadExports.listCaseloadExports'];
    put?: never;
    /** @description Needs the permission `caseload.export`. */
    post: operations['CaseloadExports.askCaseloadExport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.export`. */
    get: operations['CaseloadExports.readCaseloadExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-exports/{id}/fetch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `caseload.export`. */
    post: operations['CaseloadExports.fetchCaseloadExport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-exports/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `caseload.export`. */
    post: operations['CaseloadExports.giveCaseloadPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.import`. */
    get: operations['CaseloadImports.listCaseloadImports'];
    put?: never;
    /** @description Needs the permission `caseload.import`. */
    post: operations['CaseloadImports.sendCaseload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.import`. */
    get: operations['CaseloadImports.readCaseloadImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `caseload.import`. */
    post: operations['CaseloadImports.cancelCaseloadImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}/files/{ordinal}/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `caseload.import`. */
    post: operations['CaseloadImports.takeCaseloadPart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.import`. */
    get: operations['CaseloadImports.listCaseloadProblems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}/problems-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `caseload.import`. */
    get: operations['CaseloadImports.readCaseloadProblemsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload-imports/{id}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `caseload.import`. */
    post: operations['CaseloadImports.startCaseloadImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Cases.listCases'];
    put?: never;
    /** @description Needs the permission `case.open`. */
    post: operations['Cases.openCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Cases.getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Cases.getActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/age-doubts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Guardianship.doubt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `appointment.make`. */
    post: operations['Appointments.makeAppointment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.assign`. */
    post: operations['Cases.assignCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/asylum-claim-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `declaration.record`. */
    post: operations['Declarations.withdrawClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/asylum-information': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['InformationGiven.listEntries'];
    put?: never;
    /** @description Needs the permission `sealed.write`. */
    post: operations['InformationGiven.inform'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Attachments.listAttachments'];
    put?: never;
    /** @description Needs the permission `attachment.add`. */
    post: operations['Attachments.attachFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/audit-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `audit.read`. */
    get: operations['CaseTrail.listTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/best-interests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterests.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/bookings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Bookings.listBookings'];
    put?: never;
    /** @description Needs the permission `booking.request`. */
    post: operations['Bookings.requestBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/break-glass': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `sealed.break-glass`. */
    post: operations['SealedAccess.breakGlass'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/briefings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `briefing.record`. */
    post: operations['LastDays.recordBriefing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/care-levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `care-level.set`. */
    post: operations['Screenings.setLevel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/case-receptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reception.arrange`. */
    post: operations['Arrivals.openReception'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Live.caseChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/children': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Children.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Closure.getClosure'];
    put?: never;
    /** @description Needs the permission `case.close`. */
    post: operations['Closure.closeCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Consents.listOfCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/consular-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `consular-step.record`. */
    post: operations['ConsularRequests.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/custody-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `guardianship.record`. */
    post: operations['Parents.order'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/data-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['InformationGiven.listNotices'];
    put?: never;
    /** @description Needs the permission `session.record`. */
    post: operations['InformationGiven.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/declarations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Declarations.list'];
    put?: never;
    /** @description Needs the permission `declaration.record`. */
    post: operations['Declarations.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/departure-desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Departures.getDesk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/departure-payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `float.use`. */
    post: operations['Departures.payAtDeparture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/destination-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reception.arrange`. */
    post: operations['Readiness.answerDestination'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/disbursements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.request`. */
    post: operations['Payments.planDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/document-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document.check`. */
    post: operations['TravelDocuments.checkDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/document-retrievals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document.check`. */
    post: operations['TravelDocuments.askBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/eligibility': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Eligibility.getEligibility'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/evaluations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `eligibility.evaluate`. */
    post: operations['Eligibility.evaluate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `eligibility.evaluate`. */
    post: operations['Eligibility.recordFacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/fitness-assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Fitness.list'];
    put?: never;
    /** @description Needs the permission `fitness.record`. */
    post: operations['Fitness.assess'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/fitness-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `fitness.ask`. */
    post: operations['Fitness.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Notes.listFlags'];
    put?: never;
    /** @description Needs the permission `flag.raise`. */
    post: operations['Notes.raiseFlag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/follow-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['FollowUp.getFollowUp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/guardianships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `guardianship.record`. */
    post: operations['Guardianship.appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Guardianship.hear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['CaseLetters.listLetters'];
    put?: never;
    /** @description Needs the permission `letter.write`. */
    post: operations['CaseLetters.writeLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/matter-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.read`. */
    post: operations['Closure.decideMatter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.open`. */
    post: operations['Members.joinMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/members/{memberId}/itinerary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sheets.getItinerary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/members/{memberId}/journey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.advance`. */
    post: operations['Members.planJourney'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/members/{memberId}/kinship': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.advance`. */
    post: operations['Members.stateKinship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/members/{memberId}/previous-assistance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `person.match`. */
    get: operations['Arrivals.getPreviousAssistance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/merge-preview/{otherId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.merge`. */
    get: operations['CaseMerges.previewCaseMerge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.merge`. */
    get: operations['CaseMerges.listCaseMerges'];
    put?: never;
    /** @description Needs the permission `case.merge`. */
    post: operations['CaseMerges.mergeCases'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/missing-child-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `missing-child.report`. */
    post: operations['MissingChildren.report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/mrz-readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document.check`. */
    post: operations['TravelDocuments.readMrz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `sealed.write`. */
    post: operations['Needs.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Notes.listNotes'];
    put?: never;
    /** @description Needs the permission `note.write`. */
    post: operations['Notes.writeNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/orientations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `briefing.record`. */
    post: operations['LastDays.giveOrientation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/parental-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Parents.answerByKinship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/parental-holders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Parents.name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/placements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Guardianship.place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/plan-drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `plan.write`. */
    post: operations['Plans.savePlanDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/prints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Prints.listPrints'];
    put?: never;
    /** @description Needs the permission `case.read`. */
    post: operations['Prints.makePrint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/protection-flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Screenings.flags'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/protection-records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Children.records'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/readers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `sealed.name-reader`. */
    post: operations['SealedAccess.nameReader'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/readers/{readerId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `sealed.name-reader`. */
    post: operations['SealedAccess.endNaming'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/receptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reception.arrange`. */
    post: operations['Readiness.askReception'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/reintegration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Plans.getReintegration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/reintegration-services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Services.listServices'];
    put?: never;
    /** @description Needs the permission `reintegration-service.record`. */
    post: operations['Services.recordDirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/screenings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Screenings.list'];
    put?: never;
    /** @description Needs the permission `screening.record`. */
    post: operations['Screenings.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/service-referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['ServiceReferrals.listReferrals'];
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['ServiceReferrals.proposeReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sessions.list'];
    put?: never;
    /** @description Needs the permission `session.record`. */
    post: operations['Sessions.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/sharings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sharings.list'];
    put?: never;
    /** @description Needs the permission `sharing.record`. */
    post: operations['Sharings.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.open`. */
    post: operations['Steps.splitMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/statistical-vulnerabilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Vulnerabilities.listCounted'];
    put?: never;
    /** @description Needs the permission `vulnerability.set`. */
    post: operations['Vulnerabilities.setCounted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.read`. */
    post: operations['Steps.takeStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/steps/{stepNumber}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.correct`. */
    get: operations['Steps.previewCorrection'];
    put?: never;
    /** @description Needs the permission `case.correct`. */
    post: operations['Steps.correctStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `duty.take`. */
    post: operations['Assignment.takeCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Cases.getTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `transfer.propose`. */
    post: operations['Transfers.proposeTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/travel-readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Readiness.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/child-consents/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `best-interests.record`. */
    post: operations['BestInterestsFamily.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/child-tasks/{id}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Children.finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Assignment.listColleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `complaint.read`. */
    get: operations['Complaints.listComplaints'];
    put?: never;
    /** @description Needs the permission `complaint.record`. */
    post: operations['Complaints.recordComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/complaints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `complaint.read`. */
    get: operations['Complaints.getComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/complaints/{id}/classification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `complaint.read`. */
    post: operations['Complaints.classifyComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/complaints/{id}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `complaint.read`. */
    post: operations['Complaints.moveComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/complaints/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `complaint.read`. */
    post: operations['Complaints.noteComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/consents/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `consent.record`. */
    post: operations['Consents.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/consular-requests/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `consular-step.record`. */
    post: operations['ConsularRequests.recordStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/consulates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `office.read`. */
    get: operations['Consulates.listConsulates'];
    put?: never;
    /** @description Needs the permission `consulate.manage`. */
    post: operations['Consulates.recordConsulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/consulates/{id}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `consulate.manage`. */
    post: operations['Consulates.changeConsulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact-channels/{id}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['ContactChannels.changeContactChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact-channels/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['ContactChannels.endContactChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `queue.manage`. */
    get: operations['DeadLetters.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dead-letters/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `queue.manage`. */
    post: operations['DeadLetters.retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Deadlines.list'];
    put?: never;
    /** @description Needs the permission `office.manage`. */
    post: operations['Deadlines.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/declaration-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['DeclarationTemplates.list'];
    put?: never;
    /** @description Needs the permission `declaration-template.draft`. */
    post: operations['DeclarationTemplates.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/declaration-templates/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `declaration-template.publish`. */
    post: operations['DeclarationTemplates.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/declarations/{id}/reconfirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `declaration.record`. */
    post: operations['Declarations.reconfirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/declarations/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `declaration.record`. */
    post: operations['Declarations.revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departure-payments/{id}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `float.use`. */
    post: operations['Floats.fileReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departure-payments/{id}/receipt-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sheets.getDepartureReceipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departure-payments/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `float.use`. */
    post: operations['Floats.returnPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Departures.listDepartures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departures/manifest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sheets.getManifest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departures/outcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `movement.advance`. */
    post: operations['Departures.recordOutcomes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/departures/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sheets.getSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice.read`. */
    get: operations['Desk.getDesk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/destination-suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Destinations.list'];
    put?: never;
    /** @description Needs the permission `suspension.draft`. */
    post: operations['Destinations.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/destination-suspensions/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `suspension.confirm`. */
    post: operations['Destinations.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/destination-suspensions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `suspension.draft`. */
    post: operations['Destinations.proposeEnd'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.request`. */
    post: operations['Payments.cancelDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.give`. */
    post: operations['Payments.giveDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.give`. */
    post: operations['Payments.receiptDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/receipt-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sheets.getDisbursementReceipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.request`. */
    post: operations['Payments.requestDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.give`. */
    post: operations['Payments.returnDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disbursements/{id}/spot-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.give`. */
    post: operations['Payments.checkDisbursement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/document-retrievals/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document.check`. */
    post: operations['TravelDocuments.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/donors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['Projects.listDonors'];
    put?: never;
    /** @description Needs the permission `project.manage`. */
    post: operations['Projects.recordDonor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description For anyone signed in: the caller’s own forms that are not sent yet, seen by nobody else. */
    get: operations['Drafts.getDraft'];
    /** @description For anyone signed in: the caller’s own forms that are not sent yet, seen by nobody else. */
    put: operations['Drafts.keepDraft'];
    post?: never;
    /** @description For anyone signed in: the caller’s own forms that are not sent yet, seen by nobody else. */
    delete: operations['Drafts.discardDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duty-queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `duty.take`. */
    get: operations['Assignment.listWaiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `data.erase`. */
    post: operations['Erasures.erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evaluations/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `eligibility.decide`. */
    post: operations['Eligibility.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evaluations/{id}/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `exception.propose`. */
    post: operations['Exceptions.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evaluations/{id}/paper-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.correct`. */
    post: operations['PaperDecisions.enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evaluations/{id}/reckoning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `eligibility.decide`. */
    post: operations['Eligibility.answerReckoning'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells a page, as server-sent events, which case, notice, import or export that its reader may see was written.
     * @description Events `case`, `notice` and `caseload` carry an id and a version only; `missed` says that everything should be read again, `over` that the session ended. An open stream does not keep its session from ending.
     *
     *     Needs the permission `notice.read`.
     */
    get: operations['Live.open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exceptions/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `exception.approve`. */
    post: operations['Exceptions.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/figures/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Figures.countCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/figures/information': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Contacts.figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fitness-assessments/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `fitness.record`. */
    post: operations['Fitness.handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/flags/{id}/lower': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `flag.raise`. */
    post: operations['Notes.lowerFlag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/floats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `float.use`. */
    get: operations['Floats.listFloats'];
    put?: never;
    /** @description Needs the permission `float.manage`. */
    post: operations['Floats.openFloat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/floats/{id}/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `float.manage`. */
    post: operations['Floats.moveFloat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/floats/holders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `float.manage`. */
    get: operations['Floats.listFloatHolders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-up-rounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `follow-up.record`. */
    get: operations['Calls.getCallSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-up-rounds/{id}/attempts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `follow-up.record`. */
    post: operations['Calls.recordAttempt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-up-rounds/{id}/satisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `follow-up.record`. */
    post: operations['FollowUp.recordSatisfaction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-up-rounds/{id}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `follow-up.record`. */
    post: operations['FollowUp.waiveRound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-up-schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['FollowUpSchedules.list'];
    put?: never;
    /** @description Needs the permission `follow-up-schedule.record`. */
    post: operations['FollowUpSchedules.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-ups/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `follow-up.record`. */
    post: operations['FollowUp.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-ups/{id}/settle-death-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `case.correct`. */
    post: operations['FollowUp.settleDeathReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fund-budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `project.manage`. */
    post: operations['PaymentSettings.recordFundBudget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/funds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['PaymentSettings.listFunds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guardianships/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `guardianship.record`. */
    post: operations['Guardianship.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity-documents/{id}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['IdentityDocuments.changeIdentityDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/information-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contact.read`. */
    get: operations['Contacts.list'];
    put?: never;
    /** @description Needs the permission `contact.record`. */
    post: operations['Contacts.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/information-contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contact.record`. */
    get: operations['Contacts.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/information-contacts/{id}/case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contact.record`. */
    post: operations['Contacts.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/installation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open to all: the page before sign-in must say whether this is a demonstration. */
    get: operations['Installation.showInstallation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/kept-mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `mail.read`. */
    get: operations['KeptMails.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/kept-mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `mail.read`. */
    get: operations['KeptMails.open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['LetterTemplates.list'];
    put?: never;
    /** @description Needs the permission `letter-template.draft`. */
    post: operations['LetterTemplates.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-templates/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `letter-template.publish`. */
    post: operations['LetterTemplates.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Letters.getLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `letter.write`. */
    post: operations['Letters.editLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `letter.write`. */
    post: operations['Letters.fileLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Letters.printLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `letter.write`. */
    post: operations['Letters.signLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/local-figures/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `rule.publish`. */
    post: operations['Programmes.confirmFigure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/missing-child-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['MissingChildren.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/missing-child-alerts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `missing-child.close`. */
    post: operations['MissingChildren.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/missing-child-alerts/{id}/guardian-reached': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `missing-child.close`. */
    post: operations['MissingChildren.reachedGuardian'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/morning-digest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice.read`. */
    get: operations['Digests.get'];
    put?: never;
    /** @description Needs the permission `notice.read`. */
    post: operations['Digests.choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice.read`. */
    get: operations['Notices.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `notice.read`. */
    post: operations['Notices.markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `notice.read`. */
    post: operations['Notices.markAllRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `office.read`. */
    get: operations['Offices.listOffices'];
    put?: never;
    /** @description Needs the permission `office.manage`. */
    post: operations['Offices.openOffice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** @description Needs the permission `office.manage`. */
    patch: operations['Offices.changeOffice'];
    trace?: never;
  };
  '/api/offices/{id}/protocol': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `protocol.write`. */
    get: operations['MissingChildren.protocol'];
    put?: never;
    /** @description Needs the permission `protocol.write`. */
    post: operations['MissingChildren.writeProtocol'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-links/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Open to all: the link itself says who may. */
    post: operations['Account.useOneTimeLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orientation-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['LastDays.listTexts'];
    put?: never;
    /** @description Needs the permission `orientation-text.draft`. */
    post: operations['LastDays.draftText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orientation-texts/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `orientation-text.publish`. */
    post: operations['LastDays.publishText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/parental-holders/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `child.record`. */
    post: operations['Parents.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `service-referral.answer`. */
    get: operations['PartnerDesk.listReferred'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/referrals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `service-referral.answer`. */
    get: operations['PartnerDesk.getReferred'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/referrals/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.answer`. */
    post: operations['PartnerDesk.answerReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/referrals/{id}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.answer`. */
    post: operations['PartnerDesk.completeReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/referrals/{id}/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.answer`. */
    post: operations['PartnerDesk.recordService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/services/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.answer`. */
    post: operations['PartnerServices.addServiceProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/partner-desk/services/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.answer`. */
    post: operations['PartnerServices.takeBackService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `payment.approve`. */
    post: operations['Payments.decideDisbursements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payment-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['PaymentSettings.listPaymentPolicies'];
    put?: never;
    /** @description Needs the permission `payment-policy.record`. */
    post: operations['PaymentSettings.recordPaymentPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments-to-approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `payment.approve`. */
    get: operations['Payments.listPaymentsToApprove'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person-merges/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.merge`. */
    post: operations['PersonMerges.undoPersonMerge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['Persons.registerPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `person.read`. */
    get: operations['Persons.getPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `person.read`. */
    get: operations['Consents.list'];
    put?: never;
    /** @description Needs the permission `consent.record`. */
    post: operations['Consents.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/contact-channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['ContactChannels.addContactChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.correct`. */
    post: operations['Persons.correctPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/identity-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['IdentityDocuments.addIdentityDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/merge-preview/{otherId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `person.merge`. */
    get: operations['PersonMerges.previewPersonMerge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `person.merge`. */
    get: operations['PersonMerges.listPersonMerges'];
    put?: never;
    /** @description Needs the permission `person.merge`. */
    post: operations['PersonMerges.mergePersons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.register`. */
    post: operations['Persons.findDuplicates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/match': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.match`. */
    post: operations['Persons.matchPersons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/persons/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `person.read`. */
    post: operations['Persons.searchPersons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plan-lines/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `plan.write`. */
    post: operations['Plans.endPlanLine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plan-versions/{id}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `plan.write`. */
    post: operations['Plans.agreePlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/prints/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Prints.findPrint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/prints/{token}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Prints.readPrint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/programmes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['Programmes.listProgrammes'];
    put?: never;
    /** @description Needs the permission `programme.record`. */
    post: operations['ProgrammeRecords.recordProgramme'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/programmes/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['Programmes.getProgramme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** @description Needs the permission `programme.record`. */
    patch: operations['ProgrammeRecords.changeProgramme'];
    trace?: never;
  };
  '/api/programmes/{code}/funds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `project.manage`. */
    post: operations['Programmes.addFund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/programmes/{code}/local-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['Programmes.listFigures'];
    put?: never;
    /** @description Needs the permission `rule.draft`. */
    post: operations['Programmes.enterFigure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/programmes/{code}/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `rule.draft`. */
    post: operations['Rules.draftRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `programme.read`. */
    get: operations['Projects.listProjects'];
    put?: never;
    /** @description Needs the permission `project.manage`. */
    post: operations['Projects.recordProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/protection-flags/{id}/referral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `protection-flag.refer`. */
    post: operations['Screenings.refer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/complaint-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Open to all: the receipt itself says who may; it opens one answer and nothing else. */
    post: operations['PublicComplaints.askAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/complaint-offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open to all: whoever complains says of which office; their names stand on their doors. */
    get: operations['PublicComplaints.listOffices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Open to all: a complaint can be made without a name and without an account. */
    post: operations['PublicComplaints.submitComplaint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/readmission-agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `office.read`. */
    get: operations['Consulates.listAgreements'];
    put?: never;
    /** @description Needs the permission `consulate.manage`. */
    post: operations['Consulates.recordAgreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/readmission-agreements/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `consulate.manage`. */
    post: operations['Consulates.endAgreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/received-plans/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reception.read`. */
    get: operations['Plans.getReceivedPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/receptions/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reception.arrange`. */
    post: operations['Readiness.answerReception'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/airports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listAirports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/countries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listCountries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/currencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listCurrencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/holidays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listHolidays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/languages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listLanguages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/legal-statuses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listLegalStatuses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/published-returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listPublishedReturns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listRegions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/visa-regimes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.listVisaRegimes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/visa-regimes/{countryCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Reference.readVisaRegime'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-forms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `referral.submit`. */
    get: operations['Referrals.listReferrals'];
    put?: never;
    /** @description Needs the permission `referral.submit`. */
    post: operations['Referrals.submitReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-forms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `referral.submit`. */
    get: operations['Referrals.getReferral'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-forms/{id}/case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `duty.take`. */
    post: operations['Referrals.openReferredCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-forms/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `duty.take`. */
    post: operations['Referrals.closeReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-forms/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `duty.take`. */
    post: operations['Referrals.takeReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-sendings/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['ServiceReferrals.answerForThem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-sendings/{id}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['ServiceReferrals.completeForThem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/referral-sendings/{id}/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['Services.recordForThem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reintegration-services/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reintegration-service.record`. */
    post: operations['Services.addProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reintegration-services/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reintegration-service.record`. */
    post: operations['Services.takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice.read`. */
    get: operations['Deadlines.listOwn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/caseload-per-worker': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.countCaseload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/caseload-per-worker/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['ReportSheets.writeCaseload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/cases-by-stage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.countCasesByStage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/cases-by-stage/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['ReportSheets.writeStages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/deadlines-ahead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.countDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/deadlines-ahead/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['ReportSheets.writeDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/information-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.countContacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/information-contacts/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['ReportSheets.writeContacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/key-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.countKeyFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/key-figures/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['Reports.listFigureCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/key-figures/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.read`. */
    get: operations['PublishedFigures.writeSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/publishable-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.export`. */
    get: operations['PublishedFigures.previewPublishing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/published-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.published`. */
    get: operations['PublishedFigures.listPublished'];
    put?: never;
    /** @description Needs the permission `figures.export`. */
    post: operations['PublishedFigures.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/published-figures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.published`. */
    get: operations['PublishedFigures.getPublished'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/published-figures/{id}/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `figures.published`. */
    get: operations['PublishedFigures.writePublishedSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Rooms.listRooms'];
    put?: never;
    /** @description Needs the permission `room.manage`. */
    post: operations['Rooms.openRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rooms/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `room.manage`. */
    post: operations['Rooms.closeRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rule-versions/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `rule.publish`. */
    post: operations['Rules.publishRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rule-versions/{id}/try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `rule.draft`. */
    post: operations['Rules.tryRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/screenings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Screenings.open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/service-referrals/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['ServiceReferrals.recordConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/service-referrals/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['ServiceReferrals.sendReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/service-referrals/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `service-referral.make`. */
    post: operations['Withdrawals.withdrawReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description For anyone signed in: tells the caller who they are. */
    get: operations['Session.session'];
    put?: never;
    /** @description Open to all: nobody is signed in before they sign in. */
    post: operations['Session.signIn'];
    /** @description For anyone signed in: ends the caller’s own session. */
    delete: operations['Session.endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description For anyone signed in: completes the caller’s own sign-in. */
    post: operations['Session.giveSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** @description For anyone signed in: ends the caller’s own sessions. */
    delete: operations['Session.endSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Sessions.open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/specialised-centres': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `office.read`. */
    get: operations['Centres.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistical-vulnerabilities/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `vulnerability.set`. */
    post: operations['Vulnerabilities.endCounted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Transfers.listTransfers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/transfers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `case.read`. */
    get: operations['Transfers.getTransfer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/transfers/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `transfer.answer`. */
    post: operations['Transfers.acceptTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/transfers/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `transfer.answer`. */
    post: operations['Transfers.refuseTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/transfers/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `transfer.propose`. */
    post: operations['Transfers.withdrawTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/travel-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reference.read`. */
    get: operations['Destinations.listSettings'];
    put?: never;
    /** @description Needs the permission `suspension.draft`. */
    post: operations['Destinations.recordSetting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `user.manage`. */
    get: operations['Users.listUsers'];
    put?: never;
    /** @description Needs the permission `user.manage`. */
    post: operations['Users.addUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `user.manage`. */
    post: operations['Users.disableUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `user.manage`. */
    post: operations['Users.resetUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `user.manage`. */
    post: operations['Roles.grantRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/roles/{roleId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `user.manage`. */
    post: operations['Roles.endRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open to all: whoever runs the process asks whether it is alive; it tells nothing else. */
    get: operations['Health.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open to all: whoever routes requests asks whether this process can answer them; it holds no person’s data. */
    get: operations['Health.ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AbsenceDto: {
      /** Format: uuid */
      deputyId: string;
      deputyName: string | null;
      /** @description You answer for their cases now. */
      forMe: boolean;
      /** Format: date */
      fromOn: string;
      /** Format: uuid */
      id: string;
      /** @description Only for whom it is written. */
      note: string | null;
      /** Format: uuid */
      officeId: string;
      /** Format: date */
      toOn: string;
      /** Format: uuid */
      userId: string;
      userName: string | null;
      version: number;
    };
    AbsenceListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AbsenceDto'][];
    };
    AcceptedTransferDto: {
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      id: string;
      version: number;
    };
    AcceptTransferDto: {
      /**
       * Format: uuid
       * @description Who answers for it; it waits in the duty queue when absent.
       */
      ownerId?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AddApiKeyDto: {
      /**
       * Format: date-time
       * @description When it ends; a year from now at most.
       */
      expiresAt: string;
      /** @description What it is for. */
      label: string;
      /**
       * Format: uuid
       * @description The service user the key acts for.
       */
      userId: string;
    };
    AddContactChannelDto: {
      /** @description Whose it is, when not the person’s own. */
      belongsTo?: string | null;
      /** @description Safe from this hour, by the office’s clock. */
      hoursFrom?: string | null;
      /** @description Safe until this hour, on the same day. */
      hoursTo?: string | null;
      /**
       * @description How it reaches the person.
       * @enum {string}
       */
      kind: 'email' | 'phone' | 'sms' | 'post';
      /** @description The language to use on it. */
      language?: string | null;
      /** @description Whether a message may be left with whoever answers. */
      mayLeaveMessage?: boolean | null;
      /**
       * @description Whether a message there could endanger anybody; unknown counts as unsafe.
       * @enum {string}
       */
      safety: 'safe' | 'unsafe' | 'unknown';
      /** @description The number or address. */
      value: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /** @description Safe on these days, Monday 1; every day when none. */
      weekdays?: number[] | null;
      /** @description Words no message there may carry. */
      wordsToAvoid?: string[] | null;
    };
    AddFundDto: {
      /**
       * Format: uuid
       * @description The project that pays.
       */
      projectId: string;
      /**
       * Format: date
       * @description First day it pays.
       */
      validFrom: string;
      /**
       * Format: date
       * @description First day it no longer pays; open when absent.
       */
      validTo?: string | null;
    };
    AddIdentityDocumentDto: {
      /** @description Whether the office holds a copy. */
      copyHeld?: boolean | null;
      /**
       * Format: date
       * @description Expires on.
       */
      expiresOn?: string | null;
      /**
       * Format: date
       * @description Issued on.
       */
      issuedOn?: string | null;
      /** @description The country that gave it. */
      issuingCountryCode: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      kind:
        'passport' | 'emergency-travel-document' | 'national-id' | 'birth-certificate' | 'residence-permit' | 'other';
      /** @description The reference of that report. */
      lossReference?: string | null;
      /**
       * Format: date
       * @description The day its loss or theft was reported.
       */
      lossReportedOn?: string | null;
      /** @description As printed; left out when nobody has seen it. */
      number?: string | null;
      /**
       * @description Where the original is.
       * @enum {string}
       */
      originalAt:
        | 'with-applicant'
        | 'asylum-service'
        | 'authorities'
        | 'implementing-office'
        | 'lost'
        | 'stolen'
        | 'never-held'
        | 'unknown';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AddServiceProofDto: {
      /**
       * Format: binary
       * @description The file, at most 10 MiB.
       */
      file: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      kind: 'receipt' | 'hand-over-certificate' | 'attendance-record' | 'training-certificate' | 'other';
    };
    AddUserDto: {
      /** @description The name colleagues see. */
      displayName: string;
      /**
       * Format: email
       * @description The address to sign in with; for a service, whom to ask about it.
       */
      email: string;
      /**
       * @description A person, or a program that signs in by key.
       * @enum {string|null}
       */
      kind?: 'person' | 'service' | null;
      /**
       * @description The language of the screens.
       * @enum {string|null}
       */
      language?: 'en' | 'fr' | 'nl' | 'de' | 'ar' | null;
      /**
       * Format: uuid
       * @description The office the user belongs to.
       */
      officeId: string;
      /** @description Roles to begin with. */
      roles?: components['schemas']['RoleGrantDto'][] | null;
    };
    AgeSaidDto: {
      /** Format: date */
      on: string;
      years: number;
    };
    AgeSexFigureDto: {
      /** @enum {string} */
      ageGroup: '0-4' | '5-11' | '12-17' | '18-24' | '25-34' | '35-49' | '50-64' | '65+';
      departures: number;
      /** @enum {string} */
      sex: 'F' | 'M' | 'X';
    };
    AgreementDto: {
      countryCode: string;
      /** Format: date */
      endedOn: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      inForceOn: string;
      /** @enum {string} */
      kind: 'benelux' | 'eu' | 'bilateral';
      /** Format: uuid */
      officeId: string;
      source: string;
      title: string;
      version: number;
      whatToExpect: string;
    };
    AgreementListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AgreementDto'][];
    };
    AgreePlanDto: {
      /** @description In which it was read to whoever signed. */
      language: string;
      /**
       * @description The person; for a child a parent, or the guardian of that day.
       * @enum {string}
       */
      signedBy: 'self' | 'parent' | 'guardian';
      /**
       * Format: uuid
       * @description The signed copy, a file of this member.
       */
      signedCopyId: string;
      /**
       * Format: date
       * @description When it was signed.
       */
      signedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AirportDto: {
      city: string;
      /**
       * @description Of IATA.
       * @example EBL
       */
      code: string;
      /** @example IQ */
      countryCode: string;
      name: string;
      sourceKey: string;
      /** @example Asia/Baghdad */
      timeZone: string;
    };
    AirportListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AirportDto'][];
    };
    AnswerByKinshipDto: {
      /**
       * @description One no stops the child’s steps.
       * @enum {string}
       */
      answer: 'yes' | 'no';
      /**
       * Format: date
       * @description The day of the answer.
       */
      answeredOn: string;
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /**
       * Format: uuid
       * @description The parent or legal caregiver by kinship who answers.
       */
      personId: string;
      /** @description What the holder said; needed for a no, and when an answer stands already. Sealed. */
      words?: string | null;
    };
    AnswerDestinationDto: {
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /** @description Whether the member goes to another part of it. */
      outside: boolean;
      /** @description Where they go. */
      place: string;
      /**
       * Format: uuid
       * @description The suspension of a part of the country.
       */
      suspensionId: string;
    };
    AnsweredExceptionDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string|null} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'refused';
      version: number;
    };
    AnsweredReckoningDto: {
      /** Format: uuid */
      evaluationId: string;
      memberIds: string[];
      /** @enum {string} */
      state: 'applied' | 'kept';
      /** @description Of the evaluation. */
      version: number;
    };
    AnswerExceptionDto: {
      /**
       * @description Your answer.
       * @enum {string}
       */
      answer: 'approve' | 'refuse';
      /** @description Why. Write no health or protection matter here: it belongs into sealedReason. */
      reason: string;
      /** @description What of the reason only those see whom its matter is for; needs sealed-reason.write. */
      sealedReason?: components['schemas']['SealedReasonDto'] | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AnswerForChildDto: {
      /**
       * @description One no stops the child’s steps.
       * @enum {string}
       */
      answer: 'yes' | 'no';
      /**
       * Format: date
       * @description The day of the answer.
       */
      answeredOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /** @description What the holder said; needed for a no, and when an answer stands already. Sealed. */
      words?: string | null;
    };
    AnswerNeedDto: {
      /** @description How much is foreseen; needed when a medical budget is. */
      amount?: components['schemas']['MoneyDto'] | null;
      /**
       * @description Whether it applies. The rules and everybody on the case learn this, the amount, and no more.
       * @enum {string}
       */
      answer: 'yes' | 'no';
      /**
       * @description What the rules ask.
       * @enum {string}
       */
      fact: 'medicalBudget' | 'specialNeeds';
      /** @description Which need, and what it rests on: sealed. */
      grounds: components['schemas']['SealedReasonDto'];
      /**
       * Format: uuid
       * @description Whom it is about.
       */
      memberId: string;
    };
    AnswerReceptionDto: {
      /**
       * @description What they said.
       * @enum {string}
       */
      answer: 'accepted' | 'declined';
      /**
       * Format: date
       * @description The day they said so; never in the future.
       */
      answeredOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AnswerReckoningDto: {
      /**
       * @description Apply: what the rules give now is due from now on. Keep: what was decided stands.
       * @enum {string}
       */
      answer: 'apply' | 'keep';
      /** @description Why. Write no health or protection matter here: it belongs into sealedReason. */
      reason: string;
      /** @description What of the reason only those see whom its matter is for; needs sealed-reason.write. */
      sealedReason?: components['schemas']['SealedReasonDto'] | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AnswerSendingDto: {
      /**
       * @description Whether they can help.
       * @enum {string}
       */
      answer: 'accepted' | 'rejected';
      /** @description What else the office should know. */
      note?: string | null;
      /**
       * @description Why not; for a refusal.
       * @enum {string|null}
       */
      rejectReason?:
        | 'no-capacity'
        | 'not-our-service'
        | 'outside-our-area'
        | 'person-not-reached'
        | 'person-declined'
        | 'other'
        | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ApiKeyAddedDto: {
      /** Format: uuid */
      id: string;
      /** @description hwk_…, shown once. */
      key: string | null;
    };
    ApiKeyListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ApiKeyListedDto'][];
    };
    ApiKeyListedDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      label: string;
      /** Format: date-time */
      lastUsedAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      /** Format: uuid */
      userId: string;
    };
    AppealBestInterestsDto: {
      /**
       * Format: date
       * @description The day of the appeal.
       */
      appealedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AppointGuardianDto: {
      /** @description The reference of the act. */
      act: string;
      /**
       * Format: date
       * @description The day of the act.
       */
      appointedOn: string;
      /** @description Who appointed, such as the Guardianship Service. */
      authority: string;
      /** @description How to reach the guardian at once. */
      contact: string;
      /** @description The guardian. */
      guardianName: string;
      /**
       * Format: uuid
       * @description The guardian’s own file: its safe channels are reminded of the child’s appointments, once they agreed.
       */
      guardianPersonId?: string | null;
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /** @description The guardian this one follows. */
      replaces?: components['schemas']['ReplacedDto'] | null;
      /**
       * Format: date
       * @description The first day of the term.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The last day of the term; open when absent.
       */
      validTo?: string | null;
    };
    AppointmentDto: {
      durationMinutes: number;
      /** Format: uuid */
      id: string;
      /** @description Needed and not booked is work to do. */
      interpreterBooked: boolean;
      /** @enum {string|null} */
      interpreterMode: 'in-person' | 'phone' | 'video' | null;
      interpreterNeeded: boolean;
      language: string | null;
      /** Format: uuid */
      memberId: string;
      place: string;
      /** Format: uuid */
      roomId: string | null;
      roomName: string | null;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state: 'planned' | 'moved' | 'cancelled' | 'attended' | 'missed' | 'cancelled-by-office';
      version: number;
      /** Format: uuid */
      withUserId: string;
      withUserName: string | null;
    };
    AppointmentVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ApprovalPaperDto: {
      amountMinor: number | null;
      /** @enum {string} */
      kind: 'quote' | 'invoice' | 'receipt' | 'handover-certificate' | 'spot-check';
    };
    ArrangeInterpreterDto: {
      /** @description Whether one is booked. */
      interpreterBooked?: boolean | null;
      /**
       * @description How the interpreter takes part.
       * @enum {string|null}
       */
      interpreterMode?: 'in-person' | 'phone' | 'video' | null;
      /** @description Whether an interpreter is needed. */
      interpreterNeeded: boolean;
      /** @description The language; as before when absent. */
      language?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AskAnswerDto: {
      /** @description The number of the receipt. */
      number: string;
      /** @description Its secret. */
      secret: string;
    };
    AskCaseloadExportDto: {
      /**
       * @description One workbook, or two CSV files in one archive.
       * @enum {string}
       */
      format: 'xlsx' | 'csv';
      /** @description Whose cases. */
      officeIds: string[];
      /** @description Why sensitive columns must go out; kept in the trail. */
      reason?: string | null;
      /** @description Also vulnerabilities, telephone numbers and e-mail addresses, in an archive under a password. */
      sensitive: boolean;
    };
    AskDocumentBackDto: {
      /**
       * Format: date
       * @description The day they were asked; never in the future.
       */
      askedOn: string;
      /**
       * Format: uuid
       * @description The document.
       */
      documentId: string;
      /**
       * @description Who holds it.
       * @enum {string}
       */
      holder: 'asylum-service' | 'authorities' | 'other';
      /** @description Which service or desk of theirs. */
      holderName: string;
      /**
       * Format: uuid
       * @description The member of the case whose document it is.
       */
      memberId: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AskedCaseloadExportDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    AskedPassengerDto: {
      /** @description Or an escort of this request, from 0. */
      caregiverEscort?: number | null;
      /**
       * Format: uuid
       * @description Who answers for a child on the way: an adult of the same request.
       */
      caregiverMemberId?: string | null;
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /** @description As carriers name them. */
      services?: ('WCHR' | 'WCHS' | 'WCHC' | 'UMNR' | 'MEDA' | 'STCR' | 'MAAS' | 'INFT')[] | null;
    };
    AskFitnessDto: {
      /**
       * @description Whether the medical officer is asked, or nobody need be.
       * @enum {string}
       */
      answer: 'requested' | 'not-required';
      /**
       * Format: date
       * @description The day the person agreed to be examined; never in the future.
       */
      consentedOn?: string | null;
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /** @description The version of the answer that stands, as read; 0 when nothing stands. */
      version: number;
    };
    AskReceptionDto: {
      /**
       * Format: date
       * @description The day they agreed, when they already have.
       */
      acceptedOn?: string | null;
      /**
       * Format: date
       * @description The day they were asked; never in the future.
       */
      askedOn: string;
      /** @description How they are reached. */
      contact: string;
      /** @description Who is there. */
      contactName: string;
      /**
       * @description Who receives them.
       * @enum {string}
       */
      kind: 'receiving-office' | 'partner' | 'family' | 'institution';
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /** @description Where. */
      place: string;
      /**
       * Format: uuid
       * @description The receiving office.
       */
      receivingOfficeId?: string | null;
    };
    AssessBestInterestsDto: {
      /**
       * Format: date
       * @description The day of the assessment.
       */
      assessedOn: string;
      /** @description All solutions, weighed. Sealed. */
      solutions: components['schemas']['SolutionsDto'];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AssessFitnessDto: {
      /**
       * Format: date
       * @description The day of the examination; never in the future.
       */
      assessedOn: string;
      /** @description With which conditions the journey is possible; sealed. */
      conditions: ('escort' | 'wheelchair' | 'oxygen' | 'stretcher' | 'seat')[];
      /** @description Who goes on caring, where somebody must. */
      handOver?: components['schemas']['HandOverDto'] | null;
      /** @description What is taken. */
      medication?: string | null;
      /** @description For how many days it is supplied. */
      medicationDays?: number | null;
      /** @description The reference of the carrier’s clearance. */
      medifReference?: string | null;
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /**
       * @description What was found; sealed.
       * @enum {string}
       */
      outcome: 'fit' | 'fit-with-conditions' | 'temporarily-unfit' | 'unfit';
      /** @description Who examined. */
      physician: string;
      /** @description Of somebody who is pregnant. */
      pregnancy?: components['schemas']['PregnancyDto'] | null;
      /**
       * Format: date
       * @description The day somebody looks again.
       */
      reviewOn?: string | null;
      /** @description What the carrier is asked for; everybody on the case sees it. */
      services: ('WCHR' | 'WCHS' | 'WCHC' | 'MEDA' | 'STCR' | 'MAAS')[];
      /** @description For the doctor who receives the person. */
      summary?: string | null;
      /** @description Which, and when. */
      vaccinations?: string | null;
      /**
       * Format: date
       * @description The last day on which the person may travel.
       */
      validUntil?: string | null;
      /** @description The version of the answer that stands, as read; 0 when nothing stands. */
      version: number;
    };
    AssessmentDto: {
      /** Format: date */
      assessedOn: string;
      conditions: ('escort' | 'wheelchair' | 'oxygen' | 'stretcher' | 'seat')[];
      /** Format: date */
      handedOverOn: string | null;
      handOverContact: string | null;
      handOverTo: string | null;
      /** Format: uuid */
      id: string;
      medication: string | null;
      medicationDays: number | null;
      medifReference: string | null;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      outcome: 'fit' | 'fit-with-conditions' | 'temporarily-unfit' | 'unfit';
      physician: string;
      pregnancy: components['schemas']['PregnancyDto'] | null;
      /** Format: date */
      reviewOn: string | null;
      summary: string | null;
      vaccinations: string | null;
      /** Format: date */
      validUntil: string | null;
      version: number;
    };
    AssessmentListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AssessmentDto'][];
    };
    AssignCaseDto: {
      /** @description What the new owner must know; stands in the timeline. */
      note?: string | null;
      /**
       * Format: uuid
       * @description Who answers for the case; absent or null puts it back among those that wait.
       */
      ownerId?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AsylumClaimWithdrawalDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      legalAdviceOfferedOn: string | null;
      /** Format: uuid */
      memberId: string;
      ruleProgramme: string | null;
      ruleSource: string | null;
      /** Format: date */
      ruleValidFrom: string | null;
      /** Format: date */
      sentOn: string;
    };
    AsylumInformationDto: {
      /** Format: uuid */
      authorId: string;
      /** @enum {string} */
      entry: 'fears-return' | 'does-not-fear-return' | 'information-given';
      /** Format: date */
      happenedOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** Format: uuid */
      sessionId: string | null;
      text: string | null;
    };
    AsylumInformationListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AsylumInformationDto'][];
    };
    AttachedFileDto: {
      byteSize: number;
      /** Format: uuid */
      id: string;
      /**
       * @description What the content is, whatever its name.
       * @enum {string}
       */
      mediaType:
        | 'application/pdf'
        | 'image/jpeg'
        | 'image/png'
        | 'image/heic'
        | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        | 'application/vnd.oasis.opendocument.text';
    };
    AttachFileDto: {
      /**
       * Format: binary
       * @description The file, at most 10 MiB.
       */
      file: string;
      /**
       * @description Who may read it.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * Format: uuid
       * @description The member it is about.
       */
      memberId: string;
    };
    AttachmentDto: {
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      byteSize: number;
      /** Format: date-time */
      createdAt: string;
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * @description What the content is, whatever its name.
       * @enum {string}
       */
      mediaType:
        | 'application/pdf'
        | 'image/jpeg'
        | 'image/png'
        | 'image/heic'
        | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        | 'application/vnd.oasis.opendocument.text';
      /** Format: uuid */
      memberId: string;
    };
    AttachmentListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AttachmentDto'][];
    };
    AttemptShownDto: {
      /** Format: date */
      againOn: string | null;
      /** Format: date-time */
      attemptedAt: string;
      byName: string | null;
      /** @enum {string} */
      channel: 'phone' | 'sms' | 'email' | 'post' | 'visit' | 'at-office';
      /** @enum {string} */
      conclusion: 'held' | 'again' | 'waived';
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      outcome: 'reached' | 'no-answer' | 'wrong-number' | 'refused' | 're-migrated' | 'deceased' | 'unsafe';
    };
    AtVersionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    AuditEventDto: {
      action: string;
      /** Format: uuid */
      actorId: string | null;
      /** @enum {string} */
      actorKind: 'person' | 'api-key' | 'system' | 'anonymous';
      /** @description How the colleague is called. */
      actorName: string | null;
      /** Format: date-time */
      at: string;
      /** @description From the click to the last job it set off. */
      correlationId: string;
      /** @description Which fields were written; their values are shown to nobody. */
      fields: string[];
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      officeId: string | null;
      recordId: string;
      recordType: string;
    };
    AuditEventListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AuditEventDto'][];
    };
    AvailableActionDto: {
      /** @description Why the field has this step. */
      about: string;
      action: string;
      allowed: boolean;
      memberIds: string[];
      /** @description What stands in the way. */
      missing: components['schemas']['MissingRequirementDto'][];
      /** @description What the step must be told. */
      needs: ('reason' | 'reasonCode' | 'reviewOn' | 'stage' | 'happenedOn')[];
      /** @description The reasons it may give. */
      reasons: string[];
      /** @enum {string} */
      to:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | 'SAME'
        | 'NAMED';
      /** @description The matter it is taken with, when not on its own. */
      within: string | null;
    };
    AvailableActionsDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['AvailableActionDto'][];
    };
    BoardAgeDto: {
      /**
       * @description Days at the stage: up to 7, 8 to 30, 31 to 90, more.
       * @enum {string}
       */
      age: 'week' | 'month' | 'quarter' | 'longer';
      cases: number;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING';
    };
    BoardAmountDto: {
      currency: string;
      /** @description Minor units; at most, where entitlements are ceilings. */
      minor: number;
    };
    BoardCareDto: {
      /**
       * @description Of the member who needs most; why is sealed.
       * @enum {string}
       */
      careLevel: 'standard' | 'raised' | 'high';
      cases: number;
    };
    BoardDto: {
      ages: components['schemas']['BoardAgeDto'][];
      /** @description Proposed by somebody else; the longest waiting first. */
      exceptions: components['schemas']['WaitingExceptionDto'][];
      matters: components['schemas']['BoardMatterDto'][];
      others: components['schemas']['BoardOtherMatterDto'][];
      /** @description Open cases by who answers for them; nobody first. */
      owners: components['schemas']['BoardOwnerDto'][];
      /** @description Of the last 90 days; no reason that is sealed. */
      refusals: components['schemas']['RefusalRuleDto'][];
      /** @description Offered to offices you answer for. */
      transfers: components['schemas']['WaitingTransferDto'][];
      /** @description Granted and not spent, in open cases, by when it lapses. */
      unspent: components['schemas']['UnspentMoneyDto'][];
    };
    BoardFlightDto: {
      carrier: string;
      /** Format: date-time */
      departsAt: string;
      /**
       * @description By the clock of the place.
       * @example 2026-03-05T10:40
       */
      departsLocal: string;
      fromPlace: string;
      /** @enum {string} */
      mode: 'air' | 'bus' | 'train' | 'ferry';
      serviceNumber: string;
      toPlace: string;
      travellers: components['schemas']['BoardTravellerDto'][];
    };
    BoardFlightListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['BoardFlightDto'][];
    };
    BoardMatterDto: {
      cases: number;
      /** @enum {string} */
      matter:
        | 'hold-review'
        | 'no-travel-document'
        | 'interpreter-missing'
        | 'transfer-offered'
        | 'flagged'
        | 'untouched'
        | 'child-task'
        | 'exception-to-answer'
        | 'on-hold'
        | 'refused'
        | 'money-lapsed'
        | 'money-lapses-soon'
        | 'money-lapses-later'
        | 'money-after-return'
        | 'money-without-deadline'
        | 'entitlement-to-decide'
        | 'death-reported';
    };
    BoardOtherMatterDto: {
      /** @enum {string} */
      matter:
        | 'transfer-to-answer'
        | 'referral-waiting'
        | 'rule-to-publish'
        | 'letter-template-to-publish'
        | 'declaration-template-to-publish'
        | 'booking-to-mind'
        | 'payment-to-approve'
        | 'call-due';
      waiting: number;
    };
    BoardOwnerDto: {
      care: components['schemas']['BoardCareDto'][];
      /** @description While the owner is away, today. */
      deputyName: string | null;
      onHold: number;
      open: number;
      overdue: number;
      /**
       * Format: uuid
       * @description Null: nobody answers for them.
       */
      ownerId: string | null;
      ownerName: string | null;
      /** @description Nothing was written on them for 14 days. */
      untouched: number;
    };
    BoardTravellerDto: {
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      child: boolean;
      currency: string | null;
      /** @description What is missing before they may leave. */
      lacks: (
        | 'stopped'
        | 'on-hold'
        | 'not-reconfirmed'
        | 'not-briefed'
        | 'no-caregiver'
        | 'caregiver-stopped'
        | 'no-orientation'
        | 'documents-with-us'
        | 'money-to-pay'
      )[];
      /** Format: uuid */
      memberId: string;
      name: string | null;
      /** @enum {string|null} */
      outcome: 'departed' | 'no-show' | 'withdrew' | 'boarding-refused' | null;
      /** Format: uuid */
      passengerId: string;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** @enum {string} */
      state: 'asked' | 'held' | 'ticketed' | 'departed' | 'stopped' | 'no-show' | 'boarding-refused' | 'cancelled';
      /** @description Minor units still due at the departure. */
      toPayMinor: number;
      version: number;
    };
    BookingDeskDto: {
      counts: components['schemas']['DeskCountDto'][];
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DeskLineDto'][];
    };
    BookingDto: {
      cancelReason: string | null;
      /** Format: date-time */
      createdAt: string;
      escorts: components['schemas']['ShownEscortDto'][];
      failReason: string | null;
      fromCity: string;
      fromPlace: string;
      /** Format: uuid */
      id: string;
      legs: components['schemas']['ShownLegDto'][];
      /** @enum {string} */
      mode: 'air' | 'bus' | 'train' | 'ferry';
      number: number;
      /** Format: date-time */
      optionExpiresAt: string | null;
      passengers: components['schemas']['SeatDto'][];
      /** Format: uuid */
      projectId: string | null;
      projectName: string | null;
      /** @description What may pay for it today. */
      projects: components['schemas']['PayingProjectDto'][];
      reference: string | null;
      refundable: boolean | null;
      /**
       * Format: date-time
       * @description Null until the worker carried it.
       */
      requestedAt: string | null;
      requestedByName: string | null;
      /** @enum {string} */
      state:
        'draft' | 'requested' | 'held' | 'ticketed' | 'confirmed' | 'departed' | 'arrived' | 'cancelled' | 'failed';
      sums: components['schemas']['CurrencySumDto'][];
      /** @description Still to do. */
      tasks: components['schemas']['BookingTaskDto'][];
      /** Format: date-time */
      ticketingLimitAt: string | null;
      toCity: string;
      toPlace: string;
      version: number;
      /** Format: date */
      wishedFrom: string;
      /** Format: date */
      wishedTo: string;
      wishes: string | null;
    };
    BookingListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['BookingDto'][];
    };
    BookingTaskDto: {
      /** Format: date */
      dueOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'child-seat-stopped' | 'advance-notice';
      /** Format: uuid */
      passengerId: string;
      version: number;
    };
    BreakGlassDto: {
      /**
       * @description Which class of sealed matter.
       * @enum {string}
       */
      matterClass: 'health' | 'protection';
      /** @description Why it cannot wait for an officer; its readers are the officers of the matter. */
      reason: string;
    };
    BrokenGlassDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      openUntil: string;
    };
    CalendarAppointmentDto: {
      /** Format: uuid */
      caseId: string;
      durationMinutes: number;
      /** Format: uuid */
      id: string;
      /** @description Needed and not booked is work to do. */
      interpreterBooked: boolean;
      /** @enum {string|null} */
      interpreterMode: 'in-person' | 'phone' | 'video' | null;
      interpreterNeeded: boolean;
      language: string | null;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      number: string;
      /** Format: uuid */
      officeId: string;
      place: string;
      /** Format: uuid */
      roomId: string | null;
      roomName: string | null;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state: 'planned' | 'moved' | 'cancelled' | 'attended' | 'missed' | 'cancelled-by-office';
      /** @description The office’s IANA zone, in which the hour was promised. */
      timeZone: string;
      version: number;
      /** Format: uuid */
      withUserId: string;
      withUserName: string | null;
    };
    CalendarAppointmentListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CalendarAppointmentDto'][];
    };
    CalendarFeedDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description When some program last asked.
       */
      lastReadAt: string | null;
    };
    CalendarFeedListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CalendarFeedDto'][];
    };
    CallDueDto: {
      attempts: number;
      /** Format: uuid */
      caseId: string;
      /** @description Not for whoever receives the person for another office: the case stays shut. */
      caseInReach: boolean;
      caseNumber: string;
      /** @description Treated as a child on the due day. */
      child: boolean;
      /** @description The offset from the arrival, such as P3M. */
      code: string;
      /** Format: date */
      dueOn: string;
      /** Format: date */
      lastAttemptOn: string | null;
      /** @enum {string|null} */
      lastOutcome: 'reached' | 'no-answer' | 'wrong-number' | 'refused' | 're-migrated' | 'deceased' | 'unsafe' | null;
      /** Format: uuid */
      memberId: string;
      name: string | null;
      optional: boolean;
      /** @description The window has passed and nobody was reached. */
      overdue: boolean;
      ownerName: string | null;
      /** @enum {string} */
      purpose: 'contact' | 'plan' | 'monitoring' | 'satisfaction' | 'final';
      /** Format: uuid */
      roundId: string;
      /**
       * Format: date
       * @description The last day on which it is held in time.
       */
      windowTo: string;
    };
    CallDueListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CallDueDto'][];
    };
    CallSheetDto: {
      /** Format: date */
      arrivedOn: string;
      attempts: components['schemas']['AttemptShownDto'][];
      /** Format: uuid */
      caseId: string;
      /** @description Not for whoever receives the person for another office: the case stays shut. */
      caseInReach: boolean;
      caseNumber: string;
      /** @description Only channels known to be safe. */
      channels: components['schemas']['SafeChannelDto'][];
      /** @description Channels on file of which nobody said that they are safe. */
      channelsWithheld: number;
      child: boolean;
      code: string;
      /** Format: date */
      dueOn: string;
      /** @description Others of the family one call may be for. */
      family: components['schemas']['FamilyRoundDto'][];
      /** @enum {string} */
      followUpState: 'open' | 'lost' | 'refused' | 're-migrated' | 'died' | 'ended' | 'taken-back';
      /** @description What they speak, the best first. */
      languages: string[];
      /** Format: uuid */
      memberId: string;
      name: string | null;
      /** Format: uuid */
      officeId: string;
      /** @enum {string} */
      purpose: 'contact' | 'plan' | 'monitoring' | 'satisfaction' | 'final';
      /** Format: uuid */
      roundId: string;
      /** @description All answers; the last one counts. */
      satisfaction: components['schemas']['SatisfactionShownDto'][];
      /** Format: date */
      settledOn: string | null;
      /** @enum {string} */
      state: 'open' | 'paused' | 'held' | 'missed' | 'waived' | 'taken-back';
      timeZone: string;
      version: number;
      /** Format: date */
      windowTo: string;
    };
    CancelAppointmentDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CancelCaseloadImportDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CancelDisbursementDto: {
      /** @description Why it is not wanted any more. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CaseChangeDto: {
      /** Format: uuid */
      actorId: string;
      /** @description Null for a colleague one does not share an office with. */
      actorName: string | null;
      /** Format: date-time */
      at: string;
      /**
       * @description Where on the page of the case it is found.
       * @enum {string}
       */
      part:
        | 'overview'
        | 'people'
        | 'counselling'
        | 'eligibility'
        | 'travel'
        | 'follow-up'
        | 'reintegration'
        | 'files'
        | 'access';
    };
    CaseChangesDto: {
      /**
       * Format: date-time
       * @description When this was told, by the same clock.
       */
      asOf: string;
      /** @description The latest of each part, by others than the caller. */
      latest: components['schemas']['CaseChangeDto'][];
    };
    CaseDto: {
      appointments: components['schemas']['AppointmentDto'][];
      /** @description While the owner is away, today. */
      deputy: components['schemas']['DeputyDto'] | null;
      /** @description Raised and not lowered; only those you may know of. */
      flags: components['schemas']['CaseFlagDto'][];
      hostCountryCode: string;
      /** Format: uuid */
      id: string;
      /** @description The case everybody went on in. */
      joinedInto: components['schemas']['JoinedIntoDto'] | null;
      members: components['schemas']['CaseMemberDto'][];
      /** Format: date */
      nextDueOn: string | null;
      number: string;
      /** Format: uuid */
      officeId: string;
      officeName: string;
      /** Format: date */
      openedOn: string;
      /** Format: uuid */
      ownerId: string | null;
      ownerName: string | null;
      /** @description Only those you may know of. */
      readers: components['schemas']['CaseReaderDto'][];
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      stageInWords: string;
      /** @description The office’s IANA zone, in which hours were promised. */
      timeZone: string;
      /** @description Offered, and not answered yet. */
      transfer: components['schemas']['OpenTransferDto'] | null;
      version: number;
    };
    CaseFigureDto: {
      cases: number;
      /** Format: uuid */
      officeId: string;
      officeName: string;
      persons: number;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    CaseFiguresDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CaseFigureDto'][];
    };
    CaseFilterCodesDto: {
      /**
       * @description Days at the stage it shows: up to 7, 8 to 30, 31 to 90, more.
       * @enum {string|null}
       */
      age?: 'week' | 'month' | 'quarter' | 'longer' | null;
      /**
       * @description The care level of the member who needs most; why is sealed.
       * @enum {string|null}
       */
      careLevel?: 'standard' | 'raised' | 'high' | null;
      /**
       * @description When the next due day lies, by the office’s calendar.
       * @enum {string|null}
       */
      due?: 'overdue' | 'today' | 'week' | 'none' | null;
      /**
       * Format: date
       * @description The first day on which the next due day may lie.
       */
      dueFrom?: string | null;
      /**
       * Format: date
       * @description The last such day, included.
       */
      dueTo?: string | null;
      /**
       * @description Cases on which this waits for somebody.
       * @enum {string|null}
       */
      matter?:
        | 'hold-review'
        | 'no-travel-document'
        | 'interpreter-missing'
        | 'transfer-offered'
        | 'flagged'
        | 'untouched'
        | 'child-task'
        | 'exception-to-answer'
        | 'on-hold'
        | 'refused'
        | 'money-lapsed'
        | 'money-lapses-soon'
        | 'money-lapses-later'
        | 'money-after-return'
        | 'money-without-deadline'
        | 'entitlement-to-decide'
        | 'death-reported'
        | null;
      /**
       * Format: uuid
       * @description Cases of this office.
       */
      officeId?: string | null;
      /**
       * @description Soonest due first and newest first when absent.
       * @enum {string|null}
       */
      order?: 'asc' | 'desc' | null;
      /**
       * Format: uuid
       * @description Cases this colleague owns.
       */
      ownerId?: string | null;
      /** @description The page, from 1. */
      page?: number | null;
      /** @description Of the cases refused, those that this requirement refused. */
      rule?: string | null;
      /** @description Rows a page. */
      size?: number | null;
      /**
       * @description Last changed when absent; the stage sorts as the process goes.
       * @enum {string|null}
       */
      sort?: 'updatedAt' | 'number' | 'openedOn' | 'nextDueOn' | 'stage' | null;
      /**
       * @description The stage the case shows.
       * @enum {string|null}
       */
      stage?:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      /**
       * @description Open when absent: somebody is still under way.
       * @enum {string|null}
       */
      state?: 'open' | 'ended' | 'all' | null;
      /** @description Cases that wait to be assigned. */
      unassigned?: boolean | null;
      /**
       * @description Yours, those left to you by colleagues who are away, or all you may see; yours when nothing else says whose.
       * @enum {string|null}
       */
      whose?: 'mine' | 'deputy' | 'anyone' | null;
    };
    CaseFlagDto: {
      /** @enum {string} */
      code:
        | 'needs-attention'
        | 'no-travel-document'
        | 'family-apart'
        | 'deadline-near'
        | 'health-need'
        | 'pregnancy'
        | 'disability'
        | 'at-risk-on-return'
        | 'violence'
        | 'exploitation';
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** Format: date-time */
      raisedAt: string;
      reason: string;
      version: number;
    };
    CaseFollowUpDto: {
      /** Format: uuid */
      caseId: string;
      members: components['schemas']['FollowUpShownDto'][];
      /** Format: uuid */
      officeId: string;
      timeZone: string;
    };
    CaseListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CaseListedDto'][];
    };
    CaseListedDto: {
      /** @description You answer for it while its owner is away: “for” its owner. */
      asDeputy: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date */
      nextDueOn: string | null;
      number: string;
      /** Format: uuid */
      officeId: string;
      officeName: string;
      /** Format: date */
      openedOn: string;
      /** Format: uuid */
      ownerId: string | null;
      ownerName: string | null;
      /** Format: uuid */
      principalMemberId: string | null;
      principalName: string;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** @example 2 in counselling, 1 withdrawn */
      stageInWords: string;
      stages: components['schemas']['StageCountDto'][];
      /** @description Offered to another office, which has not answered yet. */
      transferPending: boolean;
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    CaseloadCountDto: {
      changed: number;
      new: number;
      read: number;
      same: number;
    };
    CaseloadEncodingDto: {
      persons: string;
      services: string;
    };
    CaseloadExportCountsDto: {
      cases: number;
      persons: number;
      services: number;
    };
    CaseloadExportDto: {
      /** Format: date-time */
      askedAt: string;
      byteSize: number | null;
      /**
       * Format: date-time
       * @description Until when it can be fetched; null when not.
       */
      fetchUntil: string | null;
      fileName: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      /** @enum {string} */
      format: 'xlsx' | 'csv';
      /** Format: uuid */
      id: string;
      officeIds: string[];
      /** @description Whether its password was not shown yet. */
      passwordWaits: boolean;
      progress: components['schemas']['CaseloadProgressDto'];
      result: components['schemas']['CaseloadExportCountsDto'] | null;
      sensitive: boolean;
      /** @enum {string} */
      state: 'waiting' | 'writing' | 'ready' | 'fetched' | 'gone' | 'failed';
      /** @description Whether the worker has it, or will. */
      underWay: boolean;
      version: number;
    };
    CaseloadExportListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CaseloadExportDto'][];
    };
    CaseloadFileDto: {
      byteSize: number;
      fileName: string;
      ordinal: number;
      /** @description How much of it is here, in bytes. */
      received: number;
    };
    CaseloadImportDto: {
      /** @description Empty once they are no longer kept. */
      files: components['schemas']['CaseloadFileDto'][];
      /**
       * Format: date-time
       * @description Until when it can be run again.
       */
      filesUntil: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @description The first names with a letter that is not ASCII, as they were read. */
      names: string[];
      options: components['schemas']['CaseloadOptionsDto'];
      progress: components['schemas']['CaseloadProgressDto'];
      /** Format: date-time */
      receivedAt: string;
      result: components['schemas']['CaseloadResultDto'] | null;
      /** @enum {string} */
      state:
        'receiving' | 'received' | 'checking' | 'checked' | 'saving' | 'saved' | 'refused' | 'failed' | 'cancelled';
      /** @description Whether the worker has it, or will. */
      underWay: boolean;
      version: number;
    };
    CaseloadImportListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CaseloadImportDto'][];
    };
    CaseloadOptionsDto: {
      createOffices: boolean;
      dryRun: boolean;
      encoding: string | null;
      onlyValid: boolean;
      overwrite: boolean;
      /** @enum {string|null} */
      pastRetention: 'keep' | 'anonymise' | null;
    };
    CaseloadPartDto: {
      /**
       * Format: binary
       * @description 4 MiB, or what is left of the file.
       */
      file: string;
      /** @description Where in the file it begins, in bytes: a multiple of 4 MiB. */
      from: number;
    };
    CaseloadPasswordDto: {
      /** @description Shown once. */
      password: string;
    };
    CaseloadPerWorkerDto: {
      /** Format: date */
      asOf: string;
      open: number;
      /** @enum {string} */
      report: 'caseload-per-worker';
      scope: string;
      unassigned: number;
      workers: components['schemas']['WorkerCaseloadDto'][];
    };
    CaseloadProblemDto: {
      code: string;
      /** @description Empty when it is about the whole row or file. */
      column: string;
      id: string;
      /** @enum {string} */
      kind: 'error' | 'warning' | 'conflict';
      /** @description How to mend it, in English. */
      message: string;
      /** @description As a spreadsheet numbers it; the head is 1. */
      row: number;
      /** @enum {string} */
      sheet: 'persons' | 'services';
      /** @description What stands in Homeward, of a conflict. */
      stored: string | null;
      /** @description What stands in the file. */
      value: string;
    };
    CaseloadProblemListDto: {
      page: components['schemas']['PageInfo'];
      /** @description How many there are in each column, of all of them. */
      places: components['schemas']['CaseloadProblemPlaceDto'][];
      rows: components['schemas']['CaseloadProblemDto'][];
    };
    CaseloadProblemPlaceDto: {
      column: string;
      count: number;
      /** @enum {string} */
      kind: 'error' | 'warning' | 'conflict';
      /** @enum {string} */
      sheet: 'persons' | 'services';
    };
    CaseloadProgressDto: {
      done?: number;
      /** @enum {string} */
      phase?: 'waiting' | 'persons' | 'services' | 'saving' | 'writing';
      /** @description Null where nobody knows how much there is. */
      total?: number | null;
    };
    CaseloadResultDto: {
      cases: components['schemas']['CaseloadCountDto'];
      conflicts: number;
      dryRun: boolean;
      encoding: components['schemas']['CaseloadEncodingDto'];
      errors: number;
      /** @description Whether anything was left out: faulty rows, a conflict, cases past retention. */
      leftOut: boolean;
      persons: components['schemas']['CaseloadCountDto'];
      saved: boolean;
      /** @description Whether it was saved, or would be without dryRun. */
      saves: boolean;
      services: components['schemas']['CaseloadCountDto'];
      warnings: number;
    };
    CaseloadRunDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    CaseMemberDto: {
      /** Format: date */
      birthDate: string | null;
      /** @enum {string|null} */
      birthDatePrecision: 'day' | 'month' | 'year' | 'estimated' | null;
      /**
       * @description How closely the member is accompanied; why is sealed.
       * @enum {string}
       */
      careLevel: 'standard' | 'raised' | 'high';
      destinationCountryCode: string | null;
      /**
       * Format: uuid
       * @description Whom they double, entered twice.
       */
      doublesId: string | null;
      familyName: string;
      givenNames: string;
      hold: components['schemas']['HoldDto'] | null;
      /** Format: uuid */
      id: string;
      /** @description What the member was said to be to others. */
      kin: components['schemas']['KinDto'][];
      nationalities: string[];
      /** Format: uuid */
      personId: string;
      preferredLanguage: string | null;
      principal: boolean;
      /**
       * Format: date
       * @description The place in the queue.
       */
      queuedOn: string | null;
      /** @enum {string} */
      relation:
        | 'principal'
        | 'spouse'
        | 'partner'
        | 'child'
        | 'parent'
        | 'sibling'
        | 'grandparent'
        | 'other-relative'
        | 'other';
      /** @enum {string} */
      sex: 'female' | 'male' | 'other' | 'unknown';
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** @description Steps towards travel are stopped: ask the protection officer. */
      stepsStopped: boolean;
      travelling: boolean;
      version: number;
    };
    CaseMergePreviewDto: {
      /** @description Who goes on in the case that stays. */
      coming: components['schemas']['ComingMemberDto'][];
      /** @description Who was entered twice. */
      doubles: components['schemas']['DoubledMemberDto'][];
      /** @description What figures say of these two, before and after. */
      figures: components['schemas']['CountedChangeDto'][];
      /** @description How much of the other follows. */
      following: components['schemas']['FollowingDto'][];
      /** @description Why it cannot be done as they stand. */
      hindrances: (
        | 'same-case'
        | 'other-office'
        | 'already-merged'
        | 'nobody-in-both'
        | 'further-in-the-other'
        | 'returned-in-both'
        | 'booked-in-the-other'
      )[];
    };
    CaseReaderDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'named' | 'break-glass';
      /** @enum {string} */
      matterClass: 'health' | 'protection';
      /** Format: uuid */
      userId: string;
      userName: string | null;
      /** Format: date-time */
      validFrom: string;
      /** Format: date-time */
      validTo: string | null;
    };
    CaseReintegrationDto: {
      budgets: components['schemas']['EntitlementBudgetDto'][];
      disbursements: components['schemas']['DisbursementDto'][];
      funds: components['schemas']['PayingFundDto'][];
      members: components['schemas']['MemberReintegrationDto'][];
      /** Format: uuid */
      officeId: string;
      /** Format: date */
      today: string;
    };
    CasesByStageDto: {
      /** Format: date */
      asOf: string;
      byStage: {
        [key: string]: components['schemas']['StageFiguresDto'];
      };
      open: number;
      /** @enum {string} */
      report: 'cases-by-stage';
      scope: string;
    };
    CaseVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    CaseViewDto: {
      columns: (
        'number' | 'principalName' | 'stage' | 'ownerName' | 'officeName' | 'openedOn' | 'nextDueOn' | 'updatedAt'
      )[];
      filters: components['schemas']['ViewFiltersDto'];
      /** Format: uuid */
      id: string;
      /** @description You keep it, and may remove it. */
      mine: boolean;
      name: string;
      /** @enum {string} */
      order: 'asc' | 'desc';
      /** @enum {string|null} */
      sharedRole:
        | 'counsellor'
        | 'caseworker'
        | 'movement-officer'
        | 'medical-officer'
        | 'protection-officer'
        | 'reintegration-officer'
        | 'receiving-office-officer'
        | 'partner'
        | 'finance-approver'
        | 'supervisor'
        | 'programme-manager'
        | 'integrity-officer'
        | 'data-protection-officer'
        | 'donor'
        | 'administrator'
        | null;
      /** @enum {string} */
      sort: 'updatedAt' | 'number' | 'openedOn' | 'nextDueOn' | 'stage';
      version: number;
    };
    CaseViewListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CaseViewDto'][];
    };
    CentreDto: {
      code: string;
      countryCode: string;
      /**
       * @description How well it is known; this is no official list.
       * @enum {string}
       */
      knownFrom: 'background-high' | 'background-medium' | 'background-low';
      matter: string;
      name: string;
    };
    CentreListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CentreDto'][];
    };
    ChangeBookingDto: {
      /** @description The journey as it is now. */
      legs: components['schemas']['LegDto'][];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ChangeConsulateDto: {
      /** @description Where it is. */
      address?: string | null;
      /** @description The city it lies in. */
      city: string;
      /**
       * Format: date
       * @description From this day on nobody is sent there; left out when it is open.
       */
      closedOn?: string | null;
      /** @description What it asks for a document. */
      fee?: components['schemas']['FeeDto'] | null;
      /** @description As consents name it. */
      name: string;
      /** @description Days from the request to the document, as this office has seen it; no official figure. */
      usualDays?: number | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ChangeContactChannelDto: {
      /** @description Whose it is, when not the person’s own. */
      belongsTo?: string | null;
      /** @description Safe from this hour, by the office’s clock. */
      hoursFrom?: string | null;
      /** @description Safe until this hour, on the same day. */
      hoursTo?: string | null;
      /** @description The language to use on it. */
      language?: string | null;
      /** @description Whether a message may be left with whoever answers. */
      mayLeaveMessage?: boolean | null;
      /**
       * @description Whether a message there could endanger anybody; unknown counts as unsafe.
       * @enum {string}
       */
      safety: 'safe' | 'unsafe' | 'unknown';
      /** @description The number or address. */
      value: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /** @description Safe on these days, Monday 1; every day when none. */
      weekdays?: number[] | null;
      /** @description Words no message there may carry. */
      wordsToAvoid?: string[] | null;
    };
    ChangedDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ChangeIdentityDocumentDto: {
      /** @description Whether the office holds a copy. */
      copyHeld?: boolean | null;
      /**
       * Format: date
       * @description Expires on.
       */
      expiresOn?: string | null;
      /**
       * Format: date
       * @description Issued on.
       */
      issuedOn?: string | null;
      /** @description The country that gave it. */
      issuingCountryCode: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      kind:
        'passport' | 'emergency-travel-document' | 'national-id' | 'birth-certificate' | 'residence-permit' | 'other';
      /** @description The reference of that report. */
      lossReference?: string | null;
      /**
       * Format: date
       * @description The day its loss or theft was reported.
       */
      lossReportedOn?: string | null;
      /** @description As printed; left out when nobody has seen it. */
      number?: string | null;
      /**
       * @description Where the original is.
       * @enum {string}
       */
      originalAt:
        | 'with-applicant'
        | 'asylum-service'
        | 'authorities'
        | 'implementing-office'
        | 'lost'
        | 'stolen'
        | 'never-held'
        | 'unknown';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ChangeOfficeDto: {
      /** @description The holiday calendar it keeps. */
      calendar?: string | null;
      /**
       * Format: date
       * @description The first day it takes no new work; null opens it again.
       */
      closedOn?: string | null;
      /** @description The countries people return from that it serves. */
      hostCountries?: string[] | null;
      /** @description The languages it works in. */
      languages?: string[] | null;
      /** @description Its name, unlike any other office’s. */
      name?: string | null;
      /**
       * Format: uuid
       * @description The office it is to lie under.
       */
      parentId?: string | null;
      /** @description Its IANA time zone, such as Europe/Brussels. */
      timeZone?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ChangePasswordDto: {
      /**
       * Format: password
       * @description The present password.
       */
      currentPassword: string;
      /**
       * Format: password
       * @description The new one: at least 15 characters, nothing that is guessed first.
       */
      password: string;
    };
    ChangeProgrammeDto: {
      /** @description Who answers for it: a ministry, an agency, a mission. */
      agency?: string | null;
      /** @description Where people may be helped by it. */
      hostCountries?: string[] | null;
      /** @description What a refused person is told about complaining. */
      meansOfComplaint?: string | null;
      /** @description Its name. */
      name?: string | null;
      /** @description The act, agreement or page that established it. */
      source?: string | null;
      /**
       * Format: date
       * @description First day somebody may be helped by it.
       */
      validFrom?: string | null;
      /**
       * Format: date
       * @description First day nobody is evaluated by it any more; null opens the end.
       */
      validTo?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CheckDisbursementDto: {
      /**
       * @description Whether the paper matches what the person has.
       * @enum {string}
       */
      finding: 'matches' | 'differs';
      /** @description What was seen; needed where it differs. */
      note?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CheckDocumentDto: {
      /**
       * @description What the colleague decided.
       * @enum {string}
       */
      decision: 'usable' | 'not-usable';
      /**
       * Format: uuid
       * @description The document.
       */
      documentId: string;
      /**
       * Format: uuid
       * @description The member of the case whose document it is.
       */
      memberId: string;
      /**
       * @description Whether its lines were read, or it was looked at only.
       * @enum {string}
       */
      method: 'mrz' | 'seen';
      /** @description The lines, when they were read. They are compared and not kept. */
      mrz?: string | null;
      /** @description Why, where something differs or it is no use. */
      reason?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CheckDto: {
      /** @enum {string} */
      answer: 'met' | 'not-met' | 'unknown' | 'by-exception';
      code: string;
      exceptionPossible: boolean;
      explanation: string;
      /** @description Facts to record. */
      missing: (
        | 'lackOfMeans'
        | 'permanentDeparture'
        | 'returnType'
        | 'legalStatus'
        | 'asylumLodgedOn'
        | 'asylumRefusedOn'
        | 'appealLodgedOn'
        | 'orderToLeaveOn'
        | 'orderToLeaveUntil'
        | 'hostEntryOn'
        | 'previousAssistanceOn'
        | 'destination'
        | 'departureOn'
        | 'applicationOn'
        | 'inDetention'
        | 'travelDocumentAssured'
        | 'ownTravelDocument'
        | 'noObjection'
        | 'endsResidenceProcedure'
        | 'nationalityNotListed'
        | 'noOtherFunding'
        | 'transportMode'
        | 'fund'
        | 'medicalBudget'
        | 'specialNeeds'
        | 'destinationAdmits'
        | 'nationalities'
        | 'role'
        | 'hostCountry'
        | 'nationalOfDestination'
        | 'destinationVisaRegime'
        | 'nationalityVisaRegime'
      )[];
      ruleId: string | null;
      version: number | null;
    };
    CheckShownDto: {
      /** Format: date */
      checkedOn: string;
      /** @enum {string} */
      decision: 'usable' | 'not-usable';
      differences: (
        | 'kind'
        | 'number'
        | 'issuing-country'
        | 'family-name'
        | 'given-names'
        | 'birth-date'
        | 'sex'
        | 'nationality'
        | 'expiry'
      )[];
      /** @enum {string} */
      method: 'mrz' | 'seen';
    };
    ChildDto: {
      ageDoubts: {
        doubtedBy: string;
        /** Format: date */
        doubtedOn: string;
        /** Format: uuid */
        id: string;
        /** @enum {string|null} */
        outcome: 'child' | 'adult' | null;
        /** Format: date */
        settledOn: string | null;
        version: number;
      }[];
      consents: {
        /** Format: date */
        givenOn: string;
        /** @enum {string} */
        giver: 'guardian' | 'child' | 'family';
        /** Format: uuid */
        guardianshipId: string | null;
        /** Format: uuid */
        id: string;
        version: number;
        /** Format: date */
        withdrawnOn: string | null;
      }[];
      custodyOrders: {
        court: string;
        /** Format: date */
        endedOn: string | null;
        /** Format: uuid */
        id: string;
        /** Format: date */
        orderedOn: string;
        reference: string;
      }[];
      /** Format: date */
      eighteenOn: string | null;
      guardianships: {
        act: string;
        /** Format: date */
        appointedOn: string;
        authority: string;
        contact: string;
        guardianName: string;
        /** Format: uuid */
        guardianPersonId: string | null;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        replacesId: string | null;
        /** Format: date */
        validFrom: string;
        /** Format: date */
        validTo: string | null;
        version: number;
      }[];
      hearings: {
        /** @enum {string} */
        decision: 'application' | 'screening' | 'eligibility' | 'best-interests' | 'return' | 'departure' | 'other';
        /** Format: date */
        heardOn: string;
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'heard' | 'too-young' | 'did-not-wish';
      }[];
      holders: {
        /** @enum {string} */
        basis: 'parent' | 'legal-caregiver' | 'court-appointed';
        /** Format: date */
        consentedOn: string | null;
        contact: string | null;
        holderName: string | null;
        /** Format: uuid */
        id: string;
        /** @enum {string|null} */
        onlyBecause: 'other-parent-died' | 'other-parent-unknown' | 'never-recognised' | null;
        /** Format: uuid */
        personId: string | null;
        version: number;
      }[];
      holdersByKinship: {
        /** @enum {string} */
        basis: 'parent' | 'legal-caregiver' | 'court-appointed';
        /** Format: uuid */
        personId: string;
      }[];
      /** Format: uuid */
      memberId: string;
      placements: {
        contact: string;
        contactName: string;
        contactSafe: boolean;
        /** Format: date */
        endedOn: string | null;
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'reception-centre' | 'foster-family' | 'with-kin' | 'own-lodging' | 'other';
        place: string;
        /** Format: date */
        placedOn: string;
      }[];
      procedure?: {
        /** Format: date */
        appealedOn: string | null;
        /** Format: date */
        decidedOn: string | null;
        favoursReturn: boolean;
        /** Format: uuid */
        id: string;
        /** Format: date */
        nextReviewOn: string | null;
        /** Format: date */
        openedOn: string;
        /** @enum {string} */
        state: 'open' | 'assessment' | 'determination' | 'reopened' | 'closed';
        version: number;
      } | null;
      /** @enum {string} */
      situation: 'in-family' | 'separated' | 'unaccompanied';
      tasks: {
        /** Format: date */
        doneOn: string | null;
        /** Format: date */
        dueOn: string;
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'turns-eighteen' | 'turned-eighteen' | 'parental-refusal';
        version: number;
      }[];
    };
    ChildListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ChildDto'][];
    };
    ChooseDigestDto: {
      /** @description The version that was read; 0 before the first choice. */
      version: number;
      /** @description Whether you want one mail each working morning that has something due for you. */
      wanted: boolean;
    };
    ClassifiedComplaintDto: {
      /** Format: uuid */
      id: string;
      /** @description It went to others and is no longer seen here. */
      passedOn: boolean;
      version: number;
    };
    ClassifyComplaintDto: {
      /**
       * Format: uuid
       * @description The colleague it is about; they never see it.
       */
      aboutUserId?: string | null;
      /**
       * @description What it is about.
       * @enum {string}
       */
      category:
        | 'information-request'
        | 'service-quality'
        | 'delay'
        | 'eligibility-decision'
        | 'data-protection'
        | 'safety'
        | 'staff-conduct'
        | 'corruption-fraud'
        | 'sexual-exploitation-abuse';
      /**
       * @description Whether it goes past the line of management.
       * @enum {string}
       */
      sensitivity: 'normal' | 'sensitive';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ClosableMemberDto: {
      /** @description Ask the protection officer before closing; nothing more is told. */
      askProtection: boolean;
      /** Format: uuid */
      memberId: string;
      onHold: boolean;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    CloseCaseDto: {
      /** @description What was explored with the person; needed where assistance ends early. */
      explored?: string | null;
      /**
       * Format: date
       * @description The day it ended; today when absent.
       */
      happenedOn?: string | null;
      /** @description Whose assistance ends; others of the family go on. */
      memberIds: string[];
      /**
       * @description What became of the plan.
       * @enum {string}
       */
      outcome: 'goals-reached' | 'goals-partly-reached' | 'goals-not-reached' | 'no-help-due' | 'not-known';
      /**
       * @description Why assistance ends.
       * @enum {string}
       */
      reasonCode:
        | 'plan-completed'
        | 'support-period-ended'
        | 'criteria-no-longer-met'
        | 'returnee-stops'
        | 'left-the-area'
        | 're-migrated'
        | 'died'
        | 'help-unsuitable'
        | 'threatening-behaviour'
        | 'stigma'
        | 'funding-ended'
        | 'security'
        | 'entitlement-lapsed'
        | 'lost-to-follow-up'
        | 'fraud'
        | 'never-departed'
        | 'duplicate'
        | 'other';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ClosedCaseDto: {
      /** @enum {string} */
      caseStage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      memberIds: string[];
      stages: (
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
      )[];
      version: number;
    };
    ClosedFiguresDto: {
      byClosingReason: {
        conduct: number;
        died: number;
        duplicate: number;
        entitlement_lapsed: number;
        fraud_decided: number;
        funding_ended: number;
        help_harmful: number;
        help_unsuitable: number;
        left_the_area: number;
        lost_to_follow_up: number;
        never_departed: number;
        no_longer_eligible: number;
        other: number;
        person_stopped: number;
        plan_completed: number;
        re_migrated: number;
        security: number;
        support_period_ended: number;
      };
    };
    CloseMissingChildAlertDto: {
      /**
       * @description Why the search ends.
       * @enum {string}
       */
      reason: 'found-safe' | 'excused' | 'with-authorities' | 'raised-in-error';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /** @description What is known now. Sealed. */
      words: string;
    };
    CloseReferralDto: {
      /**
       * @description Why no case comes of it.
       * @enum {string}
       */
      reason: 'not-reached' | 'not-wished' | 'already-known' | 'referred-on';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CloseRoomDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ClosureDto: {
      closures: components['schemas']['ClosureRecordDto'][];
      matters: components['schemas']['OpenMatterDto'][];
      members: components['schemas']['ClosableMemberDto'][];
      /** Format: uuid */
      officeId: string;
      version: number;
    };
    ClosureRecordDto: {
      closedBy: string | null;
      /** Format: date */
      closedOn: string;
      explored: string | null;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      outcome: 'goals-reached' | 'goals-partly-reached' | 'goals-not-reached' | 'no-help-due' | 'not-known';
      /** @enum {string} */
      reasonCode:
        | 'plan-completed'
        | 'support-period-ended'
        | 'criteria-no-longer-met'
        | 'returnee-stops'
        | 'left-the-area'
        | 're-migrated'
        | 'died'
        | 'help-unsuitable'
        | 'threatening-behaviour'
        | 'stigma'
        | 'funding-ended'
        | 'security'
        | 'entitlement-lapsed'
        | 'lost-to-follow-up'
        | 'fraud'
        | 'never-departed'
        | 'duplicate'
        | 'other';
    };
    ColleagueDto: {
      displayName: string;
      /** Format: uuid */
      id: string;
    };
    ColleagueListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ColleagueDto'][];
    };
    ComingMemberDto: {
      /** Format: uuid */
      memberId: string;
      /** Format: uuid */
      personId: string;
    };
    ComplaintAnswerDto: {
      answer: string | null;
      /** Format: date */
      answeredOn: string | null;
      /** Format: date */
      receivedOn: string;
      /** Format: date */
      resolveDueOn: string;
      /** @enum {string} */
      status: 'received' | 'acknowledged' | 'in-review' | 'escalated' | 'resolved' | 'closed' | 'appealed';
    };
    ComplaintDto: {
      /** Format: uuid */
      aboutUserId: string | null;
      aboutUserName: string | null;
      /** Format: date */
      acknowledgedOn: string | null;
      anonymous: boolean;
      /** Format: date */
      answeredOn: string | null;
      /** @enum {string|null} */
      answeredWay: 'in-person' | 'phone' | 'e-mail' | 'letter' | 'partner' | 'receipt' | null;
      /** Format: date */
      appealedOn: string | null;
      /** Format: uuid */
      caseId: string | null;
      caseNumber: string | null;
      /** @enum {string} */
      category:
        | 'information-request'
        | 'service-quality'
        | 'delay'
        | 'eligibility-decision'
        | 'data-protection'
        | 'safety'
        | 'staff-conduct'
        | 'corruption-fraud'
        | 'sexual-exploitation-abuse';
      /** @enum {string} */
      channel: 'hotline' | 'e-mail' | 'box' | 'in-person' | 'partner' | 'web-form';
      /** @enum {string|null} */
      due: 'acknowledge' | 'resolve' | null;
      /** Format: date */
      dueOn: string | null;
      events: components['schemas']['ComplaintEventDto'][];
      /** Format: uuid */
      handlerId: string | null;
      handlerName: string | null;
      handlers: components['schemas']['ComplaintHandlerDto'][];
      hasReceipt: boolean;
      /** Format: uuid */
      id: string;
      language: string | null;
      /** Format: uuid */
      memberId: string | null;
      number: string;
      /** Format: uuid */
      officeId: string;
      /** @enum {string|null} */
      outcome: 'upheld' | 'partly-upheld' | 'not-upheld' | 'information-given' | 'not-pursued' | null;
      /** Format: date */
      receivedOn: string;
      recordedByName: string | null;
      /** Format: date */
      resolvedOn: string | null;
      safeWays: ('in-person' | 'phone' | 'e-mail' | 'letter' | 'partner' | 'receipt')[];
      /** @enum {string} */
      sensitivity: 'normal' | 'sensitive';
      /** @enum {string} */
      status: 'received' | 'acknowledged' | 'in-review' | 'escalated' | 'resolved' | 'closed' | 'appealed';
      version: number;
      words: components['schemas']['ComplaintWordDto'][];
    };
    ComplaintEventDto: {
      /** Format: date-time */
      at: string;
      byName: string | null;
      /** @enum {string} */
      to: 'received' | 'acknowledged' | 'in-review' | 'escalated' | 'resolved' | 'closed' | 'appealed';
      /** @description `record`, `classify` or a move. */
      what: string;
    };
    ComplaintHandlerDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    ComplaintListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ComplaintRowDto'][];
    };
    ComplaintOfficeDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    ComplaintOfficeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ComplaintOfficeDto'][];
    };
    ComplaintRowDto: {
      anonymous: boolean;
      /** Format: uuid */
      caseId: string | null;
      caseNumber: string | null;
      /** @enum {string} */
      category:
        | 'information-request'
        | 'service-quality'
        | 'delay'
        | 'eligibility-decision'
        | 'data-protection'
        | 'safety'
        | 'staff-conduct'
        | 'corruption-fraud'
        | 'sexual-exploitation-abuse';
      /** @enum {string} */
      channel: 'hotline' | 'e-mail' | 'box' | 'in-person' | 'partner' | 'web-form';
      /** @enum {string|null} */
      due: 'acknowledge' | 'resolve' | null;
      /** Format: date */
      dueOn: string | null;
      /** Format: uuid */
      handlerId: string | null;
      handlerName: string | null;
      /** Format: uuid */
      id: string;
      number: string;
      /** Format: uuid */
      officeId: string;
      /** Format: date */
      receivedOn: string;
      /** @enum {string} */
      sensitivity: 'normal' | 'sensitive';
      /** @enum {string} */
      status: 'received' | 'acknowledged' | 'in-review' | 'escalated' | 'resolved' | 'closed' | 'appealed';
      version: number;
    };
    ComplaintVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ComplaintWordDto: {
      /** Format: date-time */
      at: string;
      authorName: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'statement' | 'name' | 'contact' | 'note' | 'escalation' | 'decision' | 'answer' | 'appeal';
      text: string;
    };
    CompleteSendingDto: {
      /**
       * Format: date
       * @description The day it ended.
       */
      endedOn: string;
      /** @description What else the office should know. */
      note?: string | null;
      /**
       * @description What came of it; help that was given is recorded as a service first.
       * @enum {string}
       */
      outcome: 'delivered' | 'partly-delivered' | 'not-delivered' | 'person-declined' | 'person-not-reached';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ComponentResultDto: {
      /** @description Null unless it is due and known. */
      amount: components['schemas']['MoneyDto'] | null;
      /** @enum {string} */
      amountKind: 'fixed' | 'up-to';
      /** @enum {string} */
      answer: 'due' | 'amount-unknown' | 'not-due' | 'open';
      byException: boolean;
      cashAtDeparture: components['schemas']['MoneyDto'] | null;
      code: string;
      /** @description What a cap took away. */
      cut: components['schemas']['MoneyDto'];
      exceptionPossible: boolean;
      explanation: string;
      /** @description The office’s own figure that was taken. */
      figureId: string | null;
      missing: (
        | 'lackOfMeans'
        | 'permanentDeparture'
        | 'returnType'
        | 'legalStatus'
        | 'asylumLodgedOn'
        | 'asylumRefusedOn'
        | 'appealLodgedOn'
        | 'orderToLeaveOn'
        | 'orderToLeaveUntil'
        | 'hostEntryOn'
        | 'previousAssistanceOn'
        | 'destination'
        | 'departureOn'
        | 'applicationOn'
        | 'inDetention'
        | 'travelDocumentAssured'
        | 'ownTravelDocument'
        | 'noObjection'
        | 'endsResidenceProcedure'
        | 'nationalityNotListed'
        | 'noOtherFunding'
        | 'transportMode'
        | 'fund'
        | 'medicalBudget'
        | 'specialNeeds'
        | 'destinationAdmits'
        | 'nationalities'
        | 'role'
        | 'hostCountry'
        | 'nationalOfDestination'
        | 'destinationVisaRegime'
        | 'nationalityVisaRegime'
      )[];
      /** @enum {string} */
      modality: 'cash' | 'in-kind' | 'cash-or-in-kind';
      /** @enum {string} */
      payMoment: 'departure' | 'arrival' | 'after-return';
      ruleId: string | null;
      /** @example P12M */
      spendWithin: string | null;
      title: string;
      version: number | null;
    };
    ConfirmArrivalDto: {
      /**
       * Format: date
       * @description The day it really was.
       */
      arrivedOn: string;
      /** @description How they are reached there. */
      contact?: string | null;
      /**
       * @description How it is known.
       * @enum {string}
       */
      evidence: 'met-on-arrival' | 'came-to-office' | 'spoke-by-phone' | 'family-confirmed';
      /** @description Who is there; of one family. */
      memberIds: string[];
      /** @description The place they came to. */
      place: string;
    };
    ConfirmedArrivalDto: {
      memberIds: string[];
      stages: (
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
      )[];
    };
    ConfirmEscortDto: {
      /**
       * Format: date
       * @description The day they said that they go.
       */
      confirmedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ConfirmSecondFactorDto: {
      /** @description The first code of the app. */
      code: string;
    };
    ConfirmSuspensionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ConfirmTransitDto: {
      /** @description The country passed through. */
      countryCode: string;
      /**
       * @description What a person found out.
       * @enum {string}
       */
      state: 'held' | 'not-needed';
      /**
       * Format: date
       * @description The last day of the visa.
       */
      validTo?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ConsentDto: {
      /** Format: uuid */
      channelId: string | null;
      /** Format: date */
      grantedOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      purpose:
        'appointment-reminder' | 'sharing-with-partner' | 'consulate-contact' | 'medical-transfer' | 'picture-or-story';
      /** @enum {string|null} */
      recipientKind:
        | 'partner'
        | 'receiving-office'
        | 'health-service'
        | 'consulate'
        | 'authority'
        | 'authority-of-origin'
        | 'legal-adviser'
        | 'protection-service'
        | 'media'
        | null;
      recipientName: string | null;
      version: number;
      /** Format: date */
      withdrawnOn: string | null;
    };
    ConsentListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ConsentDto'][];
    };
    ConsularStepRecordedDto: {
      /** Format: uuid */
      documentId: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state:
        | 'identification-asked'
        | 'identified'
        | 'not-identified'
        | 'document-asked'
        | 'document-refused'
        | 'issued'
        | 'collected'
        | 'stopped';
      version: number;
    };
    ConsulateConsentDto: {
      /** Format: date */
      grantedOn: string;
      /** Format: uuid */
      id: string;
      recipientName: string;
    };
    ConsulateDto: {
      address: string | null;
      city: string;
      /** Format: date */
      closedOn: string | null;
      countryCode: string;
      fee: components['schemas']['FeeDto'] | null;
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      officeId: string;
      usualDays: number | null;
      version: number;
    };
    ConsulateGroundsDto: {
      consents: components['schemas']['ConsulateConsentDto'][];
      /** @description The person, or who speaks for a child, has declared. */
      decided: boolean;
      /** @description They must first be told what it means that their country learns of them. */
      mustBeTold: boolean;
      requests: components['schemas']['RequestShownDto'][];
    };
    ConsulateListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ConsulateDto'][];
    };
    ConsulateVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ContactChannelAddedDto: {
      /** Format: uuid */
      id: string;
      personVersion: number;
    };
    ContactChannelChangedDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ContactChannelDto: {
      belongsTo: string | null;
      ended: boolean;
      /** @description By the clock of the person’s office. */
      hoursFrom: string | null;
      hoursTo: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'email' | 'phone' | 'sms' | 'post';
      language: string | null;
      mayLeaveMessage: boolean;
      /** @description Whether voice mail may be left there. */
      mayLeaveVoiceMail: boolean;
      /** @description Whether a written message may be sent there. */
      mayWrite: boolean;
      /** @enum {string} */
      safety: 'safe' | 'unsafe' | 'unknown';
      value: string;
      version: number;
      /** @description Monday 1; every day when none. */
      weekdays: number[];
      wordsToAvoid: string[];
    };
    ContactDto: {
      becameCase: boolean;
      /**
       * Format: uuid
       * @description Not told of a contact about asylum or health.
       */
      caseId: string | null;
      /** @enum {string} */
      channel: 'desk' | 'phone' | 'email' | 'online' | 'outreach' | 'group-session';
      /** Format: date */
      day: string;
      heads: number;
      heardFrom: string | null;
      /** Format: uuid */
      id: string;
      languages: string[];
      /** Format: uuid */
      officeId: string;
      place: string | null;
      referredTo: string | null;
      /** @enum {string} */
      topic: 'personal_situation' | 'host_country' | 'country_of_origin' | 'return' | 'asylum' | 'health' | 'other';
      version: number;
    };
    ContactFiguresDto: {
      contacts: number;
      heads: number;
    };
    ContactListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ContactDto'][];
    };
    CorrectedStepDto: {
      /** @enum {string} */
      caseStage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** Format: uuid */
      memberId: string;
      /** @description What the step set off and could not be taken back. */
      notTakenBack: string[];
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      version: number;
    };
    CorrectionPreviewDto: {
      /** @enum {string} */
      action:
        | 'open-case'
        | 'join-member'
        | 'register-retroactively'
        | 'register-approved'
        | 'register-ineligible'
        | 'register-returned'
        | 'grant-after-return'
        | 'refuse-after-return'
        | 'start-counselling'
        | 'submit-application'
        | 'start-screening'
        | 'complete-screening'
        | 'approve'
        | 'reject'
        | 'approve-exception'
        | 'start-preparation'
        | 'mark-ready'
        | 'issue-ticket'
        | 'return-to-preparation'
        | 'confirm-departure'
        | 'confirm-arrival'
        | 'open-reintegration'
        | 'start-monitoring'
        | 'close'
        | 'withdraw'
        | 'cancel'
        | 'hold'
        | 'resume'
        | 'split-member'
        | 'reopen'
        | 'reopen-closed'
        | 'merge-case'
        | 'undo-merge'
        | 'correct-step';
      /**
       * @description Where the member would stand again.
       * @enum {string}
       */
      from:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** Format: uuid */
      memberId: string;
      /** @description Effects of the step that stay. */
      stays: string[];
      /** @description Effects of the step that a correction takes back. */
      takenBack: string[];
      /**
       * @description Where the step led.
       * @enum {string}
       */
      to:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    CorrectPersonDto: {
      /**
       * Format: date
       * @description Unknown parts are ignored, by the precision.
       */
      birthDate?: string | null;
      /**
       * @description How precisely the birth date is known.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description True when the date on file was a slip and none is known. */
      birthUnknown?: boolean | null;
      /** @description Instead of a birth date: about so many years old. */
      estimatedAge?: components['schemas']['EstimatedAgeDto'] | null;
      /** @description All languages spoken. */
      languages?: components['schemas']['LanguageSpokenDto'][] | null;
      /** @description All names, the primary one among them. */
      names?: components['schemas']['NameDto'][] | null;
      /** @description Nationalities gained, ended or wrong. */
      nationalities?: components['schemas']['NationalitiesCorrectionDto'] | null;
      /** @description The language the person prefers. */
      preferredLanguage?: string | null;
      /** @description Why: a paper seen, a slip noticed; kept in the trail. */
      reason: string;
      /**
       * @description As the person says.
       * @enum {string|null}
       */
      sex?: 'female' | 'male' | 'other' | 'unknown' | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CorrectStepDto: {
      /** @description What was wrong with the step. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    CounselledOnBehalfDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * @description Where the child stands now.
       * @enum {string}
       */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    CounsellingSessionDto: {
      alone: boolean | null;
      /** Format: uuid */
      counsellorId: string;
      /** @description Minutes. */
      durationMinutes: number;
      /** Format: date-time */
      heldAt: string;
      /** Format: uuid */
      id: string;
      interpreterIsKin: boolean | null;
      /** @enum {string|null} */
      interpreterKind: 'professional' | 'cultural-mediator' | 'colleague' | 'volunteer' | 'acquaintance' | null;
      interpreterUsed: boolean;
      /**
       * Format: uuid
       * @description Shared by sessions held together.
       */
      jointId: string | null;
      language: string;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      mode: 'individual' | 'family' | 'group' | 'phone' | 'online' | 'detention-centre';
      /** @description Children too young to be told themselves. */
      onBehalfOfMemberIds: string[];
      othersPresent: ('family' | 'guardian' | 'custodial-staff' | 'authority' | 'interpreter' | 'lawyer' | 'other')[];
      /** @enum {string|null} */
      outcome: 'wants-to-apply' | 'still-considering' | 'does-not-want' | 'another-session' | 'referred' | null;
      outOfEarshot: boolean | null;
      presentMemberIds: string[];
      /** @enum {string} */
      purpose:
        'information' | 'pre-decision' | 'reintegration' | 'pre-departure-briefing' | 'post-arrival' | 'follow-up';
      topics: (
        | 'right-to-stay'
        | 'asylum-options'
        | 'voluntariness'
        | 'change-of-mind'
        | 'journey'
        | 'travel-documents'
        | 'reintegration-help'
        | 'health-and-special-needs'
        | 'who-will-know-what'
        | 'data-protection'
        | 'complaints'
      )[];
      version: number;
    };
    CountedChangeDto: {
      /** @description What they will count for. */
      after: number;
      /** @description What these two count for now. */
      before: number;
      /** @enum {string} */
      figure:
        | 'counselled'
        | 'applied'
        | 'approved'
        | 'departed-persons'
        | 'departed-cases'
        | 'departed-in-families'
        | 'closed';
      year: number;
    };
    CountryDto: {
      /** @example BEL */
      alpha3: string;
      /** @example BE */
      code: string;
      /** @enum {string} */
      kind: 'country' | 'special';
      name: string;
      regionCode: string | null;
      sourceKey: string;
    };
    CountryListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CountryDto'][];
    };
    CurrencyDto: {
      /** @example EUR */
      code: string;
      /** @description Decimal digits of the minor unit amounts are counted in. */
      minorDigits: number;
      name: string;
      sourceKey: string;
    };
    CurrencyListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CurrencyDto'][];
    };
    CurrencySumDto: {
      /** @description What the project pays in the end. */
      costMinor: number;
      currency: string;
      fareMinor: number;
      refundMinor: number;
    };
    DataNoticeDto: {
      /** Format: date */
      givenOn: string;
      /** Format: uuid */
      id: string;
      language: string;
      /** Format: uuid */
      memberId: string;
      noticeVersion: string;
    };
    DataNoticeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DataNoticeDto'][];
    };
    DeadLetterDto: {
      /** @description Tries that failed. */
      attempts: number;
      /** @description From the click that asked for it; found again in the logs. */
      correlationId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      diedAt: string;
      /** Format: uuid */
      id: string;
      /** @description The job of the catalogue. */
      job: string;
      /** @description The work’s own key: ids and codes. */
      key: string;
      /** Format: uuid */
      officeId: string | null;
      /** @description The class and code of the last error. */
      reason: string | null;
    };
    DeadLetterListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DeadLetterDto'][];
    };
    DeadlineIdDto: {
      /** Format: uuid */
      id: string;
    };
    DeadlineLineDto: {
      /** @enum {string} */
      by: 'notice' | 'digest' | 'mail' | 'term';
      /** @description Only of matters that need more care. */
      careful: boolean;
      /** @description Reaches somebody beyond those who were to act. */
      escalates: boolean;
      /** @enum {string} */
      kind:
        | 'access-request'
        | 'advance-notice'
        | 'arrival-unconfirmed'
        | 'call-announced'
        | 'check-in'
        | 'complaint-acknowledgement'
        | 'complaint-resolution'
        | 'consulate-chase'
        | 'departure-unconfirmed'
        | 'destination-recheck'
        | 'document-expiry'
        | 'documents-recheck'
        | 'eighteenth-birthday'
        | 'follow-up-round'
        | 'hold-review'
        | 'morning-digest'
        | 'option-limit'
        | 'order-to-leave'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'pre-departure-call'
        | 'readiness-recheck'
        | 'reassessment'
        | 'return-place-end'
        | 'round-announced'
        | 'round-overdue'
        | 'spend-deadline'
        | 'ticketing-limit';
      /** @description Before the due day when negative. */
      offset: number;
      /** @description The office’s own figures, newest first. */
      own: components['schemas']['OwnFigureDto'][];
      shippedOffset: number;
      shippedSource: string;
      /** @description Where the figure that holds today comes from. */
      source: string;
      /** @description False while nobody keeps these days yet. */
      stands: boolean;
      /** @description Named for good. */
      step: string;
      /** @description Roles, or whoever answers for the case, asked for it or awaits them. */
      told: string[];
      /** @enum {string} */
      unit: 'hours' | 'days' | 'working-days' | 'months';
      /** Format: date */
      validFrom: string;
      /** @description Told where a case has no owner. */
      withoutOwner: string[];
    };
    DeadlineLineListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DeadlineLineDto'][];
    };
    DeadlinesAheadDto: {
      /** Format: date */
      asOf: string;
      byDay: {
        [key: string]: number;
      };
      byOffice: {
        [key: string]: components['schemas']['DueSpansDto'];
      };
      bySpan: {
        later: number;
        month: number;
        none: number;
        overdue: number;
        quarter: number;
        today: number;
        week: number;
      };
      open: number;
      /** @enum {string} */
      report: 'deadlines-ahead';
      scope: string;
    };
    DecidedDisbursementDto: {
      /** Format: uuid */
      id: string;
      problem: components['schemas']['DecisionProblemDto'] | null;
      /** @enum {string|null} */
      state:
        | 'planned'
        | 'requested'
        | 'approved'
        | 'paid'
        | 'delivered'
        | 'receipted'
        | 'verified'
        | 'rejected'
        | 'cancelled'
        | 'returned'
        | null;
      version: number | null;
    };
    DecidedDisbursementsDto: {
      results: components['schemas']['DecidedDisbursementDto'][];
    };
    DecidedDto: {
      /** @enum {string} */
      caseStage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      decisionIds: string[];
      memberIds: string[];
      stages: (
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
      )[];
      /** @description Of the case. */
      version: number;
    };
    DecideDisbursementsDto: {
      /**
       * @description For all of these; each stands or falls alone.
       * @enum {string}
       */
      decision: 'approve' | 'reject';
      /** @description As you read them. */
      payments: components['schemas']['DecidedPaymentDto'][];
      /** @description Why they are rejected. */
      reason?: string | null;
    };
    DecidedMatterDto: {
      /** Format: date-time */
      decidedAt: string;
      decidedBy: string | null;
      /** @enum {string} */
      decision: 'settled-elsewhere' | 'carried-over' | 'given-up';
      words: string;
    };
    DecidedPaymentDto: {
      /**
       * Format: uuid
       * @description The payment.
       */
      id: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    DecideDto: {
      /**
       * @description What you decide.
       * @enum {string}
       */
      decision: 'approve' | 'reject';
      /** @description Whom you decide about. */
      memberIds: string[];
      /** @description Why. Write no health or protection matter here: it belongs into sealedReason. */
      reason: string;
      /** @description What of the reason only those see whom its matter is for; needs sealed-reason.write. */
      sealedReason?: components['schemas']['SealedReasonDto'] | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    DecideMatterDto: {
      /**
       * @description What becomes of it.
       * @enum {string}
       */
      decision: 'settled-elsewhere' | 'carried-over' | 'given-up';
      /**
       * Format: uuid
       * @description The matter, as listed.
       */
      matterId: string;
      /**
       * @description The room that knows the matter.
       * @enum {string}
       */
      room: 'case' | 'counselling' | 'travel' | 'payments' | 'referrals' | 'rounds' | 'complaints';
      /** @description The state it was read in; another one is refused. */
      state: string;
      /** @description Where it was settled, to whom it is carried over, or why it is given up. */
      words: string;
    };
    DecisionDto: {
      /** Format: date-time */
      decidedAt: string;
      /** Format: uuid */
      decidedBy: string;
      decidedByName: string | null;
      /** @description Who took it on paper; decidedBy then entered it. */
      decidedOnPaperBy: string | null;
      /** @enum {string} */
      decision: 'approve' | 'reject' | 'approve-exception';
      /** Format: uuid */
      evaluationId: string;
      /** Format: uuid */
      id: string;
      /** @description What the person is told about complaining. */
      meansOfComplaint: string | null;
      /** Format: uuid */
      memberId: string;
      reason: string | null;
      /** @description Those open to the reader; none for everybody else. */
      sealedReasons: components['schemas']['ShownSealedReasonDto'][];
    };
    DecisionProblemDto: {
      code: string;
      fields: {
        [key: string]: string;
      };
      title: string;
    };
    DeclarationDto: {
      /** Format: uuid */
      id: string;
      inDetention: boolean;
      language: string;
      /** Format: date */
      lapsedOn: string | null;
      /** @enum {string|null} */
      lapseReason: 'withdrawn' | 'cancelled' | 'revoked' | null;
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      reconfirmedOn: string | null;
      /** @description Signed on a sample text that nobody reviewed. */
      sample: boolean;
      /** Format: date-time */
      signedAt: string;
      /** @enum {string} */
      signedBy: 'person' | 'guardian';
      /** Format: date */
      signedOn: string;
      templateNumber: number;
      version: number;
    };
    DeclarationsOfCaseDto: {
      declarations: components['schemas']['DeclarationDto'][];
      /** @description Rules of this country that ask for a withdrawal before departure. */
      earlierRules: components['schemas']['EarlierRuleDto'][];
      /** @description Rules of this country that would ask for it and have no first day: two programme managers date them. */
      undatedRules: components['schemas']['UndatedRuleDto'][];
      withdrawals: components['schemas']['AsylumClaimWithdrawalDto'][];
    };
    DeclarationTemplateDto: {
      /** Format: uuid */
      draftedBy: string | null;
      /** Format: uuid */
      id: string;
      language: string;
      legalOwner: string;
      number: number;
      /** Format: date-time */
      reviewedAt: string | null;
      /** Format: uuid */
      reviewedBy: string | null;
      sample: boolean;
      /** @enum {string} */
      state: 'draft' | 'published';
      text: string;
      translator: string | null;
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    DeclarationTemplateListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DeclarationTemplateDto'][];
    };
    DepartureDeskDto: {
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      officeId: string;
      travellers: components['schemas']['DeskTravellerDto'][];
    };
    DepartureFiguresDto: {
      byAge: {
        adult: number;
        child: number;
      };
      byAgeGroup: {
        '0-4': number;
        '5-11': number;
        '12-17': number;
        '18-24': number;
        '25-34': number;
        '35-49': number;
        '50-64': number;
        '65+': number;
      };
      byDestination: {
        [key: string]: number;
      };
      byHost: {
        [key: string]: number;
      };
      byLegalStatus: {
        asylum_pending: number;
        asylum_rejected: number;
        asylum_withdrawn: number;
        irregular: number;
        other: number;
        regular: number;
        stranded: number;
        visa_overstay: number;
      };
      byMonth: {
        [key: string]: number;
      };
      byNationality: {
        [key: string]: number;
      };
      byOffice: {
        [key: string]: number;
      };
      byProfile: {
        applicant: number;
        end_of_procedure: number;
        no_permit: number;
        other: number;
      };
      byProgramme: {
        [key: string]: number;
      };
      byReturnType: {
        avrr: number;
        vhr: number;
      };
      bySex: {
        F: number;
        M: number;
        X: number;
      };
      byVulnerability: {
        health: number;
        umc: number;
        vot: number;
      };
      cases: number;
      hostToDestination: components['schemas']['FlowDto'][];
      inFamilies: number;
      persons: number;
      total: number;
      withReintegration: number;
    };
    DeputyDto: {
      /** Format: uuid */
      id: string;
      name: string | null;
    };
    DeskAppointmentDto: {
      /** Format: uuid */
      caseId: string;
      durationMinutes: number;
      /** Format: uuid */
      id: string;
      interpreterMissing: boolean;
      number: string;
      principalName: string;
      /** Format: date-time */
      startsAt: string;
      /** @description The office’s IANA zone, in which the hour was promised. */
      timeZone: string;
    };
    DeskCaseMatterDto: {
      cases: number;
      /** @enum {string} */
      matter:
        | 'hold-review'
        | 'no-travel-document'
        | 'interpreter-missing'
        | 'transfer-offered'
        | 'flagged'
        | 'untouched'
        | 'child-task'
        | 'exception-to-answer'
        | 'on-hold'
        | 'refused'
        | 'money-lapsed'
        | 'money-lapses-soon'
        | 'money-lapses-later'
        | 'money-after-return'
        | 'money-without-deadline'
        | 'entitlement-to-decide'
        | 'death-reported';
      /** @enum {string} */
      whose: 'mine' | 'deputy' | 'anyone';
    };
    DeskCountDto: {
      /** @enum {string} */
      matter: 'asked' | 'option' | 'ticketing' | 'refund' | 'task' | 'confirm';
      waiting: number;
    };
    DeskDto: {
      /** @description With you, today. */
      appointments: components['schemas']['DeskAppointmentDto'][];
      due: components['schemas']['DeskDueDto'][];
      matters: components['schemas']['DeskCaseMatterDto'][];
      others: components['schemas']['DeskOtherMatterDto'][];
      stages: components['schemas']['DeskStageDto'][];
      /** @description Nobody answers for them yet, among all you may see. */
      unassigned: number | null;
      /**
       * @description Whose cases are counted: give it to the list.
       * @enum {string}
       */
      whose: 'mine' | 'deputy' | 'anyone';
    };
    DeskDueDto: {
      cases: number;
      /** @enum {string} */
      due: 'overdue' | 'today' | 'week';
    };
    DeskLineDto: {
      /** Format: uuid */
      bookingId: string;
      bookingNumber: number;
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      currency: string | null;
      /** Format: date-time */
      departsAt: string | null;
      departsZone: string | null;
      /** Format: date-time */
      dueAt: string | null;
      fareMinor: number | null;
      fromCity: string;
      fromPlace: string;
      /** @enum {string} */
      matter: 'asked' | 'option' | 'ticketing' | 'refund' | 'task' | 'confirm';
      /** Format: uuid */
      passengerId: string | null;
      passengerVersion: number | null;
      principalName: string;
      /** @enum {string|null} */
      refundState: 'to-ask' | 'asked' | 'received' | 'refused' | 'not-refundable' | null;
      /** @enum {string} */
      state:
        'draft' | 'requested' | 'held' | 'ticketed' | 'confirmed' | 'departed' | 'arrived' | 'cancelled' | 'failed';
      /** Format: uuid */
      taskId: string | null;
      /** @enum {string|null} */
      taskKind: 'child-seat-stopped' | 'advance-notice' | null;
      taskVersion: number | null;
      /** @description The zone of the office, in which it is told. */
      timeZone: string;
      toCity: string;
      toPlace: string;
      travellerName: string | null;
      travellers: number;
      version: number;
      /** Format: date */
      wishedFrom: string;
      /** Format: date */
      wishedTo: string;
    };
    DeskOtherMatterDto: {
      /** @enum {string} */
      matter:
        | 'transfer-to-answer'
        | 'referral-waiting'
        | 'rule-to-publish'
        | 'letter-template-to-publish'
        | 'declaration-template-to-publish'
        | 'booking-to-mind'
        | 'payment-to-approve'
        | 'call-due';
      waiting: number;
    };
    DeskPaymentDto: {
      amountMinor: number;
      currency: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'entitlement' | 'document-costs';
      /** @enum {string|null} */
      receiptKind: 'signed-on-screen' | 'scanned' | null;
      receiptNumber: string;
      returned: boolean;
      version: number;
    };
    DeskReceptionDto: {
      /** Format: date */
      fromOn: string;
      /** Format: uuid */
      id: string;
      officeName: string;
      version: number;
    };
    DeskSeatDto: {
      /** @description Who answers for a child on the journey. */
      caregiverName: string | null;
      carrier: string;
      /** Format: date-time */
      departsAt: string;
      /** @description By the clock of the place. */
      departsLocal: string;
      fromPlace: string;
      /** @enum {string} */
      mode: 'air' | 'bus' | 'train' | 'ferry';
      /** @enum {string|null} */
      outcome: 'departed' | 'no-show' | 'withdrew' | 'boarding-refused' | null;
      /** Format: uuid */
      passengerId: string;
      serviceNumber: string;
      /** @enum {string} */
      state: 'asked' | 'held' | 'ticketed' | 'departed' | 'stopped' | 'no-show' | 'boarding-refused' | 'cancelled';
      toPlace: string;
      version: number;
    };
    DeskStageDto: {
      cases: number;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING';
    };
    DeskTravellerDto: {
      /** @description A child without parent or caregiver in the case, who is asked itself. */
      alone: boolean;
      /** Format: date */
      arrivedOn: string | null;
      /** @description The latest first. */
      briefings: components['schemas']['HeldBriefingDto'][];
      child: boolean;
      /** @description Originals that the office or an authority still keeps. */
      documentsWithUs: number;
      due: components['schemas']['DueAtDepartureDto'][];
      /** Format: uuid */
      memberId: string;
      name: string | null;
      orientations: components['schemas']['GivenOrientationDto'][];
      payments: components['schemas']['DeskPaymentDto'][];
      preferredLanguage: string | null;
      reception: components['schemas']['DeskReceptionDto'] | null;
      seat: components['schemas']['DeskSeatDto'] | null;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    DetermineBestInterestsDto: {
      /** @description The guardian or the competent body; never this office. */
      decidedBy: string;
      /**
       * Format: date
       * @description The day of the decision.
       */
      decidedOn: string;
      /** @description Why. Sealed. */
      grounds: string;
      /**
       * Format: date
       * @description The day it is looked at again.
       */
      nextReviewOn?: string | null;
      /**
       * @description Only return lets the child return. Sealed.
       * @enum {string}
       */
      outcome: 'return' | 'local-integration' | 'third-country' | 'defer';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    DifferenceDto: {
      /** @description As the document says. */
      document: string;
      /** @enum {string} */
      field:
        | 'kind'
        | 'number'
        | 'issuing-country'
        | 'family-name'
        | 'given-names'
        | 'birth-date'
        | 'sex'
        | 'nationality'
        | 'expiry';
      /** @description As it is recorded. */
      recorded: string | null;
    };
    DigestChoiceDto: {
      /** @description 0 before the first choice. */
      version: number;
      wanted: boolean;
    };
    DisableUserDto: {
      /** @description Why, for the trail. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    DisbursementDto: {
      amountMinor: number;
      approvalsNeeded: number;
      approvedByNames: string[];
      /** @enum {string|null} */
      checkFinding: 'matches' | 'differs' | null;
      checkNote: string | null;
      currency: string;
      /** Format: date */
      endedOn: string | null;
      endReason: string | null;
      /** Format: uuid */
      entitlementId: string;
      events: components['schemas']['DisbursementEventDto'][];
      files: components['schemas']['DisbursementFileDto'][];
      /** Format: uuid */
      givenById: string | null;
      givenCurrency: string | null;
      givenMinor: number | null;
      /** Format: date */
      givenOn: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      lineId: string;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      modality: 'cash' | 'mobile-money' | 'bank' | 'in-kind' | 'voucher' | 'direct-to-supplier' | 'service';
      partnerName: string | null;
      /** @enum {string} */
      payeeKind: 'beneficiary' | 'supplier' | 'landlord' | 'school' | 'clinic' | 'partner';
      payeeName: string;
      projectName: string;
      rate: string | null;
      /** Format: date */
      ratedOn: string | null;
      rateSource: string | null;
      /** Format: date */
      receiptedOn: string | null;
      receiptNumber: string | null;
      /** @enum {string|null} */
      receiptSignedBy: 'self' | 'parent' | 'guardian' | null;
      /** Format: uuid */
      requestedById: string | null;
      /** @enum {string} */
      serviceType:
        | 'reintegration-counselling'
        | 'microbusiness'
        | 'collective-project'
        | 'job-placement'
        | 'vocational-training'
        | 'education'
        | 'housing'
        | 'medical'
        | 'psychosocial'
        | 'legal'
        | 'childcare-social-protection'
        | 'material-assistance'
        | 'cash-for-work'
        | 'training-skills';
      /** @enum {string} */
      state:
        | 'planned'
        | 'requested'
        | 'approved'
        | 'paid'
        | 'delivered'
        | 'receipted'
        | 'verified'
        | 'rejected'
        | 'cancelled'
        | 'returned';
      tranche: number;
      version: number;
    };
    DisbursementEventDto: {
      /** Format: date-time */
      at: string;
      byName: string | null;
      /** @enum {string} */
      toState:
        | 'planned'
        | 'requested'
        | 'approved'
        | 'paid'
        | 'delivered'
        | 'receipted'
        | 'verified'
        | 'rejected'
        | 'cancelled'
        | 'returned';
    };
    DisbursementFileDto: {
      amountMinor: number | null;
      /** Format: uuid */
      attachmentId: string | null;
      fileName: string | null;
      /** @enum {string} */
      kind: 'quote' | 'invoice' | 'receipt' | 'handover-certificate' | 'spot-check';
    };
    DisbursementIdVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    DocumentCheckedDto: {
      differences: (
        | 'kind'
        | 'number'
        | 'issuing-country'
        | 'family-name'
        | 'given-names'
        | 'birth-date'
        | 'sex'
        | 'nationality'
        | 'expiry'
      )[];
      /** Format: uuid */
      id: string;
    };
    DonorDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    DonorListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DonorDto'][];
    };
    DoubledMemberDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * Format: uuid
       * @description Whom they double in the case that stays.
       */
      ofMemberId: string;
      /** Format: uuid */
      personId: string;
    };
    DoubtAgeDto: {
      /** @description The authority or colleague who doubts. */
      doubtedBy: string;
      /**
       * Format: date
       * @description Since when.
       */
      doubtedOn: string;
      /**
       * Format: uuid
       * @description The member whose stated age is doubted.
       */
      memberId: string;
    };
    DraftDeclarationTemplateDto: {
      /** @description The language of the text. */
      language: string;
      /** @description Who answers for it in law. */
      legalOwner: string;
      /** @description The text. */
      text: string;
      /** @description Who translated it; none for an original. */
      translator?: string | null;
    };
    DraftDto: {
      /** @description Yours; null when none is kept. */
      draft: components['schemas']['DraftKeptDto'] | null;
    };
    DraftedDeclarationTemplateDto: {
      /** Format: uuid */
      id: string;
      /** @description The version of the text in its language. */
      number: number;
      /** @description Sent back when the draft is published. */
      version: number;
    };
    DraftedLetterTemplateDto: {
      /** Format: uuid */
      id: string;
      /** @description Which wording of its kind and language it is. */
      number: number;
      version: number;
    };
    DraftedOrientationTextDto: {
      /** Format: uuid */
      id: string;
      number: number;
      version: number;
    };
    DraftedRuleDto: {
      /** Format: uuid */
      id: string;
      /** @description Of the rule, counted from 1. */
      number: number;
      version: number;
    };
    DraftKeptDto: {
      content: string;
      /** Format: date-time */
      savedAt: string;
      version: number;
    };
    DraftLetterTemplateDto: {
      /** @description The words; may name facts such as {{person.name}}. */
      body: string;
      /**
       * @description What kind of letter it is; the facts it may name follow from it.
       * @enum {string}
       */
      kind: 'appointment' | 'decision' | 'declaration' | 'consent' | 'referral';
      /**
       * @description Its language.
       * @enum {string}
       */
      language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
      /** @description Who answers for the text. */
      legalOwner: string;
      /** @description The programme it is for; every programme when absent. */
      programmeCode?: string | null;
      /** @description The heading; may name facts such as {{case.number}}. */
      title: string;
      /** @description Who translated it. */
      translator?: string | null;
    };
    DraftOrientationTextDto: {
      /**
       * @description For adults, or a version for children.
       * @enum {string}
       */
      audience: 'adult' | 'child';
      /** @description The points, in order; each topic at least once. */
      items: components['schemas']['OrientationItemDto'][];
      /** @description The language of the text. */
      language: string;
      /** @description The programme it is for; every one without a text of its own when absent. */
      programmeCode?: string | null;
    };
    DraftRuleDto: {
      /** @description Of the rule whose next version this is, or of a new rule. */
      code: string;
      /**
       * @description Which day decides whether this version holds.
       * @enum {string}
       */
      dateField: 'departureOn' | 'applicationOn';
      /** @description Condition, steps and amounts; docs/programmes.md tells the form. */
      definition: {
        [key: string]: unknown;
      };
      /** @description What it says, in words a person understands. */
      explanation: string;
      /** @description The act, article or page it comes from. */
      legalReference: string;
      /**
       * Format: uuid
       * @description The office that keeps the draft; needed when you keep rules for several.
       */
      officeId?: string | null;
      /** @description What was understood and the source does not say in these words. */
      ourReading?: string | null;
      /** @description Keys of published sources. */
      sourceKeys: string[];
      /** @description A few words. */
      title: string;
      /**
       * Format: date
       * @description First day it holds.
       */
      validFrom: string;
      /**
       * Format: date
       * @description First day it no longer holds; open when absent.
       */
      validTo?: string | null;
    };
    DraftSavedDto: {
      /** Format: date-time */
      savedAt: string;
      version: number;
    };
    DraftSuspensionDto: {
      /** @description Who says that it is not safe. */
      authority: string;
      /**
       * Format: date
       * @description First day.
       */
      beginsOn: string;
      /** @description The country. */
      countryCode: string;
      /**
       * Format: date
       * @description Last day; open when left out.
       */
      endsOn?: string | null;
      /**
       * Format: uuid
       * @description The office it holds for, with those under it; your own when you have one.
       */
      officeId?: string | null;
      /**
       * @description For whom.
       * @enum {string}
       */
      scope: 'everybody' | 'children' | 'high-care';
      /** @description Where that can be read. */
      source: string;
      /** @description A part of it in words; the whole of it when left out. */
      subArea?: string | null;
    };
    DueAtDepartureDto: {
      /** @description Null while the amount is not known here. */
      ceilingMinor: number | null;
      currency: string;
      /** Format: uuid */
      entitlementId: string;
      paidMinor: number;
      title: string;
    };
    DueSpansDto: {
      later: number;
      month: number;
      none: number;
      overdue: number;
      quarter: number;
      today: number;
      week: number;
    };
    DuplicateShownDto: {
      /** @enum {string} */
      band: 'very likely' | 'likely' | 'possible';
      /** Format: date */
      birthDate: string | null;
      /** @enum {string|null} */
      birthDatePrecision: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description The latest first. */
      cases: components['schemas']['PersonCaseDto'][];
      familyName: string;
      givenNames: string;
      /** Format: uuid */
      id: string;
      nationalities: string[];
      /** Format: uuid */
      officeId: string;
      officeName: string;
      otherNames: string[];
      reasons: (
        | 'same document number'
        | 'same name'
        | 'same name spelt differently'
        | 'similar name'
        | 'same birth date'
        | 'birth date fits'
        | 'day and month of birth swapped'
        | 'same nationality'
        | 'same telephone or e-mail'
      )[];
      /** @enum {string} */
      sex: 'female' | 'male' | 'other' | 'unknown';
    };
    DuplicatesShownDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['DuplicateShownDto'][];
    };
    DutyQueueDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['WaitingDto'][];
    };
    EarlierRuleDto: {
      /** Format: uuid */
      id: string;
      programme: string;
      /** @description Where the rule stands. */
      source: string;
      title: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
    };
    EditLetterDto: {
      /** @description The words; an empty line parts paragraphs. */
      body: string;
      /** @description The heading. */
      title: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EligibilityDto: {
      decisions: components['schemas']['DecisionDto'][];
      entitlements: components['schemas']['EntitlementDto'][];
      /** @description The last twenty. */
      evaluations: components['schemas']['EvaluationDto'][];
      exceptions: components['schemas']['ExceptionDto'][];
      facts: components['schemas']['RecordedFactDto'][];
      /** @description What was reckoned anew since a decision, newest first. */
      reckonings: components['schemas']['ReckoningDto'][];
    };
    EndAgreementDto: {
      /**
       * Format: date
       * @description The first day it no longer holds.
       */
      endedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndContactChannelDto: {
      /** @description Why it is not used any more; kept in the trail. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndedNamingDto: {
      /** Format: date-time */
      endedAt: string;
      /** Format: uuid */
      id: string;
    };
    EndedNationalityDto: {
      /** @description The nationality. */
      countryCode: string;
      /**
       * Format: date
       * @description Held until this day.
       */
      on: string;
    };
    EndGuardianshipDto: {
      /**
       * Format: date
       * @description The last day of the term.
       */
      validTo: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndPlanLineDto: {
      /**
       * @description Settled: what it promised was given. Lapsed: it falls away.
       * @enum {string}
       */
      endedAs: 'settled' | 'lapsed';
      /** @description Why, in a sentence. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndReceptionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndRoleDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EndVulnerabilityDto: {
      /**
       * Format: date
       * @description The first day on which it is no longer so.
       */
      trueUntil: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EnrolSecondFactorDto: {
      /**
       * Format: password
       * @description Needed when you signed in more than ten minutes ago.
       */
      password?: string | null;
    };
    EnterFigureDto: {
      /** @description The amount for one person. */
      amount: components['schemas']['MoneyDto'];
      /** @description Whose amount is not known here. */
      component: string;
      /**
       * Format: uuid
       * @description The office whose figure it is; needed when you keep rules for several.
       */
      officeId?: string | null;
      /**
       * @description For whom; adult and child stand for their groups.
       * @enum {string}
       */
      role: 'principal' | 'second-adult' | 'other-adult' | 'adult-child' | 'child' | 'unaccompanied-child' | 'adult';
      /** @description Where the figure comes from. */
      source: string;
      /**
       * Format: date
       * @description First day it holds, by the day its rule goes by.
       */
      validFrom: string;
      /**
       * Format: date
       * @description First day it no longer holds; open when absent.
       */
      validTo?: string | null;
    };
    EnterPaperDecisionDto: {
      /**
       * Format: date
       * @description The day they applied: it gives their place in the queue.
       */
      appliedOn: string;
      /** @description Who took it, as it stands on the paper. */
      decidedBy: string;
      /**
       * Format: date
       * @description The day on the paper; the rules were asked as of this day.
       */
      decidedOn: string;
      /**
       * @description What was decided.
       * @enum {string}
       */
      decision: 'approve' | 'reject';
      /** @description What the paper told the person about complaining. */
      meansOfComplaint: string;
      /** @description Whom it was about. */
      memberIds: string[];
      /** @description Why, as it stands on the paper. Write no health or protection matter here: it belongs into sealedReason. */
      reason: string;
      /** @description What of the reason only those see whom its matter is for; needs sealed-reason.write. */
      sealedReason?: components['schemas']['SealedReasonDto'] | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    EntitlementBudgetDto: {
      approvedMinor: number;
      /** @description Cash handed over at the departure. */
      atDepartureMinor: number;
      component: string;
      currency: string;
      ended: boolean;
      /** Format: uuid */
      entitlementId: string;
      givenMinor: number;
      /** @description Null while the amount is not known here: plannable, not approvable. */
      grantedMinor: number | null;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      modality: 'cash' | 'in-kind' | 'cash-or-in-kind';
      /** Format: date */
      openedOn: string | null;
      /** @enum {string} */
      payMoment: 'departure' | 'arrival' | 'after-return';
      plannedMinor: number;
      programmeCode: string;
      requestedMinor: number;
      /**
       * Format: date
       * @description The last day it may be spent.
       */
      spendBy: string | null;
      title: string;
    };
    EntitlementDto: {
      /** @description Null: not known here, can be planned and not approved. */
      amount: components['schemas']['MoneyDto'] | null;
      /** @enum {string} */
      amountKind: 'fixed' | 'up-to';
      cashAtDeparture: components['schemas']['MoneyDto'] | null;
      component: string;
      /** Format: date-time */
      endedAt: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      modality: 'cash' | 'in-kind' | 'cash-or-in-kind';
      /** @enum {string} */
      payMoment: 'departure' | 'arrival' | 'after-return';
      programmeCode: string;
      /** @enum {string} */
      role: 'principal' | 'second-adult' | 'other-adult' | 'adult-child' | 'child' | 'unaccompanied-child';
      /** @example P12M */
      spendWithin: string | null;
      title: string;
    };
    ErasePersonDto: {
      /**
       * Format: uuid
       * @description Whom to erase.
       */
      personId: string;
      /**
       * @description The rule under which the person is erased.
       * @enum {string}
       */
      policy: 'retention-ended' | 'request-of-person' | 'held-unlawfully';
      /** @description Why, without naming the person: it stays in the ledger for ever. */
      reason: string;
    };
    ErasureDto: {
      /** Format: date-time */
      at: string;
      /** @description How many rows of each kind lost their words. */
      erased: {
        [key: string]: number;
      };
      /**
       * Format: uuid
       * @description Of the entry in the ledger.
       */
      id: string;
      /** Format: uuid */
      personId: string;
    };
    EscortDto: {
      /**
       * Format: date
       * @description The day they said that they go.
       */
      confirmedOn?: string | null;
      /**
       * @description Why somebody goes along, never more than that.
       * @enum {string}
       */
      kind: 'operational' | 'medical' | 'family' | 'social';
      /** @description As on the ticket. */
      name: string;
      /** @description Reached on the way. */
      phone?: string | null;
    };
    EstimatedAgeDto: {
      /**
       * Format: date
       * @description The day it was said; today when left out.
       */
      on?: string | null;
      /** @description About how many years old. */
      years: number;
    };
    EvaluateDto: {
      /**
       * Format: date
       * @description Facts as they stood on this day; today when absent.
       */
      asOf?: string | null;
      /** @description The programme to ask. */
      programmeCode: string;
    };
    EvaluationDto: {
      /** Format: date */
      asOf: string;
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      id: string;
      programmeCode: string;
      results: components['schemas']['EvaluationResultDto'][];
      version: number;
    };
    EvaluationResultDto: {
      checks: components['schemas']['CheckDto'][];
      components: components['schemas']['ComponentResultDto'][];
      /** @description What was known of the member then. */
      facts: components['schemas']['UsedFactDto'][];
      memberId: string;
      /** @enum {string} */
      outcome: 'eligible' | 'excluded' | 'undecided';
      /** @enum {string} */
      role: 'principal' | 'second-adult' | 'other-adult' | 'adult-child' | 'child' | 'unaccompanied-child';
    };
    ExampleMemberDto: {
      /**
       * Format: date
       * @description Of a made-up person.
       */
      birthDate?: string | null;
      /**
       * @description How precisely it is known; to the day when absent.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description Facts by name; what is left out is not known. */
      facts: {
        [key: string]: unknown;
      };
      /** @description Nationalities. */
      nationalities: string[];
      /**
       * @description To the principal applicant.
       * @enum {string}
       */
      relation:
        | 'principal'
        | 'spouse'
        | 'partner'
        | 'child'
        | 'parent'
        | 'sibling'
        | 'grandparent'
        | 'other-relative'
        | 'other';
    };
    ExceptionDto: {
      /** Format: uuid */
      answeredBy: string | null;
      answeredByName: string | null;
      answerReason: string | null;
      /** Format: uuid */
      evaluationId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** Format: uuid */
      proposedBy: string;
      proposedByName: string | null;
      reason: string | null;
      ruleCodes: string[];
      /** @description Those open to the reader; none for everybody else. */
      sealedReasons: components['schemas']['ShownSealedReasonDto'][];
      /** @enum {string} */
      state: 'proposed' | 'approved' | 'refused';
      version: number;
    };
    ExpectedArrivalDto: {
      /** @description The place. */
      arrivedAt: string | null;
      /** Format: date */
      arrivedOn: string | null;
      /** @description By the clock of the place they land at. */
      arrivesLocal: string | null;
      carrier: string | null;
      caseNumber: string;
      contact: string | null;
      /** Format: date */
      departedOn: string | null;
      /** @enum {string|null} */
      evidence: 'met-on-arrival' | 'came-to-office' | 'spoke-by-phone' | 'family-confirmed' | null;
      hostOfficeName: string;
      /** Format: uuid */
      memberId: string;
      name: string | null;
      /** @description Landed 72 hours ago and nobody confirmed it. */
      overdue: boolean;
      receivingOfficeName: string;
      /** Format: uuid */
      receptionId: string;
      serviceNumber: string | null;
      toPlace: string | null;
    };
    ExpectedArrivalListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ExpectedArrivalDto'][];
    };
    ExportCasesDto: {
      /** @description Only these; all that the filters mean when absent. */
      caseIds?: string[];
      /** @description In the order of the file; its heads are these codes. */
      columns: (
        'number' | 'principalName' | 'stage' | 'ownerName' | 'officeName' | 'openedOn' | 'nextDueOn' | 'updatedAt'
      )[];
      /** @description As of the list, with its order; pages do not count. */
      filters: components['schemas']['CaseFilterCodesDto'];
    };
    ExportedFiguresDto: {
      /** Format: uuid */
      id: string;
    };
    ExportFiguresDto: {
      /**
       * Format: date
       * @description An event on a later day does not count; today when absent.
       */
      asOf?: string | null;
      /** @description Channels; those of the programme when absent. */
      channel?:
        ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[] | null;
      /**
       * Format: date
       * @description The first day of the period.
       */
      from: string;
      /** @description Host countries. */
      host?: string[] | null;
      /** @description These offices with all under them; all you may count when absent. */
      officeId?: string[] | null;
      /** @description Programmes. */
      programme?: string[] | null;
      /** @description For whom it is and what for. */
      purpose: string;
      /** @description Return types. */
      returnType?: ('avrr' | 'vhr')[] | null;
      /**
       * Format: date
       * @description The last day of the period, included.
       */
      to: string;
    };
    FactDto: {
      /**
       * Format: date
       * @description The day it was declared or established; today when absent.
       */
      establishedOn?: string | null;
      /**
       * @description What was declared or established; an officer answers the others.
       * @enum {string}
       */
      fact:
        | 'lackOfMeans'
        | 'permanentDeparture'
        | 'returnType'
        | 'legalStatus'
        | 'asylumLodgedOn'
        | 'asylumRefusedOn'
        | 'appealLodgedOn'
        | 'orderToLeaveOn'
        | 'orderToLeaveUntil'
        | 'hostEntryOn'
        | 'previousAssistanceOn'
        | 'departureOn'
        | 'applicationOn'
        | 'inDetention'
        | 'travelDocumentAssured'
        | 'ownTravelDocument'
        | 'noObjection'
        | 'endsResidenceProcedure'
        | 'nationalityNotListed'
        | 'noOtherFunding'
        | 'transportMode'
        | 'fund'
        | 'destinationAdmits';
      /**
       * Format: uuid
       * @description Whom it is about.
       */
      memberId: string;
      /** @description True or false, a code, or a day; null says that there is known to be none. */
      value: (boolean | string) | null;
    };
    FactorDto: {
      /**
       * @description Whether it endangers or protects.
       * @enum {string}
       */
      kind: 'risk' | 'protective';
      /**
       * @description Where it stands among IOM’s determinants of vulnerability.
       * @enum {string}
       */
      level: 'individual' | 'household' | 'community' | 'structural';
      /** @description The factor in a few words. Nothing about exploitation: specialists ask that. */
      text: string;
    };
    FailBookingDto: {
      /**
       * @description Why nothing could be sold.
       * @enum {string}
       */
      reason: 'no-seats' | 'option-lapsed' | 'carrier-refused' | 'too-dear';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    FamilyConsentDto: {
      /** Format: uuid */
      channelId: string | null;
      /** Format: date */
      grantedOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** Format: uuid */
      personId: string;
      /** @enum {string} */
      purpose:
        'appointment-reminder' | 'sharing-with-partner' | 'consulate-contact' | 'medical-transfer' | 'picture-or-story';
      /** @enum {string|null} */
      recipientKind:
        | 'partner'
        | 'receiving-office'
        | 'health-service'
        | 'consulate'
        | 'authority'
        | 'authority-of-origin'
        | 'legal-adviser'
        | 'protection-service'
        | 'media'
        | null;
      recipientName: string | null;
      version: number;
      /** Format: date */
      withdrawnOn: string | null;
    };
    FamilyConsentListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FamilyConsentDto'][];
    };
    FamilyRoundDto: {
      name: string | null;
      /** Format: uuid */
      roundId: string;
      version: number;
    };
    FareDto: {
      /** @description Baggage that is included, in kilograms. */
      baggageKg?: number | null;
      /** @description ISO 4217. */
      currency: string;
      /** @description Whole minor units, such as cents. */
      fareMinor: number;
      /**
       * Format: uuid
       * @description The seat.
       */
      passengerId: string;
    };
    FeeDto: {
      /** @description In the smallest unit of the currency. */
      amountMinor: number;
      /** @description ISO 4217. */
      currency: string;
    };
    FigureAmountDto: {
      amountMinor: number;
      currency: string;
    };
    FigureCaseDto: {
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      /** Format: date */
      day: string;
      /** Format: uuid */
      memberId: string;
      name: string | null;
      officeName: string;
    };
    FigureCasesDto: {
      /** @description The number in the report, of which the total of the page may be seen. */
      counted: number;
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FigureCaseDto'][];
    };
    FigureDto: {
      amount: components['schemas']['MoneyDto'];
      component: string;
      /** Format: uuid */
      confirmedBy: string | null;
      /** Format: uuid */
      enteredBy: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      officeId: string;
      /** @enum {string} */
      role: 'principal' | 'second-adult' | 'other-adult' | 'adult-child' | 'child' | 'unaccompanied-child' | 'adult';
      source: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    FigureFiltersDto: {
      channel: ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[];
      host: string[];
      office: string[];
      programme: string[];
      returnType: ('avrr' | 'vhr')[];
    };
    FigureListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FigureDto'][];
    };
    FileCustodyOrderDto: {
      /** @description Which court. */
      court: string;
      /**
       * Format: date
       * @description The last day it holds.
       */
      endedOn?: string | null;
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /**
       * Format: date
       * @description The day of the order.
       */
      orderedOn: string;
      /** @description The reference of the order. */
      reference: string;
    };
    FileLetterDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    FileReceiptDto: {
      /**
       * Format: uuid
       * @description The signed receipt, a file of this member.
       */
      receiptId: string;
      /**
       * @description How it was signed.
       * @enum {string}
       */
      receiptKind: 'signed-on-screen' | 'scanned';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    FileToComeDto: {
      /** @description Its size in bytes; 512 MB at most. */
      byteSize: number;
      /** @description Its name, shown to whoever sends it. */
      fileName: string;
    };
    FindDuplicatesDto: {
      /**
       * Format: date
       * @description Birth date, as far as it is known.
       */
      birthDate?: string | null;
      /**
       * @description How precisely the birth date is known.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description Instead of a birth date: about so many years old. */
      estimatedAge?: components['schemas']['EstimatedAgeDto'] | null;
      /** @description Family name, in any script. */
      familyName?: string | null;
      /** @description Given names, in any script. */
      givenNames?: string | null;
      /** @description Every nationality held. */
      nationalities: string[];
      /**
       * Format: uuid
       * @description The office that asks; needed when you work for several.
       */
      officeId?: string | null;
    };
    FindingDto: {
      /** Format: uuid */
      eventId?: string;
      field?: string;
      /** @description What was found. */
      kind: string;
      /** @description What that means. */
      meaning: string;
      month: string;
      seq?: number;
    };
    FitnessShownDto: {
      /** @enum {string} */
      answer: 'not-required' | 'requested' | 'may-travel' | 'may-not-travel';
      /** Format: date */
      answeredOn: string | null;
      /** Format: date */
      askedOn: string;
      /** Format: date */
      consentedOn: string | null;
      escort: boolean;
      /** Format: date */
      lookAgainOn: string | null;
      receivedBySomebody: boolean;
      services: ('WCHR' | 'WCHS' | 'WCHC' | 'UMNR' | 'MEDA' | 'STCR' | 'MAAS' | 'INFT')[];
      /** Format: date */
      until: string | null;
      version: number;
    };
    FlagDto: {
      /** @enum {string} */
      code:
        | 'needs-attention'
        | 'no-travel-document'
        | 'family-apart'
        | 'deadline-near'
        | 'health-need'
        | 'pregnancy'
        | 'disability'
        | 'at-risk-on-return'
        | 'violence'
        | 'exploitation';
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      loweredAt: string | null;
      /** Format: uuid */
      loweredBy: string | null;
      lowerReason: string | null;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      /** Format: date-time */
      raisedAt: string;
      /** Format: uuid */
      raisedBy: string;
      reason: string;
      version: number;
    };
    FlagListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FlagDto'][];
    };
    FlagVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    FloatBalanceDto: {
      balanceMinor: number;
      version: number;
    };
    FloatDto: {
      advancedMinor: number;
      balanceMinor: number;
      closed: boolean;
      currency: string;
      /** Format: uuid */
      id: string;
      movements: components['schemas']['FloatMovementDto'][];
      /** Format: uuid */
      officeId: string;
      /** Format: uuid */
      officerId: string;
      officerName: string | null;
      /** Format: date */
      openedOn: string;
      paidMinor: number;
      returnedMinor: number;
      version: number;
      /** @description Payments whose signed receipt is missing. */
      withoutReceipt: number;
    };
    FloatHolderDto: {
      displayName: string;
      /** Format: uuid */
      id: string;
    };
    FloatHolderListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FloatHolderDto'][];
    };
    FloatListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FloatDto'][];
    };
    FloatMovementDto: {
      amountMinor: number;
      /** @enum {string} */
      kind: 'advance' | 'payment' | 'payment-returned' | 'return';
      /** Format: date-time */
      recordedAt: string;
      recordedByName: string | null;
    };
    FlowDto: {
      departures: number;
      destination: string;
      host: string;
    };
    FollowingDto: {
      /** @description As far as the reader may see it. */
      count: number;
      /** @enum {string} */
      matter:
        | 'names'
        | 'contact-channels'
        | 'identity-documents'
        | 'cases'
        | 'kinships'
        | 'guardianships'
        | 'parental-authorities'
        | 'consents'
        | 'notes'
        | 'appointments'
        | 'files'
        | 'letters'
        | 'messages'
        | 'sessions'
        | 'declarations'
        | 'decisions'
        | 'bookings'
        | 'departures'
        | 'receptions'
        | 'plans'
        | 'payments'
        | 'referrals'
        | 'rounds'
        | 'complaints';
    };
    FollowRefundDto: {
      /** @description Of the fare. */
      currency?: string | null;
      /** @description What came back, in whole minor units. */
      refundMinor?: number | null;
      /**
       * @description How far it is.
       * @enum {string}
       */
      state: 'to-ask' | 'asked' | 'received' | 'refused' | 'not-refundable';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    FollowUpEventDto: {
      /** Format: date */
      arrivedOn: string;
      /** Format: date-time */
      at: string;
      byName: string | null;
      /**
       * Format: date
       * @description The day it was planned by before.
       */
      earlierArrivedOn: string | null;
      /** @enum {string} */
      kind:
        | 'planned'
        | 'moved'
        | 'changed'
        | 'taken-back'
        | 'lost'
        | 'refused'
        | 're-migrated'
        | 'died'
        | 'death-confirmed'
        | 'death-mistaken'
        | 'found'
        | 'asked-again'
        | 'came-back'
        | 'ended'
        | 'resumed';
    };
    FollowUpScheduleDto: {
      /** Format: uuid */
      id: string;
      lostAfter: number;
      /** @enum {string} */
      profile: 'standard' | 'vulnerable' | 'unaccompanied-child';
      programmeCode: string | null;
      programmeName: string | null;
      /** @description Our proposal, which nobody has to follow. */
      proposal: boolean;
      rounds: components['schemas']['ScheduledRoundDto'][];
      source: string | null;
      /** Format: date */
      validFrom: string;
    };
    FollowUpScheduleListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['FollowUpScheduleDto'][];
    };
    FollowUpShownDto: {
      /** Format: date */
      arrivedOn: string;
      countryCode: string | null;
      /** @description A supervisor has looked at the death somebody told of. */
      deathSettled: boolean;
      events: components['schemas']['FollowUpEventDto'][];
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      name: string | null;
      /** @description Planned by a schedule that is our proposal. */
      proposal: boolean;
      rounds: components['schemas']['RoundShownDto'][];
      /** @enum {string} */
      state: 'open' | 'lost' | 'refused' | 're-migrated' | 'died' | 'ended' | 'taken-back';
      /** Format: date */
      stateOn: string;
      version: number;
    };
    FollowUpVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    FormerNationalityDto: {
      countryCode: string;
      /** Format: date */
      endedOn: string;
    };
    FoundPrintDto: {
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'case' | 'declaration' | 'decision' | 'letter' | 'plan';
      /** @enum {string} */
      language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
      /** Format: uuid */
      memberId: string;
      memberName: string | null;
      /** Format: uuid */
      recordId: string | null;
      /** @description Random; stands on the paper and finds this print again. */
      token: string;
      /** @description The office’s IANA zone. */
      zone: string;
    };
    FundBudgetDto: {
      budgetMinor: number;
      committedMinor: number;
      currency: string;
      /** Format: uuid */
      id: string;
      source: string;
    };
    FundDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      projectId: string;
      projectName: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
    };
    FundingDto: {
      /** @description The agreement’s number or title. */
      agreementReference: string;
      /**
       * Format: uuid
       * @description Who pays.
       */
      donorId: string;
      /**
       * Format: date
       * @description Last day this share pays.
       */
      endsOn: string;
      /** @description In hundredths of a per cent: 10,000 is the whole. */
      shareBasisPoints: number;
      /**
       * Format: date
       * @description First day this share pays.
       */
      startsOn: string;
    };
    FundingListedDto: {
      /** @description The agreement’s number or title. */
      agreementReference: string;
      /**
       * Format: uuid
       * @description Who pays.
       */
      donorId: string;
      donorName: string;
      /**
       * Format: date
       * @description Last day this share pays.
       */
      endsOn: string;
      /** @description In hundredths of a per cent: 10,000 is the whole. */
      shareBasisPoints: number;
      /**
       * Format: date
       * @description First day this share pays.
       */
      startsOn: string;
    };
    GiveAsylumInformationDto: {
      /**
       * Format: date
       * @description The day it was given; today when absent.
       */
      givenOn?: string | null;
      /**
       * Format: uuid
       * @description The member who was informed.
       */
      memberId: string;
      /** @description What was told and where the person was sent for advice. Sealed. */
      text: string;
    };
    GiveChildConsentDto: {
      /**
       * Format: date
       * @description The day it was given.
       */
      givenOn: string;
      /**
       * @description Whose consent it is.
       * @enum {string}
       */
      giver: 'guardian' | 'child' | 'family';
      /**
       * Format: uuid
       * @description The guardian’s term, for their consent.
       */
      guardianshipId?: string | null;
    };
    GiveDataNoticeDto: {
      /**
       * Format: date
       * @description The day it was given; today when absent.
       */
      givenOn?: string | null;
      /** @description The language of the notice. */
      language: string;
      /** @description The members who were given the notice. */
      memberIds: string[];
      /** @description The version as printed on the notice. */
      noticeVersion: string;
    };
    GiveDisbursementDto: {
      /** @description The invoice, where it is not there yet. */
      files: components['schemas']['PaperDto'][];
      /** @description In which it was given. */
      givenCurrency: string;
      /** @description As it was given, in minor units. */
      givenMinor: number;
      /**
       * Format: date
       * @description When it was paid or delivered.
       */
      givenOn: string;
      /** @description Units given for one unit granted, such as 2.95; only where the currencies differ. */
      rate?: string | null;
      /**
       * Format: date
       * @description The day of the rate.
       */
      ratedOn?: string | null;
      /** @description Whose rate it is. */
      rateSource?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    GivenAsylumInformationDto: {
      /** Format: uuid */
      id: string;
    };
    GivenDataNoticeDto: {
      memberIds: string[];
    };
    GivenOrientationDto: {
      /** Format: date */
      givenOn: string;
      language: string;
      /** @enum {string} */
      mode: 'individual' | 'group' | 'phone' | 'online';
    };
    GiveOrientationDto: {
      /**
       * Format: date
       * @description The day; today when absent.
       */
      givenOn?: string | null;
      /** @description Whether an interpreter was there. */
      interpreterUsed: boolean;
      /** @description The language it was told in. */
      language: string;
      /** @description Who was told; all adults or all children, as the text is. */
      memberIds: string[];
      /**
       * @description How.
       * @enum {string}
       */
      mode: 'individual' | 'group' | 'phone' | 'online';
      /**
       * Format: uuid
       * @description The published text they were told by.
       */
      textId: string;
    };
    GiveSecondFactorDto: {
      /** @description The code of the authenticator app. Give this or a recovery code. */
      code?: string | null;
      /** @description One of the ten recovery codes, each good once. */
      recoveryCode?: string | null;
    };
    GradesDto: {
      /** @description Support at the level of the community. */
      community?: number | null;
      /** @description Counselling. */
      counselling?: number | null;
      /** @description Economic support. */
      economic?: number | null;
      /** @description Reintegration support as a whole. */
      overall?: number | null;
      /** @description Return assistance. */
      'return-assistance'?: number | null;
      /** @description Social support. */
      social?: number | null;
    };
    GradesShownDto: {
      community: number | null;
      counselling: number | null;
      economic: number | null;
      overall: number | null;
      'return-assistance': number | null;
      social: number | null;
    };
    GuardianReachedDto: {
      /**
       * @description How it is known that they were.
       * @enum {string}
       */
      how: 'phone' | 'in-person' | 'email' | 'through-service';
      /**
       * Format: date-time
       * @description When the guardian was reached.
       */
      reachedAt: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    HandOverCareDto: {
      /**
       * Format: date
       * @description The day they said that they have taken over; never in the future.
       */
      handedOverOn?: string | null;
      /** @description How they are reached. */
      handOverContact: string;
      /** @description Who goes on caring. */
      handOverTo: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    HandOverDto: {
      /** @description How they are reached. */
      handOverContact: string;
      /** @description Who goes on caring. */
      handOverTo: string;
    };
    HeadDto: {
      /** @description SHA-256, in hex; kept elsewhere it shows a later roll-back. */
      digest: string;
      seq: number;
    };
    HeadKeyDto: {
      id: string;
      /** @description Ed25519, PEM. */
      publicKey: string;
    };
    HealthCheckDto: {
      ok: boolean;
      /** @description What is wrong and what to do; null when nothing is. */
      problem: string | null;
    };
    HearChildDto: {
      /**
       * @description The decision the child was asked about.
       * @enum {string}
       */
      decision: 'application' | 'screening' | 'eligibility' | 'best-interests' | 'return' | 'departure' | 'other';
      /**
       * Format: date
       * @description The day.
       */
      heardOn: string;
      /** @description The language the child spoke. */
      language: string;
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /**
       * @description Whether the child spoke; a baby is too young, and that is written too.
       * @enum {string}
       */
      outcome: 'heard' | 'too-young' | 'did-not-wish';
      /** @description What the child said, in their own words. Sealed. */
      words?: string | null;
    };
    HeldBriefingDto: {
      /** @enum {string} */
      answer: 'yes' | 'no' | 'unsure';
      /** Format: date-time */
      heldAt: string;
      /** Format: date */
      reviewOn: string | null;
    };
    HoldDto: {
      /** @enum {string} */
      reason:
        | 'still-deciding'
        | 'asked-by-person'
        | 'awaiting-document'
        | 'awaiting-third-party'
        | 'destination-suspended'
        | 'programme-suspended'
        | 'see-sealed-note';
      /** Format: date */
      reviewOn: string;
    };
    HolidayDto: {
      /** @example BE */
      calendar: string;
      /** Format: date */
      day: string;
      name: string;
      sourceKey: string;
    };
    HolidayListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['HolidayDto'][];
    };
    IdDto: {
      id: string;
    };
    IdentityDocumentAddedDto: {
      /** Format: uuid */
      id: string;
      personVersion: number;
    };
    IdentityDocumentChangedDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    IdentityDocumentDto: {
      copyHeld: boolean;
      /** Format: date */
      expiresOn: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      issuedOn: string | null;
      issuingCountryCode: string;
      /** @enum {string} */
      kind:
        'passport' | 'emergency-travel-document' | 'national-id' | 'birth-certificate' | 'residence-permit' | 'other';
      lossReference: string | null;
      /** Format: date */
      lossReportedOn: string | null;
      number: string | null;
      /** @enum {string} */
      originalAt:
        | 'with-applicant'
        | 'asylum-service'
        | 'authorities'
        | 'implementing-office'
        | 'lost'
        | 'stolen'
        | 'never-held'
        | 'unknown';
      version: number;
    };
    IdsDto: {
      ids: string[];
    };
    IdVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    InformationContactsDto: {
      byChannel: {
        [key: string]: components['schemas']['ContactFiguresDto'];
      };
      byLanguage: {
        [key: string]: components['schemas']['ContactFiguresDto'];
      };
      byMonth: {
        [key: string]: components['schemas']['ContactFiguresDto'];
      };
      byTopic: {
        [key: string]: components['schemas']['ContactFiguresDto'];
      };
      contacts: number;
      /** @example 2026-01 */
      from: string;
      heads: number;
      /** @enum {string} */
      report: 'information-contacts';
      scope: string;
      /** @example 2026-03 */
      to: string;
    };
    InformationFigureDto: {
      /** @enum {string} */
      channel: 'desk' | 'phone' | 'email' | 'online' | 'outreach' | 'group-session';
      contacts: number;
      heads: number;
      /** @description A language code, or `all` where each contact is counted once. */
      language: string;
      /** @description `YYYY-MM` */
      month: string;
      /** @enum {string} */
      topic: 'personal_situation' | 'host_country' | 'country_of_origin' | 'return' | 'asylum' | 'health' | 'other';
    };
    InformationFigureListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['InformationFigureDto'][];
    };
    InstallationDto: {
      /**
       * @description `demo` holds made-up people only, `live` real ones; null until the first row.
       * @enum {string|null}
       */
      mode: 'demo' | 'live' | null;
    };
    IssuedDocumentDto: {
      /**
       * Format: date
       * @description The last day it is valid.
       */
      expiresOn: string;
      /**
       * Format: date
       * @description Issued on.
       */
      issuedOn: string;
      /** @description As printed. */
      number: string;
    };
    IssueTicketsDto: {
      /**
       * Format: uuid
       * @description The project that pays; may be left out while only one can.
       */
      projectId?: string | null;
      /** @description What the carrier knows it by, when it changed. */
      reference?: string | null;
      /** @description A ticket for each seat. */
      tickets: components['schemas']['TicketDto'][];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    JoinedIntoDto: {
      /** Format: uuid */
      id: string;
      number: string;
    };
    JoinedMemberDto: {
      /** @enum {string} */
      caseStage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      personId: string;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      version: number;
    };
    JoinMemberDto: {
      /** @description Somebody new, such as a newborn. */
      person?: components['schemas']['PersonParticularsDto'] | null;
      /**
       * Format: uuid
       * @description Somebody already registered; either this or person.
       */
      personId?: string | null;
      /**
       * @description To the principal applicant.
       * @enum {string}
       */
      relation:
        | 'principal'
        | 'spouse'
        | 'partner'
        | 'child'
        | 'parent'
        | 'sibling'
        | 'grandparent'
        | 'other-relative'
        | 'other';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    JourneyShownDto: {
      /** Format: date */
      arrivesOn: string;
      days: string[];
      /**
       * @description From what the days are known, the surest first.
       * @enum {string}
       */
      knownFrom: 'legs' | 'wish' | 'plan' | 'nothing';
    };
    KeepCaseViewDto: {
      /** @description In the order of the list. */
      columns: (
        'number' | 'principalName' | 'stage' | 'ownerName' | 'officeName' | 'openedOn' | 'nextDueOn' | 'updatedAt'
      )[];
      /** @description Codes and ids of offices and colleagues. */
      filters: components['schemas']['ViewFiltersDto'];
      /** @description What you call it, such as "Due this week"; never a person’s name. */
      name: string;
      /**
       * Format: uuid
       * @description Your office.
       */
      officeId: string;
      /**
       * @description Which end comes first.
       * @enum {string}
       */
      order: 'asc' | 'desc';
      /**
       * @description Whoever holds this role in an office you may share in sees the view; only you when absent.
       * @enum {string|null}
       */
      sharedRole?:
        | 'counsellor'
        | 'caseworker'
        | 'movement-officer'
        | 'medical-officer'
        | 'protection-officer'
        | 'reintegration-officer'
        | 'receiving-office-officer'
        | 'partner'
        | 'finance-approver'
        | 'supervisor'
        | 'programme-manager'
        | 'integrity-officer'
        | 'data-protection-officer'
        | 'donor'
        | 'administrator'
        | null;
      /**
       * @description What the list is sorted by.
       * @enum {string}
       */
      sort: 'updatedAt' | 'number' | 'openedOn' | 'nextDueOn' | 'stage';
    };
    KeepDraftDto: {
      /**
       * Format: uuid
       * @description The case the form is about; none for a form that begins one.
       */
      caseId?: string | null;
      /** @description The values of the form as JSON, as the form itself will read them. */
      content: string;
      /** @description The version you read, 0 when there was none; a stale one is refused. */
      version: number;
    };
    KeptCaseViewDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    KeptMailDto: {
      /** Format: uuid */
      caseId: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      keptAt: string;
      /** Format: uuid */
      officeId: string;
      /** @enum {string} */
      template:
        | 'appointment-reminder'
        | 'sealed-matter-opened'
        | 'steps-stopped'
        | 'message-undelivered'
        | 'missing-child'
        | 'guardian-please-call'
        | 'guardian-to-call'
        | 'attendance-unrecorded'
        | 'child-protection-task'
        | 'turns-eighteen'
        | 'turned-eighteen'
        | 'hold-review-due'
        | 'reassessment-due'
        | 'transfer-proposed'
        | 'transfer-answered'
        | 'transfer-lapsed'
        | 'entitlement-renewed'
        | 'entitlement-to-decide'
        | 'evaluation-to-repeat'
        | 'consulate-chase-due'
        | 'booking-asked'
        | 'booking-offered'
        | 'booking-limit-day'
        | 'booking-limit-hours'
        | 'booking-limit-missed'
        | 'child-seat-stopped'
        | 'advance-notice-due'
        | 'check-in'
        | 'pre-departure-call'
        | 'documents-recheck'
        | 'destination-recheck'
        | 'departure-unconfirmed'
        | 'arrival-unconfirmed'
        | 'arrival-expected'
        | 'complaint-received'
        | 'complaint-assigned'
        | 'complaint-due'
        | 'access-request-due'
        | 'advance-notice-late'
        | 'call-announced'
        | 'complaint-to-acknowledge'
        | 'document-expires'
        | 'morning-digest'
        | 'order-to-leave-ends'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'readiness-recheck'
        | 'return-place-ends'
        | 'round-announced'
        | 'spend-deadline'
        | 'round-due'
        | 'round-overdue'
        | 'contact-lost'
        | 'death-reported'
        | 'service-referral-sent'
        | 'service-referral-withdrawn'
        | 'service-referral-answered'
        | 'service-referral-completed'
        | 'payment-to-approve';
    };
    KeptMailListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['KeptMailDto'][];
    };
    KeptMailWordsDto: {
      /** @description The plain text of the mail. */
      body: string;
      /** Format: uuid */
      caseId: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      keptAt: string;
      /** Format: uuid */
      officeId: string;
      /** @description The address it would have gone to. */
      recipient: string;
      subject: string;
      /** @enum {string} */
      template:
        | 'appointment-reminder'
        | 'sealed-matter-opened'
        | 'steps-stopped'
        | 'message-undelivered'
        | 'missing-child'
        | 'guardian-please-call'
        | 'guardian-to-call'
        | 'attendance-unrecorded'
        | 'child-protection-task'
        | 'turns-eighteen'
        | 'turned-eighteen'
        | 'hold-review-due'
        | 'reassessment-due'
        | 'transfer-proposed'
        | 'transfer-answered'
        | 'transfer-lapsed'
        | 'entitlement-renewed'
        | 'entitlement-to-decide'
        | 'evaluation-to-repeat'
        | 'consulate-chase-due'
        | 'booking-asked'
        | 'booking-offered'
        | 'booking-limit-day'
        | 'booking-limit-hours'
        | 'booking-limit-missed'
        | 'child-seat-stopped'
        | 'advance-notice-due'
        | 'check-in'
        | 'pre-departure-call'
        | 'documents-recheck'
        | 'destination-recheck'
        | 'departure-unconfirmed'
        | 'arrival-unconfirmed'
        | 'arrival-expected'
        | 'complaint-received'
        | 'complaint-assigned'
        | 'complaint-due'
        | 'access-request-due'
        | 'advance-notice-late'
        | 'call-announced'
        | 'complaint-to-acknowledge'
        | 'document-expires'
        | 'morning-digest'
        | 'order-to-leave-ends'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'readiness-recheck'
        | 'return-place-ends'
        | 'round-announced'
        | 'spend-deadline'
        | 'round-due'
        | 'round-overdue'
        | 'contact-lost'
        | 'death-reported'
        | 'service-referral-sent'
        | 'service-referral-withdrawn'
        | 'service-referral-answered'
        | 'service-referral-completed'
        | 'payment-to-approve';
    };
    KeyFiguresDto: {
      /** Format: date */
      asOf: string;
      closed: components['schemas']['ClosedFiguresDto'];
      departures: components['schemas']['DepartureFiguresDto'];
      filters: components['schemas']['FigureFiltersDto'];
      /** Format: date */
      from: string;
      funnel: {
        applied: number;
        approved: number;
        arrived: number;
        cancelled: number;
        closed: number;
        counselled: number;
        declared: number;
        departed: number;
        noShow: number;
        rejected: number;
        withdrawn: number;
      };
      /** @description Only where it was asked for. */
      pyramid?: components['schemas']['AgeSexFigureDto'][];
      /** @enum {string} */
      report: 'key-figures';
      /** @example offices BRU, GNT; 3 offices of the programme not included */
      scope: string;
      services: components['schemas']['ServiceFiguresDto'];
      /** Format: date */
      to: string;
      waitingDays: components['schemas']['WaitingDaysDto'];
    };
    KinDto: {
      /** @enum {string} */
      kind: 'parent' | 'legal-caregiver' | 'spouse' | 'sibling' | 'other-kin';
      /** Format: uuid */
      ofPersonId: string;
    };
    LanguageDto: {
      /** @example ti */
      code: string;
      name: string;
      /** @description What its speakers call it. */
      ownName: string | null;
      rightToLeft: boolean;
      /**
       * @description ISO 15924.
       * @example Ethi
       */
      script: string;
      sourceKey: string;
    };
    LanguageListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['LanguageDto'][];
    };
    LanguageSpokenDto: {
      /** @description A language spoken. */
      code: string;
      /**
       * @description How well.
       * @enum {string}
       */
      level: 'native' | 'fluent' | 'some';
    };
    LeftCaseDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      version: number;
    };
    LegalStatusDto: {
      code: string;
      name: string;
      /**
       * @description The profile Belgian yearly figures count it under.
       * @enum {string}
       */
      reportingProfile: 'international-protection-applicant' | 'end-of-procedure' | 'no-residence-permit' | 'other';
      sourceKey: string;
    };
    LegalStatusListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['LegalStatusDto'][];
    };
    LegDto: {
      /** @description By the clocks where it ends. */
      arrivesLocal: string;
      /** @description Who carries. */
      carrier: string;
      /** @description By the clocks where it begins. */
      departsLocal: string;
      /** @description Where the leg begins. */
      fromPlace: string;
      /** @description Flight, bus or train number. */
      serviceNumber: string;
      /** @description Where it ends. */
      toPlace: string;
    };
    LetterDto: {
      /**
       * Format: uuid
       * @description The paper it was filed as, among the files of the case; null while it is a draft.
       */
      attachmentId: string | null;
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      filedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'appointment' | 'decision' | 'declaration' | 'consent' | 'referral';
      language: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      sample: boolean;
      /** Format: date */
      signedOn: string | null;
      /** @enum {string} */
      state: 'draft' | 'filed' | 'signed';
      title: string;
      version: number;
    };
    LetterListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['LetterDto'][];
    };
    LetterTemplateDto: {
      body: string;
      /** Format: uuid */
      draftedBy: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'appointment' | 'decision' | 'declaration' | 'consent' | 'referral';
      /** @enum {string} */
      language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
      legalOwner: string;
      number: number;
      programmeCode: string | null;
      sample: boolean;
      /** @enum {string} */
      state: 'draft' | 'published';
      title: string;
      translator: string | null;
      /** Format: date */
      validFrom: string | null;
      version: number;
    };
    LetterTemplateListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['LetterTemplateDto'][];
    };
    LetterVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    LevelsDto: {
      /**
       * @description Conclusion in health matter.
       * @enum {string}
       */
      health: 'low' | 'medium' | 'high';
      /**
       * @description Conclusion in protection matter.
       * @enum {string}
       */
      protection: 'low' | 'medium' | 'high';
    };
    LikelyDuplicateDto: {
      /** @enum {string} */
      band: 'very likely' | 'likely' | 'possible';
      /** Format: uuid */
      personId: string;
      reasons: (
        | 'same document number'
        | 'same name'
        | 'same name spelt differently'
        | 'similar name'
        | 'same birth date'
        | 'birth date fits'
        | 'day and month of birth swapped'
        | 'same nationality'
        | 'same telephone or e-mail'
      )[];
    };
    LinkUsedDto: {
      /** @description The address to sign in with. */
      email: string;
    };
    LiveDto: {
      /** @enum {string} */
      status: 'live';
    };
    LowerFlagDto: {
      /** @description Why it no longer holds. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MadeAppointmentDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startsAt: string;
      /** @description The office’s IANA zone, in which the hour was promised. */
      timeZone: string;
      version: number;
    };
    MadeDto: {
      /** Format: uuid */
      id: string;
    };
    MadePrintDto: {
      /** Format: uuid */
      id: string;
      /** @description Random; stands on the paper and finds this print again. */
      token: string;
    };
    MadeVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    MakeAppointmentDto: {
      /** @description How long it is planned to take, in minutes. */
      durationMinutes: number;
      /** @description Whether one is booked. */
      interpreterBooked?: boolean | null;
      /**
       * @description How the interpreter takes part.
       * @enum {string|null}
       */
      interpreterMode?: 'in-person' | 'phone' | 'video' | null;
      /** @description Whether an interpreter must be booked. */
      interpreterNeeded?: boolean | null;
      /** @description The language it is held in. */
      language?: string | null;
      /**
       * Format: uuid
       * @description The member of the case who comes.
       */
      memberId: string;
      /** @description Where, in the words the person is given. */
      place: string;
      /**
       * Format: uuid
       * @description A room of the office, held for the whole time.
       */
      roomId?: string | null;
      /**
       * Format: date-time
       * @description When it begins, with its offset; shown in the office’s zone.
       */
      startsAt: string;
      /**
       * Format: uuid
       * @description Whom they meet; you when absent.
       */
      withUserId?: string | null;
    };
    MakePrintDto: {
      /**
       * @description What is printed.
       * @enum {string}
       */
      kind: 'case' | 'declaration' | 'decision' | 'letter' | 'plan';
      /**
       * @description The person’s own when absent; a letter and a declaration keep theirs.
       * @enum {string|null}
       */
      language?: 'en' | 'fr' | 'nl' | 'de' | 'ar' | null;
      /**
       * Format: uuid
       * @description For whom a whole case is printed; the principal applicant when absent.
       */
      memberId?: string | null;
      /**
       * Format: uuid
       * @description The declaration, decision, letter or version of a plan; none for the whole case.
       */
      recordId?: string | null;
    };
    MatchedDocumentDto: {
      /** @description The country that gave it. */
      issuingCountryCode: string;
      /** @description Its number. */
      number: string;
    };
    MatchPersonsDto: {
      /**
       * Format: date
       * @description Birth date, as far as it is known.
       */
      birthDate?: string | null;
      /**
       * @description How precisely the birth date is known.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description Papers with a number; they count most. */
      documents?: components['schemas']['MatchedDocumentDto'][] | null;
      /** @description Instead of a birth date: about so many years old. */
      estimatedAge?: components['schemas']['EstimatedAgeDto'] | null;
      /** @description Family name, in any script. */
      familyName?: string | null;
      /** @description Given names, in any script. */
      givenNames?: string | null;
      /** @description Every nationality held. */
      nationalities: string[];
      /**
       * Format: uuid
       * @description The office that asks; needed when you work for several.
       */
      officeId?: string | null;
    };
    MatterDecidedDto: {
      /** Format: uuid */
      id: string;
    };
    MemberAnswersDto: {
      /**
       * @description Whether the person fears return. Sealed; a yes stops booking and reminders. Nobody is asked twice in 7 days.
       * @enum {string|null}
       */
      fearOfReturn?: 'yes' | 'no' | 'not-asked' | null;
      /**
       * Format: uuid
       * @description The member of the case who was spoken with.
       */
      memberId: string;
      /** @description What was written down, each note in its class. */
      notes: components['schemas']['NoteInputDto'][];
      /** @description Their children below 6, who are counselled through them. */
      onBehalfOfMemberIds?: string[] | null;
      /**
       * @description Where this member stands after it.
       * @enum {string|null}
       */
      outcome?: 'wants-to-apply' | 'still-considering' | 'does-not-want' | 'another-session' | 'referred' | null;
    };
    MemberReintegrationDto: {
      /** Format: date */
      arrivedOn: string | null;
      lines: components['schemas']['PlanLineDto'][];
      /** Format: uuid */
      memberId: string;
      /**
       * Format: date
       * @description Thirty days after the arrival.
       */
      planDueOn: string | null;
      /** Format: uuid */
      planId: string | null;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** @description Of the plan; none while there is none. */
      version: number | null;
      versions: components['schemas']['PlanVersionDto'][];
    };
    MemberVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    MergeCaseRefDto: {
      /** Format: uuid */
      id: string;
      number: string;
      /** Format: uuid */
      personId: string;
    };
    MergeCasesDto: {
      /**
       * Format: uuid
       * @description The case that is merged into this one.
       */
      otherId: string;
      /** @description The version of the other case, as it was read. */
      otherVersion: number;
      /** @description How it was found that the two are one. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MergeChoicesDto: {
      /**
       * @description Whose birth date is kept, with how exactly it is known.
       * @enum {string|null}
       */
      birth?: 'kept' | 'absorbed' | null;
      /**
       * @description Whose name the person is called by; the other stays as an alias.
       * @enum {string|null}
       */
      name?: 'kept' | 'absorbed' | null;
      /**
       * @description Whose language of contact is kept.
       * @enum {string|null}
       */
      preferredLanguage?: 'kept' | 'absorbed' | null;
      /**
       * @description Whose sex is kept.
       * @enum {string|null}
       */
      sex?: 'kept' | 'absorbed' | null;
    };
    MergedCasesDto: {
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description Until when it can be undone.
       */
      undoUntil: string;
      version: number;
    };
    MergedPersonsDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      personId: string;
      /**
       * Format: date-time
       * @description Until when it can be undone.
       */
      undoUntil: string;
      version: number;
    };
    MergeDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      mergedAt: string;
      mergedByName: string | null;
      /**
       * Format: uuid
       * @description What was merged into this file or case.
       */
      otherId: string;
      /** @description Of a case that was merged. */
      otherNumber: string | null;
      /** @description Whether it stands and its thirty days last. */
      undoable: boolean;
      /** Format: date-time */
      undoneAt: string | null;
      /** Format: date-time */
      undoUntil: string;
    };
    MergeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['MergeDto'][];
    };
    MergePersonsDto: {
      /** @description Of which file each field is kept; of this one when absent. */
      choices: components['schemas']['MergeChoicesDto'];
      /**
       * Format: uuid
       * @description The file that is merged into this one.
       */
      otherId: string;
      /** @description The version of the other file, as it was read. */
      otherVersion: number;
      /** @description How it was found that the two are one. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MissingChildAlertDto: {
      /** Format: uuid */
      appointmentId: string | null;
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      /** Format: date-time */
      closedAt: string | null;
      /** @enum {string|null} */
      closeReason: 'found-safe' | 'excused' | 'with-authorities' | 'raised-in-error' | null;
      familyName: string;
      givenNames: string;
      guardian?: {
        contact: string;
        name: string;
      } | null;
      guardianReached?: {
        /** Format: date-time */
        at: string;
        /** @enum {string} */
        how: 'phone' | 'in-person' | 'email' | 'through-service';
        name: string;
      } | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /** Format: date-time */
      missedAt: string;
      /** @enum {string} */
      occasion: 'appointment' | 'check-in' | 'round' | 'other';
      /** Format: uuid */
      officeId: string;
      /** Format: date-time */
      openedAt: string;
      placement?: {
        contact: string;
        contactName: string;
        contactSafe: boolean;
        place: string;
      } | null;
      /** @description What this office does when a child is missing. */
      protocol: string;
      /** @description The time zone of the office. */
      timeZone: string;
      version: number;
    };
    MissingChildAlertListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['MissingChildAlertDto'][];
    };
    MissingRequirementDto: {
      /** @description Whom it is missing for. */
      memberIds: string[];
      /**
       * @description Its name in the workflow table.
       * @example data-notice-given
       */
      requirement: string;
      /** @description What is missing, and how to mend it. */
      words: string;
    };
    MoneyDto: {
      /** @description Whole minor units, such as cents. */
      amountMinor: number;
      /** @description ISO 4217. */
      currency: string;
    };
    MonthDto: {
      /** @description Values that were erased; their digests stand. */
      erased: number;
      events: number;
      head: components['schemas']['HeadDto'] | null;
      /** @description Signed heads. */
      heads: number;
      /** @description Events linked more than a day after later ones. */
      late: number;
      month: string;
      values: number;
    };
    MoveAppointmentDto: {
      /** @description Where; as before when absent. */
      place?: string | null;
      /**
       * Format: uuid
       * @description Another room; as before when absent, none when null.
       */
      roomId?: string | null;
      /**
       * Format: date-time
       * @description When it begins now, with its offset.
       */
      startsAt: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MoveComplaintDto: {
      /**
       * Format: uuid
       * @description Who looks into it.
       */
      handlerId?: string | null;
      /**
       * @description What is done with it.
       * @enum {string}
       */
      move: 'acknowledge' | 'assign' | 'escalate' | 'decide' | 'answer' | 'appeal';
      /**
       * @description What was found.
       * @enum {string|null}
       */
      outcome?: 'upheld' | 'partly-upheld' | 'not-upheld' | 'information-given' | 'not-pursued' | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /**
       * @description How the answer was given.
       * @enum {string|null}
       */
      way?: 'in-person' | 'phone' | 'e-mail' | 'letter' | 'partner' | 'receipt' | null;
      /** @description Why it is escalated, what was found, the answer, or why they are not content. */
      words?: string | null;
    };
    MovedProcedureDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'open' | 'assessment' | 'determination' | 'reopened' | 'closed';
      version: number;
    };
    MoveFloatDto: {
      /** @description Minor units. */
      amountMinor: number;
      /** @description Close the float when nothing is left in it. */
      close?: boolean | null;
      /**
       * @description More money for the officer, or money given back.
       * @enum {string}
       */
      kind: 'advance' | 'return';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MoveRetrievalDto: {
      /**
       * Format: date
       * @description The day it happened; of a promise, the day on which it will be brought.
       */
      on: string;
      /**
       * @description What came of it.
       * @enum {string}
       */
      state: 'asked' | 'promised' | 'received' | 'handed-over' | 'refused';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    MrzReadingDto: {
      differences: components['schemas']['DifferenceDto'][];
    };
    NameAuthorityHolderDto: {
      /**
       * @description Where the authority comes from.
       * @enum {string}
       */
      basis: 'parent' | 'legal-caregiver' | 'court-appointed';
      /** @description How to reach the holder. */
      contact?: string | null;
      /** @description The holder’s name, when there is none. */
      holderName?: string | null;
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /**
       * @description Why nobody else must be asked.
       * @enum {string|null}
       */
      onlyBecause?: 'other-parent-died' | 'other-parent-unknown' | 'never-recognised' | null;
      /**
       * Format: uuid
       * @description The holder, when there is a file about them.
       */
      personId?: string | null;
    };
    NamedReaderDto: {
      /** Format: uuid */
      id: string;
    };
    NameDto: {
      /** @description Family name, in any script; none for people who bear one name. */
      familyName?: string | null;
      /** @description Given names, in any script. */
      givenNames?: string | null;
      /**
       * @description One primary name; aliases; the same name in another script.
       * @enum {string}
       */
      kind: 'primary' | 'alias' | 'transliteration';
    };
    NameEscortDto: {
      /**
       * Format: date
       * @description The day they said that they go.
       */
      confirmedOn?: string | null;
      /**
       * @description Why somebody goes along, never more than that.
       * @enum {string}
       */
      kind: 'operational' | 'medical' | 'family' | 'social';
      /** @description As on the ticket. */
      name: string;
      /** @description Reached on the way. */
      phone?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    NameReaderDto: {
      /**
       * @description Which class of sealed matter.
       * @enum {string}
       */
      matterClass: 'health' | 'protection';
      /** @description Why it cannot wait for an officer; its readers are the officers of the matter. */
      reason: string;
      /**
       * Format: uuid
       * @description The colleague who may read it from now on.
       */
      userId: string;
    };
    NationalitiesCorrectionDto: {
      /** @description Held as well. */
      add?: string[] | null;
      /** @description Given up, taken away or lost with a state. */
      end?: components['schemas']['EndedNationalityDto'][] | null;
      /** @description Never held: a slip. */
      remove?: string[] | null;
    };
    NeedToKnowDto: {
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      text: string;
    };
    NewContactChannelDto: {
      /** @description Whose it is, when not the person’s own. */
      belongsTo?: string | null;
      /** @description Safe from this hour, by the office’s clock. */
      hoursFrom?: string | null;
      /** @description Safe until this hour, on the same day. */
      hoursTo?: string | null;
      /**
       * @description How it reaches the person.
       * @enum {string}
       */
      kind: 'email' | 'phone' | 'sms' | 'post';
      /** @description The language to use on it. */
      language?: string | null;
      /** @description Whether a message may be left with whoever answers. */
      mayLeaveMessage?: boolean | null;
      /**
       * @description Whether a message there could endanger anybody; unknown counts as unsafe.
       * @enum {string}
       */
      safety: 'safe' | 'unsafe' | 'unknown';
      /** @description The number or address. */
      value: string;
      /** @description Safe on these days, Monday 1; every day when none. */
      weekdays?: number[] | null;
      /** @description Words no message there may carry. */
      wordsToAvoid?: string[] | null;
    };
    NewIdentityDocumentDto: {
      /** @description Whether the office holds a copy. */
      copyHeld?: boolean | null;
      /**
       * Format: date
       * @description Expires on.
       */
      expiresOn?: string | null;
      /**
       * Format: date
       * @description Issued on.
       */
      issuedOn?: string | null;
      /** @description The country that gave it. */
      issuingCountryCode: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      kind:
        'passport' | 'emergency-travel-document' | 'national-id' | 'birth-certificate' | 'residence-permit' | 'other';
      /** @description The reference of that report. */
      lossReference?: string | null;
      /**
       * Format: date
       * @description The day its loss or theft was reported.
       */
      lossReportedOn?: string | null;
      /** @description As printed; left out when nobody has seen it. */
      number?: string | null;
      /**
       * @description Where the original is.
       * @enum {string}
       */
      originalAt:
        | 'with-applicant'
        | 'asylum-service'
        | 'authorities'
        | 'implementing-office'
        | 'lost'
        | 'stolen'
        | 'never-held'
        | 'unknown';
    };
    NewMemberDto: {
      /** @description Somebody new, registered in the same breath. */
      person?: components['schemas']['PersonParticularsDto'] | null;
      /**
       * Format: uuid
       * @description Somebody already registered; either this or person.
       */
      personId?: string | null;
      /**
       * @description To the principal applicant, who is the one marked principal.
       * @enum {string}
       */
      relation:
        | 'principal'
        | 'spouse'
        | 'partner'
        | 'child'
        | 'parent'
        | 'sibling'
        | 'grandparent'
        | 'other-relative'
        | 'other';
    };
    NoteComplaintDto: {
      /** @description What a handler found out. */
      text: string;
    };
    NotedComplaintDto: {
      /** Format: uuid */
      id: string;
    };
    NoteDto: {
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      /** @description The notes that put it right. */
      correctedBy: string[];
      /** Format: uuid */
      correctsId: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      text: string;
    };
    NoteInputDto: {
      /**
       * @description Health and protection matter is sealed: few may read it back.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** @description What was said and agreed. */
      text: string;
    };
    NoteListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['NoteDto'][];
    };
    NoticeDto: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      readAt: string | null;
      /** Format: uuid */
      recordId: string;
      /** @description The kind of record to look at, such as case. */
      recordType: string;
      /**
       * @description What it is about; the words are the screen’s.
       * @enum {string}
       */
      template:
        | 'appointment-reminder'
        | 'sealed-matter-opened'
        | 'steps-stopped'
        | 'message-undelivered'
        | 'missing-child'
        | 'guardian-please-call'
        | 'guardian-to-call'
        | 'attendance-unrecorded'
        | 'child-protection-task'
        | 'turns-eighteen'
        | 'turned-eighteen'
        | 'hold-review-due'
        | 'reassessment-due'
        | 'transfer-proposed'
        | 'transfer-answered'
        | 'transfer-lapsed'
        | 'entitlement-renewed'
        | 'entitlement-to-decide'
        | 'evaluation-to-repeat'
        | 'consulate-chase-due'
        | 'booking-asked'
        | 'booking-offered'
        | 'booking-limit-day'
        | 'booking-limit-hours'
        | 'booking-limit-missed'
        | 'child-seat-stopped'
        | 'advance-notice-due'
        | 'check-in'
        | 'pre-departure-call'
        | 'documents-recheck'
        | 'destination-recheck'
        | 'departure-unconfirmed'
        | 'arrival-unconfirmed'
        | 'arrival-expected'
        | 'complaint-received'
        | 'complaint-assigned'
        | 'complaint-due'
        | 'access-request-due'
        | 'advance-notice-late'
        | 'call-announced'
        | 'complaint-to-acknowledge'
        | 'document-expires'
        | 'morning-digest'
        | 'order-to-leave-ends'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'readiness-recheck'
        | 'return-place-ends'
        | 'round-announced'
        | 'spend-deadline'
        | 'round-due'
        | 'round-overdue'
        | 'contact-lost'
        | 'death-reported'
        | 'service-referral-sent'
        | 'service-referral-withdrawn'
        | 'service-referral-answered'
        | 'service-referral-completed'
        | 'payment-to-approve';
    };
    NoticeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['NoticeDto'][];
      /** @description How many of all of them are unread. */
      unread: number;
    };
    OfficeDto: {
      calendar: string;
      /** Format: date */
      closedOn: string | null;
      code: string | null;
      countryCode: string;
      hostCountries: string[];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'region' | 'country-office' | 'desk' | 'receiving-mission' | 'partner-organisation';
      languages: string[];
      name: string;
      /** Format: uuid */
      parentId: string | null;
      timeZone: string;
      version: number;
    };
    OfficeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['OfficeDto'][];
    };
    OfficeProtocolDto: {
      missingChild: string;
      /** Format: uuid */
      officeId: string;
      /** @description The office has agreed on no words of its own yet. */
      sample: boolean;
      /** @description 0 when the office has none yet. */
      version: number;
    };
    OfficeVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    OpenCalendarFeedDto: {
      /**
       * @description In which the kind of each entry is written.
       * @enum {string}
       */
      language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
    };
    OpenCaseDto: {
      /** @description The country the family is in; needed when the office serves several. */
      hostCountryCode?: string | null;
      /** @description The whole family, with one principal applicant. */
      members: components['schemas']['NewMemberDto'][];
      /**
       * Format: uuid
       * @description The office that opens the case; needed when you work for several.
       */
      officeId?: string | null;
      /** @description True when the case waits to be assigned; otherwise it is yours. */
      unassigned?: boolean | null;
    };
    OpenConsularRequestDto: {
      /**
       * Format: date
       * @description The day the consulate was turned to; never in the future.
       */
      askedOn: string;
      /**
       * Format: date
       * @description The day somebody who asked for asylum was told what it means that their country learns of them.
       */
      asylumToldOn?: string | null;
      /**
       * @description Whether it is first asked if it knows the person as its national.
       * @enum {string}
       */
      begins: 'identification-asked' | 'document-asked';
      /**
       * Format: uuid
       * @description The consent to contact with this consulate it rests on.
       */
      consentId: string;
      /**
       * Format: uuid
       * @description The consulate of the directory.
       */
      consulateId: string;
      /**
       * @description What is to be asked for.
       * @enum {string}
       */
      documentKind: 'passport' | 'emergency-travel-document';
      /**
       * Format: uuid
       * @description The member of the case.
       */
      memberId: string;
      /** @description In which language. */
      textLanguage: string;
      /** @description The words the person agreed to, as they were shown. */
      textShown: string;
    };
    OpenedCalendarFeedDto: {
      /**
       * Format: date-time
       * @description It ends by itself on this day.
       */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /** @description Of the address `/api/calendar-feeds/{token}.ics`; told once, null when the request is sent again. */
      token: string | null;
    };
    OpenedCaseDto: {
      /** Format: uuid */
      id: string;
      members: components['schemas']['OpenedMemberDto'][];
      /** @example BE-2026-000123 */
      number: string;
      version: number;
    };
    OpenedFloatDto: {
      balanceMinor: number;
      /** Format: uuid */
      id: string;
      version: number;
    };
    OpenedLetterDto: {
      /**
       * Format: uuid
       * @description The paper it was filed as, among the files of the case; null while it is a draft.
       */
      attachmentId: string | null;
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      body: string;
      /** Format: uuid */
      caseId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      filedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'appointment' | 'decision' | 'declaration' | 'consent' | 'referral';
      language: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      sample: boolean;
      /** Format: date */
      signedOn: string | null;
      /** @enum {string} */
      state: 'draft' | 'filed' | 'signed';
      title: string;
      version: number;
    };
    OpenedMemberDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      personId: string;
      principal: boolean;
    };
    OpenedScreeningDto: {
      /** @description The answers you may read. */
      answers: components['schemas']['ScreeningAnswerDto'][];
      /** Format: uuid */
      caseId: string;
      /** @description A full screening must follow. */
      fullNeeded: boolean;
      /** Format: date */
      heldOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'rapid' | 'full';
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      reassessOn: string | null;
      /** Format: uuid */
      screenedBy: string;
    };
    OpenedSessionDto: {
      alone: boolean | null;
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      counsellorId: string;
      /** @description Minutes. */
      durationMinutes: number;
      /**
       * @description Null for whoever may not know.
       * @enum {string|null}
       */
      fearOfReturn: 'yes' | 'no' | null;
      /** Format: date-time */
      heldAt: string;
      /** Format: uuid */
      id: string;
      interpreterIsKin: boolean | null;
      /** @enum {string|null} */
      interpreterKind: 'professional' | 'cultural-mediator' | 'colleague' | 'volunteer' | 'acquaintance' | null;
      interpreterUsed: boolean;
      /**
       * Format: uuid
       * @description Shared by sessions held together.
       */
      jointId: string | null;
      language: string;
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      mode: 'individual' | 'family' | 'group' | 'phone' | 'online' | 'detention-centre';
      /** @description The notes you may read; nothing tells whether there are others. */
      notes: components['schemas']['SessionNoteDto'][];
      /** @description Children too young to be told themselves. */
      onBehalfOfMemberIds: string[];
      othersPresent: ('family' | 'guardian' | 'custodial-staff' | 'authority' | 'interpreter' | 'lawyer' | 'other')[];
      /** @enum {string|null} */
      outcome: 'wants-to-apply' | 'still-considering' | 'does-not-want' | 'another-session' | 'referred' | null;
      outOfEarshot: boolean | null;
      presentMemberIds: string[];
      /** @enum {string} */
      purpose:
        'information' | 'pre-decision' | 'reintegration' | 'pre-departure-briefing' | 'post-arrival' | 'follow-up';
      topics: (
        | 'right-to-stay'
        | 'asylum-options'
        | 'voluntariness'
        | 'change-of-mind'
        | 'journey'
        | 'travel-documents'
        | 'reintegration-help'
        | 'health-and-special-needs'
        | 'who-will-know-what'
        | 'data-protection'
        | 'complaints'
      )[];
      version: number;
    };
    OpenFloatDto: {
      /** @description The first advance, in minor units. */
      advanceMinor: number;
      /** @description ISO 4217. */
      currency: string;
      /**
       * Format: uuid
       * @description The office whose money it is.
       */
      officeId: string;
      /**
       * Format: uuid
       * @description The officer who carries it; never yourself.
       */
      officerId: string;
    };
    OpenMatterDto: {
      decided: components['schemas']['DecidedMatterDto'] | null;
      /** Format: uuid */
      id: string;
      /** @description The room’s own word for it. */
      kind: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      mayDecide: boolean;
      /** Format: uuid */
      memberId: string | null;
      /** @enum {string} */
      room: 'case' | 'counselling' | 'travel' | 'payments' | 'referrals' | 'rounds' | 'complaints';
      /** @description No decision stands in for it. */
      settleFirst: boolean;
      /** Format: date */
      since: string;
      /** @description Sent back with a decision. */
      state: string;
    };
    OpenOfficeDto: {
      /** @description The holiday calendar it keeps. */
      calendar: string;
      /** @description The country it stands in. */
      countryCode: string;
      /** @description The countries people return from that it serves. */
      hostCountries: string[];
      /**
       * @description What kind of office it is.
       * @enum {string}
       */
      kind: 'region' | 'country-office' | 'desk' | 'receiving-mission' | 'partner-organisation';
      /** @description The languages it works in. */
      languages: string[];
      /** @description Its name, unlike any other office’s. */
      name: string;
      /**
       * Format: uuid
       * @description The office it lies under, which you administer.
       */
      parentId: string;
      /** @description Its IANA time zone, such as Europe/Brussels. */
      timeZone: string;
    };
    OpenProcedureDto: {
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /**
       * Format: date
       * @description The day it was opened.
       */
      openedOn: string;
    };
    OpenReceptionDto: {
      /**
       * @description By what right they are told; a partner only with consent.
       * @enum {string}
       */
      basis: 'consent' | 'own-mission';
      /**
       * Format: date
       * @description From when they are told; today when absent.
       */
      fromOn?: string | null;
      /** @description Who is awaited; members who travel. */
      memberIds: string[];
      /**
       * Format: uuid
       * @description The receiving mission or partner.
       */
      receivingOfficeId: string;
    };
    OpenReferredCaseDto: {
      /** @description The country the family is in; needed when the office serves several. */
      hostCountryCode?: string | null;
      /** @description The whole family, with one principal applicant. */
      members: components['schemas']['NewMemberDto'][];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    OpenRoomDto: {
      /** @description What it is called on the door. */
      name: string;
      /**
       * Format: uuid
       * @description The office it is in.
       */
      officeId: string;
      /** @description How many people it seats. */
      places: number;
    };
    OpenTransferDto: {
      /** Format: date */
      deadlineOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      toOfficeId: string;
      toOfficeName: string;
    };
    OrientationItemDto: {
      /** @description The point, as it is told. */
      text: string;
      /**
       * @description What the point is about.
       * @enum {string}
       */
      topic:
        'journey' | 'airport' | 'rights' | 'money-and-receipts' | 'after-arrival' | 'whom-to-call' | 'what-we-tell';
    };
    OrientationTextDto: {
      /** @enum {string} */
      audience: 'adult' | 'child';
      /** Format: uuid */
      draftedBy: string | null;
      /** Format: uuid */
      id: string;
      items: components['schemas']['OrientationItemDto'][];
      language: string;
      number: number;
      programmeCode: string | null;
      /** @description Reviewed by nobody. */
      sample: boolean;
      /** @enum {string} */
      state: 'draft' | 'published';
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    OrientationTextListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['OrientationTextDto'][];
    };
    OutcomeResultDto: {
      alsoStopped: string[];
      /** @description The code of the refusal. */
      code: string | null;
      /** @description What is missing, in words. */
      detail: string | null;
      /** Format: uuid */
      passengerId: string;
      recorded: boolean;
      /** @description Requirements of the workflow that are not met. */
      requirements: string[];
    };
    OutcomesDto: {
      results: components['schemas']['OutcomeResultDto'][];
    };
    OwnFigureDto: {
      amount: number;
      source: string;
      /** Format: date */
      validFrom: string;
    };
    PageInfo: {
      page: number;
      size: number;
      total: number;
    };
    PaidAtDepartureDto: {
      balanceMinor: number;
      /** Format: uuid */
      id: string;
      /** @example 2026-00017 */
      receiptNumber: string;
      version: number;
    };
    PaidFundDto: {
      budgets: components['schemas']['FundBudgetDto'][];
      /** Format: uuid */
      fundId: string;
      /** Format: uuid */
      officeId: string;
      programmeCode: string;
      projectName: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
    };
    PaidFundListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PaidFundDto'][];
    };
    PaperDto: {
      /** @description What an offer or an invoice asks for, in minor units of the currency granted. */
      amountMinor?: number | null;
      /**
       * Format: uuid
       * @description A file of this member; it proves one payment and no other.
       */
      attachmentId: string;
      /**
       * @description What it proves.
       * @enum {string}
       */
      kind: 'quote' | 'invoice' | 'receipt' | 'handover-certificate' | 'spot-check';
    };
    PapersVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    PartedCasesDto: {
      /** Format: uuid */
      caseId: string;
      /**
       * Format: uuid
       * @description The case that stands again.
       */
      otherId: string;
      version: number;
    };
    PartedPersonsDto: {
      personIds: string[];
    };
    PayAtDepartureDto: {
      /** @description Minor units; never more than is due. */
      amountMinor: number;
      /** @description ISO 4217, as the float holds it. */
      currency: string;
      /**
       * Format: uuid
       * @description The entitlement that is paid.
       */
      entitlementId?: string | null;
      /**
       * Format: uuid
       * @description Your own float.
       */
      floatId: string;
      /**
       * @description What is due at the departure, or what a travel document cost.
       * @enum {string}
       */
      kind: 'entitlement' | 'document-costs';
      /**
       * Format: uuid
       * @description Who is paid.
       */
      memberId: string;
      /**
       * Format: uuid
       * @description The file that shows what a document cost.
       */
      proofId?: string | null;
      /**
       * Format: uuid
       * @description The signed receipt, a file of this member.
       */
      receiptId?: string | null;
      /**
       * @description How the receipt was signed, when it is.
       * @enum {string|null}
       */
      receiptKind?: 'signed-on-screen' | 'scanned' | null;
    };
    PayingFundDto: {
      currency: string;
      /** Format: uuid */
      fundBudgetId: string;
      leftMinor: number;
      programmeCode: string;
      projectName: string;
    };
    PayingProjectDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    PaymentPolicyDto: {
      currency: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      officeId: string;
      officeName: string;
      programmeCode: string | null;
      quotesAboveMinor: number;
      source: string;
      twoApproversAboveMinor: number;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
    };
    PaymentPolicyListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PaymentPolicyDto'][];
    };
    PaymentToApproveDto: {
      amountMinor: number;
      approvalsNeeded: number;
      approvedByNames: string[];
      caseNumber: string;
      currency: string;
      fundLeftMinor: number;
      /** Format: uuid */
      id: string;
      /**
       * @description Why you cannot decide on it.
       * @enum {string|null}
       */
      mine: 'asked' | 'approved' | null;
      /** @enum {string} */
      modality: 'cash' | 'mobile-money' | 'bank' | 'in-kind' | 'voucher' | 'direct-to-supplier' | 'service';
      officeName: string;
      papers: components['schemas']['ApprovalPaperDto'][];
      /** @enum {string} */
      payeeKind: 'beneficiary' | 'supplier' | 'landlord' | 'school' | 'clinic' | 'partner';
      payeeName: string;
      projectName: string;
      /** Format: date-time */
      requestedAt: string;
      requestedByName: string | null;
      /** @enum {string} */
      serviceType:
        | 'reintegration-counselling'
        | 'microbusiness'
        | 'collective-project'
        | 'job-placement'
        | 'vocational-training'
        | 'education'
        | 'housing'
        | 'medical'
        | 'psychosocial'
        | 'legal'
        | 'childcare-social-protection'
        | 'material-assistance'
        | 'cash-for-work'
        | 'training-skills';
      /** @description By whose clock it was asked for. */
      timeZone: string;
      tranche: number;
      version: number;
    };
    PaymentToApproveListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PaymentToApproveDto'][];
    };
    PersonCaseDto: {
      /** Format: uuid */
      id: string;
      /** @example BE-2026-000123 */
      number: string;
      officeName: string;
      /** @description Whose case it is; nobody’s while it waits. */
      ownerName: string | null;
      /**
       * @description Where this person is in it.
       * @enum {string}
       */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    PersonCorrectedDto: {
      /** @description Who is like the person as corrected: have a look. */
      duplicates: components['schemas']['LikelyDuplicateDto'][];
      version: number;
    };
    PersonDto: {
      /** Format: date */
      birthDate: string | null;
      /** @enum {string|null} */
      birthDatePrecision: 'day' | 'month' | 'year' | 'estimated' | null;
      contactChannels: components['schemas']['ContactChannelDto'][];
      estimatedAge: components['schemas']['AgeSaidDto'] | null;
      formerNationalities: components['schemas']['FormerNationalityDto'][];
      /** Format: uuid */
      id: string;
      identityDocuments: components['schemas']['IdentityDocumentDto'][];
      languages: components['schemas']['SpokenLanguageDto'][];
      /**
       * Format: uuid
       * @description The file this one was merged into, where everything of it is found.
       */
      mergedIntoId: string | null;
      names: components['schemas']['PersonNameDto'][];
      nationalities: string[];
      /** Format: uuid */
      officeId: string;
      preferredLanguage: string | null;
      /** @enum {string} */
      sex: 'female' | 'male' | 'other' | 'unknown';
      version: number;
    };
    PersonFoundDto: {
      /** Format: date */
      birthDate: string | null;
      /** @enum {string|null} */
      birthDatePrecision: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description The latest first. */
      cases: components['schemas']['PersonCaseDto'][];
      familyName: string;
      /**
       * @description What of theirs was typed.
       * @enum {string}
       */
      foundBy: 'case-number' | 'telephone-or-email' | 'document-number' | 'name' | 'other-name' | 'similar-name';
      givenNames: string;
      /** Format: uuid */
      id: string;
      nationalities: string[];
      /** Format: uuid */
      officeId: string;
      officeName: string;
      otherNames: string[];
      /** @enum {string} */
      sex: 'female' | 'male' | 'other' | 'unknown';
    };
    PersonMatchDto: {
      /** @description Which facts agree: document number, name, birth date, nationality. */
      agrees: string[];
      /** @enum {string} */
      band: 'very likely' | 'likely' | 'possible';
      /**
       * Format: uuid
       * @description The office to ask.
       */
      officeId: string;
      officeName: string;
    };
    PersonMatchesDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PersonMatchDto'][];
    };
    PersonMergePreviewDto: {
      /** @description The cases either stands in. */
      cases: components['schemas']['MergeCaseRefDto'][];
      /** @description What figures say of these two, before and after. */
      figures: components['schemas']['CountedChangeDto'][];
      /** @description How much of the other follows. */
      following: components['schemas']['FollowingDto'][];
      /** @description Why it cannot be done as they stand. */
      hindrances: ('same-file' | 'other-office' | 'both-under-way-in-one-case' | 'related')[];
    };
    PersonNameDto: {
      familyName: string;
      givenNames: string;
      /** @enum {string} */
      kind: 'primary' | 'alias' | 'transliteration';
      /** @description ISO 15924, for direction and font. */
      script: string;
    };
    PersonParticularsDto: {
      /**
       * Format: date
       * @description Unknown parts are ignored, by the precision.
       */
      birthDate?: string | null;
      /**
       * @description How precisely the birth date is known.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description How the person can be reached. */
      contactChannels?: components['schemas']['NewContactChannelDto'][] | null;
      /** @description Why this is another person than the likely duplicates shown; kept in the trail. */
      duplicateReason?: string | null;
      /** @description Instead of a birth date: about so many years old. */
      estimatedAge?: components['schemas']['EstimatedAgeDto'] | null;
      /** @description Papers held, lost or never held. */
      identityDocuments?: components['schemas']['NewIdentityDocumentDto'][] | null;
      /** @description Languages spoken, each once. */
      languages?: components['schemas']['LanguageSpokenDto'][] | null;
      /** @description One primary name and any others. */
      names: components['schemas']['NameDto'][];
      /** @description Every nationality held. */
      nationalities: string[];
      /** @description The language the person prefers. */
      preferredLanguage?: string | null;
      /**
       * @description As the person says.
       * @enum {string}
       */
      sex: 'female' | 'male' | 'other' | 'unknown';
    };
    PersonsFoundDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PersonFoundDto'][];
    };
    PlaceChildDto: {
      /** @description How to reach them. */
      contact: string;
      /** @description Who there speaks about the child. */
      contactName: string;
      /** @description Whether it is safe to speak with them about the child. */
      contactSafe: boolean;
      /**
       * @description What kind of place it is.
       * @enum {string}
       */
      kind: 'reception-centre' | 'foster-family' | 'with-kin' | 'own-lodging' | 'other';
      /**
       * Format: uuid
       * @description The child.
       */
      memberId: string;
      /** @description Where the child stays. */
      place: string;
      /**
       * Format: date
       * @description Since when; the placement before ends that day.
       */
      placedOn: string;
    };
    PlanDisbursementDto: {
      /** @description Minor units, of the currency granted. */
      amountMinor: number;
      /** @description ISO 4217, as it was granted. */
      currency: string;
      /** @description Offers and the invoice. */
      files: components['schemas']['PaperDto'][];
      /**
       * Format: uuid
       * @description The budget it is paid from; not needed where one pays the programme.
       */
      fundBudgetId?: string | null;
      /**
       * Format: uuid
       * @description The line of the agreed plan.
       */
      lineId: string;
      /**
       * Format: uuid
       * @description The partner organisation that is to hand it over.
       */
      partnerOfficeId?: string | null;
      /**
       * @description Who is paid.
       * @enum {string}
       */
      payeeKind: 'beneficiary' | 'supplier' | 'landlord' | 'school' | 'clinic' | 'partner';
      /** @description Their name. */
      payeeName: string;
      /** @description Ask for it at once; else it stands as planned. */
      request: boolean;
    };
    PlanIdVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    PlanJourneyDto: {
      /** @description Where the member wishes to go, as in reference/countries. */
      destinationCountryCode?: string | null;
      /** @description False for a member who stays behind. */
      travelling: boolean;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    PlanLineDto: {
      /** @enum {string|null} */
      endedAs: 'settled' | 'lapsed' | null;
      /** Format: date */
      endedOn: string | null;
      endedReason: string | null;
      /** Format: uuid */
      id: string;
      version: number;
    };
    PlanLineTermsDto: {
      /** @description Planned, in minor units; also while the amount granted is not known here. */
      amountMinor: number;
      /** @description ISO 4217, as it was granted. */
      currency: string;
      /** @description What is meant, without anything about health or protection. */
      description: string;
      /**
       * @description Economic, social or psychosocial.
       * @enum {string}
       */
      dimension: 'economic' | 'social' | 'psychosocial';
      /**
       * Format: uuid
       * @description Out of which entitlement of this member.
       */
      entitlementId: string;
      /**
       * @description Whom it helps.
       * @enum {string}
       */
      level: 'individual' | 'community' | 'structural';
      /**
       * Format: uuid
       * @description The line of the plan it continues; none for a new one.
       */
      lineId?: string | null;
      /**
       * @description How it reaches the person.
       * @enum {string}
       */
      modality: 'cash' | 'mobile-money' | 'bank' | 'in-kind' | 'voucher' | 'direct-to-supplier' | 'service';
      /** @description Somebody else is needed for it. */
      referralNeeded: boolean;
      /**
       * @description What reports count it as.
       * @enum {string}
       */
      serviceType:
        | 'reintegration-counselling'
        | 'microbusiness'
        | 'collective-project'
        | 'job-placement'
        | 'vocational-training'
        | 'education'
        | 'housing'
        | 'medical'
        | 'psychosocial'
        | 'legal'
        | 'childcare-social-protection'
        | 'material-assistance'
        | 'cash-for-work'
        | 'training-skills';
    };
    PlanTermsDto: {
      amountMinor: number;
      currency: string;
      description: string;
      /** @enum {string} */
      dimension: 'economic' | 'social' | 'psychosocial';
      /** Format: uuid */
      entitlementId: string;
      entitlementTitle: string;
      /** @enum {string} */
      level: 'individual' | 'community' | 'structural';
      /** Format: uuid */
      lineId: string;
      /** @enum {string} */
      modality: 'cash' | 'mobile-money' | 'bank' | 'in-kind' | 'voucher' | 'direct-to-supplier' | 'service';
      referralNeeded: boolean;
      /** @enum {string} */
      serviceType:
        | 'reintegration-counselling'
        | 'microbusiness'
        | 'collective-project'
        | 'job-placement'
        | 'vocational-training'
        | 'education'
        | 'housing'
        | 'medical'
        | 'psychosocial'
        | 'legal'
        | 'childcare-social-protection'
        | 'material-assistance'
        | 'cash-for-work'
        | 'training-skills';
    };
    PlanVersionDto: {
      /** Format: date-time */
      draftedAt: string;
      draftedByName: string | null;
      goal: string;
      /** Format: uuid */
      id: string;
      language: string | null;
      lines: components['schemas']['PlanTermsDto'][];
      number: number;
      /** @enum {string|null} */
      signedBy: 'self' | 'parent' | 'guardian' | null;
      /** Format: uuid */
      signedCopyId: string | null;
      /** Format: date */
      signedOn: string | null;
      /** @enum {string} */
      state: 'draft' | 'agreed' | 'superseded';
    };
    PregnancyDto: {
      /** @description Whether the person carries a certificate for the carrier. */
      certificateHeld: boolean;
      /**
       * Format: date
       * @description The day the child is expected.
       */
      dueOn: string;
      /** @description More than one child. */
      multiple: boolean;
    };
    PreviousAssistanceDto: {
      assisted: boolean;
      /** @example 2024-06 */
      month: string | null;
      programme: string | null;
    };
    PrintDto: {
      /** Format: uuid */
      authorId: string;
      authorName: string | null;
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'case' | 'declaration' | 'decision' | 'letter' | 'plan';
      /** @enum {string} */
      language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
      /** Format: uuid */
      memberId: string;
      memberName: string | null;
      /** Format: uuid */
      recordId: string | null;
      /** @description Random; stands on the paper and finds this print again. */
      token: string;
    };
    PrintListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PrintDto'][];
    };
    Problem: {
      /**
       * @description The kind of problem for programs.
       * @example record.not-found
       */
      code: string;
      /** @description Finds this request in logs and audit. */
      correlationId: string;
      /** @description What happened and what to do, in words for the person who asked. */
      detail: string;
      fields?: components['schemas']['ProblemField'][];
      status: number;
      /** @description The kind of refusal in a few words. */
      title: string;
      /**
       * @description Names the kind of problem; stable.
       * @example urn:homeward:problem:record.not-found
       */
      type: string;
    };
    ProblemField: {
      /** @description Path of the field, such as `members.0.familyName`. */
      field: string;
      /** @description The number in that rule, such as the most characters. */
      limit?: number;
      /** @description What is wrong with it and how to mend it. */
      problem: string;
      /**
       * @description The rule it breaks, for programs.
       * @enum {string}
       */
      rule?:
        | 'arrayMaxSize'
        | 'arrayMinSize'
        | 'arrayUnique'
        | 'isArray'
        | 'isBoolean'
        | 'isCalendarDay'
        | 'isEmail'
        | 'isIn'
        | 'isInt'
        | 'isIso8601'
        | 'isObject'
        | 'isString'
        | 'isTimeZone'
        | 'isUrl'
        | 'isUuid'
        | 'matches'
        | 'max'
        | 'maxLength'
        | 'min'
        | 'minLength'
        | 'nestedValidation'
        | 'whitelistValidation'
        | 'adult'
        | 'already'
        | 'between'
        | 'blocked'
        | 'child'
        | 'contradicts'
        | 'file'
        | 'form'
        | 'future'
        | 'isFirstDay'
        | 'kinship'
        | 'leaveOut'
        | 'missing'
        | 'mustBe'
        | 'noConsent'
        | 'notBefore'
        | 'notOfCase'
        | 'notOfMember'
        | 'notOnThatDay'
        | 'oneOf'
        | 'outOfSpan'
        | 'past'
        | 'placeholder'
        | 'sample'
        | 'sealed'
        | 'somebodyElse'
        | 'telling'
        | 'tooEarly'
        | 'tooLate'
        | 'tooMuch'
        | 'twice'
        | 'unknown';
      /** @description The last day of that span. */
      until?: string;
      /** @description The day, code or number that is expected; of a span its first day. */
      value?: string;
    };
    ProcedureVersionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ProgrammeCodeDto: {
      /** @example BE-FEDASIL */
      code: string;
      version: number;
    };
    ProgrammeDto: {
      /** @description Who answers for it. */
      agency: string;
      /** @example BE-FEDASIL */
      code: string;
      /** @example EUR */
      currency: string;
      hostCountries: string[];
      meansOfComplaint: string;
      name: string;
      /**
       * Format: uuid
       * @description The office that keeps it.
       */
      officeId: string | null;
      /** @enum {string} */
      origin: 'shipped' | 'local';
      /** @description What established it. */
      source: string;
      /** @description A rule of it is published, so that people can be evaluated by it. */
      usable: boolean;
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    ProgrammeIdDto: {
      /** Format: uuid */
      id: string;
    };
    ProgrammeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ProgrammeDto'][];
    };
    ProgrammeVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ProgrammeWithRulesDto: {
      /** @description Who answers for it. */
      agency: string;
      /** @example BE-FEDASIL */
      code: string;
      /** @example EUR */
      currency: string;
      funds: components['schemas']['FundDto'][];
      hostCountries: string[];
      meansOfComplaint: string;
      name: string;
      /**
       * Format: uuid
       * @description The office that keeps it.
       */
      officeId: string | null;
      /** @enum {string} */
      origin: 'shipped' | 'local';
      rules: components['schemas']['RuleDto'][];
      /** @description What established it. */
      source: string;
      /** @description A rule of it is published, so that people can be evaluated by it. */
      usable: boolean;
      /** Format: date */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    ProjectDto: {
      /** Format: date */
      endsOn: string;
      fundings: components['schemas']['FundingListedDto'][];
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      officeId: string;
      /** Format: date */
      startsOn: string;
    };
    ProjectListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ProjectDto'][];
    };
    ProposedExceptionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ProposedTransferDto: {
      /** Format: date */
      deadlineOn: string;
      /** Format: uuid */
      id: string;
      version: number;
    };
    ProposeExceptionDto: {
      /**
       * Format: uuid
       * @description For whom.
       */
      memberId: string;
      /** @description Why. Write no health or protection matter here: it belongs into sealedReason. */
      reason: string;
      /** @description The requirements to lift and the components to open. */
      ruleCodes: string[];
      /** @description What of the reason only those see whom its matter is for; needs sealed-reason.write. */
      sealedReason?: components['schemas']['SealedReasonDto'] | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ProposeServiceReferralDto: {
      /** @description What the receiver is asked to do. */
      asked: string;
      /** @description What may go beside who it is and what is needed: contact, family. */
      categories: ('identity' | 'contact' | 'family' | 'reintegration-needs' | 'medical' | 'vulnerability')[];
      /**
       * @description Who may know of it.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * Format: uuid
       * @description Who is to be sent.
       */
      memberId: string;
      /** @description Why, in words the person is to agree to. */
      reason: string;
      /**
       * @description A partner organisation, or a service that has no part in Homeward.
       * @enum {string}
       */
      recipientKind: 'partner' | 'outside-service';
      /** @description The name of the outside service. */
      recipientName?: string | null;
      /**
       * Format: uuid
       * @description The partner organisation.
       */
      recipientOfficeId?: string | null;
      /**
       * @description The help that is asked for.
       * @enum {string}
       */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support';
    };
    ProposeSuspensionEndDto: {
      /**
       * Format: date
       * @description Its last day.
       */
      endsOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ProposeTransferDto: {
      /**
       * Format: date
       * @description The last day for an answer; a week from today when absent.
       */
      answerBy?: string | null;
      /** @description For whoever takes over; read only once the case is theirs. */
      note?: string | null;
      /**
       * @description Why.
       * @enum {string}
       */
      reason: 'person-moved' | 'receiving-country' | 'specialised-help' | 'workload' | 'other';
      /**
       * Format: uuid
       * @description The office that should take the case over.
       */
      toOfficeId: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ProtectionFlagDto: {
      centreCode: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'possible-trafficking';
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      raisedOn: string;
      /** @enum {string} */
      referralState: 'to-offer' | 'accepted' | 'declined';
      /** Format: date */
      referredOn: string | null;
      version: number;
    };
    ProtectionFlagListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ProtectionFlagDto'][];
    };
    ProtectionRecordDto: {
      /** Format: uuid */
      authorId: string;
      content: {
        [key: string]: unknown;
      };
      /** Format: date */
      happenedOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'own-view'
        | 'parental-refusal'
        | 'best-interests-assessment'
        | 'best-interests-determination'
        | 'best-interests-reopening'
        | 'family-tracing'
        | 'family-assessment'
        | 'alert-closing'
        | 'parental-consent'
        | 'care-level';
      /** Format: uuid */
      memberId: string;
      /**
       * Format: uuid
       * @description The open record these words belong to.
       */
      subjectId: string;
    };
    ProtectionRecordListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ProtectionRecordDto'][];
    };
    PublishableFiguresDto: {
      /** Format: date */
      asOf: string;
      /** Format: date */
      from: string;
      /** @description Days of earlier exports beside which it would open a small number. */
      refusedBeside: string[];
      rows: components['schemas']['PublishedRowDto'][];
      scope: string;
      /** Format: date */
      to: string;
    };
    PublishDeclarationTemplateDto: {
      /**
       * Format: date
       * @description The first day it may be signed, never before today.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The first day it is no longer signed.
       */
      validTo?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    PublishedDeclarationTemplateDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    PublishedFiguresDto: {
      /** Format: date */
      asOf: string;
      filters: components['schemas']['FigureFiltersDto'];
      /** Format: date */
      from: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: string | null;
      purpose: string | null;
      rows: components['schemas']['PublishedRowDto'][];
      scope: string;
      /** Format: date */
      to: string;
    };
    PublishedHeadDto: {
      /** Format: date */
      asOf: string;
      filters: components['schemas']['FigureFiltersDto'];
      /** Format: date */
      from: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: string | null;
      purpose: string | null;
      scope: string;
      /** Format: date */
      to: string;
    };
    PublishedListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PublishedHeadDto'][];
    };
    PublishedPartDto: {
      count: number | null;
      /** @enum {string} */
      measure:
        | 'with-reintegration'
        | 'applicants'
        | 'end-of-procedure'
        | 'asylum'
        | 'no-residence-permit'
        | 'in-families'
        | 'unaccompanied-children'
        | 'countries'
        | 'nationality';
      /** @description ISO 3166-1; several are counted together. Empty: not by nationality. */
      nationalities: string[];
      /** @description Of the total, where a share was published. */
      percent: number | null;
      /** @enum {string} */
      standing: 'published' | 'derived' | 'about' | 'at-least';
    };
    PublishedReturnsDto: {
      /** @description The channels whose departures are set beside it. */
      channels: ('avrr_programme' | 'immigration_office' | 'dublin_transfer')[];
      /** @description How a derived figure was reckoned, in English. */
      derivation: string | null;
      /** @example BE */
      hostCountry: string;
      parts: components['schemas']['PublishedPartDto'][];
      /** @description Persons. */
      returns: number;
      /**
       * @description What the source says about its own counting.
       * @enum {string}
       */
      rule: 'through-iom' | 'narrower-of-two' | 'differs-from-year-before' | 'without-dublin-transfers' | 'not-stated';
      /** @description Keys of the list of sources. */
      sourceKeys: string[];
      /**
       * @description What is derived or about is to be marked as ours.
       * @enum {string}
       */
      standing: 'published' | 'derived' | 'about';
      wider: components['schemas']['WiderRuleDto'] | null;
      /** @example 2021 */
      year: number;
    };
    PublishedReturnsListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['PublishedReturnsDto'][];
    };
    PublishedRowDto: {
      /** @example F */
      code: string;
      /** @description The destination, of a flow. */
      more: string;
      /** @example bySex */
      name: string;
      /** @example departures */
      part: string;
      /** @description None where it is withheld. */
      value: number | null;
    };
    PublishLetterTemplateDto: {
      /**
       * Format: date
       * @description The first day it is used.
       */
      validFrom: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    PublishOrientationTextDto: {
      /**
       * Format: date
       * @description The first day people are told by it, never before today.
       */
      validFrom: string;
      /**
       * Format: date
       * @description The first day it is no longer used.
       */
      validTo?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RaiseFlagDto: {
      /**
       * @description What needs attention; who may see it follows from this.
       * @enum {string}
       */
      code:
        | 'needs-attention'
        | 'no-travel-document'
        | 'family-apart'
        | 'deadline-near'
        | 'health-need'
        | 'pregnancy'
        | 'disability'
        | 'at-risk-on-return'
        | 'violence'
        | 'exploitation';
      /**
       * Format: uuid
       * @description The member it is about.
       */
      memberId: string;
      /** @description Why. */
      reason: string;
    };
    ReadinessPartDto: {
      /** @description Why, as a code of the part’s own matter. */
      code: string;
      /** Format: date */
      day: string | null;
      /** @enum {string} */
      part: 'document' | 'health' | 'reception' | 'destination';
      /** @enum {string} */
      state: 'ready' | 'waiting' | 'missing';
    };
    ReadMrzDto: {
      /**
       * Format: uuid
       * @description The document.
       */
      documentId: string;
      /**
       * Format: uuid
       * @description The member of the case whose document it is.
       */
      memberId: string;
      /** @description The lines at the foot of the document, one under the other. They are not kept. */
      mrz: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReadVersionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReadyDto: {
      /** @description The database answers the application’s role. */
      database: components['schemas']['HealthCheckDto'];
      /** @description The migrations that ran are those of this version. */
      migrations: components['schemas']['HealthCheckDto'];
      /** @description Work can be put on the queue. */
      queue: components['schemas']['HealthCheckDto'];
      /** @enum {string} */
      status: 'ready' | 'not-ready';
      /** @description A worker is alive. */
      worker: components['schemas']['HealthCheckDto'];
    };
    ReceiptDisbursementDto: {
      /**
       * Format: uuid
       * @description The signed receipt or handover certificate, a file of this member.
       */
      attachmentId: string;
      /**
       * Format: date
       * @description When it was signed.
       */
      receiptedOn: string;
      /**
       * @description The person; for a child a parent, or the guardian of that day.
       * @enum {string}
       */
      signedBy: 'self' | 'parent' | 'guardian';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReceiptedDisbursementDto: {
      /** Format: uuid */
      id: string;
      /** @example 2026-00017 */
      receiptNumber: string;
      version: number;
    };
    ReceivedPlanDto: {
      goal: string;
      lines: components['schemas']['ReceivedPlanLineDto'][];
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      signedOn: string;
    };
    ReceivedPlanLineDto: {
      amountMinor: number;
      currency: string;
      description: string;
      /** @enum {string} */
      dimension: 'economic' | 'social' | 'psychosocial';
      /** @enum {string} */
      level: 'individual' | 'community' | 'structural';
      /** @enum {string} */
      modality: 'cash' | 'mobile-money' | 'bank' | 'in-kind' | 'voucher' | 'direct-to-supplier' | 'service';
      referralNeeded: boolean;
      /** @enum {string} */
      serviceType:
        | 'reintegration-counselling'
        | 'microbusiness'
        | 'collective-project'
        | 'job-placement'
        | 'vocational-training'
        | 'education'
        | 'housing'
        | 'medical'
        | 'psychosocial'
        | 'legal'
        | 'childcare-social-protection'
        | 'material-assistance'
        | 'cash-for-work'
        | 'training-skills';
    };
    ReceptionShownDto: {
      /** Format: date */
      answeredOn: string | null;
      /** Format: date */
      askedOn: string;
      contact: string;
      contactName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'receiving-office' | 'partner' | 'family' | 'institution';
      place: string;
      receivingOfficeName: string | null;
      /** @enum {string} */
      state: 'asked' | 'accepted' | 'declined';
      version: number;
    };
    ReckonedDto: {
      /** Format: uuid */
      evaluationId: string;
      programmeCode: string;
      /** @description Members to whom the same is due by other rules. */
      renewed: string[];
      /** @description Members for whom a person must say what holds. */
      waiting: string[];
    };
    ReckoningDto: {
      /** Format: date-time */
      answeredAt: string | null;
      /** Format: uuid */
      answeredBy: string | null;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: uuid
       * @description Null: rules that came with a release asked for it.
       */
      createdBy: string | null;
      /**
       * Format: uuid
       * @description The decision that granted what stood.
       */
      decisionId: string;
      /**
       * Format: uuid
       * @description The evaluation it was made of, with its rules and amounts.
       */
      evaluationId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      reason: string | null;
      /**
       * @description Waiting: a person must say what holds.
       * @enum {string}
       */
      state: 'renewed' | 'waiting' | 'applied' | 'kept' | 'passed';
    };
    ReconfirmDeclarationDto: {
      /**
       * Format: date
       * @description The day the person said it again; today when absent.
       */
      reconfirmedOn?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReconfirmedDeclarationDto: {
      /** Format: date */
      reconfirmedOn: string;
      version: number;
    };
    RecordAbsenceDto: {
      /**
       * Format: uuid
       * @description Who answers for the cases meanwhile.
       */
      deputyId: string;
      /**
       * Format: date
       * @description The first day.
       */
      fromOn: string;
      /** @description What the deputy must know, by case number; a word about a person belongs into their case. */
      note?: string | null;
      /**
       * Format: uuid
       * @description The office you are away from.
       */
      officeId: string;
      /**
       * Format: date
       * @description The last day.
       */
      toOn: string;
      /**
       * Format: uuid
       * @description Who is away; you when absent.
       */
      userId?: string | null;
    };
    RecordAgreementDto: {
      /** @description The country it was made with. */
      countryCode: string;
      /**
       * Format: date
       * @description The first day it no longer holds.
       */
      endedOn?: string | null;
      /**
       * Format: date
       * @description First day it holds.
       */
      inForceOn: string;
      /**
       * @description Who made it.
       * @enum {string}
       */
      kind: 'benelux' | 'eu' | 'bilateral';
      /**
       * Format: uuid
       * @description The office that records it.
       */
      officeId: string;
      /** @description Where it can be read. */
      source: string;
      /** @description Its title. */
      title: string;
      /** @description What staff may expect by it. */
      whatToExpect: string;
    };
    RecordAttendanceDto: {
      /**
       * @description What became of it: the person came, was not there, or the office could not hold it.
       * @enum {string}
       */
      attendance: 'attended' | 'missed' | 'cancelled-by-office';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RecordBriefingDto: {
      /**
       * @description Whether they still wish to go; no withdraws them, unsure puts them on hold.
       * @enum {string}
       */
      answer: 'yes' | 'no' | 'unsure';
      /**
       * Format: date-time
       * @description When; now when absent. Within 72 hours before the journey.
       */
      heldAt?: string | null;
      /** @description Whether an interpreter was there. */
      interpreterUsed: boolean;
      /** @description The language it was asked in. */
      language: string;
      /**
       * Format: uuid
       * @description Who was asked.
       */
      memberId: string;
      /**
       * Format: date
       * @description For unsure: when somebody looks again.
       */
      reviewOn?: string | null;
    };
    RecordComplaintDto: {
      /**
       * Format: uuid
       * @description The colleague it is about; they never see it.
       */
      aboutUserId?: string | null;
      /**
       * Format: uuid
       * @description The case it belongs to.
       */
      caseId?: string | null;
      /**
       * @description What it is about; some go past the line of management at once.
       * @enum {string}
       */
      category:
        | 'information-request'
        | 'service-quality'
        | 'delay'
        | 'eligibility-decision'
        | 'data-protection'
        | 'safety'
        | 'staff-conduct'
        | 'corruption-fraud'
        | 'sexual-exploitation-abuse';
      /**
       * @description How it came.
       * @enum {string}
       */
      channel: 'hotline' | 'e-mail' | 'box' | 'in-person' | 'partner';
      /** @description How they are reached. */
      contact?: string | null;
      /** @description To answer in. */
      language?: string | null;
      /**
       * Format: uuid
       * @description The member who complains, where they gave their name.
       */
      memberId?: string | null;
      /** @description Their name, where they gave one and are in no case. */
      name?: string | null;
      /**
       * Format: uuid
       * @description The office whose help it is about.
       */
      officeId: string;
      /** @description Whether they are handed a receipt to ask for the answer with. */
      receipt: boolean;
      /**
       * Format: date
       * @description The day it came; today when absent.
       */
      receivedOn?: string | null;
      /** @description Ways of answering they called safe. */
      safeWays: ('in-person' | 'phone' | 'e-mail' | 'letter' | 'partner' | 'receipt')[];
      /** @description What was said, in the person’s own words. */
      statement: string;
    };
    RecordConsentDto: {
      /**
       * Format: uuid
       * @description The channel it is for; none for any safe one.
       */
      channelId?: string | null;
      /**
       * Format: date
       * @description The day it was given; today when absent.
       */
      grantedOn?: string | null;
      /**
       * @description What the person agreed to.
       * @enum {string}
       */
      purpose:
        'appointment-reminder' | 'sharing-with-partner' | 'consulate-contact' | 'medical-transfer' | 'picture-or-story';
      /**
       * @description To whom something may be given; none for a reminder.
       * @enum {string|null}
       */
      recipientKind?:
        | 'partner'
        | 'receiving-office'
        | 'health-service'
        | 'consulate'
        | 'authority'
        | 'authority-of-origin'
        | 'legal-adviser'
        | 'protection-service'
        | 'media'
        | null;
      /** @description Which one: its name. */
      recipientName?: string | null;
    };
    RecordConsularStepDto: {
      /**
       * Format: date-time
       * @description When the appointment is.
       */
      appointmentAt?: string | null;
      /** @description Who was there. */
      attended: ('person' | 'caseworker' | 'guardian' | 'interpreter' | 'family' | 'nobody')[];
      /** @description The document, once it is issued. */
      document?: components['schemas']['IssuedDocumentDto'] | null;
      /** @description What it cost. */
      fee?: components['schemas']['StepFeeDto'] | null;
      /**
       * Format: date
       * @description The day; of an appointment, the day it was made. Never in the future.
       */
      happenedOn: string;
      /** @description What else colleagues must know. */
      note?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /**
       * @description What happened.
       * @enum {string}
       */
      what:
        | 'identification-asked'
        | 'identified'
        | 'not-identified'
        | 'document-asked'
        | 'document-refused'
        | 'issued'
        | 'collected'
        | 'stopped'
        | 'appointment'
        | 'asked-again';
    };
    RecordConsulateDto: {
      /** @description Where it is. */
      address?: string | null;
      /** @description The city it lies in. */
      city: string;
      /** @description The country it stands for. */
      countryCode: string;
      /** @description What it asks for a document. */
      fee?: components['schemas']['FeeDto'] | null;
      /** @description As consents name it. */
      name: string;
      /**
       * Format: uuid
       * @description The office that goes there.
       */
      officeId: string;
      /** @description Days from the request to the document, as this office has seen it; no official figure. */
      usualDays?: number | null;
    };
    RecordContactAttemptDto: {
      /**
       * Format: date
       * @description The day of another attempt; the next working day when absent.
       */
      againOn?: string | null;
      /** @description Rounds of others of the family the call was for too. */
      alsoRounds?: components['schemas']['RoundVersionDto'][] | null;
      /**
       * Format: date-time
       * @description When it was; not in the future and not before the arrival.
       */
      attemptedAt: string;
      /**
       * @description By what they were to be reached.
       * @enum {string}
       */
      channel: 'phone' | 'sms' | 'email' | 'post' | 'visit' | 'at-office';
      /**
       * Format: uuid
       * @description Which of their channels; it must be safe. None for a visit.
       */
      channelId?: string | null;
      /**
       * @description What it settled for the round; what usually follows from the outcome when absent.
       * @enum {string|null}
       */
      conclusion?: 'held' | 'again' | 'waived' | null;
      /**
       * @description What came of it.
       * @enum {string}
       */
      outcome: 'reached' | 'no-answer' | 'wrong-number' | 'refused' | 're-migrated' | 'deceased' | 'unsafe';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RecordContactDto: {
      /**
       * @description How they asked.
       * @enum {string}
       */
      channel: 'desk' | 'phone' | 'email' | 'online' | 'outreach' | 'group-session';
      /**
       * Format: date
       * @description The day; today when absent.
       */
      day?: string | null;
      /** @description How many people listened; for a group session. */
      heads?: number | null;
      /** @description Where they heard of us. */
      heardFrom?: string | null;
      /** @description The languages spoken, as in reference/languages. */
      languages: string[];
      /**
       * Format: uuid
       * @description The office; the only one you work in when absent.
       */
      officeId?: string | null;
      /** @description Where; never where somebody lives. */
      place?: string | null;
      /** @description Where they were sent on to. */
      referredTo?: string | null;
      /**
       * @description What it was about.
       * @enum {string}
       */
      topic: 'personal_situation' | 'host_country' | 'country_of_origin' | 'return' | 'asylum' | 'health' | 'other';
    };
    RecordDeclarationDto: {
      /** @description Whether the person is detained; known from what is on file when absent. */
      inDetention?: boolean | null;
      /** @description Whether that interpreter is kin of the person. */
      interpreterIsKin?: boolean | null;
      /**
       * @description Who interpreted when the text was read out.
       * @enum {string|null}
       */
      interpreterKind?: 'professional' | 'cultural-mediator' | 'colleague' | 'volunteer' | 'acquaintance' | null;
      /**
       * Format: uuid
       * @description The adult who signed.
       */
      memberId: string;
      /**
       * Format: date-time
       * @description When it was signed; now when absent, never in the future.
       */
      signedAt?: string | null;
      /**
       * @description Who signed; the person when absent.
       * @enum {string|null}
       */
      signedBy?: 'person' | 'guardian' | null;
      /**
       * Format: uuid
       * @description The text that was signed, as in declaration-templates.
       */
      templateId: string;
    };
    RecordDirectServiceDto: {
      /**
       * @description Which side of life it helps.
       * @enum {string}
       */
      dimension: 'economic' | 'social' | 'psychosocial';
      /**
       * Format: date
       * @description The day it was given: not before the arrival, and not in the future.
       */
      givenOn: string;
      /**
       * @description Whom it reaches.
       * @enum {string}
       */
      level: 'individual' | 'community' | 'structural';
      /**
       * @description Who may know of it.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * Format: uuid
       * @description To whom it was given.
       */
      memberId: string;
      /** @description What else there is to know. */
      note?: string | null;
      /** @description Where. */
      place: string;
      /** @description How much. */
      quantity: number;
      /**
       * @description What was given.
       * @enum {string}
       */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support';
      /**
       * @description Of what.
       * @enum {string}
       */
      unit: 'hours' | 'sessions' | 'days' | 'items';
    };
    RecordDonorDto: {
      /** @description As the donor is called in agreements. */
      name: string;
    };
    RecordedAttemptDto: {
      /** @description A child was not reached: those who must act were told. */
      alerted: boolean;
      /** @enum {string} */
      followUpState: 'open' | 'lost' | 'refused' | 're-migrated' | 'died' | 'ended' | 'taken-back';
      rounds: components['schemas']['RoundAfterDto'][];
    };
    RecordedBriefingDto: {
      /** @description Seats of children that stopped with this one. */
      alsoStopped: string[];
      /** @enum {string} */
      answer: 'yes' | 'no' | 'unsure';
      /**
       * @description Where the member stands now, when that changed.
       * @enum {string|null}
       */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
    };
    RecordedComplaintDto: {
      /** Format: uuid */
      id: string;
      /** @example 7F3K-2QXM */
      number: string;
      /** @description Went past the line of management: whoever wrote it down sees it no more. */
      passedOn: boolean;
      /** @description Shown once; only a digest of it is kept. */
      secret: string | null;
    };
    RecordedConsentDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    RecordedContactDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    RecordedDeclarationDto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      signedOn: string;
      version: number;
    };
    RecordedFactDto: {
      /** Format: date */
      establishedOn: string;
      /** @enum {string} */
      fact:
        | 'lackOfMeans'
        | 'permanentDeparture'
        | 'returnType'
        | 'legalStatus'
        | 'asylumLodgedOn'
        | 'asylumRefusedOn'
        | 'appealLodgedOn'
        | 'orderToLeaveOn'
        | 'orderToLeaveUntil'
        | 'hostEntryOn'
        | 'previousAssistanceOn'
        | 'departureOn'
        | 'applicationOn'
        | 'inDetention'
        | 'travelDocumentAssured'
        | 'ownTravelDocument'
        | 'noObjection'
        | 'endsResidenceProcedure'
        | 'nationalityNotListed'
        | 'noOtherFunding'
        | 'transportMode'
        | 'fund'
        | 'medicalBudget'
        | 'specialNeeds'
        | 'destinationAdmits';
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      /**
       * Format: uuid
       * @description Null for what an officer answered.
       */
      recordedBy: string | null;
      /** @description Those open to the reader; none for everybody else. */
      sealedReasons: components['schemas']['ShownSealedReasonDto'][];
      value: (boolean | string) | null;
    };
    RecordedFactsDto: {
      ids: string[];
      /** @description What came of it for people who were decided upon already. */
      reckonings: components['schemas']['ReckonedDto'][];
    };
    RecordedIdDto: {
      /** Format: uuid */
      id: string;
    };
    RecordedMemberSessionDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      notes: components['schemas']['RecordedNoteDto'][];
      /**
       * @description Where the member stands now.
       * @enum {string}
       */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      version: number;
    };
    RecordedNoteDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
    };
    RecordedSatisfactionDto: {
      /** Format: uuid */
      id: string;
      number: number;
    };
    RecordedScheduleDto: {
      /** Format: uuid */
      id: string;
    };
    RecordedScreeningDto: {
      /** @description A full screening must follow. */
      fullNeeded: boolean;
      /** Format: uuid */
      id: string;
    };
    RecordedSessionDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      notes: components['schemas']['RecordedNoteDto'][];
      /** @description Children on whose behalf somebody was counselled. */
      onBehalfOf: components['schemas']['CounselledOnBehalfDto'][];
      /**
       * @description Where the member stands now.
       * @enum {string}
       */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      /** @description The sessions of those spoken with together. */
      together: components['schemas']['RecordedMemberSessionDto'][];
      version: number;
    };
    RecordedSettingDto: {
      /** Format: uuid */
      id: string;
    };
    RecordedSharingDto: {
      /** @description One row a class of matter. */
      ids: string[];
    };
    RecordFactsDto: {
      /** @description Recorded together or not at all. */
      facts: components['schemas']['FactDto'][];
    };
    RecordFamilyAssessmentDto: {
      /**
       * Format: uuid
       * @description The office that made it.
       */
      doneByOfficeId: string;
      /** @description School and access to education. */
      education: string;
      /** @description Who the family is. */
      family: string;
      /**
       * Format: date
       * @description When it was handed over.
       */
      handedOverOn: string;
      /** @description The child-welfare body it was handed to. */
      handedOverTo: string;
      /**
       * Format: date
       * @description The day of the assessment.
       */
      happenedOn: string;
      /** @description Housing. */
      housing: string;
      /** @description Access to medical care. */
      medical: string;
      /**
       * @description Ideally a home visit.
       * @enum {string}
       */
      mode: 'home-visit' | 'office-and-phone';
      /** @description Open-ended: what was found, without a recommendation of ours. */
      outcome: string;
      /** @description Its socio-economic situation. */
      socioEconomic: string;
    };
    RecordFollowUpScheduleDto: {
      /** @description Failed attempts on so many days, and contact counts as lost. */
      lostAfter: number;
      /**
       * @description For whom.
       * @enum {string}
       */
      profile: 'standard' | 'vulnerable' | 'unaccompanied-child';
      /** @description For one programme; for every other when absent. */
      programmeCode?: string | null;
      /** @description The rounds, in any order. */
      rounds: components['schemas']['ScheduledRoundDto'][];
      /** @description Who decided it, or where it is written. */
      source: string;
      /**
       * Format: date
       * @description The first day of arrival it holds for.
       */
      validFrom: string;
    };
    RecordFundBudgetDto: {
      /** @description Minor units. */
      budgetMinor: number;
      /** @description ISO 4217. */
      currency: string;
      /**
       * Format: uuid
       * @description Which project pays which programme.
       */
      fundId: string;
      /** @description The agreement it rests on. */
      source: string;
    };
    RecordOfferDto: {
      /** @description What each seat costs. */
      fares: components['schemas']['FareDto'][];
      /** @description The journey, in its order. */
      legs: components['schemas']['LegDto'][];
      /**
       * Format: date-time
       * @description Until when the agency holds the seats.
       */
      optionExpiresAt: string;
      /** @description What the agency or carrier knows it by. */
      reference?: string | null;
      /** @description Whether money comes back when a seat is given back. */
      refundable: boolean;
      /**
       * Format: date-time
       * @description Until when tickets must be issued, when the carrier says it.
       */
      ticketingLimitAt?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RecordOutcomesDto: {
      /**
       * Format: date
       * @description The day it happened.
       */
      happenedOn: string;
      /**
       * @description What became of all of these.
       * @enum {string}
       */
      outcome: 'departed' | 'no-show' | 'withdrew' | 'boarding-refused';
      /** @description Seats, of one flight or of several. */
      seats: components['schemas']['SeatOfOutcomeDto'][];
    };
    RecordPaymentPolicyDto: {
      /** @description ISO 4217. */
      currency: string;
      /**
       * Format: uuid
       * @description For this office and those under it that have no rule of their own.
       */
      officeId: string;
      /** @description For one programme; none for all of them. */
      programmeCode?: string | null;
      /** @description Above this sum three offers are compared; minor units. */
      quotesAboveMinor: number;
      /** @description The office’s own decision it rests on. */
      source: string;
      /** @description Above this sum two people approve; minor units. */
      twoApproversAboveMinor: number;
      /**
       * Format: date
       * @description First day it holds; the rule before it ends.
       */
      validFrom: string;
    };
    RecordProgrammeDto: {
      /** @description Who answers for it: a ministry, an agency, a mission. */
      agency: string;
      /** @description By which it is known everywhere; never changed. */
      code: string;
      /** @description Of its amounts; never changed. */
      currency: string;
      /** @description Where people may be helped by it. */
      hostCountries: string[];
      /** @description What a refused person is told about complaining; whole sentences. */
      meansOfComplaint: string;
      /** @description Its name. */
      name: string;
      /**
       * Format: uuid
       * @description The office that keeps it; needed when you keep rules for several.
       */
      officeId?: string | null;
      /** @description The act, agreement or page that established it. */
      source: string;
      /**
       * Format: date
       * @description First day somebody may be helped by it.
       */
      validFrom: string;
      /**
       * Format: date
       * @description First day nobody is evaluated by it any more; open when absent.
       */
      validTo?: string | null;
    };
    RecordProjectDto: {
      /**
       * Format: date
       * @description Last day.
       */
      endsOn: string;
      /** @description Who pays which share under which agreement. */
      fundings: components['schemas']['FundingDto'][];
      /** @description As the office calls it. */
      name: string;
      /**
       * Format: uuid
       * @description The office that carries the project.
       */
      officeId: string;
      /**
       * Format: date
       * @description First day.
       */
      startsOn: string;
    };
    RecordReferralConsentDto: {
      /**
       * Format: date
       * @description The day the person agreed.
       */
      consentedOn: string;
      /**
       * @description For a child, the parent or guardian who answers for it.
       * @enum {string}
       */
      givenBy: 'person' | 'guardian';
      /** @description In which the text was shown or read out. */
      language: string;
      /** @description The words as they were shown. */
      textShown: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RecordSatisfactionDto: {
      /**
       * Format: date
       * @description The day they answered.
       */
      answeredOn: string;
      /** @description The number of the answer that this one corrects. */
      corrects?: number | null;
      /** @description 1 very dissatisfied to 5 very satisfied; what does not apply is left out. */
      grades: components['schemas']['GradesDto'];
      /** @description In which it was asked. */
      language: string;
      /**
       * @description How it was asked.
       * @enum {string}
       */
      mode: 'in-person' | 'phone' | 'video' | 'written';
      /** @description Who else was there; nobody, when empty. */
      present: ('interpreter' | 'partner' | 'family' | 'child' | 'official' | 'colleague' | 'other')[];
    };
    RecordScreeningDto: {
      /** @description Risk and protective factors. */
      factors: components['schemas']['ScreenedFactorDto'][];
      /** @description Asks for a full screening also where no indicator fits. */
      fullNeeded?: boolean | null;
      /**
       * Format: date
       * @description The day it was held; never in the future.
       */
      heldOn: string;
      /** @description What colleagues act on; each is health or protection matter. */
      indicators: (
        | 'unaccompanied-child'
        | 'separated-child'
        | 'child-at-risk'
        | 'possible-trafficking'
        | 'gender-based-violence'
        | 'torture-survivor'
        | 'violence-survivor'
        | 'sexual-orientation-or-gender-identity'
        | 'fear-of-return'
        | 'single-parent'
        | 'large-family'
        | 'no-means-of-support'
        | 'detained'
        | 'capacity-to-decide-in-doubt'
        | 'chronic-illness'
        | 'needs-medication'
        | 'pregnancy'
        | 'recent-birth'
        | 'physical-disability'
        | 'sensory-disability'
        | 'intellectual-disability'
        | 'mental-health-need'
        | 'substance-dependence'
        | 'older-person'
      )[];
      /**
       * @description A rapid one for everybody; a full one for whoever it flagged.
       * @enum {string}
       */
      kind: 'rapid' | 'full';
      /** @description The conclusion; it sets how closely the member is accompanied. */
      levels: components['schemas']['LevelsDto'];
      /**
       * Format: uuid
       * @description The member of the case who was screened.
       */
      memberId: string;
      /**
       * Format: date
       * @description The day somebody looks again.
       */
      reassessOn?: string | null;
    };
    RecordServiceDto: {
      /**
       * @description Which side of life it helps.
       * @enum {string}
       */
      dimension: 'economic' | 'social' | 'psychosocial';
      /**
       * Format: date
       * @description The day it was given: not before the arrival, and not in the future.
       */
      givenOn: string;
      /**
       * @description Whom it reaches.
       * @enum {string}
       */
      level: 'individual' | 'community' | 'structural';
      /** @description What else there is to know. */
      note?: string | null;
      /** @description Where. */
      place: string;
      /** @description How much. */
      quantity: number;
      /**
       * @description What was given.
       * @enum {string}
       */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support';
      /**
       * @description Of what.
       * @enum {string}
       */
      unit: 'hours' | 'sessions' | 'days' | 'items';
    };
    RecordSessionDto: {
      /** @description Whether the member was alone with you and the interpreter. */
      alone?: boolean | null;
      /** @description How long it took, in minutes. */
      durationMinutes: number;
      /**
       * @description Whether the person fears return. Sealed; a yes stops booking and reminders. Nobody is asked twice in 7 days.
       * @enum {string|null}
       */
      fearOfReturn?: 'yes' | 'no' | 'not-asked' | null;
      /**
       * Format: date-time
       * @description When it began; never in the future.
       */
      heldAt: string;
      /** @description Whether the interpreter is kin of the person; not said counts as kin. */
      interpreterIsKin?: boolean | null;
      /**
       * @description What kind of interpreter; never a name.
       * @enum {string|null}
       */
      interpreterKind?: 'professional' | 'cultural-mediator' | 'colleague' | 'volunteer' | 'acquaintance' | null;
      /** @description Whether an interpreter was there. */
      interpreterUsed: boolean;
      /** @description The language spoken, as in reference/languages. */
      language: string;
      /**
       * Format: uuid
       * @description The member of the case who was spoken with.
       */
      memberId: string;
      /**
       * @description How it was held.
       * @enum {string}
       */
      mode: 'individual' | 'family' | 'group' | 'phone' | 'online' | 'detention-centre';
      /** @description What was written down, each note in its class. */
      notes: components['schemas']['NoteInputDto'][];
      /** @description Their children below 6, who are counselled through them. */
      onBehalfOfMemberIds?: string[] | null;
      /** @description Who else was in the room. */
      othersPresent?:
        ('family' | 'guardian' | 'custodial-staff' | 'authority' | 'interpreter' | 'lawyer' | 'other')[] | null;
      /**
       * @description Where this member stands after it.
       * @enum {string|null}
       */
      outcome?: 'wants-to-apply' | 'still-considering' | 'does-not-want' | 'another-session' | 'referred' | null;
      /** @description In detention: whether custodial staff could not hear. */
      outOfEarshot?: boolean | null;
      /** @description Other members of the case who were in the room. */
      presentMemberIds?: string[] | null;
      /**
       * @description What the session was for.
       * @enum {string}
       */
      purpose:
        'information' | 'pre-decision' | 'reintegration' | 'pre-departure-briefing' | 'post-arrival' | 'follow-up';
      /** @description Others spoken with at the same time; each gets a session of their own with the same topics. */
      together?: components['schemas']['MemberAnswersDto'][] | null;
      /** @description What of the minimum information was given. */
      topics?:
        | (
            | 'right-to-stay'
            | 'asylum-options'
            | 'voluntariness'
            | 'change-of-mind'
            | 'journey'
            | 'travel-documents'
            | 'reintegration-help'
            | 'health-and-special-needs'
            | 'who-will-know-what'
            | 'data-protection'
            | 'complaints'
          )[]
        | null;
    };
    RecordSharingDto: {
      /**
       * @description On which ground.
       * @enum {string}
       */
      basis: 'consent' | 'law' | 'agreement';
      /** @description What kind of data, never the data. */
      categories: (
        | 'identity'
        | 'travel-document'
        | 'flight'
        | 'departure-confirmation'
        | 'withdrawal-status'
        | 'contact'
        | 'family'
        | 'reintegration-needs'
        | 'picture-or-story'
        | 'counselling'
        | 'refusal-reasons'
        | 'medical'
        | 'vulnerability'
      )[];
      /**
       * Format: uuid
       * @description The consent it rests on.
       */
      consentId?: string | null;
      /** @description The law or agreement it rests on. */
      legalReference?: string | null;
      /**
       * Format: uuid
       * @description The member something was told of.
       */
      memberId: string;
      /**
       * @description To what kind of recipient.
       * @enum {string}
       */
      recipientKind:
        | 'partner'
        | 'receiving-office'
        | 'health-service'
        | 'consulate'
        | 'authority'
        | 'authority-of-origin'
        | 'legal-adviser'
        | 'protection-service'
        | 'media';
      /** @description To which one: its name. */
      recipientName: string;
      /**
       * Format: date
       * @description The day; today when absent.
       */
      sharedOn?: string | null;
    };
    RecordTracingDto: {
      /**
       * Format: date
       * @description The day.
       */
      happenedOn: string;
      /**
       * @description How far tracing has come; the child may stop it. Sealed.
       * @enum {string}
       */
      status: 'not-started' | 'in-progress' | 'family-found' | 'not-found' | 'not-safe-to-trace' | 'stopped-by-child';
      /** @description What was done. Sealed. */
      words?: string | null;
    };
    RecordTravelSettingDto: {
      /**
       * @description Which figure.
       * @enum {string}
       */
      code:
        | 'document-buffer-days'
        | 'consulate-chase-first-days'
        | 'consulate-chase-again-days'
        | 'pregnancy-certificate-from-week'
        | 'pregnancy-single-last-week'
        | 'pregnancy-multiple-last-week'
        | 'newborn-from-day'
        | 'newborn-never-before-day';
      /** @description Where it comes from. */
      source: string;
      /**
       * Format: date
       * @description From this day on.
       */
      validFrom: string;
      /** @description Days or weeks, as the figure says. */
      value: number;
    };
    RecordVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ReferFlagDto: {
      /**
       * @description Whether the person wishes to be referred.
       * @enum {string}
       */
      answer: 'accepted' | 'declined';
      /** @description Where to, as in specialised-centres. */
      centreCode?: string | null;
      /**
       * Format: date
       * @description The day the person answered.
       */
      referredOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReferralDto: {
      /** Format: uuid */
      caseId: string | null;
      /** @enum {string|null} */
      closeReason: 'not-reached' | 'not-wished' | 'already-known' | 'referred-on' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      languages: string[];
      needs: ('interpreter' | 'female-colleague' | 'male-colleague' | 'accessible-place' | 'child-present' | 'soon')[];
      /** @description Only when it is for you. */
      needsToKnow: components['schemas']['NeedToKnowDto'] | null;
      /** Format: uuid */
      officeId: string;
      officeName: string;
      organisation: string;
      safeContact: string;
      /** @enum {string} */
      state: 'waiting' | 'taken' | 'opened' | 'closed';
      /** Format: uuid */
      takenBy: string | null;
      takenByName: string | null;
      version: number;
    };
    ReferralListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ReferralListedDto'][];
    };
    ReferralListedDto: {
      /** @enum {string|null} */
      closeReason: 'not-reached' | 'not-wished' | 'already-known' | 'referred-on' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      languages: string[];
      needs: ('interpreter' | 'female-colleague' | 'male-colleague' | 'accessible-place' | 'child-present' | 'soon')[];
      /** Format: uuid */
      officeId: string;
      officeName: string;
      organisation: string;
      /** @enum {string} */
      state: 'waiting' | 'taken' | 'opened' | 'closed';
      /** Format: uuid */
      takenBy: string | null;
      takenByName: string | null;
      version: number;
    };
    ReferralSentDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      sendingId: string;
      version: number;
    };
    ReferralVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    ReferredPersonDto: {
      /** Format: date */
      answerDueOn: string;
      /** Format: date */
      endedOn: string | null;
      hostOfficeName: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastServiceOn: string | null;
      /** @description Shut once the partner is asked no longer. */
      name: string | null;
      /** @description By which office and partner speak of it. */
      reference: string;
      /** Format: date */
      sentOn: string;
      /** @enum {string|null} */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support'
        | null;
      services: number;
      /** @enum {string} */
      state: 'sent' | 'no-response' | 'accepted' | 'rejected' | 'service-started' | 'completed' | 'withdrawn';
      version: number;
    };
    ReferredPersonListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ReferredPersonDto'][];
    };
    ReferredPersonViewDto: {
      adults: number | null;
      /** Format: date */
      answerDueOn: string;
      answerNote: string | null;
      asked: string;
      children: number | null;
      /** @description Only what is known to be safe. */
      contacts: components['schemas']['SafeContactDto'][];
      /** Format: date */
      endedOn: string | null;
      hostOfficeName: string;
      /** Format: uuid */
      id: string;
      languages: string[];
      /** Format: date */
      lastServiceOn: string | null;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** @description Shut once the partner is asked no longer. */
      name: string | null;
      /** @enum {string|null} */
      outcome: 'delivered' | 'partly-delivered' | 'not-delivered' | 'person-declined' | 'person-not-reached' | null;
      outcomeNote: string | null;
      reason: string;
      recordedServices: components['schemas']['ReintegrationServiceDto'][];
      /** @description By which office and partner speak of it. */
      reference: string;
      /** @enum {string|null} */
      rejectReason:
        | 'no-capacity'
        | 'not-our-service'
        | 'outside-our-area'
        | 'person-not-reached'
        | 'person-declined'
        | 'other'
        | null;
      /** Format: date */
      sentOn: string;
      /** @enum {string|null} */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support'
        | null;
      services: number;
      /** @enum {string} */
      state: 'sent' | 'no-response' | 'accepted' | 'rejected' | 'service-started' | 'completed' | 'withdrawn';
      version: number;
    };
    RefusalRuleDto: {
      cases: number;
      /** @description The requirement’s code, or decided-by-person where each was met. */
      rule: string;
      title: string | null;
    };
    RefuseTransferDto: {
      /** @description Why, for the office that offered. */
      reason: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RegionDto: {
      code: string;
      name: string;
      sourceKey: string;
    };
    RegionListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['RegionDto'][];
    };
    RegisteredDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    RegisterPersonDto: {
      /**
       * Format: date
       * @description Unknown parts are ignored, by the precision.
       */
      birthDate?: string | null;
      /**
       * @description How precisely the birth date is known.
       * @enum {string|null}
       */
      birthDatePrecision?: 'day' | 'month' | 'year' | 'estimated' | null;
      /** @description How the person can be reached. */
      contactChannels?: components['schemas']['NewContactChannelDto'][] | null;
      /** @description Why this is another person than the likely duplicates shown; kept in the trail. */
      duplicateReason?: string | null;
      /** @description Instead of a birth date: about so many years old. */
      estimatedAge?: components['schemas']['EstimatedAgeDto'] | null;
      /** @description Papers held, lost or never held. */
      identityDocuments?: components['schemas']['NewIdentityDocumentDto'][] | null;
      /** @description Languages spoken, each once. */
      languages?: components['schemas']['LanguageSpokenDto'][] | null;
      /** @description One primary name and any others. */
      names: components['schemas']['NameDto'][];
      /** @description Every nationality held. */
      nationalities: string[];
      /**
       * Format: uuid
       * @description The office that registers; needed when you work for several.
       */
      officeId?: string | null;
      /** @description The language the person prefers. */
      preferredLanguage?: string | null;
      /**
       * @description As the person says.
       * @enum {string}
       */
      sex: 'female' | 'male' | 'other' | 'unknown';
    };
    ReintegrationServiceDto: {
      /** @enum {string} */
      dimension: 'economic' | 'social' | 'psychosocial';
      /** Format: date */
      givenOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      level: 'individual' | 'community' | 'structural';
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      note: string | null;
      place: string;
      proofs: components['schemas']['ServiceProofDto'][];
      /**
       * @description By referral, or by the office itself.
       * @enum {string}
       */
      provision: 'referral' | 'direct';
      quantity: number;
      recordedInName: string | null;
      /** Format: uuid */
      sendingId: string | null;
      /** @enum {string} */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support';
      takenBack: boolean;
      /** @enum {string} */
      unit: 'hours' | 'sessions' | 'days' | 'items';
      version: number;
    };
    ReintegrationServiceListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ReintegrationServiceDto'][];
    };
    ReminderDto: {
      /** Format: uuid */
      caseId: string | null;
      /** @description Null for a case you may not see. */
      caseNumber: string | null;
      /** Format: date */
      dueOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'access-request'
        | 'advance-notice'
        | 'arrival-unconfirmed'
        | 'call-announced'
        | 'check-in'
        | 'complaint-acknowledgement'
        | 'complaint-resolution'
        | 'consulate-chase'
        | 'departure-unconfirmed'
        | 'destination-recheck'
        | 'document-expiry'
        | 'documents-recheck'
        | 'eighteenth-birthday'
        | 'follow-up-round'
        | 'hold-review'
        | 'morning-digest'
        | 'option-limit'
        | 'order-to-leave'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'pre-departure-call'
        | 'readiness-recheck'
        | 'reassessment'
        | 'return-place-end'
        | 'round-announced'
        | 'round-overdue'
        | 'spend-deadline'
        | 'ticketing-limit';
      /** @description Whether the due day lies behind, on the clock of its office. */
      overdue: boolean;
    };
    ReminderKindDto: {
      count: number;
      /** @enum {string} */
      kind:
        | 'access-request'
        | 'advance-notice'
        | 'arrival-unconfirmed'
        | 'call-announced'
        | 'check-in'
        | 'complaint-acknowledgement'
        | 'complaint-resolution'
        | 'consulate-chase'
        | 'departure-unconfirmed'
        | 'destination-recheck'
        | 'document-expiry'
        | 'documents-recheck'
        | 'eighteenth-birthday'
        | 'follow-up-round'
        | 'hold-review'
        | 'morning-digest'
        | 'option-limit'
        | 'order-to-leave'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'pre-departure-call'
        | 'readiness-recheck'
        | 'reassessment'
        | 'return-place-end'
        | 'round-announced'
        | 'round-overdue'
        | 'spend-deadline'
        | 'ticketing-limit';
    };
    ReminderListDto: {
      /** @description How many of each kind, of all of them. */
      kinds: components['schemas']['ReminderKindDto'][];
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ReminderDto'][];
    };
    ReopenBestInterestsDto: {
      /**
       * Format: date
       * @description The day.
       */
      reopenedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /**
       * @description Why it is opened again.
       * @enum {string}
       */
      why: 'new-facts' | 'review';
      /** @description What changed. Sealed. */
      words: string;
    };
    ReplacedDto: {
      /**
       * Format: uuid
       * @description The term that ends.
       */
      id: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReportMissingChildDto: {
      /**
       * Format: uuid
       * @description The child who was not where they were expected.
       */
      memberId: string;
      /**
       * Format: date-time
       * @description When the child was expected.
       */
      missedAt: string;
      /**
       * @description What the child was expected for.
       * @enum {string}
       */
      occasion: 'appointment' | 'check-in' | 'round' | 'other';
    };
    RequestBookingDto: {
      /** @description Who goes along and is no member of the case. */
      escorts?: components['schemas']['EscortDto'][] | null;
      /** @description Where it begins. */
      fromPlace: string;
      /**
       * @description By what.
       * @enum {string}
       */
      mode: 'air' | 'bus' | 'train' | 'ferry';
      /** @description Who travels. */
      passengers: components['schemas']['AskedPassengerDto'][];
      /** @description Where it ends: the place the person goes to. */
      toPlace: string;
      /**
       * Format: date
       * @description The first day the journey may begin.
       */
      wishedFrom: string;
      /**
       * Format: date
       * @description The last day it may begin.
       */
      wishedTo: string;
      /** @description For the agency; nothing about health, asylum or why. */
      wishes?: string | null;
    };
    RequestDisbursementDto: {
      /** @description Offers and the invoice. */
      files: components['schemas']['PaperDto'][];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RequestedBookingDto: {
      /** Format: uuid */
      id: string;
      /** @description Counts from 1 in its case. */
      number: number;
      version: number;
    };
    RequestShownDto: {
      /** Format: date */
      askedOn: string;
      /** Format: date */
      asylumToldOn: string | null;
      /** Format: uuid */
      consulateId: string;
      consulateName: string;
      /** @enum {string} */
      documentKind: 'passport' | 'emergency-travel-document';
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state:
        | 'identification-asked'
        | 'identified'
        | 'not-identified'
        | 'document-asked'
        | 'document-refused'
        | 'issued'
        | 'collected'
        | 'stopped';
      steps: components['schemas']['StepShownDto'][];
      textLanguage: string;
      textShown: string;
      usualDays: number | null;
      version: number;
    };
    ResetUserDto: {
      /** @description Also forget the second factor: the device and the recovery codes are lost. */
      forgetSecondFactor?: boolean | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ResumeFollowUpDto: {
      /**
       * @description Why contact goes on again.
       * @enum {string}
       */
      reason: 'found' | 'asked-again' | 'came-back';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RetriedJobDto: {
      /** Format: uuid */
      id: string;
    };
    RetrievalShownDto: {
      /** Format: date */
      askedOn: string;
      /** @enum {string} */
      holder: 'asylum-service' | 'authorities' | 'other';
      holderName: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      promisedFor: string | null;
      /** @enum {string} */
      state: 'asked' | 'promised' | 'received' | 'handed-over' | 'refused';
      version: number;
    };
    ReturnDisbursementDto: {
      /** @description Why it came back. */
      reason: string;
      /** @description In which it was given. */
      returnedCurrency: string;
      /** @description Exactly what was given. */
      returnedMinor: number;
      /**
       * Format: date
       * @description When it came back.
       */
      returnedOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ReturnPaymentDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RevokedDeclarationDto: {
      /** Format: date */
      lapsedOn: string;
      version: number;
    };
    RevokeDeclarationDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RoleGrantDto: {
      /**
       * Format: uuid
       * @description The office it holds for, and for whatever lies under it.
       */
      officeId: string;
      /**
       * @description The role.
       * @enum {string}
       */
      role:
        | 'counsellor'
        | 'caseworker'
        | 'movement-officer'
        | 'medical-officer'
        | 'protection-officer'
        | 'reintegration-officer'
        | 'receiving-office-officer'
        | 'partner'
        | 'finance-approver'
        | 'supervisor'
        | 'programme-manager'
        | 'integrity-officer'
        | 'data-protection-officer'
        | 'donor'
        | 'administrator';
      /**
       * Format: date
       * @description Its first day; today when left out.
       */
      validFrom?: string | null;
      /**
       * Format: date
       * @description The first day it no longer holds; without end when left out.
       */
      validTo?: string | null;
    };
    RoleListedDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      officeId: string;
      role: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string | null;
    };
    RoomDto: {
      /** Format: date */
      closedOn: string | null;
      /** Format: uuid */
      id: string;
      name: string;
      /** Format: uuid */
      officeId: string;
      places: number;
      version: number;
    };
    RoomListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['RoomDto'][];
    };
    RoomVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    RoundAfterDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'open' | 'paused' | 'held' | 'missed' | 'waived' | 'taken-back';
      version: number;
    };
    RoundShownDto: {
      attempts: components['schemas']['AttemptShownDto'][];
      /**
       * Format: date
       * @description From when it stands on the list of calls.
       */
      callOn: string;
      /** @description The offset from the arrival, such as P3M. */
      code: string;
      due: boolean;
      /** Format: date */
      dueOn: string;
      /** Format: uuid */
      id: string;
      optional: boolean;
      overdue: boolean;
      /** @enum {string} */
      purpose: 'contact' | 'plan' | 'monitoring' | 'satisfaction' | 'final';
      /** @description All answers, the last one first; it counts. */
      satisfaction: components['schemas']['SatisfactionShownDto'][];
      /** Format: date */
      settledOn: string | null;
      /** @enum {string} */
      state: 'open' | 'paused' | 'held' | 'missed' | 'waived' | 'taken-back';
      version: number;
      /** @enum {string|null} */
      waiveReason:
        | 'not-needed'
        | 'covered-otherwise'
        | 'unsafe'
        | 'refused'
        | 're-migrated'
        | 'died'
        | 'case-closed'
        | 'before-homeward'
        | null;
      /** Format: date */
      windowFrom: string;
      /** Format: date */
      windowTo: string;
    };
    RoundVersionDto: {
      /**
       * Format: uuid
       * @description The round of another member of the family.
       */
      id: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    RuleDto: {
      code: string;
      /** @enum {string} */
      dateField: 'departureOn' | 'applicationOn';
      definition: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      draftedBy: string | null;
      explanation: string;
      /** Format: uuid */
      id: string;
      legalReference: string;
      number: number;
      /** @enum {string} */
      origin: 'shipped' | 'local';
      ourReading: string | null;
      programmeCode: string;
      /** Format: uuid */
      publishedBy: string | null;
      sourceKeys: string[];
      /** @enum {string} */
      status: 'draft' | 'published';
      title: string;
      /**
       * Format: date
       * @description Null when the first day is not known here.
       */
      validFrom: string | null;
      /** Format: date */
      validTo: string | null;
      version: number;
    };
    SafeChannelDto: {
      belongsTo: string | null;
      /** @description By the clock of the person’s office. */
      hoursFrom: string | null;
      hoursTo: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'email' | 'phone' | 'sms' | 'post';
      language: string | null;
      mayLeaveVoiceMail: boolean;
      /** @description Of whom of the family it is on file. */
      name: string | null;
      value: string;
      /** @description Monday 1; every day when none. */
      weekdays: number[];
      wordsToAvoid: string[];
    };
    SafeContactDto: {
      hoursFrom: string | null;
      hoursTo: string | null;
      /** @enum {string} */
      kind: 'email' | 'phone' | 'sms' | 'post';
      mayLeaveMessage: boolean;
      value: string;
      wordsToAvoid: string[];
    };
    SatisfactionShownDto: {
      /** Format: date */
      answeredOn: string;
      byName: string | null;
      grades: components['schemas']['GradesShownDto'];
      language: string | null;
      /** @enum {string} */
      mode: 'in-person' | 'phone' | 'video' | 'written';
      number: number;
      present: ('interpreter' | 'partner' | 'family' | 'child' | 'official' | 'colleague' | 'other')[];
    };
    SavedPlanDraftDto: {
      /** Format: uuid */
      id: string;
      number: number;
      version: number;
      /** Format: uuid */
      versionId: string;
    };
    SavePlanDraftDto: {
      /** @description What the person wants to reach, in their words. */
      goal: string;
      /** @description All lines, in their order. */
      lines: components['schemas']['PlanLineTermsDto'][];
      /**
       * Format: uuid
       * @description Whose plan it is.
       */
      memberId: string;
      /** @description The version of the plan you read; none while there is none. */
      version?: number | null;
    };
    ScheduledRoundDto: {
      /** @description How long after the arrival. */
      code: string;
      /** @description Held where it helps; nobody is reminded of it. */
      optional: boolean;
      /**
       * @description What it is for.
       * @enum {string}
       */
      purpose: 'contact' | 'plan' | 'monitoring' | 'satisfaction' | 'final';
      /** @description Days before and after the due day. */
      windowDays: number;
      /**
       * @description Which days the window counts.
       * @enum {string}
       */
      windowUnit: 'days' | 'working-days';
    };
    ScreenedFactorDto: {
      /**
       * @description Whether it endangers or protects.
       * @enum {string}
       */
      kind: 'risk' | 'protective';
      /**
       * @description Where it stands among IOM’s determinants of vulnerability.
       * @enum {string}
       */
      level: 'individual' | 'household' | 'community' | 'structural';
      /**
       * @description Who may read it back: the officers of this matter.
       * @enum {string}
       */
      matterClass: 'health' | 'protection';
      /** @description The factor in a few words. Nothing about exploitation: specialists ask that. */
      text: string;
    };
    ScreeningAnswerDto: {
      factors: components['schemas']['FactorDto'][];
      /** Format: uuid */
      id: string;
      indicators: (
        | 'unaccompanied-child'
        | 'separated-child'
        | 'child-at-risk'
        | 'possible-trafficking'
        | 'gender-based-violence'
        | 'torture-survivor'
        | 'violence-survivor'
        | 'sexual-orientation-or-gender-identity'
        | 'fear-of-return'
        | 'single-parent'
        | 'large-family'
        | 'no-means-of-support'
        | 'detained'
        | 'capacity-to-decide-in-doubt'
        | 'chronic-illness'
        | 'needs-medication'
        | 'pregnancy'
        | 'recent-birth'
        | 'physical-disability'
        | 'sensory-disability'
        | 'intellectual-disability'
        | 'mental-health-need'
        | 'substance-dependence'
        | 'older-person'
      )[];
      /** @enum {string} */
      level: 'low' | 'medium' | 'high';
      /** @enum {string} */
      matterClass: 'health' | 'protection';
    };
    ScreeningDto: {
      /** @description A full screening must follow. */
      fullNeeded: boolean;
      /** Format: date */
      heldOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'rapid' | 'full';
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      reassessOn: string | null;
      /** Format: uuid */
      screenedBy: string;
    };
    ScreeningListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ScreeningDto'][];
    };
    SealedReasonDto: {
      /**
       * @description Who may read it.
       * @enum {string}
       */
      matterClass: 'health' | 'protection';
      /** @description What of the reason is health or protection matter. */
      text: string;
    };
    SearchPersonsDto: {
      /** @description The page, from 1. */
      page?: number | null;
      /** @description Rows a page. */
      size?: number | null;
      /** @description A name in any script, order or spelling; a telephone, document or case number; an e-mail address. */
      words: string;
    };
    SeatDto: {
      baggageKg: number | null;
      /** Format: uuid */
      caregiverEscortId: string | null;
      caregiverMissing: boolean;
      /** Format: uuid */
      caregiverPassengerId: string | null;
      /** @description On the day of the journey; an age in doubt counts as a child’s. */
      child: boolean;
      currency: string | null;
      fareMinor: number | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      name: string;
      refundMinor: number | null;
      /** @enum {string|null} */
      refundState: 'to-ask' | 'asked' | 'received' | 'refused' | 'not-refundable' | null;
      services: components['schemas']['SeatServiceDto'][];
      /** @enum {string} */
      state: 'asked' | 'held' | 'ticketed' | 'departed' | 'stopped' | 'no-show' | 'boarding-refused' | 'cancelled';
      /** @enum {string|null} */
      stopReason:
        | 'withdrew'
        | 'no-show'
        | 'boarding-refused'
        | 'caregiver-not-travelling'
        | 'document-missing'
        | 'unfit-to-travel'
        | 'carrier-cancelled'
        | 'schedule-changed'
        | 'transit-refused'
        | 'destination-suspended'
        | 'other-traveller-unavailable'
        | 'case-cancelled'
        | 'duplicate'
        | null;
      ticketNumber: string | null;
      transit: components['schemas']['TransitDto'][];
      version: number;
    };
    SeatOfOutcomeDto: {
      /** @description Pieces of baggage checked in. */
      baggagePieces?: number | null;
      /** @description The originals the office had kept were handed over. */
      documentsHandedOver?: boolean | null;
      /**
       * Format: uuid
       * @description The seat.
       */
      passengerId: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SeatServiceDto: {
      /** @enum {string} */
      code: 'WCHR' | 'WCHS' | 'WCHC' | 'UMNR' | 'MEDA' | 'STCR' | 'MAAS' | 'INFT';
      /** Format: date */
      confirmedOn: string | null;
    };
    SecondFactorConfirmedDto: {
      /** @description Repeat it in the header X-CSRF-Token on every POST, PATCH and DELETE. */
      csrfToken: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description The offices each permission holds in. */
      permissions: {
        [key: string]: string[];
      };
      /** @description Ten, each good once. Shown this once: keep them on paper. */
      recoveryCodes: string[];
      roles: components['schemas']['SessionRoleDto'][];
      secondFactorEnrolled: boolean;
      /**
       * @description What the session owes before it may do anything else.
       * @enum {string|null}
       */
      secondFactorMissing: 'enrol' | 'code' | null;
      user: components['schemas']['SessionUserDto'];
    };
    SecondFactorInvitationDto: {
      /** @description Base32, to type into an app by hand. Shown once. */
      secret: string;
      /** @description otpauth://…, for a QR code. Shown once. */
      uri: string;
    };
    SendCaseloadDto: {
      /** @description One workbook, or the CSV files of persons and services. Each is then sent in parts of 4 MiB. */
      files: components['schemas']['FileToComeDto'][];
    };
    SendingDto: {
      agreementReference: string;
      /** Format: date */
      answerDueOn: string;
      /** Format: date-time */
      answeredAt: string | null;
      answeredByName: string | null;
      answerNote: string | null;
      categories: ('identity' | 'contact' | 'family' | 'reintegration-needs' | 'medical' | 'vulnerability')[];
      /** Format: date */
      endedOn: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      legalBasis: 'consent';
      /** @enum {string|null} */
      outcome: 'delivered' | 'partly-delivered' | 'not-delivered' | 'person-declined' | 'person-not-reached' | null;
      outcomeNote: string | null;
      /** @enum {string|null} */
      rejectReason:
        | 'no-capacity'
        | 'not-our-service'
        | 'outside-our-area'
        | 'person-not-reached'
        | 'person-declined'
        | 'other'
        | null;
      sentByName: string | null;
      /** Format: date */
      sentOn: string;
      /** @description How many services were recorded of it. */
      services: number;
      version: number;
    };
    SendServiceReferralDto: {
      /** @description The agreement in which the receiver guarantees safeguards in writing. */
      agreementReference: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ServiceFiguresDto: {
      amounts: components['schemas']['FigureAmountDto'][];
      byDimension: {
        economic: number;
        none: number;
        psychosocial: number;
        social: number;
      };
      byLevel: {
        collective: number;
        community: number;
        individual: number;
      };
      byModality: {
        cash: number;
        in_kind: number;
        service: number;
        voucher: number;
      };
      byPhase: {
        post_arrival: number;
        pre_departure: number;
      };
      byService: {
        cash_for_work: number;
        childcare: number;
        collective_project: number;
        community_project: number;
        education: number;
        housing: number;
        immediate_basic_needs: number;
        immediate_cash: number;
        job_placement: number;
        legal: number;
        material_assistance: number;
        medical: number;
        microbusiness: number;
        psychosocial: number;
        reintegration_counselling: number;
        social_protection: number;
        vocational_training: number;
      };
      persons: number;
      total: number;
    };
    ServiceProofAddedDto: {
      /** Format: uuid */
      id: string;
    };
    ServiceProofDto: {
      /** Format: date */
      addedOn: string;
      /** Format: uuid */
      attachmentId: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'receipt' | 'hand-over-certificate' | 'attendance-record' | 'training-certificate' | 'other';
    };
    ServiceReferralDto: {
      asked: string;
      authorName: string | null;
      categories: ('identity' | 'contact' | 'family' | 'reintegration-needs' | 'medical' | 'vulnerability')[];
      /** Format: date */
      consentedOn: string | null;
      /** @enum {string|null} */
      consentGivenBy: 'person' | 'guardian' | null;
      consentLanguage: string | null;
      /** Format: date */
      createdOn: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      reason: string;
      /** @enum {string} */
      recipientKind: 'partner' | 'outside-service';
      recipientName: string;
      /** Format: uuid */
      recipientOfficeId: string | null;
      sending: components['schemas']['SendingDto'] | null;
      /** @enum {string} */
      serviceKind:
        | 'basic-needs'
        | 'temporary-housing'
        | 'business-start-up'
        | 'job-placement'
        | 'vocational-training'
        | 'cash-for-work'
        | 'financial-literacy'
        | 'housing'
        | 'medical-care'
        | 'education'
        | 'skills-development'
        | 'legal-services'
        | 'documentation'
        | 'social-protection'
        | 'childcare'
        | 'security-measures'
        | 'psychosocial-support'
        | 'family-mediation'
        | 'peer-support';
      /** @enum {string} */
      state:
        | 'proposed'
        | 'consented'
        | 'sent'
        | 'no-response'
        | 'accepted'
        | 'rejected'
        | 'service-started'
        | 'completed'
        | 'withdrawn';
      /** @description The words the person agreed to. */
      textShown: string | null;
      version: number;
      /** Format: date */
      withdrawnOn: string | null;
      /** @enum {string|null} */
      withdrawReason: 'consent-revoked' | 'not-agreed' | 'no-longer-needed' | 'recorded-by-mistake' | null;
    };
    ServiceReferralListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['ServiceReferralDto'][];
    };
    ServiceVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    SessionDto: {
      /** @description Repeat it in the header X-CSRF-Token on every POST, PATCH and DELETE. */
      csrfToken: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description The offices each permission holds in. */
      permissions: {
        [key: string]: string[];
      };
      roles: components['schemas']['SessionRoleDto'][];
      secondFactorEnrolled: boolean;
      /**
       * @description What the session owes before it may do anything else.
       * @enum {string|null}
       */
      secondFactorMissing: 'enrol' | 'code' | null;
      user: components['schemas']['SessionUserDto'];
    };
    SessionListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['CounsellingSessionDto'][];
    };
    SessionNoteDto: {
      /** Format: uuid */
      authorId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      text: string;
    };
    SessionRoleDto: {
      /** @description Every office the role holds in, the tree unfolded. */
      officeIds: string[];
      role: string;
    };
    SessionUserDto: {
      displayName: string;
      email: string;
      /** Format: uuid */
      id: string;
      language: string;
      /** Format: uuid */
      officeId: string;
    };
    SetCareLevelDto: {
      /**
       * @description The level everybody on the case reads.
       * @enum {string}
       */
      level: 'standard' | 'raised' | 'high';
      /**
       * Format: uuid
       * @description The member.
       */
      memberId: string;
      /** @description Why. Sealed. */
      reason: string;
      /**
       * Format: date
       * @description Since when.
       */
      setOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SetDeadlineDto: {
      /** @description Before the due day when negative, in the unit of the step. */
      amount: number;
      /**
       * @description What runs out.
       * @enum {string}
       */
      kind:
        | 'access-request'
        | 'advance-notice'
        | 'arrival-unconfirmed'
        | 'call-announced'
        | 'check-in'
        | 'complaint-acknowledgement'
        | 'complaint-resolution'
        | 'consulate-chase'
        | 'departure-unconfirmed'
        | 'destination-recheck'
        | 'document-expiry'
        | 'documents-recheck'
        | 'eighteenth-birthday'
        | 'follow-up-round'
        | 'hold-review'
        | 'morning-digest'
        | 'option-limit'
        | 'order-to-leave'
        | 'partner-silent'
        | 'plan-due'
        | 'post-arrival-window'
        | 'pre-departure-call'
        | 'readiness-recheck'
        | 'reassessment'
        | 'return-place-end'
        | 'round-announced'
        | 'round-overdue'
        | 'spend-deadline'
        | 'ticketing-limit';
      /**
       * Format: uuid
       * @description The office whose deadlines these are.
       */
      officeId: string;
      /** @description Which policy of the office says so. */
      source: string;
      /** @description Which of its steps. */
      step: string;
      /**
       * Format: date
       * @description The first day it holds.
       */
      validFrom: string;
    };
    SetSeatDto: {
      /** @description Baggage that is included, in kilograms. */
      baggageKg?: number | null;
      /**
       * Format: uuid
       * @description Or an escort of this booking.
       */
      caregiverEscortId?: string | null;
      /**
       * Format: uuid
       * @description Who answers for a child: another seat of this booking.
       */
      caregiverPassengerId?: string | null;
      /** @description As carriers name them. */
      services: ('WCHR' | 'WCHS' | 'WCHC' | 'UMNR' | 'MEDA' | 'STCR' | 'MAAS' | 'INFT')[];
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SettleAgeDto: {
      /**
       * @description What was found.
       * @enum {string}
       */
      outcome: 'child' | 'adult';
      /** @description Who found it. */
      settledBy: string;
      /**
       * Format: date
       * @description When.
       */
      settledOn: string;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SettleAppealDto: {
      /**
       * Format: date
       * @description The day.
       */
      settledOn: string;
      /** @description Whether the determination stands; when not, all is weighed anew. */
      upheld: boolean;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
      /** @description What was found. Sealed. */
      words: string;
    };
    SettleDeathReportDto: {
      /**
       * @description Whether the death is so, or was told by mistake.
       * @enum {string}
       */
      decision: 'confirmed' | 'mistaken';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SetVulnerabilityDto: {
      /**
       * @description What published figures count: a victim of trafficking, or a health need.
       * @enum {string}
       */
      kind: 'vot' | 'health';
      /**
       * Format: uuid
       * @description The member.
       */
      memberId: string;
      /**
       * Format: date
       * @description Since when. Departures from this day on are counted so.
       */
      trueFrom: string;
    };
    SharingDto: {
      /** Format: uuid */
      authorId: string;
      /** @enum {string} */
      basis: 'consent' | 'law' | 'agreement';
      categories: (
        | 'identity'
        | 'travel-document'
        | 'flight'
        | 'departure-confirmation'
        | 'withdrawal-status'
        | 'contact'
        | 'family'
        | 'reintegration-needs'
        | 'picture-or-story'
        | 'counselling'
        | 'refusal-reasons'
        | 'medical'
        | 'vulnerability'
      )[];
      /** Format: uuid */
      consentId: string | null;
      /** Format: uuid */
      id: string;
      legalReference: string | null;
      /** @enum {string} */
      matterClass: 'ordinary' | 'health' | 'protection';
      /** Format: uuid */
      memberId: string;
      /** @enum {string} */
      recipientKind:
        | 'partner'
        | 'receiving-office'
        | 'health-service'
        | 'consulate'
        | 'authority'
        | 'authority-of-origin'
        | 'legal-adviser'
        | 'protection-service'
        | 'media';
      recipientName: string;
      /** Format: date */
      sharedOn: string;
    };
    SharingListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['SharingDto'][];
    };
    ShownEscortDto: {
      /** Format: date */
      confirmedOn: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'operational' | 'medical' | 'family' | 'social';
      name: string;
      phone: string | null;
      version: number;
    };
    ShownLegDto: {
      /** Format: date-time */
      arrivesAt: string;
      arrivesLocal: string;
      carrier: string;
      /** Format: date-time */
      departsAt: string;
      /** @example 2026-03-28T14:05 */
      departsLocal: string;
      fromCity: string;
      fromCountryCode: string;
      fromPlace: string;
      /** @example Europe/Brussels */
      fromZone: string;
      position: number;
      serviceNumber: string;
      toCity: string;
      toCountryCode: string;
      toPlace: string;
      toZone: string;
    };
    ShownSealedReasonDto: {
      /** Format: uuid */
      authorId: string;
      /** @enum {string} */
      matterClass: 'health' | 'protection';
      text: string;
    };
    SignInDto: {
      /**
       * Format: email
       * @description The address the account was opened for.
       */
      email: string;
      /**
       * Format: password
       * @description The password.
       */
      password: string;
    };
    SignLetterDto: {
      /**
       * Format: date
       * @description The day the person signed; today when absent.
       */
      signedOn?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SolutionsDto: {
      /** @description What speaks for and against staying with a secure status. */
      localIntegration: string;
      /** @description What speaks for and against a return. */
      return: string;
      /** @description What speaks for and against a third country. */
      thirdCountry: string;
    };
    SourceDto: {
      address: string;
      /** Format: date */
      consultedOn: string;
      key: string;
      /** @description With how sure the data are, when they were not read in the act itself. */
      title: string;
    };
    SourceListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['SourceDto'][];
    };
    SplitCaseDto: {
      /** Format: uuid */
      id: string;
      left: components['schemas']['LeftCaseDto'];
      /** @example BE-2026-000123 */
      number: string;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      version: number;
    };
    SplitMemberDto: {
      /** @description Those who go their own way. */
      memberIds: string[];
      /**
       * Format: uuid
       * @description The principal applicant of the new case; one of those who leave.
       */
      principalId: string;
      /** @description Why they part. */
      reason: string;
      /**
       * Format: uuid
       * @description The principal of the case that is left, when its principal leaves.
       */
      remainingPrincipalId?: string | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SpokenLanguageDto: {
      code: string;
      /** @enum {string} */
      level: 'native' | 'fluent' | 'some';
    };
    StageCountDto: {
      members: number;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
    };
    StageFiguresDto: {
      byAge: {
        longer: number;
        month: number;
        quarter: number;
        week: number;
      };
      medianDays: number | null;
      onHold: number;
      total: number;
    };
    StartCaseloadImportDto: {
      /** @description Open offices that are named and not known. */
      createOffices?: boolean | null;
      /** @description Say what would happen and save nothing. */
      dryRun: boolean;
      /** @description How CSV files are encoded; found by looking when absent. */
      encoding?: string | null;
      /** @description Save the whole cases that have no error, and list the rest. */
      onlyValid?: boolean | null;
      /** @description Take the value of the file where a field was changed in Homeward since. */
      overwrite?: boolean | null;
      /**
       * @description How cases whose time is over are saved; left out when absent.
       * @enum {string|null}
       */
      pastRetention?: 'keep' | 'anonymise' | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    StateKinshipDto: {
      /** @description False takes the statement back. */
      holds: boolean;
      /**
       * @description What the member is to that person.
       * @enum {string}
       */
      kind: 'parent' | 'legal-caregiver' | 'spouse' | 'sibling' | 'other-kin';
      /**
       * Format: uuid
       * @description The person the member is related to.
       */
      ofPersonId: string;
    };
    StatisticalVulnerabilityDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'vot' | 'health';
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      trueFrom: string;
      /** Format: date */
      trueUntil: string | null;
      version: number;
    };
    StatisticalVulnerabilityListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['StatisticalVulnerabilityDto'][];
    };
    StepFeeDto: {
      /** @description In the smallest unit of the currency. */
      amountMinor: number;
      /** @description ISO 4217. */
      currency: string;
    };
    StepOutcomeDto: {
      /**
       * @description The stage the case shows.
       * @enum {string}
       */
      caseStage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED';
      memberIds: string[];
      /** @description Where these members stand now. */
      stages: (
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
      )[];
      version: number;
    };
    StepShownDto: {
      /** Format: date-time */
      appointmentAt: string | null;
      attended: ('person' | 'caseworker' | 'guardian' | 'interpreter' | 'family' | 'nobody')[];
      fee: components['schemas']['StepFeeDto'] | null;
      /** Format: date */
      happenedOn: string;
      /** Format: uuid */
      id: string;
      note: string | null;
      /** @enum {string} */
      what:
        | 'identification-asked'
        | 'identified'
        | 'not-identified'
        | 'document-asked'
        | 'document-refused'
        | 'issued'
        | 'collected'
        | 'stopped'
        | 'appointment'
        | 'asked-again';
    };
    StoppedSeatsDto: {
      /** Format: uuid */
      id: string;
      /** @description Those of children who depended on them, too. */
      stopped: string[];
      version: number;
    };
    StopSeatsDto: {
      /** @description Whose seats are given back. */
      passengerIds: string[];
      /**
       * @description Why; nothing of it is held against anybody.
       * @enum {string}
       */
      reason:
        | 'no-show'
        | 'boarding-refused'
        | 'carrier-cancelled'
        | 'document-missing'
        | 'unfit-to-travel'
        | 'transit-refused'
        | 'destination-suspended'
        | 'other-traveller-unavailable';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    SubmitComplaintDto: {
      /**
       * @description What it is about.
       * @enum {string}
       */
      category:
        | 'information-request'
        | 'service-quality'
        | 'delay'
        | 'eligibility-decision'
        | 'data-protection'
        | 'safety'
        | 'staff-conduct'
        | 'corruption-fraud'
        | 'sexual-exploitation-abuse';
      /** @description How to be reached; nobody has to say. */
      contact?: string | null;
      /** @description To be answered in. */
      language?: string | null;
      /** @description A name; nobody has to give one. */
      name?: string | null;
      /**
       * Format: uuid
       * @description The office whose help it is about.
       */
      officeId: string;
      /** @description Ways of answering that are safe. */
      safeWays: ('in-person' | 'phone' | 'e-mail' | 'letter' | 'partner' | 'receipt')[];
      /** @description Drawn by the page once for its sending; the receipt is made from it. */
      sendingKey: string;
      /** @description What happened, or what could be better. */
      statement: string;
    };
    SubmitReferralDto: {
      /** @description Languages they speak. */
      languages: string[];
      /**
       * @description The matter of that; ordinary when absent.
       * @enum {string|null}
       */
      matterClass?: 'ordinary' | 'health' | 'protection' | null;
      /** @description What the first meeting must provide. */
      needs: ('interpreter' | 'female-colleague' | 'male-colleague' | 'accessible-place' | 'child-present' | 'soon')[];
      /** @description What the office needs to know before it. */
      needsToKnow?: string | null;
      /**
       * Format: uuid
       * @description The office that should meet the person.
       */
      officeId: string;
      /** @description Who refers: the organisation or centre. */
      organisation: string;
      /** @description How the person may be reached without danger; no name is needed. */
      safeContact: string;
    };
    SubmittedComplaintDto: {
      /** @example 7F3K-2QXM */
      number: string;
      /** @description Shown once; only a digest of it is kept. */
      secret: string;
    };
    SuspensionDto: {
      authority: string;
      /** Format: date */
      beginsOn: string;
      countryCode: string;
      /** Format: uuid */
      draftedBy: string;
      /** Format: uuid */
      endProposedBy: string | null;
      /** Format: date */
      endProposedOn: string | null;
      /** Format: date */
      endsOn: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      officeId: string;
      /** @enum {string} */
      scope: 'everybody' | 'children' | 'high-care';
      source: string;
      /** @enum {string} */
      state: 'draft' | 'confirmed';
      subArea: string | null;
      version: number;
    };
    SuspensionListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['SuspensionDto'][];
    };
    SuspensionShownDto: {
      authority: string;
      /** Format: date */
      beginsOn: string;
      countryCode: string;
      /** Format: date */
      endsOn: string | null;
      outside: boolean | null;
      /** @enum {string} */
      scope: 'everybody' | 'children' | 'high-care';
      source: string;
      subArea: string | null;
      /** Format: uuid */
      suspensionId: string;
    };
    TakeBackServiceDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    TakenPartDto: {
      /** @description How much of the file is here, in bytes. */
      received: number;
    };
    TakeStepDto: {
      /**
       * @description A step of the workflow that is taken on its own; docs/workflow.md tells of each.
       * @enum {string}
       */
      action:
        | 'open-case'
        | 'join-member'
        | 'register-retroactively'
        | 'register-approved'
        | 'register-ineligible'
        | 'register-returned'
        | 'grant-after-return'
        | 'refuse-after-return'
        | 'start-counselling'
        | 'submit-application'
        | 'start-screening'
        | 'complete-screening'
        | 'approve'
        | 'reject'
        | 'approve-exception'
        | 'start-preparation'
        | 'mark-ready'
        | 'issue-ticket'
        | 'return-to-preparation'
        | 'confirm-departure'
        | 'confirm-arrival'
        | 'open-reintegration'
        | 'start-monitoring'
        | 'close'
        | 'withdraw'
        | 'cancel'
        | 'hold'
        | 'resume'
        | 'split-member'
        | 'reopen'
        | 'reopen-closed'
        | 'merge-case'
        | 'undo-merge'
        | 'correct-step';
      /**
       * Format: date
       * @description The day it happened; today when absent.
       */
      happenedOn?: string | null;
      /** @description Whom it is for; everybody of the case at a stage it may leave, when absent. */
      memberIds?: string[];
      /** @description Why, in words; kept apart from the history, where it can be erased. */
      reason?: string | null;
      /** @description One of the reasons of this step. */
      reasonCode?: string | null;
      /**
       * Format: date
       * @description When somebody looks again at a hold.
       */
      reviewOn?: string | null;
      /**
       * @description The stage reached, for a step that names it.
       * @enum {string|null}
       */
      stage?:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    TaskVersionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    TicketDto: {
      /** @description ISO 4217. */
      currency?: string | null;
      /** @description What it cost in the end, when not as offered. */
      fareMinor?: number | null;
      /**
       * Format: uuid
       * @description The seat.
       */
      passengerId: string;
      /** @description As the carrier issued it. */
      ticketNumber: string;
    };
    TimelineEntryDto: {
      /** Format: uuid */
      actorId: string | null;
      actorName: string | null;
      /** Format: date-time */
      at: string;
      /** @enum {string|null} */
      from:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      id: string;
      /** @enum {string} */
      kind:
        | 'step'
        | 'link'
        | 'session'
        | 'appointment'
        | 'hand-over'
        | 'transfer'
        | 'note'
        | 'flag'
        | 'attachment'
        | 'letter'
        | 'reckoning'
        | 'papers'
        | 'booking'
        | 'departure'
        | 'follow-up'
        | 'service-referral'
        | 'reintegration';
      /** Format: uuid */
      memberId: string | null;
      /** @description What else the entry tells, by the names its matter gives it. */
      more: {
        [key: string]: unknown;
      } | null;
      /** @enum {string|null} */
      to:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      /** @description A code of the entry’s own matter: the action, the purpose, the state. */
      what: string;
    };
    TimelinePageDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['TimelineEntryDto'][];
    };
    TransferDto: {
      /** Format: date-time */
      answeredAt: string | null;
      answerReason: string | null;
      /**
       * Format: uuid
       * @description Null while you may not see the case.
       */
      caseId: string | null;
      /** Format: date */
      deadlineOn: string;
      /** Format: uuid */
      fromOfficeId: string;
      fromOfficeName: string;
      /** Format: uuid */
      id: string;
      languages: string[];
      members: number;
      /** @description What the office must be able to give; never why. */
      needs: ('children' | 'interpreter' | 'raised-care' | 'high-care' | 'on-hold')[];
      /** @description Lies with the case. */
      note: string | null;
      number: string | null;
      /** Format: date-time */
      proposedAt: string;
      /** @enum {string} */
      reason: 'person-moved' | 'receiving-country' | 'specialised-help' | 'workload' | 'other';
      /** @description When it was offered. */
      stage: string;
      stageWhenMoved: string | null;
      /** @enum {string} */
      state: 'proposed' | 'accepted' | 'rejected' | 'withdrawn' | 'lapsed';
      /** Format: uuid */
      toOfficeId: string;
      toOfficeName: string;
      version: number;
    };
    TransferListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['TransferDto'][];
    };
    TransferVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    TransitDto: {
      /**
       * @description Unknown or expired: a person must find out.
       * @enum {string}
       */
      answer: 'held' | 'not-needed' | 'unknown' | 'expired';
      countryCode: string;
    };
    TravelDocumentShownDto: {
      check: components['schemas']['CheckShownDto'] | null;
      /** Format: date */
      expiresOn: string | null;
      /** Format: uuid */
      id: string;
      issuingCountryCode: string;
      /** @enum {string} */
      kind:
        'passport' | 'emergency-travel-document' | 'national-id' | 'birth-certificate' | 'residence-permit' | 'other';
      number: string | null;
      /** @enum {string} */
      originalAt:
        | 'with-applicant'
        | 'asylum-service'
        | 'authorities'
        | 'implementing-office'
        | 'lost'
        | 'stolen'
        | 'never-held'
        | 'unknown';
      retrieval: components['schemas']['RetrievalShownDto'] | null;
      version: number;
    };
    TravellerReadinessDto: {
      consulate: components['schemas']['ConsulateGroundsDto'];
      destinationCountryCode: string | null;
      documents: components['schemas']['TravelDocumentShownDto'][];
      fitness: components['schemas']['FitnessShownDto'] | null;
      journey: components['schemas']['JourneyShownDto'];
      /** Format: uuid */
      memberId: string;
      needs: ('care' | 'child-alone' | 'medical')[];
      parts: components['schemas']['ReadinessPartDto'][];
      reception: components['schemas']['ReceptionShownDto'] | null;
      suspensions: components['schemas']['SuspensionShownDto'][];
    };
    TravellerReadinessListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['TravellerReadinessDto'][];
    };
    TravelSettingDto: {
      /** @enum {string} */
      code:
        | 'document-buffer-days'
        | 'consulate-chase-first-days'
        | 'consulate-chase-again-days'
        | 'pregnancy-certificate-from-week'
        | 'pregnancy-single-last-week'
        | 'pregnancy-multiple-last-week'
        | 'newborn-from-day'
        | 'newborn-never-before-day';
      /**
       * @description How well it is known; none is an official figure.
       * @enum {string}
       */
      knownFrom: 'our-reading' | 'own-source' | 'background-high' | 'background-medium' | 'background-low';
      source: string | null;
      /** Format: date */
      validFrom: string;
      value: number;
    };
    TravelSettingListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['TravelSettingDto'][];
    };
    TriedRuleDto: {
      results: components['schemas']['EvaluationResultDto'][];
    };
    TryRuleDto: {
      /** @description A made-up family. */
      family: components['schemas']['ExampleMemberDto'][];
      /** @description The host country. */
      hostCountry: string;
    };
    TurnIntoCaseDto: {
      /** @description The country the family is in; needed when the office serves several. */
      hostCountryCode?: string | null;
      /** @description The whole family, with one principal applicant. */
      members: components['schemas']['NewMemberDto'][];
      /** @description True when the case waits to be assigned; otherwise it is yours. */
      unassigned?: boolean | null;
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    UndatedRuleDto: {
      programme: string;
      title: string;
    };
    UndoMergeDto: {
      /** @description How it was found that the two are not one. */
      reason: string;
    };
    UnspentMoneyDto: {
      amounts: components['schemas']['BoardAmountDto'][];
      /** @description Entitlements whose amount is not known here. */
      amountUnknown: number;
      cases: number;
      entitlements: number;
      /** @enum {string} */
      matter:
        'money-lapsed' | 'money-lapses-soon' | 'money-lapses-later' | 'money-after-return' | 'money-without-deadline';
    };
    UsedFactDto: {
      /** @enum {string} */
      fact:
        | 'lackOfMeans'
        | 'permanentDeparture'
        | 'returnType'
        | 'legalStatus'
        | 'asylumLodgedOn'
        | 'asylumRefusedOn'
        | 'appealLodgedOn'
        | 'orderToLeaveOn'
        | 'orderToLeaveUntil'
        | 'hostEntryOn'
        | 'previousAssistanceOn'
        | 'destination'
        | 'departureOn'
        | 'applicationOn'
        | 'inDetention'
        | 'travelDocumentAssured'
        | 'ownTravelDocument'
        | 'noObjection'
        | 'endsResidenceProcedure'
        | 'nationalityNotListed'
        | 'noOtherFunding'
        | 'transportMode'
        | 'fund'
        | 'medicalBudget'
        | 'specialNeeds'
        | 'destinationAdmits'
        | 'nationalities'
        | 'role'
        | 'hostCountry'
        | 'nationalOfDestination'
        | 'destinationVisaRegime'
        | 'nationalityVisaRegime';
      /** @description True or false, a code, a day, or several codes; null says that there is known to be none. */
      value: (boolean | string | string[]) | null;
    };
    UseOneTimeLinkDto: {
      /**
       * Format: password
       * @description A password of your own: at least 15 characters.
       */
      password: string;
      /** @description From the link. */
      token: string;
    };
    UserAddedDto: {
      /** Format: uuid */
      id: string;
      /** @description Path of the one-time link, shown once; null for a service and when a request is answered again. */
      link: string | null;
      /** Format: date-time */
      linkExpiresAt: string | null;
      version: number;
    };
    UserListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['UserListedDto'][];
    };
    UserListedDto: {
      demo: boolean;
      displayName: string;
      email: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'person' | 'service';
      /** Format: uuid */
      officeId: string;
      roles: components['schemas']['RoleListedDto'][];
      secondFactor: boolean;
      /** @enum {string} */
      status: 'invited' | 'active' | 'disabled';
      version: number;
    };
    UserVersionDto: {
      /** Format: uuid */
      id: string;
      version: number;
    };
    VerificationDto: {
      /** Format: date-time */
      checkedAt: string;
      findings: components['schemas']['FindingDto'][];
      /** @description How much was found; the list may be shorter. */
      found: number;
      key: components['schemas']['HeadKeyDto'] | null;
      months: components['schemas']['MonthDto'][];
      /** @description True when nothing was found. */
      ok: boolean;
      /** @description Events that wait to be linked. */
      waiting: number;
    };
    VersionDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    ViewFiltersDto: {
      /**
       * @description Days at the stage it shows.
       * @enum {string|null}
       */
      age?: 'week' | 'month' | 'quarter' | 'longer' | null;
      /**
       * @description The care level of the member who needs most.
       * @enum {string|null}
       */
      careLevel?: 'standard' | 'raised' | 'high' | null;
      /**
       * @description When the next due day lies.
       * @enum {string|null}
       */
      due?: 'overdue' | 'today' | 'week' | 'none' | null;
      /**
       * Format: date
       * @description The first day on which the next due day may lie.
       */
      dueFrom?: string | null;
      /**
       * Format: date
       * @description The last such day, included.
       */
      dueTo?: string | null;
      /**
       * @description Cases on which this waits for somebody.
       * @enum {string|null}
       */
      matter?:
        | 'hold-review'
        | 'no-travel-document'
        | 'interpreter-missing'
        | 'transfer-offered'
        | 'flagged'
        | 'untouched'
        | 'child-task'
        | 'exception-to-answer'
        | 'on-hold'
        | 'refused'
        | 'money-lapsed'
        | 'money-lapses-soon'
        | 'money-lapses-later'
        | 'money-after-return'
        | 'money-without-deadline'
        | 'entitlement-to-decide'
        | 'death-reported'
        | null;
      /**
       * Format: uuid
       * @description Cases of this office.
       */
      officeId?: string | null;
      /**
       * Format: uuid
       * @description Cases this colleague owns.
       */
      ownerId?: string | null;
      /** @description Of the cases refused, those that this requirement refused. */
      rule?: string | null;
      /**
       * @description The stage the case shows.
       * @enum {string|null}
       */
      stage?:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING'
        | 'WITHDRAWN'
        | 'CANCELLED'
        | 'INELIGIBLE'
        | 'CLOSED'
        | null;
      /**
       * @description Open when absent.
       * @enum {string|null}
       */
      state?: 'open' | 'ended' | 'all' | null;
      /** @description Cases that wait to be assigned. */
      unassigned?: boolean | null;
      /**
       * @description Whose cases.
       * @enum {string|null}
       */
      whose?: 'mine' | 'deputy' | 'anyone' | null;
    };
    VisaRegimeDto: {
      /** @description The states whose border is meant. */
      area: string;
      countryCode: string;
      note: string | null;
      /** @enum {string} */
      regime: 'exempt' | 'required' | 'unknown';
      sourceKey: string | null;
      /**
       * Format: date
       * @description Null: it is not known since when.
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description The first day it no longer holds.
       */
      validTo: string | null;
    };
    VisaRegimeListDto: {
      page: components['schemas']['PageInfo'];
      rows: components['schemas']['VisaRegimeDto'][];
    };
    WaitingDaysDto: {
      applicationToApproval: components['schemas']['WaitingTimeDto'];
      applicationToDeparture: components['schemas']['WaitingTimeDto'];
      approvalToDeparture: components['schemas']['WaitingTimeDto'];
    };
    WaitingDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'case' | 'referral';
      languages: string[];
      /** @description Of a case. */
      members: number | null;
      needs: ('interpreter' | 'female-colleague' | 'male-colleague' | 'accessible-place' | 'child-present' | 'soon')[];
      number: string | null;
      /** Format: uuid */
      officeId: string;
      organisation: string | null;
      /** @description Of a case. */
      principalName: string | null;
      /**
       * Format: date-time
       * @description Since when nobody answers for it.
       */
      since: string;
      stage: string | null;
      version: number;
    };
    WaitingExceptionDto: {
      /** Format: uuid */
      caseId: string;
      /** Format: uuid */
      id: string;
      memberName: string;
      number: string;
      /** Format: date-time */
      proposedAt: string;
      proposedByName: string | null;
    };
    WaitingTimeDto: {
      median: number | null;
      n: number;
      p90: number | null;
    };
    WaitingTransferDto: {
      /** Format: date */
      deadlineOn: string;
      fromOfficeName: string;
      /** Format: uuid */
      id: string;
      members: number;
      /** @enum {string} */
      stage:
        | 'INQUIRY'
        | 'COUNSELLING'
        | 'APPLIED'
        | 'SCREENING'
        | 'ELIGIBILITY_REVIEW'
        | 'APPROVED'
        | 'PRE_DEPARTURE'
        | 'READY_TO_TRAVEL'
        | 'BOOKED'
        | 'DEPARTED'
        | 'ARRIVED'
        | 'REINTEGRATION'
        | 'MONITORING';
    };
    WaiveRoundDto: {
      /**
       * @description Why it helps nobody.
       * @enum {string}
       */
      reason: 'not-needed' | 'covered-otherwise' | 'unsafe';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    WiderRuleDto: {
      /**
       * @description What it counts besides.
       * @enum {string}
       */
      also: 'avrr_programme' | 'immigration_office' | 'dublin_transfer';
      returns: number;
    };
    WithdrawAsylumClaimDto: {
      /**
       * Format: date
       * @description The day legal advice was offered; needed before departure.
       */
      legalAdviceOfferedOn?: string | null;
      /**
       * Format: uuid
       * @description The member whose claim is withdrawn.
       */
      memberId: string;
      /**
       * Format: uuid
       * @description The published rule of a programme that asks for it before departure.
       */
      ruleId?: string | null;
      /**
       * Format: date
       * @description The day the withdrawal was sent.
       */
      sentOn: string;
      /** @description Whether the person was told in plain words what is lost; needed before departure. */
      toldWhatIsLost?: boolean | null;
    };
    WithdrawConsentDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    WithdrawnAsylumClaimDto: {
      /** Format: uuid */
      id: string;
    };
    WithdrawnChildConsentDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: date */
      withdrawnOn: string;
    };
    WithdrawnConsentDto: {
      version: number;
      /** Format: date */
      withdrawnOn: string;
    };
    WithdrawServiceReferralDto: {
      /**
       * @description For the office; whoever was asked is told "no longer" and no reason.
       * @enum {string}
       */
      reason: 'consent-revoked' | 'not-agreed' | 'no-longer-needed' | 'recorded-by-mistake';
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    WithdrawTransferDto: {
      /** @description The version you read; a stale one is refused with both versions. */
      version: number;
    };
    WorkerCaseloadDto: {
      byStage: {
        APPLIED: number;
        APPROVED: number;
        ARRIVED: number;
        BOOKED: number;
        COUNSELLING: number;
        DEPARTED: number;
        ELIGIBILITY_REVIEW: number;
        INQUIRY: number;
        MONITORING: number;
        PRE_DEPARTURE: number;
        READY_TO_TRAVEL: number;
        REINTEGRATION: number;
        SCREENING: number;
      };
      name: string | null;
      onHold: number;
      open: number;
      overdue: number;
      /** Format: uuid */
      userId: string | null;
    };
    WriteLetterDto: {
      /**
       * Format: uuid
       * @description The appointment it announces.
       */
      appointmentId?: string | null;
      /**
       * Format: uuid
       * @description The consent it writes down.
       */
      consentId?: string | null;
      /**
       * @description What kind of letter it is.
       * @enum {string}
       */
      kind: 'appointment' | 'decision' | 'declaration' | 'consent' | 'referral';
      /**
       * @description The person’s own language when absent, else English.
       * @enum {string|null}
       */
      language?: 'en' | 'fr' | 'nl' | 'de' | 'ar' | null;
      /**
       * @description A letter on health or protection matter is sealed.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * Format: uuid
       * @description The member the letter is to or about.
       */
      memberId: string;
      /** @description The programme whose own text is wished for. */
      programmeCode?: string | null;
      /** @description Whom the person is referred to. */
      referredTo?: string | null;
    };
    WriteNoteDto: {
      /**
       * Format: uuid
       * @description The note this one puts right.
       */
      correctsId?: string | null;
      /**
       * @description Who may read it: everybody on the case, or those of that sealed matter.
       * @enum {string}
       */
      matterClass: 'ordinary' | 'health' | 'protection';
      /**
       * Format: uuid
       * @description The member it is about.
       */
      memberId: string;
      /** @description The note. What is longer is a document: attach it. */
      text: string;
    };
    WriteProtocolDto: {
      /** @description Who calls whom, in which order, within the hour. */
      missingChild: string;
      /** @description The version you read; 0 when the office has none yet. */
      version: number;
    };
    WrittenLetterDto: {
      /** Format: uuid */
      id: string;
      language: string;
      /** @description True when nobody has reviewed the text it was written from. */
      sample: boolean;
      version: number;
    };
    WrittenNoteDto: {
      /** Format: uuid */
      id: string;
    };
    WrittenProtocolDto: {
      /** Format: uuid */
      officeId: string;
      version: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'Assignment.listAbsences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Assignment.recordAbsence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAbsenceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Assignment.endAbsence': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Account.changePassword': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Account.enrolSecondFactor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolSecondFactorDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorInvitationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Account.confirmSecondFactor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmSecondFactorDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorConfirmedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.settle': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleAgeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ApiKeys.listKeys': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ApiKeys.addKey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddApiKeyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ApiKeys.revokeKey': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calendar.listAppointments': {
    parameters: {
      query: {
        /** @description The first day, by the clock of the office. */
        from: string;
        /** @description Only with an interpreter: any that is needed, still to be booked, or booked. */
        interpreter?: 'needed' | 'missing' | 'booked' | null;
        /** @description Only this office. */
        officeId?: string | null;
        /** @description Only in this room. */
        roomId?: string | null;
        /** @description The last day; at most six weeks are given. */
        to: string;
        /** @description With you when absent, or of the offices you work in. */
        whose?: 'mine' | 'office' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarAppointmentListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Appointments.recordAttendance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAttendanceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Appointments.cancelAppointment': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelAppointmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Appointments.arrangeInterpreter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArrangeInterpreterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Appointments.moveAppointment': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveAppointmentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeAppointmentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arrivals.listArrivals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpectedArrivalListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arrivals.confirmArrival': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmArrivalDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmedArrivalDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Attachments.readAttachment': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Audit.list': {
    parameters: {
      query?: {
        /** @description Who acted or read. */
        actorId?: string | null;
        /** @description The day, by the clock of the event’s office. */
        day?: string | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description The record. */
        recordId?: string | null;
        /** @description The kind of record, such as person, case or session_note. */
        recordType?: string | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEventListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Audit.verify': {
    parameters: {
      query?: {
        /** @description The month to verify, in UTC; the present one when absent. `homeward audit verify` verifies all. */
        month?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.appeal': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealBestInterestsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.assess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessBestInterestsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterestsFamily.consent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveChildConsentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.determine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DetermineBestInterestsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterestsFamily.assess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFamilyAssessmentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.handOver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcedureVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopenBestInterestsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.settleAppeal': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleAppealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedProcedureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterestsFamily.trace': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordTracingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Board.getBoard': {
    parameters: {
      query?: {
        /** @description Only this office; all whose cases you may read when absent. */
        officeId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.confirmEscort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmEscortDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.setSeat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetSeatDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.followRefund': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowRefundDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.confirmTransit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmTransitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.finishBookingTask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.changeBooking': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeBookingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.confirmBooking': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Seats.nameEscort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameEscortDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.failBooking': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FailBookingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.recordOffer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOfferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.stopSeats': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StopSeatsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoppedSeatsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BookingMoves.issueTickets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueTicketsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bookings.readBookingDesk': {
    parameters: {
      query?: {
        /** @description Only this kind of thing to do. */
        matter?: 'asked' | 'option' | 'ticketing' | 'refund' | 'task' | 'confirm' | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingDeskDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calendar.listFeeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calendar.openFeed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCalendarFeedDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedCalendarFeedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calendar.revokeFeed': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calendar.readFeed': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calls.listCalls': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Calls for the reader’s own cases, or all they may make. */
        whose?: 'mine' | 'anyone' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallDueListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseExports.exportCases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExportCasesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseMerges.undoCaseMerge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoMergeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartedCasesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arrivals.endReception': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndReceptionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseViews.listViews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseViewListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseViews.keepView': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepCaseViewDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptCaseViewDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseViews.removeView': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadExports.listCaseloadExports': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadExportListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadExports.askCaseloadExport': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskCaseloadExportDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedCaseloadExportDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadExports.readCaseloadExport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadExportDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadExports.fetchCaseloadExport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadExports.giveCaseloadPassword': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadPasswordDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.listCaseloadImports': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadImportListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.sendCaseload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendCaseloadDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadRunDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.readCaseloadImport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadImportDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.cancelCaseloadImport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelCaseloadImportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadRunDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.takeCaseloadPart': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        ordinal: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CaseloadPartDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakenPartDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.listCaseloadProblems': {
    parameters: {
      query?: {
        /** @description Only in this column. */
        column?: string | null;
        /** @description Only of this kind. */
        kind?: 'error' | 'warning' | 'conflict' | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Only of this sheet. */
        sheet?: 'persons' | 'services' | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description By row of the file, or by column first. */
        sort?: 'row' | 'column' | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadProblemListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.readCaseloadProblemsFile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseloadImports.startCaseloadImport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartCaseloadImportDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadRunDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.listCases': {
    parameters: {
      query?: {
        /** @description Days at the stage it shows: up to 7, 8 to 30, 31 to 90, more. */
        age?: 'week' | 'month' | 'quarter' | 'longer' | null;
        /** @description The care level of the member who needs most; why is sealed. */
        careLevel?: 'standard' | 'raised' | 'high' | null;
        /** @description When the next due day lies, by the office’s calendar. */
        due?: 'overdue' | 'today' | 'week' | 'none' | null;
        /** @description The first day on which the next due day may lie. */
        dueFrom?: string | null;
        /** @description The last such day, included. */
        dueTo?: string | null;
        /** @description Cases on which this waits for somebody. */
        matter?:
          | 'hold-review'
          | 'no-travel-document'
          | 'interpreter-missing'
          | 'transfer-offered'
          | 'flagged'
          | 'untouched'
          | 'child-task'
          | 'exception-to-answer'
          | 'on-hold'
          | 'refused'
          | 'money-lapsed'
          | 'money-lapses-soon'
          | 'money-lapses-later'
          | 'money-after-return'
          | 'money-without-deadline'
          | 'entitlement-to-decide'
          | 'death-reported'
          | null;
        /** @description The one case with this number. */
        number?: string | null;
        /** @description Cases of this office. */
        officeId?: string | null;
        /** @description Soonest due first and newest first when absent. */
        order?: 'asc' | 'desc' | null;
        /** @description Cases this colleague owns. */
        ownerId?: string | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Cases this person is a member of. */
        personId?: string | null;
        /** @description Of the cases refused, those that this requirement refused. */
        rule?: string | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Last changed when absent; the stage sorts as the process goes. */
        sort?: 'updatedAt' | 'number' | 'openedOn' | 'nextDueOn' | 'stage' | null;
        /** @description The stage the case shows. */
        stage?:
          | 'INQUIRY'
          | 'COUNSELLING'
          | 'APPLIED'
          | 'SCREENING'
          | 'ELIGIBILITY_REVIEW'
          | 'APPROVED'
          | 'PRE_DEPARTURE'
          | 'READY_TO_TRAVEL'
          | 'BOOKED'
          | 'DEPARTED'
          | 'ARRIVED'
          | 'REINTEGRATION'
          | 'MONITORING'
          | 'WITHDRAWN'
          | 'CANCELLED'
          | 'INELIGIBLE'
          | 'CLOSED'
          | null;
        /** @description Open when absent: somebody is still under way. */
        state?: 'open' | 'ended' | 'all' | null;
        /** @description Cases that wait to be assigned. */
        unassigned?: boolean | null;
        /** @description Yours, those left to you by colleagues who are away, or all you may see; yours when nothing else says whose. */
        whose?: 'mine' | 'deputy' | 'anyone' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.openCase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.getCase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.getActions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailableActionsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.doubt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DoubtAgeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Appointments.makeAppointment': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeAppointmentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeAppointmentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.assignCase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Declarations.withdrawClaim': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawAsylumClaimDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawnAsylumClaimDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InformationGiven.listEntries': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AsylumInformationListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InformationGiven.inform': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveAsylumInformationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenAsylumInformationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Attachments.listAttachments': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Attachments.attachFile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AttachFileDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachedFileDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseTrail.listTrail': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEventListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterests.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenProcedureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bookings.listBookings': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bookings.requestBooking': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestBookingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestedBookingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SealedAccess.breakGlass': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BreakGlassDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BrokenGlassDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LastDays.recordBriefing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordBriefingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedBriefingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.setLevel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetCareLevelDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arrivals.openReception': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenReceptionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Live.caseChanges': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseChangesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Children.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChildListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Closure.getClosure': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Closure.closeCase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosedCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consents.listOfCase': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FamilyConsentListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ConsularRequests.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenConsularRequestDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Parents.order': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileCustodyOrderDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InformationGiven.listNotices': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataNoticeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InformationGiven.give': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveDataNoticeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenDataNoticeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Declarations.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclarationsOfCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Declarations.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDeclarationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedDeclarationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Departures.getDesk': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartureDeskDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Departures.payAtDeparture': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PayAtDepartureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaidAtDepartureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Readiness.answerDestination': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerDestinationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.planDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanDisbursementDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TravelDocuments.checkDocument': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckDocumentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentCheckedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TravelDocuments.askBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskDocumentBackDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Eligibility.getEligibility': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EligibilityDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Eligibility.evaluate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Eligibility.recordFacts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFactsDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedFactsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Fitness.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Fitness.assess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssessFitnessDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Fitness.ask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskFitnessDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notes.listFlags': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notes.raiseFlag': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RaiseFlagDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUp.getFollowUp': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseFollowUpDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.appoint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointGuardianDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.hear': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearChildDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseLetters.listLetters': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseLetters.writeLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteLetterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenLetterDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Closure.decideMatter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideMatterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatterDecidedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Members.joinMember': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinMemberDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JoinedMemberDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sheets.getItinerary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Members.planJourney': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanJourneyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Members.stateKinship': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StateKinshipDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arrivals.getPreviousAssistance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviousAssistanceDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseMerges.previewCaseMerge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        otherId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseMergePreviewDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseMerges.listCaseMerges': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CaseMerges.mergeCases': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeCasesDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergedCasesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.report': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportMissingChildDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TravelDocuments.readMrz': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadMrzDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MrzReadingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Needs.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerNeedDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedFactsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notes.listNotes': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notes.writeNote': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteNoteDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenNoteDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LastDays.giveOrientation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveOrientationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Parents.answerByKinship': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerByKinshipDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Parents.name': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameAuthorityHolderDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.place': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaceChildDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Plans.savePlanDraft': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavePlanDraftDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedPlanDraftDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Prints.listPrints': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrintListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Prints.makePrint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakePrintDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadePrintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.flags': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtectionFlagListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Children.records': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtectionRecordListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SealedAccess.nameReader': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameReaderDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedReaderDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SealedAccess.endNaming': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        readerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedNamingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Readiness.askReception': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskReceptionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Plans.getReintegration': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseReintegrationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Services.listServices': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReintegrationServiceListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Services.recordDirect': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDirectServiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordScreeningDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedScreeningDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.listReferrals': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceReferralListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.proposeReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeServiceReferralDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sessions.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sessions.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSessionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedSessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sharings.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharingListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sharings.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSharingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedSharingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Steps.splitMember': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitMemberDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vulnerabilities.listCounted': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticalVulnerabilityListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vulnerabilities.setCounted': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetVulnerabilityDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Steps.takeStep': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StepOutcomeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Steps.previewCorrection': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stepNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionPreviewDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Steps.correctStep': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stepNumber: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectedStepDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Assignment.takeCase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cases.getTimeline': {
    parameters: {
      query?: {
        /** @description Only entries of this kind. */
        kind?:
          | 'step'
          | 'link'
          | 'session'
          | 'appointment'
          | 'hand-over'
          | 'transfer'
          | 'note'
          | 'flag'
          | 'attachment'
          | 'letter'
          | 'reckoning'
          | 'papers'
          | 'booking'
          | 'departure'
          | 'follow-up'
          | 'service-referral'
          | 'reintegration'
          | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelinePageDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.proposeTransfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeTransferDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedTransferDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Readiness.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TravellerReadinessListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'BestInterestsFamily.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProcedureVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawnChildConsentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Children.finish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Assignment.listColleagues': {
    parameters: {
      query: {
        /** @description The office whose cases they work on. */
        officeId: string;
        /** @description Who may own a case of it, or whoever reads its cases; owners when absent. */
        who?: 'owners' | 'readers' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleagueListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.listComplaints': {
    parameters: {
      query?: {
        /** @description What they are about. */
        category?:
          | 'information-request'
          | 'service-quality'
          | 'delay'
          | 'eligibility-decision'
          | 'data-protection'
          | 'safety'
          | 'staff-conduct'
          | 'corruption-fraud'
          | 'sexual-exploitation-abuse'
          | null;
        /** @description Only those whose day has passed. */
        due?: 'overdue' | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Ordinary or sensitive. */
        sensitivity?: 'normal' | 'sensitive' | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Still open, or answered. */
        state?: 'open' | 'closed' | null;
        /** @description Given to the reader, or to nobody. */
        whose?: 'mine' | 'nobody' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.recordComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordComplaintDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedComplaintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.getComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.classifyComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClassifyComplaintDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClassifiedComplaintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.moveComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveComplaintDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Complaints.noteComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteComplaintDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotedComplaintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consents.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawConsentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawnConsentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ConsularRequests.recordStep': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsularStepDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsularStepRecordedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.listConsulates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsulateListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.recordConsulate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsulateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsulateVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.changeConsulate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeConsulateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsulateVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ContactChannels.changeContactChannel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeContactChannelDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactChannelChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ContactChannels.endContactChannel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndContactChannelDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactChannelChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DeadLetters.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DeadLetters.retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetriedJobDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Deadlines.list': {
    parameters: {
      query: {
        /** @description The office whose deadlines these are. */
        officeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineLineListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Deadlines.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetDeadlineDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineIdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DeclarationTemplates.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclarationTemplateListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DeclarationTemplates.draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftDeclarationTemplateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedDeclarationTemplateDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'DeclarationTemplates.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishDeclarationTemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedDeclarationTemplateDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Declarations.reconfirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReconfirmDeclarationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconfirmedDeclarationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Declarations.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeDeclarationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedDeclarationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.fileReceipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileReceiptDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sheets.getDepartureReceipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.returnPayment': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnPaymentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Departures.listDepartures': {
    parameters: {
      query: {
        /** @description The first day, by the clock of the place of departure. */
        from: string;
        /** @description Only this office; all whose cases you may read when absent. */
        officeId?: string | null;
        /** @description The last day, at most a month later. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardFlightListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sheets.getManifest': {
    parameters: {
      query: {
        /** @description The day, by the clock of the place of departure. */
        day: string;
        /** @description The language of the paper. */
        language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
        /** @description The office whose journeys these are. */
        officeId: string;
        /** @description The flight or service. */
        serviceNumber: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Departures.recordOutcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOutcomesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sheets.getSheet': {
    parameters: {
      query: {
        /** @description The day, by the clock of the place of departure. */
        day: string;
        /** @description The language of the paper. */
        language: 'en' | 'fr' | 'nl' | 'de' | 'ar';
        /** @description The office whose journeys these are. */
        officeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Desk.getDesk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuspensionListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftSuspensionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmSuspensionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.proposeEnd': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeSuspensionEndDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.cancelDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelDisbursementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.giveDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveDisbursementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.receiptDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiptDisbursementDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptedDisbursementDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sheets.getDisbursementReceipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.requestDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestDisbursementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.returnDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnDisbursementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.checkDisbursement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckDisbursementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisbursementIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'TravelDocuments.move': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRetrievalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Projects.listDonors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DonorListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Projects.recordDonor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDonorDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedIdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Drafts.getDraft': {
    parameters: {
      query?: {
        /** @description The case the form is about; none for a form that begins one. */
        caseId?: string | null;
      };
      header?: never;
      path: {
        /** @description Which form. */
        kind: 'new-case' | 'counselling-session' | 'case-note';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Drafts.keepDraft': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which form. */
        kind: 'new-case' | 'counselling-session' | 'case-note';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftSavedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Drafts.discardDraft': {
    parameters: {
      query?: {
        /** @description The case the form is about; none for a form that begins one. */
        caseId?: string | null;
      };
      header?: never;
      path: {
        /** @description Which form. */
        kind: 'new-case' | 'counselling-session' | 'case-note';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Assignment.listWaiting': {
    parameters: {
      query?: {
        /** @description Only cases, or only referrals. */
        kind?: 'case' | 'referral' | null;
        /** @description Only this office; all you may take for when absent. */
        officeId?: string | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyQueueDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Erasures.erase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ErasePersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Eligibility.decide': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecidedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Exceptions.propose': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeExceptionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedExceptionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaperDecisions.enter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterPaperDecisionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecidedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Eligibility.answerReckoning': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerReckoningDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredReckoningDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Live.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Exceptions.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerExceptionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnsweredExceptionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Figures.countCases': {
    parameters: {
      query?: {
        /** @description Only this office; all you may count when absent. */
        officeId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseFiguresDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Contacts.figures': {
    parameters: {
      query: {
        /** @description The year of the contacts. */
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationFigureListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Fitness.handOver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverCareDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notes.lowerFlag': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LowerFlagDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.listFloats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FloatListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.openFloat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenFloatDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedFloatDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.moveFloat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveFloatDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FloatBalanceDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Floats.listFloatHolders': {
    parameters: {
      query: {
        /** @description The office whose money it is. */
        officeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FloatHolderListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calls.getCallSheet': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallSheetDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Calls.recordAttempt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordContactAttemptDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedAttemptDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUp.recordSatisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSatisfactionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedSatisfactionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUp.waiveRound': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiveRoundDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpSchedules.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpScheduleListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUpSchedules.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFollowUpScheduleDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedScheduleDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUp.resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeFollowUpDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FollowUp.settleDeathReport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleDeathReportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaymentSettings.recordFundBudget': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFundBudgetDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedSettingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaymentSettings.listFunds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaidFundListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Guardianship.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndGuardianshipDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IdentityDocuments.changeIdentityDocument': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeIdentityDocumentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdentityDocumentChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Contacts.list': {
    parameters: {
      query?: {
        /** @description Only those who asked in this way. */
        channel?: 'desk' | 'phone' | 'email' | 'online' | 'outreach' | 'group-session' | null;
        /** @description Only from this day on. */
        from?: string | null;
        /** @description Only those held in this language, alone or beside others. */
        language?: string | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Only up to this day. */
        to?: string | null;
        /** @description Only those about this. */
        topic?:
          'personal_situation' | 'host_country' | 'country_of_origin' | 'return' | 'asylum' | 'health' | 'other' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Contacts.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordContactDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedContactDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Contacts.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Contacts.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnIntoCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Installation.showInstallation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallationDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'KeptMails.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptMailListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'KeptMails.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptMailWordsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LetterTemplates.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplateListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LetterTemplates.draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftLetterTemplateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedLetterTemplateDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LetterTemplates.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishLetterTemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Letters.getLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedLetterDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Letters.editLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditLetterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Letters.fileLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileLetterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Letters.printLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Letters.signLetter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignLetterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.confirmFigure': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MissingChildAlertListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseMissingChildAlertDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.reachedGuardian': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardianReachedDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Digests.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DigestChoiceDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Digests.choose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseDigestDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DigestChoiceDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notices.list': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notices.markRead': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notices.markAllRead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offices.listOffices': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Only this office and what lies under it. */
        under?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offices.openOffice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenOfficeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offices.changeOffice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOfficeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.protocol': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeProtocolDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MissingChildren.writeProtocol': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteProtocolDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenProtocolDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Account.useOneTimeLink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseOneTimeLinkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkUsedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LastDays.listTexts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrientationTextListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LastDays.draftText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftOrientationTextDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedOrientationTextDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'LastDays.publishText': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishOrientationTextDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Parents.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerForChildDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerDesk.listReferred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferredPersonListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerDesk.getReferred': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferredPersonViewDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerDesk.answerReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerSendingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerDesk.completeReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteSendingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerDesk.recordService': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordServiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerServices.addServiceProof': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AddServiceProofDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceProofAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PartnerServices.takeBackService': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackServiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.decideDisbursements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDisbursementsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecidedDisbursementsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaymentSettings.listPaymentPolicies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPolicyListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaymentSettings.recordPaymentPolicy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPaymentPolicyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedSettingDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Payments.listPaymentsToApprove': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentToApproveListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PersonMerges.undoPersonMerge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoMergeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartedPersonsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.registerPerson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterPersonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.getPerson': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consents.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consents.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedConsentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ContactChannels.addContactChannel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddContactChannelDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactChannelAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.correctPerson': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectPersonDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonCorrectedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'IdentityDocuments.addIdentityDocument': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddIdentityDocumentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdentityDocumentAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PersonMerges.previewPersonMerge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        otherId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonMergePreviewDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PersonMerges.listPersonMerges': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PersonMerges.mergePersons': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergePersonsDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergedPersonsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.findDuplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindDuplicatesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DuplicatesShownDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.matchPersons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MatchPersonsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonMatchesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Persons.searchPersons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SearchPersonsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonsFoundDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Plans.endPlanLine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndPlanLineDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Plans.agreePlan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreePlanDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanIdVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Prints.findPrint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundPrintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Prints.readPrint': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.listProgrammes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProgrammeRecords.recordProgramme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordProgrammeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeCodeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.getProgramme': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeWithRulesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ProgrammeRecords.changeProgramme': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeProgrammeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeCodeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.addFund': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddFundDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeIdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.listFigures': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Programmes.enterFigure': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterFigureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rules.draftRule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftRuleDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedRuleDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Projects.listProjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Projects.recordProject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordProjectDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedIdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.refer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferFlagDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicComplaints.askAnswer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskAnswerDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintAnswerDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicComplaints.listOffices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintOfficeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublicComplaints.submitComplaint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitComplaintDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmittedComplaintDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.listAgreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.recordAgreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAgreementDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsulateVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Consulates.endAgreement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndAgreementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsulateVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Plans.getReceivedPlan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceivedPlanDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Readiness.answerReception': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerReceptionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PapersVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listAirports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AirportListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listCountries': {
    parameters: {
      query?: {
        /** @description The language of the names; English when absent. */
        language?: 'en' | 'fr' | 'nl' | 'de' | 'ar' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountryListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listCurrencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CurrencyListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listHolidays': {
    parameters: {
      query?: {
        /** @description Only this calendar. */
        calendar?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listLanguages': {
    parameters: {
      query?: {
        /** @description The language of the names; English when absent. */
        language?: 'en' | 'fr' | 'nl' | 'de' | 'ar' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LanguageListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listLegalStatuses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalStatusListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listPublishedReturns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedReturnsListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listRegions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listSources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SourceListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.listVisaRegimes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisaRegimeListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reference.readVisaRegime': {
    parameters: {
      query: {
        /** @description The day the regime is asked for. */
        day: string;
      };
      header?: never;
      path: {
        countryCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisaRegimeDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.listReferrals': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Only those in this state. */
        state?: 'waiting' | 'taken' | 'opened' | 'closed' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.submitReferral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitReferralDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.getReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.openReferredCase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenReferredCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedCaseDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.closeReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseReferralDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Referrals.takeReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.answerForThem': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerSendingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.completeForThem': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteSendingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Services.recordForThem': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordServiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Services.addProof': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AddServiceProofDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceProofAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Services.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackServiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Deadlines.listOwn': {
    parameters: {
      query?: {
        /** @description Only of this kind. */
        kind?:
          | 'access-request'
          | 'advance-notice'
          | 'arrival-unconfirmed'
          | 'call-announced'
          | 'check-in'
          | 'complaint-acknowledgement'
          | 'complaint-resolution'
          | 'consulate-chase'
          | 'departure-unconfirmed'
          | 'destination-recheck'
          | 'document-expiry'
          | 'documents-recheck'
          | 'eighteenth-birthday'
          | 'follow-up-round'
          | 'hold-review'
          | 'morning-digest'
          | 'option-limit'
          | 'order-to-leave'
          | 'partner-silent'
          | 'plan-due'
          | 'post-arrival-window'
          | 'pre-departure-call'
          | 'readiness-recheck'
          | 'reassessment'
          | 'return-place-end'
          | 'round-announced'
          | 'round-overdue'
          | 'spend-deadline'
          | 'ticketing-limit'
          | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.countCaseload': {
    parameters: {
      query?: {
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadPerWorkerDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReportSheets.writeCaseload': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.countCasesByStage': {
    parameters: {
      query?: {
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasesByStageDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReportSheets.writeStages': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.countDeadlines': {
    parameters: {
      query?: {
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlinesAheadDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReportSheets.writeDeadlines': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.countContacts': {
    parameters: {
      query: {
        /** @description The first month. */
        from: string;
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description The last month, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InformationContactsDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ReportSheets.writeContacts': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
        /** @description The first month. */
        from: string;
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description The last month, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.countKeyFigures': {
    parameters: {
      query: {
        /** @description An event on a later day does not count; today when absent. */
        asOf?: string | null;
        /** @description Channels; those of the programme when absent. */
        channel?:
          ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[] | null;
        /** @description The first day of the period. */
        from: string;
        /** @description Host countries. */
        host?: string[] | null;
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description Programmes. */
        programme?: string[] | null;
        /** @description Return types. */
        returnType?: ('avrr' | 'vhr')[] | null;
        /** @description The last day of the period, included. */
        to: string;
        /** @description Also departures by age group and sex together, from the same count. */
        withPyramid?: boolean | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyFiguresDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reports.listFigureCases': {
    parameters: {
      query: {
        /** @description An event on a later day does not count; today when absent. */
        asOf?: string | null;
        /** @description Channels; those of the programme when absent. */
        channel?:
          ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[] | null;
        /** @description The code, of a breakdown. */
        code?: string | null;
        /** @description The first day of the period. */
        from: string;
        /** @description Host countries. */
        host?: string[] | null;
        /** @description The destination, of a flow. */
        more?: string | null;
        /** @description The place of the number in the report. */
        number:
          | 'funnel.counselled'
          | 'funnel.applied'
          | 'funnel.approved'
          | 'funnel.declared'
          | 'funnel.arrived'
          | 'funnel.rejected'
          | 'funnel.withdrawn'
          | 'funnel.cancelled'
          | 'funnel.noShow'
          | 'funnel.closed'
          | 'funnel.departed'
          | 'departures.total'
          | 'departures.persons'
          | 'departures.cases'
          | 'departures.inFamilies'
          | 'departures.withReintegration'
          | 'departures.bySex'
          | 'departures.byAge'
          | 'departures.byAgeGroup'
          | 'departures.byAgeSex'
          | 'departures.byLegalStatus'
          | 'departures.byProfile'
          | 'departures.byReturnType'
          | 'departures.byVulnerability'
          | 'departures.byNationality'
          | 'departures.byDestination'
          | 'departures.byHost'
          | 'departures.byOffice'
          | 'departures.byProgramme'
          | 'departures.byMonth'
          | 'departures.hostToDestination'
          | 'services.total'
          | 'services.persons'
          | 'services.byService'
          | 'services.byDimension'
          | 'services.byLevel'
          | 'services.byPhase'
          | 'services.byModality'
          | 'closed.byClosingReason'
          | 'waitingDays.applicationToApproval'
          | 'waitingDays.approvalToDeparture'
          | 'waitingDays.applicationToDeparture';
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Programmes. */
        programme?: string[] | null;
        /** @description Return types. */
        returnType?: ('avrr' | 'vhr')[] | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description The last day of the period, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureCasesDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.writeSheet': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
        /** @description An event on a later day does not count; today when absent. */
        asOf?: string | null;
        /** @description Channels; those of the programme when absent. */
        channel?:
          ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[] | null;
        /** @description The first day of the period. */
        from: string;
        /** @description Host countries. */
        host?: string[] | null;
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description Programmes. */
        programme?: string[] | null;
        /** @description Return types. */
        returnType?: ('avrr' | 'vhr')[] | null;
        /** @description The last day of the period, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.previewPublishing': {
    parameters: {
      query: {
        /** @description An event on a later day does not count; today when absent. */
        asOf?: string | null;
        /** @description Channels; those of the programme when absent. */
        channel?:
          ('avrr_programme' | 'immigration_office' | 'dublin_transfer' | 'own_means' | 'other_programme')[] | null;
        /** @description The first day of the period. */
        from: string;
        /** @description Host countries. */
        host?: string[] | null;
        /** @description These offices with all under them; all you may count when absent. */
        officeId?: string[] | null;
        /** @description Programmes. */
        programme?: string[] | null;
        /** @description Return types. */
        returnType?: ('avrr' | 'vhr')[] | null;
        /** @description The last day of the period, included. */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishableFiguresDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.listPublished': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExportFiguresDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportedFiguresDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.getPublished': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedFiguresDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PublishedFigures.writePublishedSheet': {
    parameters: {
      query: {
        /** @description The kind of file. */
        as: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rooms.listRooms': {
    parameters: {
      query?: {
        /** @description Only this office; all of yours when absent. */
        officeId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rooms.openRoom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenRoomDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rooms.closeRoom': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseRoomDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rules.publishRule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Rules.tryRule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TryRuleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TriedRuleDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Screenings.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedScreeningDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.recordConsent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReferralConsentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ServiceReferrals.sendReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendServiceReferralDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralSentDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Withdrawals.withdrawReferral': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawServiceReferralDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferralVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.signIn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.endSession': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.giveSecondFactor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveSecondFactorDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.endSessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sessions.open': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSessionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Centres.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentreListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vulnerabilities.endCounted': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndVulnerabilityDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.listTransfers': {
    parameters: {
      query?: {
        /** @description Only those of this case. */
        caseId?: string | null;
        /** @description Offers your offices gave, or were given. */
        direction?: 'given' | 'received' | null;
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Only those in this state. */
        state?: 'proposed' | 'accepted' | 'rejected' | 'withdrawn' | 'lapsed' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.getTransfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.acceptTransfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptTransferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcceptedTransferDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.refuseTransfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseTransferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Transfers.withdrawTransfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawTransferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.listSettings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TravelSettingListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Destinations.recordSetting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordTravelSettingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Users.listUsers': {
    parameters: {
      query?: {
        /** @description The page, from 1. */
        page?: number | null;
        /** @description Rows a page. */
        size?: number | null;
        /** @description Only users of this status. */
        status?: 'invited' | 'active' | 'disabled' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserListDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Users.addUser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUserDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Users.disableUser': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisableUserDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Users.resetUser': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetUserDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAddedDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Roles.grantRole': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoleGrantDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Roles.endRole': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        roleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndRoleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserVersionDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Health.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Health.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyDto'];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyDto'];
        };
      };
      /** @description A refusal in words: what was wrong and how to mend it. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
