// Calls appear while they come; what somebody has opened stays open.
const list = () => document.getElementById('calls');

const look = async () => {
  const shown = list();
  const news = document.hidden ? null : await fetch(`${shown.dataset.news}?after=${shown.dataset.last}`).catch(() => null);
  const fresh = news?.ok ? (await news.json()).items.length : 0;
  const answer = fresh ? await fetch(location.href).catch(() => null) : null;
  if (answer?.ok) {
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('calls');
    const open = [...shown.querySelectorAll('details[open]')].map(each => each.id);
    const focused = document.activeElement?.closest?.('details')?.id;
    shown.replaceWith(now);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused) document.getElementById(focused)?.querySelector('summary')?.focus();
    document.dispatchEvent(new CustomEvent('remit:shown'));
    document.getElementById('said').textContent = fresh === 1 ? 'One more call.' : `${fresh} more calls.`;
  }
  setTimeout(look, 2000);
};
setTimeout(look, 2000);
