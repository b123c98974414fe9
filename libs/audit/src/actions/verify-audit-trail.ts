import { createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@homeward/platform';
import { ChainQueries, type LinkRow } from '../data/chain.queries.ts';
import { FINDINGS_LISTED, type AuditReport, type Finding, type MonthReport } from '../domain/audit-report.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { beginningOf, digestOf, linkDigest } from '../domain/chain.ts';
import { headIsSigned, keyIdOf, publicKeyPem } from '../domain/head-signature.ts';
import { keptHeadStands, withMonthsOf, type KeptHead } from '../domain/kept-head.ts';
import { AuditHeadKeys } from './head-keys.ts';

const BATCH = 2_000;
const DAY_MS = 24 * 60 * 60_000;

export interface VerifyOptions {
  /** First days of months; every month when absent. */
  readonly months?: readonly string[];
  /** Public keys (PEM) of secrets used before the present one. */
  readonly formerKeys?: readonly string[];
  /** Heads kept outside the database, such as from the log: the chain must still hold them. */
  readonly keptHeads?: readonly KeptHead[];
  /** Called after each batch with the links checked and their total. */
  readonly onProgress?: (checked: number, total: number) => void;
}

interface Walk {
  readonly month: string;
  readonly note: (finding: Omit<Finding, 'month'>) => void;
  previous: Buffer;
  seq: number;
  latest: number;
  events: number;
  values: number;
  erased: number;
  late: number;
}

/** Recomputes the whole trail from what stands in the database, and names what does not fit. It changes nothing. */
@Injectable()
export class VerifyAuditTrail {
  constructor(
    private readonly chain: ChainQueries,
    private readonly keys: AuditHeadKeys,
    private readonly clock: Clock,
  ) {}

  async execute(options: VerifyOptions = {}): Promise<AuditReport> {
    const findings: Finding[] = [];
    let found = 0;
    const keptLeft = new Set(options.keptHeads);
    const months = options.months ?? withMonthsOf(options.keptHeads, await this.chain.months());
    const total = await this.chain.countLinks(months);
    const reports: MonthReport[] = [];
    let checked = 0;
    let waiting = 0;
    for (const month of months) {
      const note = (finding: Omit<Finding, 'month'>): void => {
        found += 1;
        if (findings.length < FINDINGS_LISTED) findings.push({ ...finding, month });
      };
      const walk = begin(month, note);
      for (;;) {
        const links = await this.chain.links(month, walk.seq, BATCH);
        if (links.length === 0) break;
        for (const link of links) checkLink(walk, link);
        await this.checkValues(walk, links);
        for (const kept of keptLeft) if (keptHeadStands(kept, month, links)) keptLeft.delete(kept);
        options.onProgress?.((checked += links.length), total);
      }
      for (const kept of keptLeft) {
        if (kept.month === month)
          note({ kind: 'chain-rolled-back', ...(kept.seq === undefined ? {} : { seq: kept.seq }) });
      }
      waiting += await this.checkUnlinked(month, note);
      const report = await this.reportOf(walk, options);
      if (options.months || report.head || report.heads > 0) reports.push(report);
    }
    const keys = this.keys.find();
    return {
      ok: found === 0,
      checkedAt: this.clock.now().toISOString(),
      months: reports,
      waiting,
      key: keys && { id: keys.id, publicKey: publicKeyPem(keys.publicKey) },
      findings,
      found,
    };
  }

  private async checkValues(walk: Walk, links: readonly LinkRow[]): Promise<void> {
    const events = new Map(links.flatMap(({ event }) => (event ? [[event.id, event] as const] : [])));
    const left = new Map([...events].map(([id, event]) => [id, new Set(Object.keys(event.valueDigests))]));
    for (const { eventId, field, salt, before, after } of await this.chain.values(links.map((link) => link.eventId))) {
      const digest = events.get(eventId)?.valueDigests[field];
      if (digest === undefined) walk.note({ kind: 'value-without-field', eventId, field });
      else if (digestOf(salt, canonicalJson(before), canonicalJson(after)) !== digest)
        walk.note({ kind: 'value-altered', eventId, field });
      left.get(eventId)?.delete(field);
      walk.values += 1;
    }
    for (const fields of left.values()) walk.erased += fields.size;
  }

  private async checkUnlinked(month: string, note: Walk['note']): Promise<number> {
    const yesterday = this.clock.now().getTime() - DAY_MS;
    let waiting = 0;
    for await (const event of this.chain.unlinked(month)) {
      if (Date.parse(event.at) < yesterday) note({ kind: 'event-outside-chain', eventId: event.id });
      else waiting += 1;
    }
    return waiting;
  }

  private async reportOf(walk: Walk, options: VerifyOptions): Promise<MonthReport> {
    const keys = this.knownKeys(options);
    const heads = await this.chain.heads(walk.month);
    for (const head of heads) {
      const { seq, digest, signedAt } = head;
      const key = keys.get(head.keyId);
      if (!key) walk.note({ kind: 'head-key-unknown', seq });
      else if (!headIsSigned({ month: walk.month, seq, digest, signedAt }, head.signature, key))
        walk.note({ kind: 'head-forged', seq });
      if (!head.standing?.equals(digest)) walk.note({ kind: 'chain-rolled-back', seq });
    }
    const { month, events, values, erased, late, seq, previous } = walk;
    const head = seq === 0 ? null : { seq, digest: previous.toString('hex') };
    return { month, events, values, erased, late, heads: heads.length, head };
  }

  private knownKeys(options: VerifyOptions): Map<string, KeyObject> {
    const own = this.keys.find();
    const former = (options.formerKeys ?? []).map((pem) => createPublicKey(pem));
    return new Map([...(own ? [own.publicKey] : []), ...former].map((key) => [keyIdOf(key), key]));
  }
}

function begin(month: string, note: Walk['note']): Walk {
  return { month, note, previous: beginningOf(month), seq: 0, latest: 0, events: 0, values: 0, erased: 0, late: 0 };
}

/** Goes on from what stands after each finding, so that one tampering is told once and at its place. */
function checkLink(walk: Walk, link: LinkRow): void {
  const { seq, eventId } = link;
  if (seq !== walk.seq + 1) walk.note({ kind: 'link-missing', seq: walk.seq + 1 });
  else if (!link.previous.equals(walk.previous)) walk.note({ kind: 'link-altered', seq, eventId });
  if (!link.event) walk.note({ kind: 'event-removed', seq, eventId });
  else {
    if (!linkDigest(link.previous, link.event).equals(link.digest)) walk.note({ kind: 'event-altered', seq, eventId });
    const at = Date.parse(link.event.at);
    if (at < walk.latest - DAY_MS) walk.late += 1;
    walk.latest = Math.max(walk.latest, at);
    walk.events += 1;
  }
  walk.seq = seq;
  walk.previous = link.digest;
}
