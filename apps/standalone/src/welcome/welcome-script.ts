/** Runs in the browser: signs in on a click and says who is signed in. */
export const WELCOME_SCRIPT = `'use strict';
const who = document.getElementById('who');
async function show() {
  const response = await fetch('/api/v1/session');
  if (!response.ok) { who.textContent = who.dataset.nobody; return; }
  const { user } = await response.json();
  who.textContent = who.dataset.somebody + ' ' + user.name + '.';
}
for (const button of document.querySelectorAll('button[data-role]')) {
  button.addEventListener('click', async () => {
    const response = await fetch('/api/v1/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: button.dataset.role }),
    });
    if (response.ok) await show();
    else who.textContent = who.dataset.failed;
  });
}
void show();
`;
