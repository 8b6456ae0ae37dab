// Forms with rows: as many as one needs.
for (const rows of document.querySelectorAll('[data-rows]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = rows.dataset.rows;
  button.addEventListener('click', () => {
    const last = [...rows.querySelectorAll('.row')].at(-1);
    const fresh = last.cloneNode(true);
    fresh.querySelector('.flaw')?.remove();
    for (const field of fresh.querySelectorAll('input, textarea')) {
      field.value = '';
      field.removeAttribute('aria-invalid');
    }
    last.after(fresh);
    fresh.querySelector('input').focus();
  });
  rows.append(button);
}
