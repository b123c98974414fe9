/** The link's token stands in the fragment, which browsers send to nobody; it leaves the address bar at once. */
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
history.replaceState(null, '', location.pathname);

const form = document.getElementById('choose');
const password = document.getElementById('password');

function show(problem) {
  const box = document.getElementById('problem');
  box.textContent = problem;
  box.hidden = false;
  password.setAttribute('aria-invalid', 'true');
  document.title = 'Error: Choose a password – Homeward';
  box.focus();
}

async function choose() {
  const answer = await fetch('/api/one-time-links/use', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ token, password: password.value }),
  });
  const body = await answer.json();
  if (!answer.ok) return show([body.detail, ...(body.fields ?? []).map(({ problem }) => problem)].join(' '));
  form.hidden = true;
  document.getElementById('email').textContent = body.email;
  document.title = 'Your password is set – Homeward';
  const done = document.getElementById('done');
  done.hidden = false;
  done.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  choose()
    .catch(() => show('The server did not answer. Your link was not used; try again in a moment.'))
    .finally(() => (button.disabled = false));
});

if (token === '') show('This address is not complete. Open the whole link you were given, to its last letter.');
