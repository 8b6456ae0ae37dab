// Pages with changes: opens the change that the address names, the two switches, and says that a comparison is on.
const root = document.documentElement;
const changes = document.querySelectorAll('details.change');

const openNamed = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!/^[0-9a-f]{8,}$/.test(name)) return;
  const change = document.getElementById(name);
  const address = new URL(location);
  if (change) {
    change.open = true;
    change.querySelector('summary').focus({ preventScroll: true });
    change.scrollIntoView({ block: 'start' });
  } else if (address.searchParams.get('at') !== name) {
    // it stands on another page of the list, or is filtered out
    for (const filter of ['severity', 'q', 'from']) address.searchParams.delete(filter);
    address.searchParams.set('at', name);
    location.replace(address);
  }
};
addEventListener('hashchange', openNamed);
openNamed();

const columns = document.getElementById('columns');
const unfold = document.getElementById('unfold');

if (columns) {
  columns.parentElement.hidden = false;
  columns.setAttribute('aria-pressed', root.dataset.columns === 'one');
  columns.addEventListener('click', () => {
    const one = root.dataset.columns !== 'one';
    root.dataset.columns = one ? 'one' : 'two';
    columns.setAttribute('aria-pressed', one);
    try { localStorage.setItem('remit.columns', root.dataset.columns); } catch { /* for this page then */ }
  });
  unfold.addEventListener('click', () => {
    const open = unfold.getAttribute('aria-pressed') !== 'true';
    unfold.setAttribute('aria-pressed', open);
    for (const change of changes) change.open = open;
  });
}

const documents = document.querySelector('form.documents');
documents?.addEventListener('submit', () => {
  const button = documents.querySelector('button');
  button.textContent = 'Comparing…';
  document.getElementById('said').textContent = 'Comparing; large documents take some seconds';
  // whoever comes back by the Back button finds the form as it was
  addEventListener('pageshow', () => { button.textContent = 'Compare'; }, { once: true });
});
