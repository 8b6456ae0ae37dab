// Before anything is painted: the theme that the reader chose, and that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    const chosen = localStorage.getItem('remit.theme');
    if (chosen) root.dataset.theme = chosen;
    if (localStorage.getItem('remit.columns') === 'one') root.dataset.columns = 'one';
  } catch { /* a browser that keeps nothing follows the system */ }
})();
