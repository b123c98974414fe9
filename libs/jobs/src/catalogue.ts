/**
 * Every job there is and what it carries: ids only, never a name, phone or place. A job without exactly one handler
 * keeps the worker from starting.
 */
export interface JobPayloads {
  /** Hands one message to the mail server, or keeps it, or tells a colleague in the app. */
  'deliver-message': { intentId: string };
  /** Tells those in an office who must act for a child; the words are made when it is carried. */
  'tell-child-protection': {
    about: 'missing-child' | 'child-protection-task';
    caseId: string;
    subjectId: string;
    round: number;
  };
  /** Finds, some at a time from a case on, whom a rule published just now may concern in one office. */
  'find-cases-of-rule': { ruleVersionId: string; after: string | null };
  /** Asks the rules of one case again, because a rule was published. */
  'reckon-case': { ruleVersionId: string; caseId: string };
  /** Brings a request for seats to whoever sells them; who travels is read when it is carried. */
  'carry-booking-request': { bookingId: string };
  /** Reads a caseload that was sent, and saves it or says what is wrong; again after a while when another is being saved. */
  'run-caseload-import': { importId: string; version: number; turn: number };
  /** Writes a caseload to be fetched. */
  'write-caseload-export': { exportId: string; version: number };
}

export type JobName = keyof JobPayloads;

export interface JobRule {
  /** How often the work is tried before a person must look at it. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled each time. */
  readonly backoffMs: number;
}

export const JOBS: { readonly [Name in JobName]: JobRule } = {
  'deliver-message': { attempts: 5, backoffMs: 2_000 },
  'tell-child-protection': { attempts: 8, backoffMs: 2_000 },
  'find-cases-of-rule': { attempts: 8, backoffMs: 2_000 },
  'reckon-case': { attempts: 5, backoffMs: 2_000 },
  'carry-booking-request': { attempts: 8, backoffMs: 2_000 },
  'run-caseload-import': { attempts: 3, backoffMs: 2_000 },
  'write-caseload-export': { attempts: 3, backoffMs: 2_000 },
};
