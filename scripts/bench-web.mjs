import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { prepareTree } from './prepare-tree.mjs';
import { ROOT } from './steps.mjs';

// `--address=http://…` measures a demonstration home that runs already; without it, one is started.
const given = process.argv.find((argument) => argument.startsWith('--address='))?.slice('--address='.length);
const ROUNDS = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 5);
const PASSWORD = 'walk-the-long-road-home';
/** What is promised: bytes over the line, and milliseconds. */
const PROMISES = {
  'JavaScript, bytes': 190_000,
  'CSS, bytes': 20_000,
  'ready, ms': 1_500,
  'change of place, ms': 100,
  'change of tab, ms': 100,
  'a key to its frame, 95th, ms': 50,
  'a key in a note, 95th, ms': 50,
  // Of the main thread, by its own clock: what other programs on the machine take does not count.
  'a key in a note, processor ms': 8,
  'a key in a session, processor ms': 16,
  // Not one frame of a screen of sixty a second may be missed after another.
  'a frame of a scrolled list, 95th, ms': 34,
  'a frame of scrolled departures, 95th, ms': 34,
};
/** The longest a list shows at once; longer ones are turned over. */
const LONGEST_PAGE = 1000;
/** A key held down comes again this often, faster than anybody types for long. */
const BETWEEN_KEYS_MS = 33;

const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];

async function startHome() {
  await prepareTree();
  const home = mkdtempSync(path.join(tmpdir(), 'homeward-bench-web-'));
  const env = { ...process.env, HOMEWARD_HOME: home, PORT: '0', RATE_LIMIT_PER_MINUTE: '0' };
  const child = spawn(process.execPath, [path.join(ROOT, 'apps/cli/dist/bundle/main.js'), 'start', '--json'], { env });
  const stop = async () => {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
    rmSync(home, { recursive: true, force: true });
  };
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const line = said.split('\n').find((each) => each.startsWith('{"ready":true'));
      if (line) resolve(JSON.parse(line).address);
    });
    child.once('close', () => reject(new Error('The home ended before it was ready.')));
  });
  return { address, stop };
}

/** A browser that has never been here: from the address to the page of the way in, then to the home page. */
async function wayIn(browser, address) {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB' });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const kinds = new Map();
  const bytes = { Script: 0, Stylesheet: 0 };
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  // What is promised is what files weigh as they go over the line, without the heads of answers.
  line.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind in bytes) bytes[kind] += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('input[type=email]').waitFor();
  const signInReady = performance.now() - begun;
  await page.locator('input[type=email]').fill('amina@homeward.example');
  await page.locator('input[type=password]').fill(PASSWORD);
  const sent = performance.now();
  await page.keyboard.press('Enter');
  await page.locator('nav a').first().waitFor();
  await page.locator('main h1').waitFor();
  const home = performance.now() - sent;
  await page.waitForLoadState('networkidle');
  const brought = { ...bytes };
  // What somebody signed in sees who opens the address with nothing kept: the page, its code, the session, home.
  await line.send('Network.clearBrowserCache');
  const again = performance.now();
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  const ready = performance.now() - again;
  return { page, context, figures: { bytes: brought, signInReady, home, ready } };
}

/** How long a click on a place takes until its heading stands, with its code and data there from a first visit. */
async function changeOfPlace(page) {
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll('nav a')].slice(0, 2);
    const go = (link) =>
      new Promise((resolve) => {
        const before = document.querySelector('main h1');
        const begun = performance.now();
        const look = () => {
          const now = document.querySelector('main h1');
          if (now && now !== before) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        link.click();
        look();
      });
    const times = [];
    for (let round = 0; round < 8; round += 1) times.push(await go(links[(round + 1) % 2]));
    // The first two bring the code and the data.
    return times.slice(2).sort((a, b) => a - b)[3];
  });
}

/** How long a click on a tab of a case takes until its content stands, with its code and data there from a first visit. */
async function changeOfTab(page) {
  await page.goto('/cases');
  await page.locator('main tbody a[href^="/cases/"]').first().click();
  await page.locator('main nav a[href$="/people"]').click();
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    const tabs = ['people', 'counselling'].map((tab) => document.querySelector(`main nav a[href$="/${tab}"]`));
    const panel = () => document.querySelector('main h2');
    const go = (tab) =>
      new Promise((resolve) => {
        const before = panel();
        const begun = performance.now();
        const look = () => {
          const now = panel();
          if (now && now !== before) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        tab.click();
        look();
      });
    const times = [];
    for (let round = 0; round < 9; round += 1) {
      times.push(await go(tabs[(round + 1) % 2]));
      // The first time brings the code and the data.
      if (round < 2) await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    return times.slice(2).sort((a, b) => a - b)[3];
  });
}

const ninetyFifth = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length * 0.95)];

/** From a key going down to the next frame that shows it, the 95th of a hundred keys; and what a key takes of the main thread. */
async function typing(page, field) {
  await page.locator(field).first().waitFor();
  await page.evaluate(() => {
    globalThis.frames_ = [];
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        requestAnimationFrame(() => setTimeout(() => globalThis.frames_.push(performance.now() - begun)));
      },
      true,
    );
  });
  const line = await page.context().newCDPSession(page);
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () =>
    (await line.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await taken();
  await page.locator(field).first().pressSequentially('a'.repeat(100), { delay: BETWEEN_KEYS_MS });
  const processor = ((await taken()) - before) * 10;
  return { frame: ninetyFifth(await page.evaluate(() => globalThis.frames_)), processor };
}

/** The rows a demonstration lacks are its own again, under other numbers: a thousand of the list as it is. */
async function fillCases(page) {
  await page.route('**/api/cases?*', async (route) => {
    const answer = await route.fetch();
    const { rows, page: of } = await answer.json();
    const filled = Array.from({ length: LONGEST_PAGE }, (_, i) => {
      const row = rows[i % rows.length];
      return i < rows.length ? row : { ...row, id: `${row.id.slice(0, -4)}${i}`, number: `${row.number}-${i}` };
    });
    await route.fulfill({ response: answer, json: { rows: filled, page: { ...of, total: LONGEST_PAGE } } });
  });
}

/** A day on which a thousand leave, fifty in each of twenty aeroplanes, each with something missing. */
async function fillDepartures(page) {
  const id = (i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  const traveller = (i) => ({
    ...{
      passengerId: id(i),
      memberId: id(i),
      caseId: id(i),
      version: 1,
      caseNumber: `BE-2026-${String(i).padStart(6, '0')}`,
    },
    ...{ name: `Traveller ${i}`, child: i % 3 === 0, stage: 'BOOKED', state: 'ticketed', outcome: null },
    ...{ lacks: ['not-briefed', 'money-to-pay'], toPayMinor: 35_000, currency: 'EUR' },
  });
  const flight = (_, nth) => ({
    ...{ carrier: 'XX', serviceNumber: String(100 + nth), mode: 'air', fromPlace: 'BRU', toPlace: 'BGW' },
    ...{ departsLocal: '2026-03-05T10:40', departsAt: '2026-03-05T09:40:00Z' },
    travellers: Array.from({ length: LONGEST_PAGE / 20 }, (_each, i) => traveller((nth * LONGEST_PAGE) / 20 + i)),
  });
  await page.route('**/api/departures?*', (route) =>
    route.fulfill({ json: { rows: Array.from({ length: 20 }, flight) } }),
  );
}

const LISTS = {
  cases: { fill: fillCases, address: `/cases?whose=anyone&state=all&size=${LONGEST_PAGE}` },
  departures: { fill: fillDepartures, address: '/departures?view=list' },
};

/** From frame to frame while the longest list is scrolled from its head to its foot. */
async function scrolling(page, { fill, address }) {
  await fill(page);
  await page.goto(address);
  await page
    .locator('main tbody tr')
    .nth(LONGEST_PAGE - 1)
    .waitFor();
  await page.waitForLoadState('networkidle');
  const rows = await page.locator('main tbody tr').count();
  const gaps = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const gaps = [];
        let before = performance.now();
        const step = (now) => {
          gaps.push(now - before);
          before = now;
          const foot = document.documentElement.scrollHeight - innerHeight;
          if (scrollY >= foot - 1) return resolve(gaps.slice(1));
          scrollBy({ top: 40, behavior: 'instant' });
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
  return { rows, frame: ninetyFifth(gaps) };
}

const home = given ? { address: given, stop: async () => undefined } : await startHome();
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({
  executablePath: executablePath ?? (await (await import('@sparticuz/chromium')).default.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const ins = [];
  const places = [];
  const tabs = [];
  const scrolls = [];
  const departures = [];
  const notes = [];
  const sessions = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, context, figures } = await wayIn(browser, home.address);
    ins.push(figures);
    places.push(await changeOfPlace(page));
    tabs.push(await changeOfTab(page));
    await page.locator('main nav a').first().click();
    notes.push(await typing(page, 'main textarea'));
    await page.goto(`${new URL(page.url()).pathname.replace(/\/$/, '')}/counselling/session`);
    sessions.push(await typing(page, 'main textarea'));
    scrolls.push(await scrolling(page, LISTS.cases));
    departures.push(await scrolling(page, LISTS.departures));
    await context.close();
  }
  const stranger = await browser.newPage({ baseURL: home.address });
  await stranger.goto('/');
  const figures = {
    'JavaScript, bytes': Math.max(...ins.map(({ bytes }) => bytes.Script)),
    'CSS, bytes': Math.max(...ins.map(({ bytes }) => bytes.Stylesheet)),
    'sign-in shown, ms': Math.round(median(ins.map(({ signInReady }) => signInReady))),
    'home after signing in, ms': Math.round(median(ins.map(({ home: ms }) => ms))),
    'ready, ms': Math.round(median(ins.map(({ ready }) => ready))),
    'change of place, ms': Math.round(median(places)),
    'change of tab, ms': Math.round(median(tabs)),
    'a key to its frame, 95th, ms': Math.round((await typing(stranger, 'input[type=email]')).frame),
    'a key in a note, 95th, ms': Math.round(median(notes.map(({ frame }) => frame))),
    'a key in a note, processor ms': Math.round(median(notes.map(({ processor }) => processor))),
    'a key in a session, processor ms': Math.round(median(sessions.map(({ processor }) => processor))),
    'rows of the list that is scrolled': Math.max(...scrolls.map(({ rows }) => rows)),
    'a frame of a scrolled list, 95th, ms': Math.round(median(scrolls.map(({ frame }) => frame))),
    'rows of the departures that are scrolled': Math.max(...departures.map(({ rows }) => rows)),
    'a frame of scrolled departures, 95th, ms': Math.round(median(departures.map(({ frame }) => frame))),
  };
  for (const [name, figure] of Object.entries(figures)) {
    const promised = PROMISES[name];
    const kept = promised === undefined || figure <= promised;
    if (!kept) process.exitCode = 1;
    console.log(
      `${kept ? ' ' : '✖'} ${name.padEnd(40)} ${String(figure).padStart(8)}${promised ? `  at most ${promised}` : ''}`,
    );
  }
  console.log(`  ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${browser.version()}, ${ROUNDS} rounds`);
} finally {
  await browser.close();
  await home.stop();
}
