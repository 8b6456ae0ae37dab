// The catalogue's list follows what one types and chooses; the address follows, too.
const form = document.getElementById('find');
const summary = document.getElementById('summary');
const PAUSE = 150;
let pause;
let asked = new AbortController();

const address = () => {
  const wanted = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) wanted.searchParams.set(name, value.trim());
  }
  return wanted;
};

const show = async () => {
  asked.abort();
  asked = new AbortController();
  const wanted = address();
  try {
    const answer = await fetch(wanted, { signal: asked.signal });
    // whose session has ended signs in again and comes back to what was typed
    if (answer.redirected) return location.assign(wanted);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('found');
    if (!found) throw new Error(answer.statusText);
    document.getElementById('found').replaceWith(found);
    summary.textContent = page.getElementById('summary').textContent;
    history.replaceState(null, '', wanted);
  } catch (failure) {
    if (failure.name !== 'AbortError') summary.textContent = 'The search does not answer. What is shown was found before.';
  }
};

const soon = () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE);
};

form.querySelector('button').hidden = true;
for (const field of form.elements) field.addEventListener('input', soon);
form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(pause);
  show();
});
