/** The page is whole without this: it only adds what the installation says of itself. */
async function ask(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  return answer.json();
}

ask('/api/installation').then(({ mode }) => {
  document.getElementById('demonstration').hidden = mode !== 'demo';
}, Boolean);

ask('/health/ready').then((ready) => {
  const problems = Object.values(ready).flatMap((check) => (check.problem ? [check.problem] : []));
  document.getElementById('ready').textContent =
    problems.length === 0 ? 'Yes: database, migrations, queue and worker.' : `Not quite. ${problems.join(' ')}`;
}, Boolean);
