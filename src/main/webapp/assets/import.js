// Keeps the chosen files while one looks at what they would do: without this script the page works too, and one chooses them again.

const form = document.querySelector('form.import');

form.addEventListener('submit', async event => {
  event.preventDefault();
  const outcome = document.getElementById('outcome');
  const buttons = [...form.querySelectorAll('button')];
  buttons.forEach(button => { button.disabled = true; });
  outcome.setAttribute('aria-busy', 'true');
  outcome.replaceChildren(said('The files are being read.'));
  try {
    const data = new FormData(form);
    data.append(event.submitter.name, event.submitter.value);
    const answer = await fetch(form.action, {method: 'POST', body: data});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    outcome.replaceChildren(...page.getElementById('outcome').childNodes);
  } catch {
    outcome.replaceChildren(said('Remit cannot be reached at the moment. Whether the files were taken over, a check will tell.'));
  } finally {
    outcome.removeAttribute('aria-busy');
    buttons.forEach(button => { button.disabled = false; });
  }
});

function said(words) {
  const line = document.createElement('p');
  line.className = 'quiet';
  line.textContent = words;
  return line;
}
