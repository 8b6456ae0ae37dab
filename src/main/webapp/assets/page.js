// What every page does: the key to the search, the switches, times in the reader's zone, copying.
const root = document.documentElement;

const keep = (key, value) => {
  try { localStorage.setItem(key, value); } catch { /* it holds for this page then */ }
};

const dark = () => root.dataset.theme
  ? root.dataset.theme === 'dark'
  : matchMedia('(prefers-color-scheme: dark)').matches;

document.getElementById('theme').addEventListener('click', () => {
  root.dataset.theme = dark() ? 'light' : 'dark';
  keep('remit.theme', root.dataset.theme);
});

const fold = document.getElementById('fold');
fold?.addEventListener('click', () => {
  const open = document.getElementById('side').classList.toggle('open');
  fold.setAttribute('aria-expanded', open);
});

document.addEventListener('keydown', event => {
  const writing = event.target.closest('input, textarea, select, [contenteditable]');
  const seek = document.getElementById('seek');
  if (event.key === '/' && seek && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    seek.focus();
  }
});

const STEPS = [['year', 31536000], ['month', 2592000], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'long' });

const ago = time => {
  const seconds = (time - Date.now()) / 1000;
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  return step ? relative.format(Math.trunc(seconds / step[1]), step[0]) : 'just now';
};

const tell = () => {
  for (const element of document.querySelectorAll('time[datetime]')) {
    const time = new Date(element.dateTime);
    element.textContent = ago(time);
    element.title = exact.format(time);
  }
};
tell();
setInterval(tell, 60_000);
document.addEventListener('remit:shown', tell);

const waiting = document.querySelector('[data-waiting]');
if (waiting) {
  setInterval(async () => {
    const answer = await fetch(waiting.dataset.waiting).catch(() => null);
    if (answer?.ok) location.reload();
  }, 3000);
}

const said = document.getElementById('said');

// what is being done in the background is told by the page that the element names, until it is done
const follow = async pending => {
  const answer = document.hidden ? null : await fetch(pending.dataset.pending).catch(() => null);
  const text = answer?.ok ? await answer.text() : null;
  if (!text) return setTimeout(follow, 2000, pending);
  const now = new DOMParser().parseFromString(text, 'text/html').getElementById(pending.id);
  // a proof that is disputed changes the whole page
  if (now?.dataset.disputed) return location.reload();
  pending.replaceWith(now ?? '');
  if (now?.dataset.pending) setTimeout(follow, 2000, now);
  else said.textContent = now?.textContent ?? '';
};
const pending = document.querySelector('[data-pending]');
if (pending) setTimeout(follow, 2000, pending);

const copied = button => {
  const sign = button.querySelector('use');
  const before = sign.getAttribute('href');
  sign.setAttribute('href', before.replace(/#.*/, '#done'));
  said.textContent = 'Copied';
  setTimeout(() => {
    sign.setAttribute('href', before);
    said.textContent = '';
  }, 1600);
};

const copy = async element => {
  if (navigator.clipboard) return navigator.clipboard.writeText(element.textContent);
  // without TLS a browser lends no clipboard, but copies what is selected
  getSelection().selectAllChildren(element);
  document.execCommand('copy');
};

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await copy(document.getElementById(button.dataset.copy));
    copied(button);
  });
}
