// Beside what runs somewhere: whether it may be there. Asked only of what is seen, a few at a time, each question once.
const AT_ONCE = 4;
const answers = new Map();
const queue = [];
let busy = 0;

const ask = async question => {
  const answer = await fetch(`/api/v1/gates/deployment${question}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

const next = async () => {
  if (busy === AT_ONCE || !queue.length) return;
  busy++;
  const [question, done] = queue.shift();
  // what does not answer stays a link
  done(await ask(question).catch(() => null));
  busy--;
  next();
};

const answerOf = question => {
  if (!answers.has(question)) answers.set(question, new Promise(done => queue.push([question, done])));
  next();
  return answers.get(question);
};

const show = async link => {
  const answer = await answerOf(link.search);
  const shown = answer && document.getElementById(`gate-${answer.deployable}`);
  if (!shown) return;
  link.replaceChildren(shown.content.cloneNode(true));
  link.title = answer.summary;
  link.setAttribute('aria-label', `${link.textContent.trim()}: ${answer.summary}`);
};

const seen = new IntersectionObserver(entries => {
  for (const entry of entries.filter(each => each.isIntersecting)) {
    seen.unobserve(entry.target);
    show(entry.target);
  }
});
for (const link of document.querySelectorAll('a.gate')) seen.observe(link);
