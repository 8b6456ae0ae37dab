// The picture of a graph: its size, moving it about, one thing chosen, search, colours. Without this it stands still and
// whole, and each thing in it is a link.
const drawing = document.getElementById('drawing');
const sheet = drawing?.querySelector('.sheet');
const picture = drawing?.querySelector('.picture');
const card = document.getElementById('chosen');
const things = [...drawing?.querySelectorAll('.thing') ?? []];
const lines = [...drawing?.querySelectorAll('.lines .line') ?? []];
const named = new Map(things.map(thing => [thing.dataset.ref, thing]));
const rows = new Map([...document.querySelectorAll('.same [data-ref][data-about]')].map(row => [row.dataset.ref, row]));

const SMALLEST = .15, READABLE = .75, LARGEST = 2.5, STEP = 1.25, EDGE = 18;
const width = Number(picture?.getAttribute('width'));
const height = Number(picture?.getAttribute('height'));
let scale = 1;

// ---- size and place

const resize = (wanted, at = { x: sheet.clientWidth / 2, y: sheet.clientHeight / 2 }) => {
  const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
  const x = (sheet.scrollLeft + at.x) / scale;
  const y = (sheet.scrollTop + at.y) / scale;
  scale = next;
  picture.setAttribute('width', Math.round(width * scale));
  picture.setAttribute('height', Math.round(height * scale));
  sheet.scrollTo({ left: x * scale - at.x, top: y * scale - at.y, behavior: 'instant' });
  document.getElementById('scale').textContent = `${Math.round(scale * 100)} %`;
};

const acrossFits = () => (sheet.clientWidth - EDGE) / width;
const allOfIt = () => resize(Math.min(1, acrossFits(), (sheet.clientHeight - EDGE) / height));

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const moveTo = thing => sheet.scrollTo({
  left: (Number(thing.dataset.x) + 88) * scale - sheet.clientWidth / 2,
  top: (Number(thing.dataset.y) + 17) * scale - sheet.clientHeight / 2,
  behavior: calm.matches ? 'instant' : 'smooth'
});

const SIZES = { in: () => resize(scale * STEP), out: () => resize(scale / STEP), fit: allOfIt };

const drag = event => {
  if (event.pointerType === 'touch' || event.button !== 0 || event.target.closest('.thing')) return;
  const from = { x: event.clientX + sheet.scrollLeft, y: event.clientY + sheet.scrollTop };
  const move = now => sheet.scrollTo({ left: from.x - now.clientX, top: from.y - now.clientY, behavior: 'instant' });
  sheet.setPointerCapture(event.pointerId);
  sheet.classList.add('held');
  sheet.addEventListener('pointermove', move);
  sheet.addEventListener('lostpointercapture', () => {
    sheet.classList.remove('held');
    sheet.removeEventListener('pointermove', move);
  }, { once: true });
};

const wheel = event => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const box = sheet.getBoundingClientRect();
  resize(scale * Math.exp(-event.deltaY / 400), { x: event.clientX - box.left, y: event.clientY - box.top });
};

// ---- one thing, and what it is tied to

const mark = (name, thing) => {
  for (const marked of drawing.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  if (!thing) return;
  thing.classList.add(name);
  for (const line of lines) {
    const { from, to } = line.dataset;
    if (from !== thing.dataset.ref && to !== thing.dataset.ref) continue;
    line.classList.add(name);
    named.get(from).classList.add(name);
    named.get(to).classList.add(name);
  }
};

const WAYS = { impact: 'If it fails', around: 'Only what is around it' };

const element = (name, content, attributes = {}) => {
  const made = document.createElement(name);
  made.append(...[content].flat());
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const tell = row => {
  row.classList.add('chosen');
  const away = element('button', '×', { type: 'button', class: 'bare', 'aria-label': 'Let it go', title: 'Let it go (Esc)' });
  away.addEventListener('click', letGo);
  const parts = [...row.querySelectorAll('[data-says]')].flatMap(part => [element('h4', part.dataset.says), ...part.cloneNode(true).childNodes]);
  const ways = Object.entries(WAYS).filter(([way]) => row.dataset[way])
    .map(([way, words]) => element('a', words, { class: 'button', href: row.dataset[way] }));
  card.replaceChildren(element('h3', row.querySelector('th a').cloneNode(true)), element('p', row.dataset.about, { class: 'quiet' }),
    ...parts, element('div', ways, { class: 'actions' }), away);
  for (const end of card.querySelectorAll('a[data-ref]')) end.addEventListener('click', event => follow(event, end.dataset.ref));
};

const choose = ref => {
  const thing = named.get(ref);
  mark('lit', thing);
  for (const marked of [...drawing.querySelectorAll('.thing.chosen'), ...rows.values()]) marked.classList.remove('chosen');
  drawing.classList.toggle('chosen-one', Boolean(thing));
  const row = thing && rows.get(ref);
  card.hidden = !row;
  const address = new URL(location);
  address.hash = thing ? encodeURIComponent(ref) : '';
  history.replaceState(null, '', thing ? address : address.href.replace(/#$/, ''));
  if (!thing) return;
  thing.classList.add('chosen');
  stop(thing);
  if (row) tell(row);
  moveTo(thing);
};

const plain = event => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

const follow = (event, ref) => {
  if (!plain(event) || !named.has(ref)) return;
  event.preventDefault();
  choose(ref);
  // a key that chooses goes on to what can be done with it
  if (event.detail === 0 && !card.hidden) card.querySelector('a').focus();
};

const letGo = () => {
  const back = card.contains(document.activeElement) && drawing.querySelector('.thing.chosen');
  choose(null);
  if (back) back.focus();
};

// ---- by keyboard: one stop for the tab key, arrows from thing to thing

const stop = thing => {
  for (const other of things) other.tabIndex = other === thing ? 0 : -1;
};

const TOWARDS = {
  ArrowRight: (x, y) => [x, y], ArrowLeft: (x, y) => [-x, y], ArrowDown: (x, y) => [y, x], ArrowUp: (x, y) => [-y, x]
};

const nextTo = (thing, turn) => {
  const away = other => turn(other.dataset.x - thing.dataset.x, other.dataset.y - thing.dataset.y);
  const far = other => { const [along, aside] = away(other); return along + 3 * Math.abs(aside); };
  return things.filter(other => away(other)[0] > 4).sort((one, other) => far(one) - far(other))[0];
};

const keys = event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const thing = event.target.closest('.thing');
  const size = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' }[event.key];
  const turn = TOWARDS[event.key];
  if (size) SIZES[size]();
  else if (turn && thing) {
    const next = nextTo(thing, turn);
    if (next) { stop(next); next.focus(); }
  } else return;
  event.preventDefault();
};

// ---- search and colours

const seek = document.getElementById('spot');
const spotted = document.getElementById('spotted');
let hits = [];

const search = () => {
  const words = seek.value.toLowerCase().split(/\s+/).filter(Boolean);
  hits = words.length ? things.filter(thing => {
    const text = `${thing.getAttribute('aria-label')} ${thing.dataset.ref}`.toLowerCase();
    return words.every(word => text.includes(word));
  }) : [];
  for (const thing of things) thing.classList.toggle('hit', hits.includes(thing));
  drawing.classList.toggle('seeking', words.length > 0);
  spotted.textContent = words.length ? `${hits.length} of ${things.length}` : '';
  if (hits.length) moveTo(hits[0]);
};

const endSearch = () => {
  seek.value = '';
  search();
};

const searchKeys = event => {
  if (event.key === 'Escape') endSearch();
  if (event.key !== 'Enter' || !hits.length) return;
  event.preventDefault();
  const found = hits[0].dataset.ref;
  endSearch();
  choose(found);
  named.get(found).focus();
};

const recolour = event => {
  if (!plain(event)) return;
  event.preventDefault();
  const chosen = event.currentTarget;
  drawing.dataset.colour = chosen.dataset.colour;
  for (const one of drawing.querySelectorAll('a[data-colour]')) one.setAttribute('aria-current', one === chosen);
  for (const field of document.querySelectorAll('.choices input[name="colour"]')) field.value = chosen.dataset.colour;
  history.replaceState(null, '', new URL(chosen.getAttribute('href') + location.hash, location));
};

// ---- all together

const begin = () => {
  resize(Math.min(1, Math.max(READABLE, acrossFits())), { x: 0, y: 0 });
  sheet.addEventListener('pointerdown', drag);
  sheet.addEventListener('wheel', wheel, { passive: false });
  sheet.addEventListener('keydown', keys);
  for (const button of drawing.querySelectorAll('[data-zoom]')) button.addEventListener('click', SIZES[button.dataset.zoom]);
  for (const thing of things) {
    thing.addEventListener('click', event => follow(event, thing.dataset.ref));
    thing.addEventListener('pointerenter', () => mark('near', thing));
    thing.addEventListener('pointerleave', () => mark('near', null));
    thing.addEventListener('focus', () => mark('near', thing));
    thing.addEventListener('blur', () => mark('near', null));
    thing.addEventListener('dragstart', event => event.preventDefault());
  }
  seek.addEventListener('input', search);
  seek.addEventListener('keydown', searchKeys);
  for (const colours of drawing.querySelectorAll('a[data-colour]')) colours.addEventListener('click', recolour);
  drawing.addEventListener('keydown', event => { if (event.key === 'Escape' && event.target !== seek) letGo(); });

  const centre = drawing.querySelector('.thing[aria-current="true"]');
  stop(centre ?? things[0]);
  if (centre) moveTo(centre);
  const fromAddress = () => {
    const ref = decodeURIComponent(location.hash.slice(1));
    if (named.has(ref)) choose(ref);
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
};

if (drawing) begin();
