import type { KeyFigures } from '@homeward/reporting';

/** The report as a person reads it in a terminal: what is nought is left out of the lists, so that the rest is seen. */
export function keyFiguresInWords(report: KeyFigures): string {
  const { departures, services, funnel, closed, waitingDays } = report;
  const flows = departures.hostToDestination.map(
    (flow) => [`${flow.host} → ${flow.destination}`, flow.departures] as const,
  );
  return [
    `Key figures from ${report.from} to ${report.to}, as of ${report.asOf}: ${report.scope}.`,
    `Channels counted: ${report.filters.channel.join(', ')}.`,
    table('The way', Object.entries(funnel), 'with noughts'),
    table('Departures', [
      ['departures', departures.total],
      ['persons', departures.persons],
      ['cases', departures.cases],
      ['in families', departures.inFamilies],
      ['with reintegration', departures.withReintegration],
    ]),
    ...Object.entries(departures).flatMap(([key, found]) =>
      key.startsWith('by') ? [table(inWords(key), Object.entries(found as Record<string, number>))] : [],
    ),
    table('From the host country to the destination', flows),
    table('Services', [
      ['services', services.total],
      ['persons', services.persons],
    ]),
    ...Object.entries(services).flatMap(([key, found]) =>
      key.startsWith('by') ? [table(inWords(key), Object.entries(found as Record<string, number>))] : [],
    ),
    table(
      'Paid on services, in the smallest unit of the currency',
      services.amounts.map(({ currency, amountMinor }) => [currency, amountMinor] as const),
    ),
    table('Closed, by reason', Object.entries(closed.byClosingReason)),
    ...Object.entries(waitingDays).map(([key, { n, median, p90 }]) =>
      n === 0
        ? `${inWords(key)}: nobody has both days`
        : `${inWords(key)}: half within ${median!} days, nine of ten within ${p90!} days, of ${n}`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** @param all also what is nought */
function table(title: string, rows: readonly (readonly [string, number])[], all?: 'with noughts'): string {
  const shown = all ? rows : rows.filter(([, n]) => n !== 0);
  if (shown.length === 0) return '';
  const wide = Math.max(...shown.map(([name]) => name.length));
  const high = Math.max(...shown.map(([, n]) => n.toLocaleString('en').length));
  const lines = shown.map(([name, n]) => `  ${name.padEnd(wide)}  ${n.toLocaleString('en').padStart(high)}`);
  return `\n${title}\n${lines.join('\n')}`;
}

const inWords = (key: string): string => {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
};
